"""TT024 · the superior body's name in the wrong type, such as bold."""

from __future__ import annotations

from collections.abc import Iterator

from plancheck import Abstention, Context, Plan, Remark, Severity, rule
from plancheck_rules._law import IN_FORCE, mau_chu, phu_luc_1
from plancheck_rules.the_thuc._head import lines_of
from plancheck_rules.the_thuc._look import Look, judge_look
from plancheck_rules.the_thuc._look_messages import look_messages
from plancheck_rules.the_thuc.co_quan._name import superiors

_LOOK = Look(sizes=(12, 13), bold=False, italic=False)


@rule(
    "TT024",
    "co-quan-chu-quan-sai-kieu-chu",
    Severity.WARNING,
    citations=(phu_luc_1("điểm b khoản 2"), mau_chu("tên cơ quan, tổ chức chủ quản trực tiếp")),
    layout_only=True,
    since=IN_FORCE,
    messages=look_messages("Tên cơ quan chủ quản", "The superior body's name", _LOOK),
)
def co_quan_chu_quan_sai_kieu_chu(plan: Plan, _context: Context) -> Iterator[Remark | Abstention]:
    """Tên cơ quan chủ quản không phải cỡ chữ 12 - 13, kiểu chữ đứng, không đậm.
    The superior body's name is not in upright type of 12 to 13 points, not bold.

    Vì sao
        Chỉ tên cơ quan ban hành in đậm; in đậm cả hai thì không rõ văn bản của cơ quan nào.
    Why
        Only the issuer's name is bold; with both bold it is not clear whose document it is.
    Lưu ý
        “ỦY BAN NHÂN DÂN” và “XÃ …” ở hai dòng là một tên, không có cơ quan chủ quản.
    Note
        “ỦY BAN NHÂN DÂN” and “XÃ …” on two lines are one name, with no superior body.
    Sai
        @ trường 2023
        ~ chu_quan: bold yes
    Sai
        @ trường 2023
        ~ chu_quan: size 14
    Đúng
        @ trường 2023
    """
    lines = [line for body in superiors(plan) for line in lines_of(plan, body.span)]
    yield from judge_look(plan, _LOOK, *lines)
