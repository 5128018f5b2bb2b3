"""CD002 · the theme of another year."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Said = Callable[[str, str], list[tuple[str, str]]]


@pytest.mark.parametrize(
    ("plan", "expected"),
    [
        (
            (
                "@ trường 2020\nchu_de: 1. Chủ đề: “Chung tay xóa bỏ bạo lực đối với "
                "phụ nữ và trẻ em gái”."
            ),
            [("other_year", "Chung tay xóa bỏ bạo lực đối với phụ nữ và trẻ em gái")],
        ),
        (("@ trường 2020\nchu_de: 1. Chủ đề: “Chấm dứt bạo lực đối với phụ nữ và trẻ em”."), []),
        (
            (
                "@ xã 2025\nchu_de: 1. Chủ đề: “Đảm bảo an sinh xã hội, tăng quyền "
                "năng và tạo cơ hội cho phụ nữ và trẻ em gái nhằm thực hiện bình đẳng "
                "giới và xóa bỏ bạo lực trên cơ sở giới”."
            ),
            [
                (
                    "other_year",
                    (
                        "Đảm bảo an sinh xã hội, tăng quyền năng và tạo cơ hội cho phụ nữ và "
                        "trẻ em gái nhằm thực hiện bình đẳng giới và xóa bỏ bạo lực trên cơ sở "
                        "giới"
                    ),
                )
            ],
        ),
        (
            (
                "@ xã 2026\nchu_de: 1. Chủ đề: “Đảm bảo an sinh xã hội, tăng quyền "
                "năng và tạo cơ hội cho phụ nữ và trẻ em gái nhằm thực hiện bình đẳng "
                "giới và xóa bỏ bạo lực trên cơ sở giới”."
            ),
            [],
        ),
        (
            (
                "chu_de: 1. Chủ đề: “Đảm bảo an ninh xã hội, tăng quyền năng và tạo cơ "
                "hội cho phụ nữ và trẻ em gái nhằm thực hiện bình đẳng giới và xóa bỏ "
                "bạo lực trên cơ sở giới”."
            ),
            [],
        ),
    ],
)
def test_chu_de_cua_nam_khac(said: Said, plan: str, expected: list[tuple[str, str]]) -> None:
    """Only a theme that belongs to other years and not to this one fires."""
    assert said("CD002", plan) == expected
