"""CD001 · the theme altered."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from plancheck.finding import DocumentReport

Judge = Callable[[str, str], DocumentReport]
Said = Callable[[str, str], list[tuple[str, str]]]


@pytest.mark.parametrize(
    ("plan", "expected"),
    [
        ("@ xã 2023", []),
        (
            (
                "chu_de: 1. Chủ đề: “BẢO ĐẢM AN SINH XÃ HỘI, TĂNG QUYỀN NĂNG VÀ TẠO CƠ "
                "HỘI CHO PHỤ NỮ VÀ TRẺ EM GÁI NHẰM THỰC HIỆN BÌNH ĐẲNG GIỚI VÀ XOÁ BỎ "
                "BẠO LỰC TRÊN CƠ SỞ GIỚI”."
            ),
            [],
        ),
        (
            (
                "chu_de: 1. Chủ đề: “Đảm bảo an ninh xã hội, tăng quyền năng và tạo cơ "
                "hội cho phụ nữ và trẻ em gái nhằm thực hiện bình đẳng giới và xóa bỏ "
                "bạo lực trên cơ sở giới”."
            ),
            [
                (
                    "altered",
                    (
                        "Đảm bảo an ninh xã hội, tăng quyền năng và tạo cơ hội cho phụ nữ và "
                        "trẻ em gái nhằm thực hiện bình đẳng giới và xóa bỏ bạo lực trên cơ sở "
                        "giới"
                    ),
                )
            ],
        ),
        (
            (
                "chu_de: 1. Chủ đề: “Đảm bảo an sinh xã hội tăng quyền năng và tạo cơ "
                "hội cho phụ nữ và trẻ em gái nhằm thực hiện bình đẳng giới và xóa bỏ "
                "bạo lực trên cơ sở giới”."
            ),
            [
                (
                    "punctuation",
                    (
                        "Đảm bảo an sinh xã hội tăng quyền năng và tạo cơ hội cho phụ nữ và "
                        "trẻ em gái nhằm thực hiện bình đẳng giới và xóa bỏ bạo lực trên cơ sở "
                        "giới"
                    ),
                )
            ],
        ),
        ("noi_dung: 1. Tổ chức hội thi với chủ đề “Gia đình hạnh phúc”.", []),
        (
            "chu_de: 1. Chủ đề: “Vì một tương lai tốt đẹp hơn”.",
            [("other", "Vì một tương lai tốt đẹp hơn")],
        ),
        (
            (
                "@ trường 2020\nchu_de: 1. Chủ đề: “Chung tay xóa bỏ bạo lực đối với "
                "phụ nữ và trẻ em gái”."
            ),
            [],
        ),
        ("@ xã 2040\nchu_de: 1. Chủ đề: “Vì một tương lai tốt đẹp hơn”.", []),
    ],
)
def test_chu_de_sai(said: Said, plan: str, expected: list[tuple[str, str]]) -> None:
    """Altered words fire; spelling, tone and province variants do not."""
    assert said("CD001", plan) == expected


def test_the_message_names_the_altered_words(judged: Judge) -> None:
    """A reviewer reads which words are wrong and what stands in the official theme."""
    altered = "Chấm dứt bạo lực, xâm hại phụ nữ và trẻ em gái"

    (finding,) = judged("CD001", f"@ huyện 2019\nchu_de: 1. Chủ đề: “{altered}”.").findings

    assert "“lực xâm hại” → “lực đối với”" in finding.message.vi
    assert finding.expected == "Chấm dứt bạo lực đối với phụ nữ và trẻ em"
    assert finding.severity == "error"
