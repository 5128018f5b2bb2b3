"""TG003 · the year of the window."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Said = Callable[[str, str], list[tuple[str, str]]]


@pytest.mark.parametrize(
    ("plan", "expected"),
    [
        (
            "thoi_gian: 2. Thời gian: từ ngày 15/11/2022 đến ngày 15/12/2022.",
            [("wrong", "từ ngày 15/11/2022 đến ngày 15/12/2022")],
        ),
        (
            "thoi_gian: 2. Thời gian: từ ngày 15/11/2023 đến ngày 15/12/2022.",
            [("wrong", "từ ngày 15/11/2023 đến ngày 15/12/2022")],
        ),
        (
            "thoi_gian: 2. Thời gian: từ ngày 15/11 đến ngày 15/12/2022.",
            [("wrong", "từ ngày 15/11 đến ngày 15/12/2022")],
        ),
        ("thoi_gian: 2. Thời gian: từ ngày 15/11 - 15/12/2023.", []),
        ("thoi_gian: 2. Thời gian: từ ngày 10/11/2022 đến ngày 30/12/2022.", []),
        (
            ("@ xã 2026\nthoi_gian: 2. Thời gian: từ ngày 15/11/2025 đến ngày 15/12/2025."),
            [("wrong", "từ ngày 15/11/2025 đến ngày 15/12/2025")],
        ),
    ],
)
def test_thoi_gian_sai_nam(said: Said, plan: str, expected: list[tuple[str, str]]) -> None:
    """A wrong year fires once, whichever end has it."""
    assert said("TG003", plan) == expected
