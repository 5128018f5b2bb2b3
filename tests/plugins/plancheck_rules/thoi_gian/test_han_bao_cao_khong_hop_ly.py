"""TG011 · deadlines of reports."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Said = Callable[[str, str], list[tuple[str, str]]]


@pytest.mark.parametrize(
    ("plan", "expected"),
    [
        ("Các ngành báo cáo kết quả trước ngày 10/11/2023.", [("before_start", "10/11/2023")]),
        ("Các ngành báo cáo kết quả trước ngày 20/12/2022.", []),
        ("Các ngành báo cáo kết quả trước ngày 10/12/2023.", [("before_end", "10/12/2023")]),
        ("Các ngành báo cáo kết quả trước ngày 15/12/2023.", []),
        ("Các ngành báo cáo kết quả trước ngày 05/01/2024.", []),
        ("Các ngành báo cáo theo quy định.", []),
        ("Các ngành gửi kế hoạch, báo cáo tiến độ trước ngày 10/11/2023.", []),
        ("Theo báo cáo ngày 10/10/2023 của Phòng, công tác này đạt kết quả tốt.", []),
        ("Các ngành báo cáo tình hình chuẩn bị trước ngày 10/11/2023.", []),
        ("Các ngành báo cáo kết quả đợt 1 trước ngày 30/11/2023.", []),
    ],
)
def test_deadline_against_the_window(
    said: Said, plan: str, expected: list[tuple[str, str]]
) -> None:
    """A report on results cannot be due before there are any."""
    assert said("TG011", f"to_chuc_thuc_hien: {plan}") == expected


@pytest.mark.parametrize(
    ("below", "above", "expected"),
    [
        ("20/12/2023", "25/12/2023", []),
        ("25/12/2023", "25/12/2023", []),
        ("28/12/2023", "25/12/2023", [("below_late", "28/12/2023")]),
        ("20/12/2023", "25/12/2022", []),
    ],
)
def test_those_below_report_first(
    said: Said, below: str, above: str, expected: list[tuple[str, str]]
) -> None:
    """What is due at the commune's committee must be there before the district's deadline.

    A day of last year is the matter of another rule.
    """
    plan = (
        f"@ xã 2023\nto_chuc_thuc_hien: Các thôn báo cáo kết quả về UBND xã trước ngày {below};\n"
        f"Văn phòng tổng hợp, báo cáo kết quả UBND huyện trước ngày {above}."
    )
    assert said("TG011", plan) == expected
