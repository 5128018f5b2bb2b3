"""TT039 · no hyphen between the groups of the plan's own symbol."""

from __future__ import annotations

import re
from collections.abc import Iterator

from plancheck import (
    Abstention,
    Context,
    DocumentKind,
    Edit,
    Fix,
    Message,
    Plan,
    Remark,
    Safety,
    Severity,
    rule,
)
from plancheck_rules._law import IN_FORCE, phu_luc_1
from plancheck_rules.the_thuc.so_ky_hieu._own import NO_NUMBER, written_symbol

_DASHES = re.compile("[–—‒−]")
_GLUED = re.compile(r"KH(?=(?:UBND|S[A-ZĐ]{2,8}|P[A-ZĐ]{2,8})$)")
_ADVICE = {"advice_vi": "Ghi “{meant}”.", "advice_en": "Write “{meant}”."}


@rule(
    "TT039",
    "ky-hieu-sai-gach-noi",
    Severity.WARNING,
    citations=(
        phu_luc_1("điểm c khoản 3", "giữa các nhóm chữ viết tắt trong ký hiệu có dấu gạch nối (-)"),
    ),
    kinds=frozenset({DocumentKind.PLAN}),
    since=IN_FORCE,
    messages={
        "no_number": NO_NUMBER,
        "dash": Message(
            vi="Ký hiệu “{said}” dùng gạch ngang dài thay cho gạch nối.",
            en="The symbol “{said}” has a dash where a hyphen belongs.",
            **_ADVICE,
        ),
        "missing": Message(
            vi="Ký hiệu “{said}” thiếu gạch nối giữa tên loại và tên cơ quan.",
            en="The symbol “{said}” lacks the hyphen between kind and body.",
            **_ADVICE,
        ),
    },
)
def ky_hieu_sai_gach_noi(plan: Plan, _context: Context) -> Iterator[Remark | Abstention]:
    """Giữa các nhóm chữ trong ký hiệu của kế hoạch không phải là gạch nối.
    The groups of the plan's symbol are not joined by a hyphen.

    Vì sao
        Gạch ngang dài (–) trông giống gạch nối nhưng tra cứu theo ký hiệu thì không ra văn bản.
    Why
        With a dash (–) the symbol looks alike, but searches do not find it.
    Sai
        so_ky_hieu: Số: 152/KH–UBND
    Sai
        so_ky_hieu: Số: 152/KHUBND
    Đúng
        so_ky_hieu: Số: 152/KH-UBND
    """
    symbol = written_symbol(plan, plan.number) if plan.number else None
    if symbol is None:
        yield Abstention("no_number", applicable=False)
        return
    dashed = _DASHES.search(symbol.text)
    meant = _DASHES.sub("-", symbol.text) if dashed else _GLUED.sub("KH-", symbol.text)
    if meant != symbol.text:
        yield Remark(
            symbol.span,
            "dash" if dashed else "missing",
            {"said": symbol.text, "meant": meant},
            expected=meant,
            fix=Fix(Safety.SAFE if dashed else Safety.UNSAFE, (Edit(symbol.span, meant),)),
        )
