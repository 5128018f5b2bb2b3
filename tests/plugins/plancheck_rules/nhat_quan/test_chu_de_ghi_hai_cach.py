"""NQ003 · two wordings of one theme."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Said = Callable[[str, str], list[tuple[str, str]]]
FIRST = "chu_de: 1. Chủ đề: “Bình đẳng giới và an toàn cho phụ nữ và trẻ em gái trên mạng”."


@pytest.mark.parametrize(
    ("year", "second", "expected"),
    [
        (2026, "Bình đẳng giới, an toàn cho phụ nữ trên mạng", 1),
        (2026, "Bình đẳng giới và an toàn cho phụ nữ và trẻ em gái trên mạng", 0),
        (2026, "Gia đình hạnh phúc, xã hội phồn vinh", 0),
    ],
)
def test_two_wordings(said: Said, year: int, second: str, expected: int) -> None:
    """Of one theme only: a slogan or another event's theme is something else."""
    plan = f"@ xã {year}\n{FIRST}\nnoi_dung: Chủ đề Tháng hành động năm {year}: “{second}”."

    assert len(said("NQ003", plan)) == expected


def test_a_known_theme_is_another_rules_matter(said: Said) -> None:
    """Where the official theme is known, the wrong wording alone is faulted, by CD001."""
    plan = "noi_dung: Chủ đề Tháng hành động năm 2023: “Đảm bảo an ninh xã hội”."

    assert said("NQ003", plan) == []
