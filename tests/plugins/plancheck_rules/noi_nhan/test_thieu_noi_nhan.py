"""NN001 · no recipients."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Said = Callable[[str, str], list[tuple[str, str]]]


@pytest.mark.parametrize(
    ("plan", "expected"),
    [
        (
            "ket_thuc: Trên đây là Kế hoạch của xã./.\nnoi_nhan:",
            [("missing", "Trên đây là Kế hoạch của xã")],
        ),
        ("@ xã 2023", []),
        ("@ xã 2019\nnoi_nhan:", []),
    ],
)
def test_thieu_noi_nhan(said: Said, plan: str, expected: list[tuple[str, str]]) -> None:
    """A plan without recipients fires."""
    assert said("NN001", plan) == expected
