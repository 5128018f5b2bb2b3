"""TT032 · a number below 10 without its leading zero."""

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
from plancheck_rules.the_thuc.so_ky_hieu._own import NO_NUMBER, written_number

_UNPADDED = re.compile(r"[1-9][a-zđ]?")


@rule(
    "TT032",
    "so-duoi-muoi-thieu-so-khong",
    Severity.WARNING,
    citations=(
        phu_luc_1("điểm c khoản 3", "với những số nhỏ hơn 10 phải ghi thêm số 0 phía trước"),
    ),
    kinds=frozenset({DocumentKind.PLAN}),
    since=IN_FORCE,
    messages={
        "no_number": NO_NUMBER,
        "found": Message(
            vi="Số “{said}” nhỏ hơn 10 nhưng không có số 0 phía trước.",
            en="The number “{said}” is below 10 and has no zero before it.",
            advice_vi="Ghi “{meant}”.",
            advice_en="Write “{meant}”.",
        ),
    },
)
def so_duoi_muoi_thieu_so_khong(plan: Plan, _context: Context) -> Iterator[Remark | Abstention]:
    """Số của kế hoạch nhỏ hơn 10 nhưng không ghi thêm số 0 phía trước.
    The number of the plan is below 10 and has no zero before it.

    Vì sao
        Ghi thêm số 0 thì không ai viết thêm được chữ số vào trước, và văn bản sắp xếp được theo số.
    Why
        With the zero no figure can be slipped in, and documents sort by number.
    Sai
        so_ky_hieu: Số: 5/KH-UBND
    Đúng
        so_ky_hieu: Số: 05/KH-UBND
    """
    if plan.number is None:
        yield Abstention("no_number", applicable=False)
        return
    number = written_number(plan, plan.number)
    if number and _UNPADDED.fullmatch(number.text):
        meant = f"0{number.text}"
        yield Remark(
            number.span,
            "found",
            {"said": number.text, "meant": meant},
            expected=meant,
            fix=Fix(Safety.SAFE, (Edit(number.span, meant),)),
        )
