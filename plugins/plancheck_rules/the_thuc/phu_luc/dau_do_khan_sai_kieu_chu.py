"""TT122 · the stamp of urgency is in the wrong type."""

from __future__ import annotations

from collections.abc import Iterator

from plancheck import Abstention, Context, Plan, Remark, Severity, rule
from plancheck_rules._law import IN_FORCE, mau_chu, thanh_phan_khac
from plancheck_rules.the_thuc._look import Look, judge_look
from plancheck_rules.the_thuc._look_messages import look_messages
from plancheck_rules.the_thuc.phu_luc._marks import urgent

_LOOK = Look(sizes=(13, 14), bold=True, italic=False)


@rule(
    "TT122",
    "dau-do-khan-sai-kieu-chu",
    Severity.WARNING,
    citations=(thanh_phan_khac("điểm b khoản 2"), mau_chu("dấu chỉ mức độ khẩn")),
    layout_only=True,
    since=IN_FORCE,
    messages=look_messages("Dấu chỉ mức độ khẩn", "The stamp of urgency", _LOOK),
)
def dau_do_khan_sai_kieu_chu(plan: Plan, _context: Context) -> Iterator[Remark | Abstention]:
    """Dấu chỉ mức độ khẩn không phải cỡ chữ 13 - 14, kiểu chữ đứng, đậm.
    The stamp of urgency is not in upright bold type of 13 to 14 points.

    Vì sao
        Dấu in cùng văn bản thay cho con dấu khắc sẵn nên phải giống con dấu đó.
    Why
        Printed with the document, it stands for the carved stamp and must look like it.
    Sai
        dau: KHẨN
        ~ dau: size 16
    Sai
        dau: HỎA TỐC
        ~ dau: bold no
    Đúng
        dau: KHẨN
        ~ dau: size 13
    """
    yield from judge_look(plan, _LOOK, *(stamp.span for stamp in urgent(plan)))
