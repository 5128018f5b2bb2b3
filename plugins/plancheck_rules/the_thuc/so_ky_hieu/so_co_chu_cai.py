"""TT037 · the plan's own number has a letter."""

from __future__ import annotations

from collections.abc import Iterator

from plancheck import Abstention, Context, DocumentKind, Message, Plan, Remark, Severity, rule
from plancheck_rules._law import IN_FORCE, nghi_dinh_30, phu_luc_1
from plancheck_rules.the_thuc.so_ky_hieu._own import NO_NUMBER, written_number


@rule(
    "TT037",
    "so-co-chu-cai",
    Severity.WARNING,
    citations=(
        phu_luc_1("điểm a khoản 3", "số của văn bản được ghi bằng chữ số Ả Rập"),
        nghi_dinh_30("khoản 1 Điều 15", "số lấy theo thứ tự, là duy nhất trong một năm"),
    ),
    kinds=frozenset({DocumentKind.PLAN}),
    since=IN_FORCE,
    messages={
        "no_number": NO_NUMBER,
        "found": Message(
            vi="Số của kế hoạch “{said}” có chữ cái.",
            en="The plan's number “{said}” has a letter.",
            advice_vi="Lấy số tiếp theo trong sổ đăng ký văn bản đi; không chèn số bằng chữ cái.",
            advice_en="Take the next number of the register; letters squeeze in no number.",
        ),
    },
)
def so_co_chu_cai(plan: Plan, _context: Context) -> Iterator[Remark | Abstention]:
    """Số của kế hoạch có chữ cái.
    The number of the plan has a letter.

    Vì sao
        Số “152a” là số chèn; số văn bản chỉ dùng chữ số, lấy theo thứ tự thời gian ban hành.
    Why
        “152a” was squeezed in: numbers are figures alone and run in the order of issue.
    Sai
        so_ky_hieu: Số: 152a/KH-UBND
    Đúng
        so_ky_hieu: Số: 152/KH-UBND
    """
    number = written_number(plan, plan.number) if plan.number else None
    if number is None:
        yield Abstention("no_number", applicable=False)
    elif any(map(str.isalpha, number.text)):
        yield Remark(number.span, "found", {"said": number.text})
