"""TT035 · small letters in the plan's own symbol."""

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
from plancheck_rules.the_thuc._runs import printed
from plancheck_rules.the_thuc.so_ky_hieu._own import NO_NUMBER, written_symbol

_GROUP = re.compile(r"[^\W_]+")
_ALL_CAPITALS = frozenset({"KH", "UBND", "HĐND"})
# Others may have small letters, as TTr, CTr, QyĐ and TrS of the decree do: heads of bodies decide.


@rule(
    "TT035",
    "ky-hieu-sai-chu-hoa",
    Severity.WARNING,
    citations=(phu_luc_1("điểm c khoản 3", "ký hiệu được trình bày bằng chữ in hoa"),),
    kinds=frozenset({DocumentKind.PLAN}),
    since=IN_FORCE,
    messages={
        "no_number": NO_NUMBER,
        "found": Message(
            vi="Ký hiệu “{said}” chưa in hoa.",
            en="The symbol “{said}” is not in capitals.",
            advice_vi="Ghi “{meant}”.",
            advice_en="Write “{meant}”.",
        ),
    },
)
def ky_hieu_sai_chu_hoa(plan: Plan, _context: Context) -> Iterator[Remark | Abstention]:
    """Ký hiệu của kế hoạch chưa in hoa.
    The symbol of the plan has small letters.

    Vì sao
        Ký hiệu in hoa để phân biệt với lời văn và để tra cứu được.
    Why
        Symbols are in capitals, which sets them off from the text and makes them searchable.
    Lưu ý
        Chữ thường trong nhóm chữ viết tắt khác (TTr, CTr, QyĐ …) là đúng.
    Note
        Small letters within other abbreviations (TTr, CTr, QyĐ …) are right.
    Sai
        so_ky_hieu: Số: 152/kh-ubnd
    Sai
        so_ky_hieu: Số: 152/Kh-UBND
    Đúng
        so_ky_hieu: Số: 152/KH-TTr
    """
    symbol = written_symbol(plan, plan.number) if plan.number else None
    if symbol is None:
        yield Abstention("no_number", applicable=False)
        return
    said = printed(plan, symbol.span)
    meant = _GROUP.sub(lambda group: _capitals(group[0]), said)
    if said != meant:
        yield Remark(
            symbol.span,
            "found",
            {"said": said, "meant": meant},
            expected=meant,
            fix=Fix(Safety.SAFE, (Edit(symbol.span, meant),)),
        )


def _capitals(group: str) -> str:
    """The group as it should be: one without a capital, or known to be all capitals, is raised."""
    wrong = group.islower() or group.upper() in _ALL_CAPITALS
    return group.upper() if wrong else group.replace("đ", "Đ")
