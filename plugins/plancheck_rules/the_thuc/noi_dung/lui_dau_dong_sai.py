"""TT077 · the first lines of paragraphs are not indented by 1 or 1.27 cm."""

from __future__ import annotations

from collections.abc import Iterator

from plancheck import Abstention, Block, Context, Message, Plan, Remark, Severity, rule
from plancheck_rules._gathered import gathered
from plancheck_rules._law import IN_FORCE, phu_luc_1
from plancheck_rules.the_thuc.noi_dung._indent import (
    centimetres,
    is_ordered,
    is_shallow,
    start_mm,
)
from plancheck_rules.the_thuc.noi_dung._numbers import numbered
from plancheck_rules.the_thuc.noi_dung._paragraphs import (
    NO_TEXT,
    UNTOLD,
    article_label,
    is_bulleted,
    running_text,
)


@rule(
    "TT077",
    "lui-dau-dong-sai",
    Severity.WARNING,
    citations=(
        phu_luc_1("điểm e khoản 6", "khi xuống dòng, chữ đầu dòng lùi vào 1 cm hoặc 1,27 cm"),
    ),
    layout_only=True,
    since=IN_FORCE,
    messages={
        "untold": UNTOLD,
        "found": Message(
            vi="Có {count}/{total} đoạn lùi đầu dòng không đúng 1 cm hoặc 1,27 cm (đoạn đầu tiên "
            "lùi {found} cm).",
            en="{count} of {total} paragraph(s) are not indented by 1 or 1.27 cm (the first "
            "by {found} cm).",
            advice_vi="Đặt lùi đầu dòng (First line) 1 cm hoặc 1,27 cm.",
            advice_en="Set the first line indent to 1 or 1.27 cm.",
        ),
    },
)
def lui_dau_dong_sai(plan: Plan, _context: Context) -> Iterator[Remark | Abstention]:
    """Chữ đầu dòng của các đoạn không lùi vào 1 cm hoặc 1,27 cm.
    The first lines of paragraphs are not indented by 1 or 1.27 cm.

    Vì sao
        Lùi đầu dòng cho biết đoạn mới bắt đầu ở đâu.
    Why
        The indent shows where a paragraph begins.
    Lưu ý
        Chấp nhận sai số 0,03 cm. Dòng có số thứ tự hoặc gạch đầu dòng được lùi sâu hơn. Dòng lùi
        bằng phím Tab hoặc dấu cách không xét; “Điều” do quy tắc TT073 xét.
    Note
        0.03 cm are tolerated. Numbered and bulleted lines may begin further in. Lines placed by
        tabs or spaces are not judged, and “Điều” is by TT073.
    Sai
        @ xã 2023
        ~ noi_dung: first_line 0
    Sai
        @ xã 2023
        ~ mo_dau: first_line 15
    Đúng
        @ xã 2023
        ~ noi_dung: first_line 10
    Đúng
        @ xã 2023
        ~ noi_dung: first_line 12.5
    """
    told = [
        (block, start)
        for block in running_text(plan)
        if not article_label(block) and (start := start_mm(block)) is not None
    ]
    if not told:
        yield NO_TEXT
    wrong = [(block, start) for block, start in told if _is_wrong(block, start)]
    if wrong:
        places = [plan.document.whole(block.ordinal) for block, _ in wrong]
        said = {"total": str(len(told)), "found": centimetres(wrong[0][1])}
        yield gathered(places, "found", said)


def _is_wrong(block: Block, start: float) -> bool:
    """Lists may step in further; other text may not."""
    if is_bulleted(block) or block.label or any(numbered([block])):
        return is_shallow(start)
    return not is_ordered(start)
