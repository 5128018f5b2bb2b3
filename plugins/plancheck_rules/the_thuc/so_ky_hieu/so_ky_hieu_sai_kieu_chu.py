"""TT036 · number and symbol in the wrong type."""

from __future__ import annotations

from collections.abc import Iterator

from plancheck import Abstention, Alignment, Context, DocumentKind, Plan, Remark, Severity, rule
from plancheck_rules._law import IN_FORCE, mau_chu, phu_luc_1
from plancheck_rules.the_thuc._look import Look, judge_look
from plancheck_rules.the_thuc._look_messages import look_messages

_LOOK = Look(sizes=(13, 13), bold=False, italic=False, alignment=Alignment.CENTRE)


@rule(
    "TT036",
    "so-ky-hieu-sai-kieu-chu",
    Severity.WARNING,
    citations=(phu_luc_1("điểm c khoản 3"), mau_chu("số, ký hiệu của văn bản")),
    kinds=frozenset({DocumentKind.PLAN}),
    layout_only=True,
    since=IN_FORCE,
    messages=look_messages("Số, ký hiệu", "The number and symbol", _LOOK),
)
def so_ky_hieu_sai_kieu_chu(plan: Plan, _context: Context) -> Iterator[Remark | Abstention]:
    """Số, ký hiệu không phải cỡ chữ 13, kiểu chữ đứng, không đậm, canh giữa.
    Number and symbol are not in upright type of 13 points, not bold, centred.

    Vì sao
        Số, ký hiệu có đúng một cỡ chữ là 13, canh giữa dưới tên cơ quan ban hành.
    Why
        They have one size, 13, and stand centred below the issuer's name.
    Sai
        ~ so_ky_hieu: size 14
    Sai
        ~ so_ky_hieu: size 12
    Sai
        ~ so_ky_hieu: bold yes
    Sai
        ~ so_ky_hieu: align left
    Đúng
        ~ so_ky_hieu: size 13
    Đúng
        ~ page: layout tabs, pair 13
    """
    yield from judge_look(plan, _LOOK, *(field.span for field in (plan.number,) if field))
