"""TT076 · whole paragraphs are italic, bold or in capitals."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from plancheck import Abstention, Block, Context, Message, Plan, Remark, Run, Severity, Span, rule
from plancheck_rules._gathered import gathered
from plancheck_rules._law import IN_FORCE, mau_chu, phu_luc_1
from plancheck_rules.the_thuc._runs import printed, worded
from plancheck_rules.the_thuc.noi_dung._paragraphs import (
    LONG,
    NO_TEXT,
    UNTOLD,
    is_in_preamble,
    running_text,
)

_APART = ("“", '"', "«", "(", "*")
_QUALITIES: dict[str, Callable[[Plan, Span], bool]] = {
    "italic": lambda plan, place: _is_throughout(plan, place, lambda run: run.format.italic),
    "bold": lambda plan, place: _is_throughout(plan, place, lambda run: run.format.bold),
    "capitals": lambda plan, place: printed(plan, place).isupper(),
}


@rule(
    "TT076",
    "noi-dung-sai-kieu-chu",
    Severity.INFO,
    citations=(
        phu_luc_1("điểm e khoản 6", "nội dung trình bày bằng chữ in thường, kiểu chữ đứng"),
        mau_chu("nội dung văn bản: kiểu chữ đứng"),
    ),
    layout_only=True,
    since=IN_FORCE,
    messages={
        "untold": UNTOLD,
        "italic": Message(
            vi="Có {count} đoạn nội dung in nghiêng cả đoạn.",
            en="{count} paragraph(s) of the text are italic throughout.",
            advice_vi="Đặt kiểu chữ đứng; chỉ căn cứ mới in nghiêng.",
            advice_en="Set them upright; only the legal bases are in italics.",
        ),
        "bold": Message(
            vi="Có {count} đoạn nội dung in đậm cả đoạn.",
            en="{count} paragraph(s) of the text are bold throughout.",
            advice_vi="Bỏ in đậm; chỉ tiêu đề mới in đậm.",
            advice_en="Take the bold off; only headings are bold.",
        ),
        "capitals": Message(
            vi="Có {count} đoạn nội dung in hoa cả đoạn.",
            en="{count} paragraph(s) of the text are in capitals throughout.",
            advice_vi="Ghi bằng chữ in thường; chỉ tiêu đề mục mới in hoa.",
            advice_en="Set them in small letters; only section headings are in capitals.",
        ),
    },
)
def noi_dung_sai_kieu_chu(plan: Plan, _context: Context) -> Iterator[Remark | Abstention]:
    """Cả đoạn nội dung in nghiêng, in đậm hoặc in hoa.
    Whole paragraphs of the text are italic, bold or in capitals.

    Vì sao
        Lời văn dùng chữ đứng, không đậm; in đậm, in nghiêng dành cho tiêu đề, căn cứ.
    Why
        Text is upright and not bold, which keeps headings and legal bases apart from it.
    Lưu ý
        Vài chữ nhấn mạnh, đoạn trong ngoặc và đoạn ngắn không xét.
    Note
        Single emphasised words, paragraphs in brackets and short ones are not judged.
    Sai
        @ xã 2023
        ~ noi_dung: italic yes
    Đúng
        @ xã 2023
    """
    told = [block for block in running_text(plan) if _is_judged(plan, block)]
    if not any(run.format.italic is not None for block in told for run in block.runs):
        yield NO_TEXT
    for message, departs in _QUALITIES.items():
        places = [plan.document.whole(block.ordinal) for block in told]
        wrong = [place for place in places if departs(plan, place)]
        if wrong:
            yield gathered(wrong, message)


def _is_judged(plan: Plan, block: Block) -> bool:
    closes = plan.closing is not None and plan.closing.span.block == block.ordinal
    apart = block.text.lstrip(" -+\t").startswith(_APART)
    return len(block.text) > LONG and not (closes or apart or is_in_preamble(plan, block))


def _is_throughout(plan: Plan, place: Span, quality: Callable[[Run], bool | None]) -> bool:
    """Whether every run with words in it has the *quality*."""
    told = [quality(run) for _, run in worded(plan, place)]
    return bool(told) and all(told)
