"""PL003 · bases that are not in force yet."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Said = Callable[[str, str], list[tuple[str, str]]]
DATED_LATER = """
@ xã 2022
dia_danh_ngay: Bình An, ngày 01 tháng 11 năm 2022
can_cu: Căn cứ Luật Phòng, chống bạo lực gia đình số 13/2022/QH15 ngày 14/11/2022.
"""
PLAN = "@ tỉnh 2024\ncan_cu: Căn cứ {}."


@pytest.mark.parametrize(
    "words",
    [
        "Luật Lưu trữ năm 2024",
        "Luật Lưu trữ số 33/2024/QH15",
        "Luật Lưu trữ ngày 21 tháng 6 năm 2024",
    ],
)
def test_a_law_that_waits_is_no_basis(said: Said, words: str) -> None:
    """It is in force from 01/7/2025."""
    assert [message for message, _ in said("PL003", PLAN.format(words))] == ["later"]


@pytest.mark.parametrize(
    "plan",
    [
        PLAN.format("Luật Lưu trữ năm 2011"),
        PLAN.format("Luật Lưu trữ"),
        PLAN.format("Luật Lưu trữ năm 2024 có hiệu lực từ ngày 01/7/2025"),
        "@ tỉnh 2024\nnoi_dung: Tuyên truyền Luật Lưu trữ năm 2024.",
        "@ tỉnh 2025\ncan_cu: Căn cứ Luật Lưu trữ năm 2024.",
        DATED_LATER,
    ],
)
def test_what_is_right_or_another_rules_matter(said: Said, plan: str) -> None:
    """In force, announced in advance, no basis, or dated after the plan, which CC007 tells."""
    assert said("PL003", plan) == []


def test_a_draft_without_a_day_is_judged_by_month(said: Said) -> None:
    """In the very month the law may be in force on the day of issue."""
    day = "dia_danh_ngay: Lạng Sơn, ngày      tháng {} năm 2025\n"
    plan = "@ tỉnh 2025\n{}can_cu: Căn cứ Nghị định số 113/2025/NĐ-CP ngày 03/6/2025 của Chính phủ."

    assert said("PL003", plan.format(day.format(7))) == []
    assert len(said("PL003", plan.format(day.format(6)))) == 1
