"""Dates in prose: every written form, whole, partial or impossible."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plancheck.dates import PartialDate, date_at, find_dates

FORMS = (
    "{d}/{m}/{y}",
    "{d:02d}/{m:02d}/{y}",
    "{d}-{m}-{y}",
    "{d}.{m}.{y}",
    "{d} / {m} / {y}",
    "{d} /{m}/{y}",
    "{d}/ {m} /{y}",
    "ngày {d} tháng {m} năm {y}",
    "ngày {d:02d} tháng {m:02d} năm {y}",
    "ngày {d} tháng {m}/{y}",
    "{d} tháng {m} năm {y}",
    "ngày {d}\ntháng {m}\nnăm {y}",
)
DAYS = st.dates(dt.date(1900, 1, 1), dt.date(2100, 12, 31))


def read(text: str) -> list[tuple[str, str]]:
    return [(text[found.start : found.end], found.value.isoformat()) for found in find_dates(text)]


@settings(max_examples=100)
@given(DAYS, st.sampled_from(FORMS), st.sampled_from(("", "của UBND, ", "(", "Hà Nội, ")))
def test_every_day_is_read_back_from_every_written_form(
    day: dt.date, form: str, before: str
) -> None:
    written = form.format(d=day.day, m=day.month, y=day.year)
    assert read(f"{before}{written}, số 5") == [(written, day.isoformat())]


@settings(max_examples=50)
@given(DAYS, st.sampled_from(FORMS))
def test_a_date_is_read_at_its_own_place(day: dt.date, form: str) -> None:
    written = form.format(d=day.day, m=day.month, y=day.year)
    found = date_at(f"x {written}.", 2)
    assert found is not None
    assert (found.start, found.end, found.value.as_date()) == (2, 2 + len(written), day)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("từ ngày 15/11 - 15/12/2021", [("15/11", "--11-15"), ("15/12/2021", "2021-12-15")]),
        ("từ 15/11-15/12,", [("15/11", "--11-15"), ("15/12", "--12-15")]),
        ("từ 15-11 đến 15-12-2018", [("15-11", "--11-15"), ("15-12-2018", "2018-12-15")]),
        ("từ ngày 10 - 15/11", [("15/11", "--11-15")]),
        ("từ 10-12/11", [("12/11", "--11-12")]),
        ("ngày tháng 11 năm 2023", [("ngày tháng 11 năm 2023", "2023-11")]),
        ("ngày … tháng 11 năm 2023", [("ngày … tháng 11 năm 2023", "2023-11")]),
        ("ngày     /11/2023", [("ngày     /11/2023", "2023-11")]),
        ("ngày 15 tháng 11 đến", [("ngày 15 tháng 11", "--11-15")]),
        ("ngày 15/11/23", [("15/11/23", "2023-11-15")]),
        ("tháng 11/2023", [("tháng 11/2023", "2023-11")]),
        ("Ngày 13-10, tỉnh", [("13-10", "--10-13")]),
        ("ngày 8/3", [("8/3", "--03-08")]),
    ],
)
def test_partial_dates_are_read_as_far_as_they_go(
    text: str, expected: list[tuple[str, str]]
) -> None:
    assert read(text) == expected


def test_a_year_cut_to_three_figures_leaves_the_day_and_month() -> None:
    assert read("ngày 25/10/202, Sở") == [("25/10/202", "--10-25")]


@pytest.mark.parametrize("text", ["30/02/2023", "ngày 31 tháng 11 năm 2023", "15/13/2023"])
def test_an_impossible_date_is_read_as_written(text: str) -> None:
    [found] = find_dates(text)
    assert (found.end, found.value.exists, found.value.as_date()) == (len(text), False, None)


@pytest.mark.parametrize(
    "text",
    [
        "tổng đài 24/7",
        "2/3 số hộ",
        "1.000.000 đồng",
        "mục 2.11",
        "giai đoạn 2016-2020",
        "6 tháng đầu năm 2023",
        "Số 15/11/KH-UBND",
        "15/KH-UBND",
        "tháng 11",
        "từ 1.5 đến 2.5 triệu",
    ],
)
def test_what_only_looks_like_a_date_is_none(text: str) -> None:
    assert read(text) == []


@pytest.mark.parametrize(
    "text", ["ngày " * 20_000, "1/" * 50_000, "tháng 1" + " " * 100_000, "ngày" + "." * 100_000]
)
def test_hostile_text_of_100_kb_is_searched_to_its_end(text: str) -> None:
    assert read(text + " 15/11/2023")[-1] == ("15/11/2023", "2023-11-15")


def test_a_missing_year_is_taken_only_where_none_is_written() -> None:
    assert PartialDate(None, 11, 15).with_year(2023) == PartialDate(2023, 11, 15)
    assert PartialDate(2021, 11, 15).with_year(2023) == PartialDate(2021, 11, 15)


@pytest.mark.parametrize(
    ("later", "earlier"),
    [
        (PartialDate(2023, 11, 16), PartialDate(2023, 11, 15)),
        (PartialDate(2023, 12, None), PartialDate(2023, 11, 15)),
        (PartialDate(2024, 1, 1), PartialDate(2023, 11, None)),
    ],
)
def test_the_parts_that_are_written_make_a_date_later(
    later: PartialDate, earlier: PartialDate
) -> None:
    assert (later.is_after(earlier), earlier.is_after(later)) == (True, False)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (PartialDate(2023, 11, 15), PartialDate(2023, 11, 15)),
        (PartialDate(2023, 11, None), PartialDate(2023, 11, 15)),
        (PartialDate(None, 12, 1), PartialDate(2023, 11, 15)),
    ],
)
def test_missing_parts_make_no_date_later(one: PartialDate, other: PartialDate) -> None:
    assert (one.is_after(other), other.is_after(one)) == (False, False)


def test_a_date_is_spoken_as_plans_write_it() -> None:
    assert PartialDate(2023, 11, 5).spoken() == "05/11/2023"
    assert PartialDate(None, 11, 15).spoken() == "15/11"
    assert PartialDate(2023, 11, None).spoken() == "tháng 11/2023"
