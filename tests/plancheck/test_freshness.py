"""Data that may be too old for a document are told, whatever the rules find."""

from __future__ import annotations

import datetime as dt

import pytest

from plancheck.finding import DocumentReport
from plancheck.freshness import old_data, unknown_years
from plancheck.host import load

LOADED = load()
NEWEST = max(year.year for campaign in LOADED.knowledge.campaigns for year in campaign.years)
REVIEWED = max(pack.reviewed for pack in LOADED.packs)


def document(
    *, year: int | None = None, as_of: str | None = None, judged: bool = True
) -> DocumentReport:
    return DocumentReport(
        path="a.txt",
        sha256="",
        judged=judged,
        reason=None,
        kind="plan",
        stage="issued",
        as_of=as_of,
        campaign=LOADED.knowledge.campaigns[0].id if year else None,
        year=year,
    )


@pytest.mark.parametrize(
    ("years", "told"),
    [
        ((), []),
        ((None,), []),
        ((NEWEST,), []),
        ((1999,), []),
        ((NEWEST + 2, NEWEST + 1, NEWEST + 2), [NEWEST + 1, NEWEST + 2]),
    ],
)
def test_a_later_year_than_the_data_is_told_once(years: tuple[int], told: list[int]) -> None:
    """Only what comes after the newest record, each year once, in both languages."""
    documents = [document(year=year) for year in years]

    notes = list(unknown_years(documents, LOADED.knowledge.campaigns))

    assert [f"--year {year}" in note.vi for note, year in zip(notes, told, strict=True)] == [
        True for _ in told
    ]
    assert all(str(NEWEST) in note.en for note in notes)


@pytest.mark.parametrize(("days", "told"), [(0, 0), (366, 0), (367, 1)])
def test_data_are_old_a_year_after_their_review(days: int, told: int) -> None:
    """The day whose law counts decides, not the machine's clock."""
    day = REVIEWED + dt.timedelta(days=days)
    documents = [document(as_of=day.isoformat()), document(as_of="2016-01-01"), document()]

    notes = list(old_data(documents, LOADED.packs))

    assert len(notes) == told
    assert all(f"{REVIEWED:%d/%m/%Y}" in note.vi and str(day) in note.en for note in notes)


def test_what_was_not_judged_tells_nothing() -> None:
    """Nor does a run without packs."""
    far = document(year=NEWEST + 9, as_of="2999-01-01", judged=False)
    assert list(unknown_years([far], LOADED.knowledge.campaigns)) == []
    assert list(old_data([far], LOADED.packs)) == []
    assert list(old_data([document(as_of="2999-01-01")], ())) == []
