"""TG007 · dated inside the window."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Said = Callable[[str, str], list[tuple[str, str]]]


@pytest.mark.parametrize(
    ("plan", "expected"),
    [
        (
            "dia_danh_ngay: Bình An, ngày 16 tháng 11 năm 2023",
            [("late", "ngày 16 tháng 11 năm 2023")],
        ),
        ("dia_danh_ngay: Bình An, ngày 15 tháng 11 năm 2023", []),
        ("dia_danh_ngay: Bình An, ngày 16 tháng 12 năm 2023", []),
    ],
)
def test_ban_hanh_muon(said: Said, plan: str, expected: list[tuple[str, str]]) -> None:
    """A date inside the window fires; the first day and the time after do not."""
    assert said("TG007", plan) == expected
