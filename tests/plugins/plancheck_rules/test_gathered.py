"""One finding for a fault that a text repeats."""

from __future__ import annotations

import pytest

from plancheck import Edit, Fix, Safety, Span
from plancheck_rules._gathered import gathered, rewritten

PLACES = [Span(block, 0, block, 3) for block in range(1, 8)]


@pytest.mark.parametrize(("count", "further"), [(1, 0), (2, 1), (4, 3), (7, 3)])
def test_the_first_place_the_count_and_a_few_more(count: int, further: int) -> None:
    """The finding stands at the first place; of many further ones the count tells."""
    remark = gathered(PLACES[:count], "found", {"said": "một"})

    assert remark.span == PLACES[0]
    assert remark.arguments == {"count": str(count), "said": "một"}
    assert [place for _, place in remark.related] == PLACES[1 : further + 1]


def test_a_fix_mends_every_place() -> None:
    """Each place is given its own text."""
    fix = rewritten(Safety.SAFE, PLACES[:2], ["a", "b"])

    assert fix == Fix(Safety.SAFE, (Edit(PLACES[0], "a"), Edit(PLACES[1], "b")))


def test_half_a_fix_is_none() -> None:
    """Where a program writes one of the places, mending the others would not mend the fault."""
    assert rewritten(Safety.SAFE, [PLACES[0], None], ["a", "b"]) is None
