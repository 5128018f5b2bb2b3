"""TT075 · paragraphs are not justified."""

from __future__ import annotations

from collections.abc import Iterator

from plancheck import Abstention, Alignment, Context, Message, Plan, Remark, Severity, rule
from plancheck_rules._gathered import gathered
from plancheck_rules._law import IN_FORCE, phu_luc_1
from plancheck_rules.the_thuc.noi_dung._paragraphs import LONG, NO_TEXT, UNTOLD, running_text


@rule(
    "TT075",
    "noi-dung-khong-canh-deu",
    Severity.WARNING,
    citations=(phu_luc_1("điểm e khoản 6", "nội dung được canh đều cả hai lề"),),
    layout_only=True,
    since=IN_FORCE,
    messages={
        "untold": UNTOLD,
        "found": Message(
            vi="Có {count}/{total} đoạn dài không canh đều cả hai lề.",
            en="{count} of {total} long paragraph(s) are not justified.",
            advice_vi="Canh đều hai lề các đoạn nội dung.",
            advice_en="Justify the paragraphs of the text.",
        ),
    },
)
def noi_dung_khong_canh_deu(plan: Plan, _context: Context) -> Iterator[Remark | Abstention]:
    """Nội dung văn bản không canh đều cả hai lề.
    The paragraphs of the text are not justified.

    Vì sao
        Nội dung canh đều hai lề là kiểu trình bày chung của văn bản hành chính.
    Why
        Justified text is the common look of administrative documents.
    Lưu ý
        Chỉ xét đoạn dài hơn một dòng; dòng ngắn canh trái hay canh đều trông như nhau.
    Note
        Only paragraphs longer than a line are judged; shorter ones look the same either way.
    Sai
        @ xã 2023
        ~ noi_dung: align left
    Đúng
        @ xã 2023
    """
    told = [
        block
        for block in running_text(plan)
        if block.format.alignment and max(map(len, block.text.split("\n"))) > LONG
    ]
    if not told:
        yield NO_TEXT
    wrong = [block for block in told if block.format.alignment is not Alignment.JUSTIFIED]
    if wrong:
        places = [plan.document.whole(block.ordinal) for block in wrong]
        yield gathered(places, "found", {"total": str(len(told))})
