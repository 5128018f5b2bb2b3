"""TT015 · Quốc hiệu in the wrong type."""

from __future__ import annotations

from collections.abc import Iterator

from plancheck import Abstention, Context, Plan, Remark, Severity, rule
from plancheck_rules._law import IN_FORCE, mau_chu, phu_luc_1
from plancheck_rules.the_thuc._look import Look, judge_look
from plancheck_rules.the_thuc._look_messages import look_messages

_LOOK = Look(sizes=(12, 13), bold=True, italic=False)


@rule(
    "TT015",
    "quoc-hieu-sai-kieu-chu",
    Severity.WARNING,
    citations=(phu_luc_1("điểm a khoản 1"), mau_chu("Quốc hiệu")),
    layout_only=True,
    since=IN_FORCE,
    messages=look_messages("Quốc hiệu", "Quốc hiệu", _LOOK),
)
def quoc_hieu_sai_kieu_chu(plan: Plan, _context: Context) -> Iterator[Remark | Abstention]:
    """Quốc hiệu không phải cỡ chữ 12 - 13, kiểu chữ đứng, đậm.
    The name of the State is not in upright bold type of 12 to 13 points.

    Vì sao
        Cỡ chữ, kiểu chữ của Quốc hiệu được quy định để văn bản của mọi cơ quan thống nhất.
    Why
        Its type is prescribed so that the documents of all bodies look alike.
    Sai
        ~ quoc_hieu: size 14
    Sai
        ~ quoc_hieu: bold no
    Sai
        ~ quoc_hieu: italic yes
    Đúng
        ~ quoc_hieu: size 12
    Đúng
        ~ page: layout tabs
    """
    yield from judge_look(plan, _LOOK, *(field.span for field in (plan.quoc_hieu,) if field))
