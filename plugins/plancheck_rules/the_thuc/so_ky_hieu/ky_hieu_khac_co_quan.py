"""TT038 · the plan's own symbol is not its issuer's."""

from __future__ import annotations

import re
from collections.abc import Iterator

from plancheck import Abstention, Context, DocumentKind, Message, Plan, Remark, Severity, fold, rule
from plancheck_rules._law import IN_FORCE, phu_luc_1
from plancheck_rules.the_thuc.so_ky_hieu._own import KE_HOACH, written_symbol

_COMMITTEE = re.compile(r"(?:ủy ban nhân dân|ubnd)(?!\w)")
_OTHER_BODY = re.compile(r"(?:bộ|sở|phòng|trường|bệnh viện|trung tâm)(?!\w)")
_UBND = "UBND"


@rule(
    "TT038",
    "ky-hieu-khac-co-quan",
    Severity.INFO,
    citations=(
        phu_luc_1(
            "điểm b khoản 3", "ký hiệu bao gồm chữ viết tắt tên loại và chữ viết tắt tên cơ quan"
        ),
    ),
    kinds=frozenset({DocumentKind.PLAN}),
    since=IN_FORCE,
    messages={
        "unknown": Message(
            vi="Phần đầu văn bản không có số, ký hiệu hoặc không có tên cơ quan ban hành.",
            en="The head has no number and symbol, or no issuer.",
        ),
        "other": Message(
            vi="Ký hiệu “{said}” không giống ký hiệu của {name}.",
            en="The symbol “{said}” does not look like one of {name}.",
            advice_vi="Ghi sau “KH-” chữ viết tắt tên cơ quan ban hành.",
            advice_en="Write the issuer's abbreviation after “KH-”.",
        ),
        "none": Message(
            vi="Ký hiệu “{said}” thiếu chữ viết tắt tên cơ quan ban hành.",
            en="The symbol “{said}” lacks the issuer's abbreviation.",
            advice_vi="Thêm “-” và chữ viết tắt tên cơ quan, ví dụ “KH-UBND”.",
            advice_en="Add “-” and the body's abbreviation, as in “KH-UBND”.",
        ),
    },
)
def ky_hieu_khac_co_quan(plan: Plan, _context: Context) -> Iterator[Remark | Abstention]:
    """Ký hiệu của kế hoạch không có chữ viết tắt tên cơ quan ban hành.
    The symbol of the plan does not have its issuer's abbreviation.

    Vì sao
        Ký hiệu cho biết văn bản của cơ quan nào; “KH-VHTT” không phải của Ủy ban nhân dân.
    Why
        A symbol tells whose document it is; “KH-VHTT” is not a people's committee's.
    Lưu ý
        Chữ viết tắt do người đứng đầu cơ quan quy định, nên chỉ xét trường hợp rõ ràng: Ủy ban
        nhân dân và “UBND”. Ký hiệu của loại văn bản khác do quy tắc TT034 xét.
    Note
        Heads of bodies lay down abbreviations; only what is plain is judged: people's committees
        and “UBND”. The symbol of another kind of document is judged by TT034.
    Sai
        so_ky_hieu: Số: 152/KH-VHTT
    Sai
        so_ky_hieu: Số: 152/KH
    Đúng
        so_ky_hieu: Số: 152/KH-UBND
    """
    symbol = written_symbol(plan, plan.number) if plan.number else None
    if plan.number is None or symbol is None or not plan.bodies:
        yield Abstention("unknown", applicable=False)
        return
    own, name = plan.number.value, plan.bodies[-1].value
    kind, tail = (own.kind_code or "").upper(), (own.tail or "").upper()
    if (own.symbol or "").upper() == KE_HOACH:
        yield Remark(symbol.span, "none", {"said": symbol.text})
    elif kind.startswith(KE_HOACH) and tail and _contradicts(fold(name), tail):
        yield Remark(symbol.span, "other", {"said": symbol.text, "name": name})


def _contradicts(issuer: str, tail: str) -> bool:
    if _COMMITTEE.match(issuer):
        return "UB" not in tail
    return tail == _UBND and _OTHER_BODY.match(issuer) is not None
