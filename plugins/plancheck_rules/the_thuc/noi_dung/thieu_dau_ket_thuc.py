"""TT080 · the end mark "./." is missing."""

from __future__ import annotations

from collections.abc import Iterator

from plancheck import Abstention, Context, Message, Plan, Remark, Safety, Severity, rule
from plancheck_rules._gathered import rewritten
from plancheck_rules._law import IN_FORCE, mau_van_ban
from plancheck_rules.the_thuc.noi_dung._ending import NO_END, UNKNOWN_END, last_paragraph, tail

_MARK = "./."


@rule(
    "TT080",
    "thieu-dau-ket-thuc",
    Severity.INFO,
    citations=(mau_van_ban("Mẫu 1.4", "nội dung văn bản kết thúc bằng “./.”"),),
    since=IN_FORCE,
    messages={
        "no_end": NO_END,
        "missing": Message(
            vi="Nội dung kế hoạch không kết thúc bằng dấu “./.”.",
            en="The text of the plan does not end in the mark “./.”.",
            advice_vi="Kết thúc đoạn cuối cùng bằng “./.”.",
            advice_en="End the last paragraph in “./.”.",
        ),
    },
)
def thieu_dau_ket_thuc(plan: Plan, _context: Context) -> Iterator[Remark | Abstention]:
    """Nội dung kế hoạch không kết thúc bằng dấu “./.”.
    The text of the plan does not end in the mark “./.”.

    Vì sao
        Dấu “./.” báo nội dung đã hết, không ai viết thêm được vào sau; các mẫu văn bản đều có.
    Why
        The mark shows that the text is complete and nothing can be added; all models have it.
    Lưu ý
        Nghị định không có câu nào bắt buộc, chỉ các mẫu trình bày có, nên chỉ nêu ở mức lưu ý.
    Note
        No sentence of the decree orders it, its models show it: this is only a note.
    Sai
        ket_thuc: Trên đây là Kế hoạch triển khai Tháng hành động năm 2023.
    Đúng
        @ xã 2023
    """
    last = last_paragraph(plan)
    if last is None:
        yield UNKNOWN_END
    elif plan.end_mark is None and "/" not in plan.document.excerpt(tail(last)):
        place = tail(last)
        word = place._replace(start=last.text.rfind(" ", 0, place.start) + 1)
        meant = last.text[word.start : place.start] + _MARK
        yield Remark(word, "missing", expected=meant, fix=rewritten(Safety.SAFE, [place], [_MARK]))
