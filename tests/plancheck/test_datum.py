"""A record holds from its first to its last day; what is not known speaks against nothing."""

from __future__ import annotations

import datetime as dt

import pytest

from plancheck.datum import Confidence, Source, valid_on
from plancheck.knowledge import Office, Province

SOURCE = Source("Nghị định", Confidence.HIGH)
FIRST, LAST = dt.date(2025, 3, 1), dt.date(2025, 6, 30)


@pytest.mark.parametrize(
    ("day", "first", "last", "held"),
    [
        (dt.date(2025, 2, 28), FIRST, LAST, False),
        (FIRST, FIRST, LAST, True),
        (LAST, FIRST, LAST, True),
        (dt.date(2025, 7, 1), FIRST, LAST, False),
        (dt.date(1990, 1, 1), None, LAST, True),
        (dt.date(2090, 1, 1), FIRST, None, True),
        (FIRST, None, None, True),
    ],
)
def test_both_ends_belong_to_it(
    day: dt.date, first: dt.date | None, last: dt.date | None, *, held: bool
) -> None:
    """Whatever the record is."""
    office = Office("Sở X", SOURCE, valid_from=first, valid_to=last)
    province = Province("X", SOURCE, valid_from=first, valid_to=last)

    assert valid_on(office, day) is held
    assert valid_on(province, day) is held
