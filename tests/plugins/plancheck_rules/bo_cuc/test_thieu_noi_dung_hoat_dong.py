"""BC002 · no activities."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Said = Callable[[str, str], list[tuple[str, str]]]


@pytest.mark.parametrize(
    ("plan", "expected"),
    [
        (
            "noi_dung:",
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
        (
            ("noi_dung: III. NHIỆM VỤ, GIẢI PHÁP\nTuyên truyền trên hệ thống loa truyền thanh xã."),
            [],
        ),
    ],
)
def test_thieu_noi_dung_hoat_dong(said: Said, plan: str, expected: list[tuple[str, str]]) -> None:
    """A plan without activities fires; other headings for them do not."""
    assert said("BC002", plan) == expected
