"""NQ002 · year of issue and year of the plan."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Said = Callable[[str, str], list[tuple[str, str]]]


@pytest.mark.parametrize(
    ("plan", "count"),
    [
        ("dia_danh_ngay: Bình An, ngày 08 tháng 11 năm 2022", 1),
        ("dia_danh_ngay: Bình An, ngày      tháng 11 năm 2022", 1),
        ("dia_danh_ngay: Bình An, ngày      tháng      năm 2023", 0),
        ("dia_danh_ngay: Bình An, ngày 08 tháng 11 năm 2023", 0),
        ("dia_danh_ngay:", 0),
    ],
)
def test_the_plan_is_issued_in_its_year(said: Said, plan: str, count: int) -> None:
    """Also where the day is still open; a plan without a year of issue is not judged."""
    assert len(said("NQ002", plan)) == count
