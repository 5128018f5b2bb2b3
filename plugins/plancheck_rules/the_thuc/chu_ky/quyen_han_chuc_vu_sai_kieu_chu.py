"""TT095 · authority and post in the wrong type."""

from __future__ import annotations

from collections.abc import Iterator

from plancheck import (
    Abstention,
    Context,
    Edit,
    Field,
    Fix,
    Message,
    Plan,
    Remark,
    Safety,
    Severity,
    rule,
)
from plancheck_rules._law import IN_FORCE, mau_chu, phu_luc_1
from plancheck_rules.the_thuc._look import Look, judge_look
from plancheck_rules.the_thuc._look_messages import look_messages
from plancheck_rules.the_thuc._runs import printed

_LOOK = Look((13, 14), bold=True, italic=False)


@rule(
    "TT095",
    "quyen-han-chuc-vu-sai-kieu-chu",
    Severity.WARNING,
    citations=(
        phu_luc_1("điểm đ khoản 7", "in hoa, cỡ chữ từ 13 đến 14, kiểu chữ đứng, đậm"),
        mau_chu("quyền hạn, chức vụ của người ký"),
    ),
    since=IN_FORCE,
    messages={
        **look_messages("Quyền hạn, chức vụ của người ký", "Authority and post", _LOOK),
        "small": Message(
            vi="Quyền hạn, chức vụ của người ký ghi “{said}”, chưa in hoa.",
            en="Authority or post is “{said}”, not in capitals.",
            advice_vi="Ghi “{meant}”.",
            advice_en="Write “{meant}”.",
        ),
    },
)
def quyen_han_chuc_vu_sai_kieu_chu(plan: Plan, _context: Context) -> Iterator[Remark | Abstention]:
    """Quyền hạn, chức vụ của người ký không in hoa, sai cỡ chữ hoặc kiểu chữ.
    The signer's authority and post are not in capitals, or in the wrong size or style.

    Vì sao
        Quyền hạn, chức vụ in hoa, cỡ chữ 13 đến 14, đứng, đậm, phân biệt với họ tên bên dưới.
    Why
        They are set in capitals, size 13 to 14, upright and bold, unlike the name below.
    Sai
        chuc_vu: Phó Chủ tịch
    Sai
        ~ quyen_han: bold no
    Đúng
        ~ chuc_vu: size 13
        ~ ho_ten: size 13
    """
    parts = _parts(plan)
    for part in parts:
        if not printed(plan, part.span).isupper():
            meant = part.text.upper()
            fix = Fix(Safety.SAFE, (Edit(part.span, meant),))
            yield Remark(
                part.span, "small", {"said": part.text, "meant": meant}, expected=meant, fix=fix
            )
    yield from judge_look(plan, _LOOK, *(part.span for part in parts))


def _parts(plan: Plan) -> list[Field[str]]:
    if plan.signature is None:
        return []
    return [*plan.signature.authority, *([plan.signature.post] if plan.signature.post else [])]
