"""TT016 · Tiêu ngữ in the wrong type."""

from __future__ import annotations

from collections.abc import Iterator

from plancheck import Abstention, Alignment, Context, Plan, Remark, Severity, rule
from plancheck_rules._law import IN_FORCE, mau_chu, phu_luc_1
from plancheck_rules.the_thuc._look import Look, judge_look
from plancheck_rules.the_thuc._look_messages import look_messages

_LOOK = Look(sizes=(13, 14), bold=True, italic=False, alignment=Alignment.CENTRE)


@rule(
    "TT016",
    "tieu-ngu-sai-kieu-chu",
    Severity.WARNING,
    citations=(phu_luc_1("điểm b khoản 1"), mau_chu("Tiêu ngữ")),
    layout_only=True,
    since=IN_FORCE,
    messages=look_messages("Tiêu ngữ", "Tiêu ngữ", _LOOK),
)
def tieu_ngu_sai_kieu_chu(plan: Plan, _context: Context) -> Iterator[Remark | Abstention]:
    """Tiêu ngữ không phải cỡ chữ 13 - 14, kiểu chữ đứng, đậm, canh giữa.
    The motto is not in upright bold type of 13 to 14 points, centred.

    Vì sao
        Cỡ chữ, kiểu chữ của Tiêu ngữ được quy định; Tiêu ngữ được canh giữa dưới Quốc hiệu.
    Why
        Its type is prescribed, and it stands centred below Quốc hiệu.
    Sai
        ~ tieu_ngu: size 12
    Sai
        ~ tieu_ngu: bold no
    Sai
        ~ tieu_ngu: italic yes
    Sai
        ~ tieu_ngu: align left
    Đúng
        ~ tieu_ngu: size 13
    Đúng
        ~ page: layout tabs
    """
    yield from judge_look(plan, _LOOK, *(field.span for field in (plan.tieu_ngu,) if field))
