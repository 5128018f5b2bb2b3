"""The letter of the plan's own year is named before the general authority."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from plancheck.finding import DocumentReport

Judge = Callable[[str, str], DocumentReport]

LETTER_2020 = (
    "Công văn 3665/LĐTBXH-BĐG ngày 23/9/2020 của Bộ Lao động - Thương binh và Xã hội"
)  # fmt: skip


@pytest.mark.parametrize(
    ("rule", "fault"),
    [
        ("CD001", "chu_de: 1. Chủ đề: “Chấm dứt bạo lực với phụ nữ và trẻ em”."),
        ("CD002", "chu_de: 1. Chủ đề: “Chung tay xóa bỏ bạo lực đối với phụ nữ và trẻ em gái”."),
        ("CD003", "chu_de: 1. Địa điểm: tại trường."),
        ("TG001", "thoi_gian: 2. Thời gian: từ ngày 10/11/2020 đến ngày 15/12/2020."),
        ("TG002", "thoi_gian: 2. Thời gian: từ ngày 15/11/2020 đến ngày 20/12/2020."),
        ("TG003", "thoi_gian: 2. Thời gian: từ ngày 15/11/2019 đến ngày 15/12/2019."),
        ("TG004", "thoi_gian: 2. Thời gian: tháng 11, 12."),
    ],
)
def test_the_years_letter_is_cited_first(judged: Judge, rule: str, fault: str) -> None:
    """A reviewer sees which document says so."""
    (finding,) = judged(rule, f"@ trường 2020\n{fault}").findings

    first, *others = finding.citations
    assert first.instrument == LETTER_2020
    assert others


def test_a_year_without_a_known_letter_has_the_general_authority(judged: Judge) -> None:
    """Nothing is cited that is not known."""
    plan = "@ xã 2017\nchu_de: 1. Chủ đề: “Chung tay xóa bỏ bạo lực đối với phụ nữ và trẻ em gái”."
    (finding,) = judged("CD002", plan).findings

    assert [citation.clause for citation in finding.citations] == ["chủ đề của năm"]
