"""TG005 · impossible dates."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from plancheck.finding import DocumentReport

Judge = Callable[[str, str], DocumentReport]
Said = Callable[[str, str], list[tuple[str, str]]]


@pytest.mark.parametrize(
    ("plan", "expected"),
    [
        (
            "thoi_gian: 2. Thời gian: từ ngày 15/11/2023 đến ngày 31/11/2023.",
            [("impossible", "31/11/2023")],
        ),
        (
            "thoi_gian: 2. Thời gian: từ ngày 11/15/2023 đến ngày 15/12/2023.",
            [("swapped", "11/15/2023")],
        ),
        ("kinh_phi: Báo cáo trước ngày 30/02/2024.", [("impossible", "30/02/2024")]),
        ("kinh_phi: Báo cáo trước ngày 29/02/2024.", []),
        ("kinh_phi: Liên hệ số điện thoại 24.38.2475.", []),
    ],
)
def test_ngay_khong_co_that(said: Said, plan: str, expected: list[tuple[str, str]]) -> None:
    """A date that no calendar has fires; numbers that only look like one do not."""
    assert said("TG005", plan) == expected


def test_the_message_says_ngay_once(judged: Judge) -> None:
    """Whether the date was written in figures or in words."""
    plan = "kinh_phi: Báo cáo trước ngày 30 tháng 02 năm 2024."
    (finding,) = judged("TG005", plan).findings

    assert finding.message.vi == "Ngày 30 tháng 02 năm 2024 không có trong lịch."
