"""CD008 · a theme in the title alone."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Said = Callable[[str, str], list[tuple[str, str]]]
THEME = "Bình đẳng giới và an toàn cho phụ nữ và trẻ em gái trong kỷ nguyên số"
TITLE = (
    "@ xã 2025\ntrich_yeu: Triển khai Tháng hành động vì bình đẳng giới năm 2025 với chủ đề "
    f"“{THEME}”"
)


@pytest.mark.parametrize(
    ("section", "expected"),
    [
        ("chu_de: 1. Địa điểm: trên địa bàn xã.", ["title_only"]),
        (f"chu_de: 1. Chủ đề: “{THEME}”.", []),
    ],
)
def test_the_text_must_state_it_too(said: Said, section: str, expected: list[str]) -> None:
    assert [message for message, _ in said("CD008", f"{TITLE}\n{section}")] == expected
