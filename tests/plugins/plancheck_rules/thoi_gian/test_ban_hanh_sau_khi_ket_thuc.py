"""TG006 · dated after the end."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Said = Callable[[str, str], list[tuple[str, str]]]


@pytest.mark.parametrize(
    ("plan", "expected"),
    [
        (
            "dia_danh_ngay: Bình An, ngày 20 tháng 12 năm 2023",
            [("after", "ngày 20 tháng 12 năm 2023")],
        ),
        ("dia_danh_ngay: Bình An, ngày 15 tháng 12 năm 2023", []),
        ("dự thảo\ndia_danh_ngay: Bình An, ngày     tháng 12 năm 2023", []),
    ],
)
def test_ban_hanh_sau_khi_ket_thuc(said: Said, plan: str, expected: list[tuple[str, str]]) -> None:
    """A date after the last day fires, the last day does not."""
    assert said("TG006", plan) == expected
