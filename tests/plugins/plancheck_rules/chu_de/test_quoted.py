"""CD001, CD002 · the theme quoted in passing."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Said = Callable[[str, str], list[tuple[str, str]]]
THEME = (
    "Đảm bảo an sinh xã hội, tăng quyền năng và tạo cơ hội cho phụ nữ và trẻ em gái nhằm thực "
    "hiện bình đẳng giới và xóa bỏ bạo lực trên cơ sở giới"
)
OLD = "Chung tay xóa bỏ bạo lực đối với phụ nữ và trẻ em gái"


@pytest.mark.parametrize(
    ("quoted", "expected"),
    [
        (THEME, []),
        (THEME.replace("an sinh", "an ninh"), ["altered"]),
        (THEME.split(" và xóa", maxsplit=1)[0], ["cut"]),
        ("Đầu tư cho bình đẳng giới là đầu tư cho tương lai", []),
        ("Chấm dứt bạo lực đối với phụ nữ và trẻ em", []),
        ("Giới tính không quyết định năng lực và trình độ", []),
    ],
)
def test_banners(said: Said, quoted: str, expected: list[str]) -> None:
    """A banner that can only be meant as the theme must have its words; slogans are free."""
    found = said("CD001", f"noi_dung: Treo băng rôn “{quoted}” tại trụ sở.")

    assert [message for message, _ in found] == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (f"Tổ chức Lễ phát động hưởng ứng chủ đề “{OLD}”.", ["other_year"]),
        (f"Treo băng rôn “{OLD}”.", []),
        (f"Tổ chức Lễ phát động hưởng ứng chủ đề “{THEME}”.", []),
    ],
)
def test_another_years_theme(said: Said, words: str, expected: list[str]) -> None:
    """Called the theme, it is the wrong one; as a slogan it may stay."""
    assert [message for message, _ in said("CD002", f"noi_dung: {words}")] == expected


def test_a_cut_theme_is_called_cut(said: Said) -> None:
    """What is missing at the end is no list of wrong words."""
    plan = "chu_de: 1. Chủ đề: “Đảm bảo an sinh xã hội, tăng quyền năng và tạo cơ hội…”."

    assert [message for message, _ in said("CD001", plan)] == ["cut"]
