"""NQ005 · numbers of headings within a section."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Said = Callable[[str, str], list[tuple[str, str]]]


def organised(*numbers: str) -> str:
    units = ("Công an xã", "Trạm Y tế", "Hội Nông dân", "Đoàn Thanh niên")
    lines = [
        f"{number} {unit}\nPhối hợp thực hiện các nội dung của Kế hoạch."
        for number, unit in zip(numbers, units, strict=False)
    ]
    return "to_chuc_thuc_hien: V. TỔ CHỨC THỰC HIỆN\n" + "\n".join(lines)


@pytest.mark.parametrize(
    ("numbers", "expected"),
    [
        (("1.", "2.", "3.", "4."), []),
        (("1.", "3.", "4."), [("broken", "3.")]),
        (("1.", "2.", "2.", "3."), [("repeated", "2.")]),
        (("1.", "2.", "5.", "6."), [("broken", "5.")]),
    ],
)
def test_numbers_follow(
    said: Said, numbers: tuple[str, ...], expected: list[tuple[str, str]]
) -> None:
    """A gap or a repetition is told once, where it is."""
    found = said("NQ005", organised(*numbers))

    assert [(message, excerpt[:2]) for message, excerpt in found] == expected


def test_numbers_restart_in_each_section(said: Said) -> None:
    """Every section counts its own headings."""
    assert said("NQ005", "@ tỉnh 2023") == []


def test_a_numbered_sentence_counts(said: Said) -> None:
    """Between two headings may stand an item that is a whole sentence."""
    plan = (
        "to_chuc_thuc_hien: V. TỔ CHỨC THỰC HIỆN\n1. Công an xã\nPhối hợp thực hiện.\n"
        "2. Trạm Y tế có trách nhiệm phối hợp với các ban, ngành, đoàn thể của xã và các thôn "
        "tổ chức tốt các hoạt động hưởng ứng trong suốt thời gian diễn ra Tháng hành động.\n"
        "3. Hội Nông dân\nPhối hợp thực hiện."
    )
    assert said("NQ005", plan) == []
