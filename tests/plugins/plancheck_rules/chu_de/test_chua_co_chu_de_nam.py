"""CD006 · no data for the year."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Said = Callable[[str, str], list[tuple[str, str]]]


@pytest.mark.parametrize(
    ("plan", "expected"),
    [
        (
            "@ xã 2040\nchu_de: 1. Chủ đề: “Bình đẳng giới cho mọi người”.",
            [("no_data", "Bình đẳng giới cho mọi người")],
        ),
        (
            (
                "@ xã 2026\nchu_de: 1. Chủ đề: “Bình đẳng giới và an toàn cho phụ nữ "
                "và trẻ em gái trong kỷ nguyên số”."
            ),
            [("repeated", "Bình đẳng giới và an toàn cho phụ nữ và trẻ em gái trong kỷ nguyên số")],
        ),
        ("@ xã 2025", []),
    ],
)
def test_chua_co_chu_de_nam(said: Said, plan: str, expected: list[tuple[str, str]]) -> None:
    """A year without a known theme is told, once; a known one is not."""
    assert said("CD006", plan) == expected
