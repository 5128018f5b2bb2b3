"""``required_section``: the plan must have a section under one of the headings.

Headings are compared without number, case, end punctuation and the marks between words ("Mục
đích, yêu cầu" = "MỤC ĐÍCH - YÊU CẦU:" = "Mục đích và yêu cầu"); a longer heading that holds the
wanted words will do, and so will a paragraph that opens with them. Undecided where no heading at
all was recognised.

Keys (at least one):
    heading: the accepted headings, a list.
    section: a section that plancheck knows by many headings, one of ``SectionKind``.

Arguments for the message: ``{heading}``, the accepted headings.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from plancheck import Abstention, Checker, Context, Plan, Remark, SectionKind, fold
from plancheck_kinds.words import headline, listed, pattern_of

_USUAL_HEADING = {
    SectionKind.MUC_DICH: "Mục đích",
    SectionKind.YEU_CAU: "Yêu cầu",
    SectionKind.CHU_DE: "Chủ đề",
    SectionKind.THOI_GIAN: "Thời gian",
    SectionKind.NOI_DUNG: "Nội dung",
    SectionKind.KINH_PHI: "Kinh phí",
    SectionKind.TO_CHUC_THUC_HIEN: "Tổ chức thực hiện",
}
_BETWEEN = re.compile(r"\s*(?:,|-|\bvà\b)\s*|\s+")
_NUMBER = re.compile(r"\s*(?:phần (?:thứ )?\w+|[ivxlc]{1,6}|\d{1,2}(?:\.\d{1,2}){0,3}|\w)[.):/\s]")


def required_section(*, heading: list[str] | None = None, section: str | None = None) -> Checker:
    """Compile the keys (see the module) into a checker."""
    kind = SectionKind(section) if section is not None else None
    headings = [_USUAL_HEADING[kind]] if kind and heading is None else heading or []
    pattern = pattern_of(headings, _levelled)
    said = {"heading": listed(headings)}

    def check(plan: Plan, _: Context) -> Iterator[Remark | Abstention]:
        if (kind and plan.sections(kind)) or _has_heading(plan, pattern):
            return
        if plan.outline:
            yield Remark(headline(plan), "fault", said, expected=headings[0])
        else:
            yield Abstention("undecided")

    return check


def _has_heading(plan: Plan, pattern: str) -> bool:
    if any(re.search(pattern, _levelled(section.title)) for section in plan.outline):
        return True
    return any(re.match(pattern, _opening(block.text)) for block in plan.document.body)


def _levelled(heading: str) -> str:
    return _BETWEEN.sub(" ", fold(heading)).strip()


def _opening(text: str) -> str:
    """The start of a paragraph without bullet and number, levelled as a heading is."""
    start = fold(text[:120]).lstrip(" -+•*\n")
    number = _NUMBER.match(start)
    return _levelled(start[number.end() :] if number else start)
