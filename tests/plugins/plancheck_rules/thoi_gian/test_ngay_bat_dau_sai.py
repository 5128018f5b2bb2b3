"""TG001 · the first day."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Said = Callable[[str, str], list[tuple[str, str]]]


@pytest.mark.parametrize(
    ("plan", "expected"),
    [
        (
            "thoi_gian: 2. Thời gian: từ ngày 10/11/2023 đến ngày 15/12/2023.",
            [("wrong", "10/11/2023")],
        ),
        ("thoi_gian: 2. Thời gian: từ ngày 15/11 đến ngày 15/12/2023.", []),
        ("thoi_gian: 2. Thời gian: từ nay đến ngày 15/12/2023.", []),
        ("thoi_gian: 2. Thời gian: từ ngày 15/11/2022 đến ngày 15/12/2023.", []),
        (
            "thoi_gian: 2. Thời gian: từ ngày 20/11/2023 đến ngày 15/12/2023.",
            [("wrong", "20/11/2023")],
        ),
        (
            (
                "dia_danh_ngay: Bình An, ngày 20 tháng 11 năm 2023\nthoi_gian: 2. Thời "
                "gian: từ ngày 20/11/2023 đến ngày 15/12/2023."
            ),
            [],
        ),
        ("thoi_gian: 2. Thời gian: từ ngày 31/11/2023 đến ngày 15/12/2023.", []),
    ],
)
def test_ngay_bat_dau_sai(said: Said, plan: str, expected: list[tuple[str, str]]) -> None:
    """Another first day fires, unless the start is open or the plan is late."""
    assert said("TG001", plan) == expected
