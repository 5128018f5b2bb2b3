"""TG002 · the last day."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Said = Callable[[str, str], list[tuple[str, str]]]


@pytest.mark.parametrize(
    ("plan", "expected"),
    [
        (
            "thoi_gian: 2. Thời gian: từ ngày 15/11/2023 đến ngày 30/12/2023.",
            [("wrong", "30/12/2023")],
        ),
        ("thoi_gian: 2. Thời gian: từ ngày 15-11-2023 đến ngày 15-12-2023.", []),
        ("thoi_gian: 2. Thời gian: từ ngày 15/11/2023 đến ngày 15/12/2022.", []),
        ("thoi_gian: 2. Thời gian: từ ngày 15/11/2023 đến ngày 31/11/2023.", []),
    ],
)
def test_ngay_ket_thuc_sai(said: Said, plan: str, expected: list[tuple[str, str]]) -> None:
    """Another last day fires, another year alone does not."""
    assert said("TG002", plan) == expected
