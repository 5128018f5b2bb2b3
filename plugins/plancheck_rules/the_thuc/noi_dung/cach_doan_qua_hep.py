"""TT078 · paragraphs stand closer than 6 points."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from plancheck import Abstention, Alignment, Block, Context, Message, Plan, Remark, Severity, rule
from plancheck_rules._gathered import gathered
from plancheck_rules._law import IN_FORCE, phu_luc_1
from plancheck_rules.the_thuc._figures import measure
from plancheck_rules.the_thuc.noi_dung._paragraphs import NO_TEXT, UNTOLD, paragraphs

_LEAST = 6.0  # points
_TOLERANCE = 0.1


@rule(
    "TT078",
    "cach-doan-qua-hep",
    Severity.WARNING,
    citations=(phu_luc_1("điểm e khoản 6", "khoảng cách giữa các đoạn văn tối thiểu là 6pt"),),
    layout_only=True,
    since=IN_FORCE,
    messages={
        "untold": UNTOLD,
        "found": Message(
            vi="Có {count}/{total} đoạn cách đoạn trước dưới 6pt (chỗ đầu tiên cách {found}pt).",
            en="{count} of {total} paragraph(s) stand closer than 6 pt to the one before (the "
            "first by {found} pt).",
            advice_vi="Đặt khoảng cách trước hoặc sau đoạn (Spacing Before, After) từ 6pt trở lên.",
            advice_en="Set the spacing before or after paragraphs to 6 pt or more.",
        ),
    },
)
def cach_doan_qua_hep(plan: Plan, _context: Context) -> Iterator[Remark | Abstention]:
    """Khoảng cách giữa các đoạn văn dưới 6pt.
    Paragraphs stand closer than 6 points.

    Vì sao
        Các đoạn sát nhau thì khó phân biệt đoạn, khó đọc.
    Why
        Paragraphs set too close run into each other and are hard to read.
    Lưu ý
        Tính tổng khoảng cách sau đoạn trên và trước đoạn dưới. Dòng canh giữa (phần, chương và tiêu
        đề) không xét, như trong chính văn bản của Nghị định.
    Note
        Counted is the space after the upper paragraph plus that before the lower. Centred lines
        (parts, chapters, their titles) are not judged, as in the decree's own text.
    Sai
        @ xã 2023
        ~ noi_dung: before 3, after 0
    Đúng
        @ xã 2023
        ~ heading: after 3
        ~ noi_dung: before 3, after 3
    """
    gaps = [
        (lower, gap)
        for upper, lower in pairwise(paragraphs(plan))
        if lower.ordinal == upper.ordinal + 1 and (gap := _gap(upper, lower)) is not None
        if Alignment.CENTRE not in (upper.format.alignment, lower.format.alignment)
    ]
    if not gaps:
        yield NO_TEXT
    wrong = [(block, gap) for block, gap in gaps if gap < _LEAST - _TOLERANCE]
    if wrong:
        places = [plan.document.whole(block.ordinal) for block, _ in wrong]
        yield gathered(places, "found", {"total": str(len(gaps)), "found": measure(wrong[0][1])})


def _gap(upper: Block, lower: Block) -> float | None:
    after, before = upper.format.space_after_pt, lower.format.space_before_pt
    return None if after is None or before is None else after + before
