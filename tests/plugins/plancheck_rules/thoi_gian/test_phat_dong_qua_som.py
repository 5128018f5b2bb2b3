"""TG010 · early launches."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Said = Callable[[str, str], list[tuple[str, str]]]


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        ("01/11/2023", []),
        ("06/11", []),
        ("31/10/2023", ["31/10/2023"]),
        ("15/10", ["15/10"]),
        ("06/11/2022", []),
    ],
)
def test_two_weeks_before_are_normal(said: Said, day: str, expected: list[str]) -> None:
    """Real launches came up to two weeks early; another year's day is another rule's matter."""
    found = said("TG010", f"noi_dung: Tổ chức Lễ phát động vào ngày {day} tại hội trường.")

    assert [excerpt for _, excerpt in found] == expected


@pytest.mark.parametrize(
    "plan",
    [
        "Chuẩn bị các điều kiện cho Lễ phát động trước ngày 20/10/2023.",
        "Tổ chức Lễ phát động gắn với kỷ niệm Ngày Phụ nữ Việt Nam 20/10.",
        "Tiếp nối Lễ phát động phong trào thi đua ngày 05/6/2023.",
    ],
)
def test_other_days_may_be_early(said: Said, plan: str) -> None:
    """A day of preparation, a public day or a past launch is no launch of the campaign."""
    assert said("TG010", f"noi_dung: {plan}") == []
