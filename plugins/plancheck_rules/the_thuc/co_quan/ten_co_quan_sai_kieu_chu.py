"""TT023 · the issuer's name in the wrong type."""

from __future__ import annotations

from collections.abc import Iterator

from plancheck import Abstention, Alignment, Context, Plan, Remark, Severity, rule
from plancheck_rules._law import IN_FORCE, mau_chu, phu_luc_1
from plancheck_rules.the_thuc._look import Look, judge_look
from plancheck_rules.the_thuc._look_messages import look_messages
from plancheck_rules.the_thuc.co_quan._name import issuer_lines

_LOOK = Look(sizes=(12, 13), bold=True, italic=False, alignment=Alignment.CENTRE)


@rule(
    "TT023",
    "ten-co-quan-sai-kieu-chu",
    Severity.WARNING,
    citations=(phu_luc_1("điểm b khoản 2"), mau_chu("tên cơ quan, tổ chức ban hành văn bản")),
    layout_only=True,
    since=IN_FORCE,
    messages=look_messages("Tên cơ quan ban hành", "The issuer's name", _LOOK),
)
def ten_co_quan_sai_kieu_chu(plan: Plan, _context: Context) -> Iterator[Remark | Abstention]:
    """Tên cơ quan ban hành không phải cỡ chữ 12 - 13, kiểu chữ đứng, đậm, canh giữa.
    The issuer's name is not in upright bold type of 12 to 13 points, centred.

    Vì sao
        Chữ đậm phân biệt cơ quan ban hành với cơ quan chủ quản ở dòng trên.
    Why
        Bold type tells the issuer from the superior body in the line above.
    Lưu ý
        Tên dài viết thành nhiều dòng thì mọi dòng đều in đậm.
    Note
        All lines of a long name are bold.
    Sai
        ~ co_quan: bold no
    Sai
        ~ co_quan: size 14
    Sai
        ~ co_quan: align left
    Đúng
        ~ co_quan: size 12
    Đúng
        @ huyện 2023
        ~ page: layout tabs
    """
    yield from judge_look(plan, _LOOK, *issuer_lines(plan))
