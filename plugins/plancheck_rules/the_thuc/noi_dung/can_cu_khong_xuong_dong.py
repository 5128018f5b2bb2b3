"""TT083 · legal bases run on in one paragraph, or into the sentence that issues the plan."""

from __future__ import annotations

from collections.abc import Iterator

from plancheck import Context, Message, Plan, Remark, Severity, fold, rule
from plancheck_rules._law import IN_FORCE, phu_luc_1
from plancheck_rules.the_thuc.noi_dung._bases import (
    is_basis,
    leads_on,
    preamble_of,
    run_together,
)

_ADVICE = {
    "advice_vi": "Sau mỗi căn cứ xuống dòng; lời dẫn ban hành kế hoạch cũng thành đoạn riêng.",
    "advice_en": "Begin a new line after each basis, and for the sentence that issues the plan.",
}


@rule(
    "TT083",
    "can-cu-khong-xuong-dong",
    Severity.WARNING,
    citations=(phu_luc_1("điểm a khoản 6", "sau mỗi căn cứ phải xuống dòng"),),
    since=IN_FORCE,
    messages={
        "run_on": Message(
            vi="Nhiều căn cứ viết liền trong một đoạn.",
            en="Several legal bases run on in one paragraph.",
            **_ADVICE,
        ),
        "joined": Message(
            vi="Căn cứ viết liền với lời dẫn ban hành kế hoạch trong một đoạn.",
            en="The legal basis and the sentence that issues the plan share one paragraph.",
            **_ADVICE,
        ),
    },
)
def can_cu_khong_xuong_dong(plan: Plan, _context: Context) -> Iterator[Remark]:
    """Nhiều căn cứ viết liền một đoạn, hoặc căn cứ viết liền với lời dẫn.
    Legal bases run on in one paragraph, or into the sentence that issues the plan.

    Vì sao
        Mỗi căn cứ một dòng thì mới phân biệt được từng căn cứ và biết phần căn cứ hết ở đâu.
    Why
        With a line each, the bases can be told apart, and from the sentence that follows.
    Lưu ý
        Đoạn bắt đầu bằng “Thực hiện …” là câu mở đầu, không xét. Một căn cứ duy nhất viết liền với
        lời dẫn chỉ nêu ở mức lưu ý.
    Note
        A paragraph that begins with “Thực hiện …” is an opening sentence and not judged. A single
        basis joined to the opening is only a note.
    Sai
        can_cu:
        mo_dau: Căn cứ Luật Bình đẳng giới; căn cứ Kế hoạch số 212/KH-UBND ngày 24/10/2023. Ủy ban
        nhân dân xã ban hành Kế hoạch như sau:
    Đúng
        can_cu:
        mo_dau: Thực hiện Kế hoạch số 212/KH-UBND ngày 24/10/2023 của UBND huyện Tân Lập, Ủy ban
        nhân dân xã ban hành Kế hoạch như sau:
    Đúng
        @ tỉnh 2023
    """
    for block in preamble_of(plan):
        text = fold(block.text)
        if not is_basis(text):
            continue
        place = plan.document.whole(block.ordinal)
        if run_together(plan, block):
            yield Remark(place, "run_on")
        elif leads_on(text):
            yield Remark(place, "joined", severity=Severity.INFO)
