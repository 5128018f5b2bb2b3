"""TT034 · the plan's own symbol is of another kind of document."""

from __future__ import annotations

from collections.abc import Iterator

from plancheck import (
    DOCUMENT_KINDS,
    Abstention,
    Context,
    DocumentKind,
    Message,
    Plan,
    Remark,
    Severity,
    rule,
)
from plancheck_rules._law import IN_FORCE, nghi_dinh_30, phu_luc_1
from plancheck_rules.the_thuc.so_ky_hieu._own import KE_HOACH, NO_NUMBER, initials, written_symbol

_CODES = frozenset(code.upper() for code in DOCUMENT_KINDS.values() if code)
_COMMITTEES = frozenset({"UBND", "HĐND"})
_ADVICE = {
    "advice_vi": "Ghi ký hiệu bắt đầu bằng “KH-”, hoặc rà lại tên loại.",
    "advice_en": "Begin the symbol with “KH-”, or reconsider the kind.",
}


@rule(
    "TT034",
    "ky-hieu-khac-ten-loai",
    Severity.WARNING,
    citations=(
        phu_luc_1("điểm b khoản 3", "ký hiệu bao gồm chữ viết tắt tên loại văn bản"),
        nghi_dinh_30("Mục I Phụ lục III", "kế hoạch viết tắt là KH"),
    ),
    kinds=frozenset({DocumentKind.PLAN}),
    since=IN_FORCE,
    messages={
        "no_number": NO_NUMBER,
        "other_kind": Message(
            vi="Tên loại là KẾ HOẠCH nhưng ký hiệu “{said}” là của loại văn bản khác.",
            en="The kind is KẾ HOẠCH, but “{said}” is the symbol of another kind.",
            **_ADVICE,
        ),
        "letter": Message(
            vi="Ký hiệu “{said}” thiếu chữ viết tắt tên loại, giống ký hiệu của công văn.",
            en="The symbol “{said}” lacks the kind, as the symbols of letters do.",
            **_ADVICE,
        ),
    },
)
def ky_hieu_khac_ten_loai(plan: Plan, _context: Context) -> Iterator[Remark | Abstention]:
    """Ký hiệu của kế hoạch không bắt đầu bằng “KH”.
    The symbol of the plan does not begin with “KH”.

    Vì sao
        Ký hiệu gồm chữ viết tắt tên loại và tên cơ quan; “12/QĐ-UBND” là số của một quyết định.
    Why
        A symbol has the kind and the body; “12/QĐ-UBND” is the number of a decision.
    Lưu ý
        Chữ viết tắt chưa gặp thì không xét.
    Note
        Unknown abbreviations are not judged.
    Sai
        so_ky_hieu: Số: 152/QĐ-UBND
    Sai
        so_ky_hieu: Số: 152/UBND-VX
    Đúng
        so_ky_hieu: Số: 152/KH-UBND
    """
    symbol = written_symbol(plan, plan.number) if plan.number else None
    if plan.number is None or symbol is None:
        yield Abstention("no_number", applicable=False)
        return
    code = (plan.number.value.kind_code or plan.number.value.symbol or "").upper()
    if code.startswith(KE_HOACH):
        return
    if code in _CODES:
        yield Remark(symbol.span, "other_kind", {"said": symbol.text})
    elif code in _bodies(plan):
        yield Remark(symbol.span, "letter", {"said": symbol.text})


def _bodies(plan: Plan) -> frozenset[str]:
    """The abbreviations that stand for bodies, the issuer's own among them."""
    if not plan.bodies:
        return _COMMITTEES
    own = initials(plan.bodies[-1].value)
    return _COMMITTEES | {own, own[1:]}
