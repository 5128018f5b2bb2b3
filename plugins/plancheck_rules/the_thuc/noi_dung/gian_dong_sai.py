"""TT079 · line spacing below single or above 1.5 lines."""

from __future__ import annotations

from collections.abc import Iterator

from plancheck import Abstention, Block, Context, Message, Plan, Remark, Severity, rule
from plancheck_rules._gathered import gathered
from plancheck_rules._law import IN_FORCE, phu_luc_1
from plancheck_rules.the_thuc._figures import measure
from plancheck_rules.the_thuc.noi_dung._paragraphs import NO_TEXT, UNTOLD, running_text, type_size

_LEAST, _MOST = 1.0, 1.5
_SINGLE = 1.15  # a single line of Times New Roman, by its size
_TOLERANCE = 0.05


@rule(
    "TT079",
    "gian-dong-sai",
    Severity.WARNING,
    citations=(
        phu_luc_1(
            "điểm e khoản 6",
            "khoảng cách giữa các dòng tối thiểu là dòng đơn, tối đa là 1,5 lines",
        ),
    ),
    layout_only=True,
    since=IN_FORCE,
    messages={
        "untold": UNTOLD,
        "tight": Message(
            vi="Có {count}/{total} đoạn giãn dòng dưới dòng đơn ({found}).",
            en="{count} of {total} paragraph(s) have less than single line spacing ({found}).",
            advice_vi="Đặt giãn dòng từ dòng đơn (Single) đến 1,5 lines.",
            advice_en="Set the line spacing between single and 1.5 lines.",
        ),
        "wide": Message(
            vi="Có {count}/{total} đoạn giãn dòng quá 1,5 lines ({found}).",
            en="{count} of {total} paragraph(s) have more than 1.5 line spacing ({found}).",
            advice_vi="Đặt giãn dòng từ dòng đơn (Single) đến 1,5 lines.",
            advice_en="Set the line spacing between single and 1.5 lines.",
        ),
    },
)
def gian_dong_sai(plan: Plan, _context: Context) -> Iterator[Remark | Abstention]:
    """Khoảng cách giữa các dòng dưới dòng đơn hoặc quá 1,5 lines.
    The line spacing is below single or above 1.5 lines.

    Vì sao
        Dòng quá sát thì dấu chữ chồng lên nhau, quá thưa thì tốn giấy và khó theo dõi.
    Why
        Lines too close make tone marks collide; too far apart they are hard to follow.
    Lưu ý
        Giãn dòng tính bằng pt (Exactly, At least) được so với dòng đơn của cỡ chữ đang dùng.
    Note
        Spacing in points is compared with a single line of the type size in use.
    Sai
        @ xã 2023
        ~ noi_dung: line 0.9
    Sai
        @ xã 2023
        ~ noi_dung: line 14pt
    Sai
        @ xã 2023
        ~ noi_dung: line 2
    Đúng
        @ xã 2023
        ~ noi_dung: line 1.5
    Đúng
        @ xã 2023
        ~ noi_dung: line 17pt
    """
    told = [(block, lines) for block in running_text(plan) if (lines := _lines(block)) is not None]
    if not told:
        yield NO_TEXT
    for message, wrong in (
        ("tight", [block for block, lines in told if lines < _LEAST - _TOLERANCE]),
        ("wide", [block for block, lines in told if lines > _MOST + _TOLERANCE]),
    ):
        if wrong:
            places = [plan.document.whole(block.ordinal) for block in wrong]
            yield gathered(places, message, {"total": str(len(told)), "found": _said(wrong[0])})


def _lines(block: Block) -> float | None:
    """The spacing in lines; "at least" never sets lines closer than single."""
    spacing, size = block.format.line_spacing, type_size(block)
    if spacing is None or block.format.line_rule == "multiple":
        return spacing
    if size is None:
        return None
    lines = spacing / (size * _SINGLE)
    return max(lines, _LEAST) if block.format.line_rule == "at_least" else lines


def _said(block: Block) -> str:
    unit = "lines" if block.format.line_rule == "multiple" else "pt"
    return f"{measure(block.format.line_spacing or 0)} {unit}"
