"""TG008 · weekdays against the calendar."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plancheck.host import load
from plancheck.testing import check_text, compose_example

Said = Callable[[str, str], list[tuple[str, str]]]

LOADED = load()
RULE = [rule for rule in LOADED.rules if rule.id == "TG008"]
NAMES = ("thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật")


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("thứ Hai, ngày 14/11/2023", ["thứ Hai"]),
        ("thứ ba ngày 14 tháng 11 năm 2023", []),
        ("Thứ 3 (ngày 14/11/2023)", []),
        ("ngày 14/11/2023 (thứ Tư)", ["thứ Tư"]),
        ("ngày 14/11/2023 (thứ Ba)", []),
        ("chủ nhật, ngày 26/11", []),
        ("Chủ Nhật, ngày 25/11", ["Chủ Nhật"]),
        ("lần thứ hai, ngày 14/11/2023", []),
        ("buổi thứ tư ngày 20/11/2023", []),
        ("thứ nhất, ngày 15/11/2023; thứ hai, ngày 20/12/2023", []),
        ("các ngày thứ Bảy, Chủ nhật, ngày 25/11/2023", []),
        ("ngày 15/11/2023, thứ hai là treo băng rôn,", []),
        ("ngày 15/11/2023, thứ Hai, và phát thanh", ["thứ Hai"]),
        ("thứ Hai hằng tuần, từ ngày 14/11/2023", []),
        ("thứ Hai, ngày 31/11/2023", []),
    ],
)
def test_thu_khong_khop_ngay(said: Said, words: str, expected: list[str]) -> None:
    """The weekday right beside a date is compared; what counts times and points is none."""
    found = said("TG008", f"kinh_phi: Lễ phát động tổ chức vào {words} tại hội trường.")

    assert [excerpt for _, excerpt in found] == expected


@given(st.dates(dt.date(2023, 1, 1), dt.date(2023, 12, 31)), st.integers(0, 6))
def test_every_day_of_a_year(day: dt.date, weekday: int) -> None:
    """The rule fires exactly when the calendar disagrees."""
    text = f"kinh_phi: Họp vào {NAMES[weekday]}, ngày {day:%d/%m/%Y} tại hội trường."
    report = check_text(compose_example(text, LOADED.knowledge), RULE)

    assert [f.expected for f in report.findings] == (
        [] if weekday == day.weekday() else [NAMES[day.weekday()]]
    )
