"""Laws and programmes: which are told apart, which ended, and how."""

from __future__ import annotations

import datetime as dt

import pytest

from plancheck import fold
from plancheck.datum import Confidence
from plancheck.knowledge import Knowledge


@pytest.mark.parametrize(
    ("title", "found"),
    [
        (
            "Luật Phòng, chống bạo lực gia đình",
            [("02/2007/QH12", 2007, "2023-06-30"), ("13/2022/QH15", 2022, None)],
        ),
        (
            "Luật Lưu trữ",
            [("01/2011/QH13", 2011, "2025-06-30"), ("33/2024/QH15", 2024, None)],
        ),
        (
            "Luật tổ chức chính quyền địa phương",
            [("77/2015/QH13", 2015, None), ("72/2025/QH15", 2025, None)],
        ),
        ("Luật bình đẳng giới", [("73/2006/QH11", 2006, None)]),
        ("Luật Trẻ em", [("102/2016/QH13", 2016, None)]),
    ],
)
def test_laws_of_one_name_are_told_apart_by_year(
    known: Knowledge, title: str, found: list[tuple[str, int, str | None]]
) -> None:
    """And by the last day in force."""
    laws = [one for one in known.documents if one.title and fold(one.title) == fold(title)]

    assert [
        (law.designation, law.issue_year, law.valid_to and law.valid_to.isoformat()) for law in laws
    ] == found


@pytest.mark.parametrize(
    ("designation", "successor", "first"),
    [
        ("77/2015/QH13", "72/2025/QH15", "2025-06-16"),
        ("08/2009/NĐ-CP", "76/2023/NĐ-CP", "2023-12-25"),
        ("01/2011/TT-BNV", "30/2020/NĐ-CP", "2020-03-05"),
    ],
)
def test_where_a_last_day_is_not_known_the_successors_first_is(
    known: Knowledge, designation: str, successor: str, first: str
) -> None:
    """So it can still be told that the older one is out of force."""
    (older,), (newer,) = map(known.documents_numbered, (designation, successor))

    assert (older.valid_to, older.successor) == (None, successor)
    assert newer.valid_from == dt.date.fromisoformat(first)


@pytest.mark.parametrize(
    ("designation", "period"),
    [
        ("2351/QĐ-TTg", (2011, 2020)),
        ("1696/QĐ-TTg", (2016, 2020)),
        ("1464/QĐ-TTg", (2016, 2020)),
        ("28/NQ-CP", (2021, 2030)),
        ("2232/QĐ-TTg", (2021, 2025)),
        ("1790/QĐ-TTg", (2021, 2030)),
        ("2282/QĐ-TTg", (2021, 2030)),
        ("1898/QĐ-TTg", (2018, 2025)),
        ("101/QĐ-TTg", (2024, 2030)),
        ("938/QĐ-TTg", (2017, 2027)),
        ("939/QĐ-TTg", (2017, 2025)),
        ("215/QĐ-TTg", (2014, 2020)),
        ("1863/QĐ-TTg", (2020, 2025)),
    ],
)
def test_programmes_end_with_their_period_not_by_repeal(
    known: Knowledge, designation: str, period: tuple[int, int]
) -> None:
    """A reader must be told which of the two it is."""
    (found,) = known.documents_numbered(designation)

    assert (found.period, found.valid_to) == (period, None)
    assert found.last_day == dt.date(period[1], 12, 31)


def test_a_period_in_a_title_is_the_records(known: Knowledge) -> None:
    """Titles name their years as "giai đoạn 2021-2025"."""
    titled = [one for one in known.documents if one.period and "giai đoạn" in (one.title or "")]

    assert titled
    for one in titled:
        assert "giai đoạn {}-{}".format(*one.period or ()) in (one.title or "")


def test_what_is_known_from_memory_alone_names_no_day(known: Knowledge) -> None:
    """A finding about a date must stand on more."""
    unsure = [one for one in known.documents if one.source.confidence is Confidence.LOW]

    assert {one.designation for one in unsure} == {"938/QĐ-TTg", "939/QĐ-TTg"}
    assert [one.designation for one in unsure if one.date or one.valid_from or one.valid_to] == []
