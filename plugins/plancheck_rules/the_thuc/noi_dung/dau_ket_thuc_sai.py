"""TT081 · the end mark is not written "./."."""

from __future__ import annotations

from collections.abc import Iterator

from plancheck import Abstention, Context, Message, Plan, Remark, Safety, Severity, Span, rule
from plancheck_rules._gathered import rewritten
from plancheck_rules._law import IN_FORCE, mau_van_ban
from plancheck_rules.the_thuc.noi_dung._ending import NO_END, UNKNOWN_END, last_paragraph, tail

_MARK = "./."
_MOST_MARKS = 3
"""Before the end mark; a longer row of dots is a blank to be filled in."""


@rule(
    "TT081",
    "dau-ket-thuc-sai",
    Severity.INFO,
    citations=(mau_van_ban("Mẫu 1.4", "nội dung văn bản kết thúc bằng “./.”"),),
    since=IN_FORCE,
    messages={
        "no_end": NO_END,
        "form": Message(
            vi="Dấu kết thúc ghi “{said}”; mẫu là “./.”.",
            en="The end mark is written “{said}”; its form is “./.”.",
            advice_vi="Ghi “./.”.",
            advice_en="Write “./.”.",
        ),
    },
)
def dau_ket_thuc_sai(plan: Plan, _context: Context) -> Iterator[Remark | Abstention]:
    """Dấu kết thúc nội dung không ghi đúng “./.” (“/.”, “. /.”, “./”).
    The end mark is not written “./.” (“/.”, “. /.”, “./”).

    Vì sao
        Mọi mẫu văn bản của Nghị định đều ghi dấu kết thúc là “./.”.
    Why
        All models of the decree write the end mark in one way.
    Lưu ý
        Có dấu cách phía trước hay đứng riêng một dòng đều được. Chỉ các mẫu ghi “./.”, Nghị định
        không có câu nào bắt buộc, nên chỉ nêu ở mức lưu ý.
    Note
        A space before it or a line of its own is fine. Only the models show it, no sentence of the
        decree orders it: this is only a note.
    Sai
        ket_thuc: Trên đây là Kế hoạch triển khai Tháng hành động năm 2023/.
    Đúng
        ket_thuc: Trên đây là Kế hoạch triển khai Tháng hành động năm 2023./.
    """
    last = last_paragraph(plan)
    if last is None:
        yield UNKNOWN_END
        return
    place = _mark(plan) or tail(last)
    said = plan.document.excerpt(place).strip()
    if "/" in said and said != _MARK:
        yield Remark(
            place,
            "form",
            {"said": said},
            expected=_MARK,
            fix=rewritten(Safety.SAFE, [place], [_MARK]),
        )


def _mark(plan: Plan) -> Span | None:
    """The end mark with the marks right before it, as in "..../."."""
    if plan.end_mark is None:
        return None
    place = plan.end_mark.span
    before = len(plan.document.block(place.block).text[: place.start].rstrip(".;,:"))
    is_blank = place.start - before > _MOST_MARKS
    return place if is_blank else place._replace(start=before)
