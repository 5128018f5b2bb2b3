"""TT050 · the kind word is not in capitals."""

from __future__ import annotations

from collections.abc import Iterator

from plancheck import Context, Edit, Fix, Message, Plan, Remark, Safety, Severity, rule
from plancheck_rules._law import IN_FORCE, mau_chu, phu_luc_1
from plancheck_rules.the_thuc._runs import printed


@rule(
    "TT050",
    "ten-loai-khong-in-hoa",
    Severity.WARNING,
    citations=(
        phu_luc_1("điểm b khoản 5", "tên loại văn bản bằng chữ in hoa"),
        mau_chu("tên loại văn bản"),
    ),
    since=IN_FORCE,
    messages={
        "small": Message(
            vi="Tên loại văn bản ghi “{said}”, chưa in hoa.",
            en="The kind word is “{said}”, not in capitals.",
            advice_vi="Ghi “{meant}”.",
            advice_en="Write “{meant}”.",
        ),
    },
)
def ten_loai_khong_in_hoa(plan: Plan, _context: Context) -> Iterator[Remark]:
    """Tên loại văn bản không in hoa.
    The kind word is not in capitals.

    Vì sao
        Tên loại in hoa, đậm, đứng riêng một dòng để người nhận biết ngay đây là văn bản gì.
    Why
        In capitals and bold on its own line, it tells at a glance what document this is.
    Sai
        ten_loai: Kế hoạch
    Đúng
        ten_loai: KẾ HOẠCH
    """
    word = plan.kind_word
    if word is None or printed(plan, word.span).isupper():
        return
    meant = word.text.upper()
    yield Remark(
        word.span,
        "small",
        {"said": word.text, "meant": meant},
        expected=meant,
        fix=Fix(Safety.SAFE, (Edit(word.span, meant),)),
    )
