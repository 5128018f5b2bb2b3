"""BC001 · no purpose."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Said = Callable[[str, str], list[tuple[str, str]]]


@pytest.mark.parametrize(
    ("plan", "expected"),
    [
        (
            "muc_dich_yeu_cau:",
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
            ("muc_dich_yeu_cau: I. MỤC TIÊU\nNâng cao nhận thức của người dân về bình đẳng giới."),
            [],
        ),
    ],
)
def test_thieu_muc_dich_yeu_cau(said: Said, plan: str, expected: list[tuple[str, str]]) -> None:
    """A plan without purpose fires; other headings for it do not."""
    assert said("BC001", plan) == expected
