"""BC005 · no opening."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Said = Callable[[str, str], list[tuple[str, str]]]


@pytest.mark.parametrize(
    ("plan", "expected"),
    [
        (
            "can_cu:\nmo_dau:",
            [
                (
                    "missing",
                    (
                        "Triển khai các hoạt động hưởng ứng Tháng hành động vì bình đẳng giới "
                        "và phòng ngừa, ứng phó với bạo lực trên cơ sở giới năm 2023"
                    ),
                )
            ],
        ),
        ("can_cu:", []),
        ("mo_dau:", []),
    ],
)
def test_thieu_phan_mo_dau(said: Said, plan: str, expected: list[tuple[str, str]]) -> None:
    """Only a plan with neither bases nor introduction fires."""
    assert said("BC005", plan) == expected
