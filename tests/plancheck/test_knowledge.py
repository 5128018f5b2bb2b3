"""What the records answer, and how those of several packs come together."""

from __future__ import annotations

import datetime as dt
import pickle
from pathlib import Path

import pytest

from plancheck.datum import Confidence, Source
from plancheck.knowledge import (
    Campaign,
    CampaignName,
    CampaignYear,
    Duty,
    Knowledge,
    KnownDocument,
    Office,
    Province,
    Theme,
)
from plancheck.units import Units

SOURCE = Source("Công báo", Confidence.HIGH)
OLD = KnownDocument(
    "02/2007/QH12", "Luật", SOURCE, title="Luật Phòng, chống bạo lực gia đình", issuer="Quốc hội"
)
NEW = OLD._replace(designation="13/2022/QH15", date=dt.date(2022, 11, 14))
LAWS = Knowledge(documents=(OLD, NEW, KnownDocument("28/NQ-CP", "Nghị quyết", SOURCE)))


@pytest.mark.parametrize(
    ("designation", "date", "year"),
    [
        ("02/2007/QH12", None, 2007),
        ("125/2021/NĐ-CP", None, 2021),
        ("28/NQ-CP", dt.date(2021, 3, 3), 2021),
        ("21-CT/TW", None, None),
        ("28/NQ-CP", None, None),
        ("176/2025/QH15", dt.date(2025, 2, 18), 2025),
    ],
)
def test_the_year_of_issue_is_in_the_date_or_in_the_number(
    designation: str, date: dt.date | None, year: int | None
) -> None:
    """Laws and decrees carry it between the strokes."""
    document = KnownDocument(designation, "Luật", SOURCE, date=date)

    assert document.issue_year == year


@pytest.mark.parametrize(
    ("valid_to", "period", "last_day"),
    [
        (None, None, None),
        (dt.date(2023, 6, 30), None, dt.date(2023, 6, 30)),
        (None, (2021, 2025), dt.date(2025, 12, 31)),
        (dt.date(2024, 1, 31), (2021, 2025), dt.date(2024, 1, 31)),
    ],
)
def test_a_document_ends_when_repealed_or_with_its_period(
    valid_to: dt.date | None, period: tuple[int, int] | None, last_day: dt.date | None
) -> None:
    """Whichever comes first."""
    document = KnownDocument("1/QĐ-TTg", "Quyết định", SOURCE, valid_to=valid_to, period=period)

    assert document.last_day == last_day


def test_records_of_two_packs_stand_one_after_the_other() -> None:
    """Documents, provinces, offices and tables of units alike."""
    one = Knowledge(
        documents=(OLD,),
        provinces=(Province("X", SOURCE),),
        offices=(Office("Sở X", SOURCE),),
        units=Units((Path("x.tsv"),)),
    )
    other = Knowledge(
        documents=(NEW,),
        provinces=(Province("Y", SOURCE),),
        offices=(Office("Sở Y", SOURCE),),
        units=Units((Path("y.tsv"),)),
    )

    assert one.merged(other) == Knowledge(
        documents=(OLD, NEW),
        provinces=(Province("X", SOURCE), Province("Y", SOURCE)),
        offices=(Office("Sở X", SOURCE), Office("Sở Y", SOURCE)),
        units=Units((Path("x.tsv"), Path("y.tsv"))),
    )


def test_every_record_is_vouched_for() -> None:
    """Sources of all kinds of record, of those inside others too."""
    told = [Source(f"nguồn {number}", Confidence.LOW) for number in range(7)]
    year = CampaignYear(
        2025, dt.date(2025, 11, 15), dt.date(2025, 12, 15), (Theme("Sạch", told[2]),)
    )
    name = CampaignName("Tháng xanh", 2020, None, None, told[1])
    knowledge = Knowledge(
        campaigns=(Campaign("xanh", "Tháng", (name,), (year,), told[0]),),
        documents=(OLD._replace(source=told[5]),),
        provinces=(Province("X", told[6]),),
        offices=(Office("Sở X", told[3], duties=(Duty("trẻ em", "Sở Y", told[4]),)),),
    )

    assert list(knowledge.sources()) == told


def test_knowledge_travels_to_worker_processes() -> None:
    """Units go as the places of their tables."""
    knowledge = LAWS._replace(units=Units((Path("x.tsv"),)))

    assert pickle.loads(pickle.dumps(knowledge)) == knowledge  # noqa: S301
