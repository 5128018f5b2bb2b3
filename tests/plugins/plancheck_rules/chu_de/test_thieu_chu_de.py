"""CD003 · no theme."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Said = Callable[[str, str], list[tuple[str, str]]]


@pytest.mark.parametrize(
    ("plan", "expected"),
    [
        ("chu_de: 1. Địa điểm: trên địa bàn xã.", [("missing", "II. CHỦ ĐỀ, THỜI GIAN THỰC HIỆN")]),
        ("@ xã 2026", []),
        ("@ xã 2023", []),
    ],
)
def test_thieu_chu_de(said: Said, plan: str, expected: list[tuple[str, str]]) -> None:
    """A plan without a theme fires, at the heading that should hold it."""
    assert said("CD003", plan) == expected
