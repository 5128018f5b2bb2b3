"""How long words are in print."""

from __future__ import annotations

import pytest

from plancheck import Span
from plancheck.host import Loaded
from plancheck.testing import read_example
from plancheck_rules.the_thuc._width import printed_mm


@pytest.mark.parametrize(
    ("setting", "expected"),
    [
        ("", 60.2),
        ("~ tieu_ngu: size 13", 55.9),
        ("~ tieu_ngu: font Arial", None),
        ("~ tieu_ngu: caps yes", 75.9),
    ],
)
def test_length_in_print(setting: str, expected: float | None, loaded: Loaded) -> None:
    """Size, weight and capitals count; another font's lengths are not known."""
    plan = read_example(f"@ xã 2023\n{setting}", loaded.knowledge, in_word=True)
    assert plan.tieu_ngu is not None
    length = printed_mm(plan, plan.tieu_ngu.span)

    assert length == (None if expected is None else pytest.approx(expected, abs=0.6))


def test_a_text_file_tells_no_length(loaded: Loaded) -> None:
    """Without fonts there is nothing to measure by."""
    plan = read_example("@ xã 2023", loaded.knowledge)

    assert printed_mm(plan, Span(1, 0, 1, 5)) is None
