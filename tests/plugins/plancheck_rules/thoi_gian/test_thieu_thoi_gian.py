"""TG004 · no window."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Said = Callable[[str, str], list[tuple[str, str]]]


@pytest.mark.parametrize(
    ("plan", "expected"),
    [
        (
            "thoi_gian: 2. Địa điểm: trên địa bàn xã.",
            [("missing", "II. CHỦ ĐỀ, THỜI GIAN THỰC HIỆN")],
        ),
        ("thoi_gian: 2. Thời gian: trong tháng 11 và tháng 12.", [("no_dates", "2. Thời gian:")]),
        ("thoi_gian: 2. Thời gian: từ nay đến ngày 15/12/2023.", []),
    ],
)
def test_thieu_thoi_gian(said: Said, plan: str, expected: list[tuple[str, str]]) -> None:
    """A plan that does not say when fires."""
    assert said("TG004", plan) == expected
