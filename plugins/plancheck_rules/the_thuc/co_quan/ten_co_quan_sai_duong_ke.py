"""TT026 · no line below the issuer's name, a third to a half of it long."""

from __future__ import annotations

from collections.abc import Iterator

from plancheck import Abstention, Context, Message, Plan, Remark, Severity, rule
from plancheck_rules._law import IN_FORCE, mau_chu, phu_luc_1
from plancheck_rules.the_thuc._ruling import UNSURE, head_rulings, judge_ruling
from plancheck_rules.the_thuc.co_quan._name import NO_NAME

_ADVICE = {
    "advice_vi": "Vẽ dưới tên cơ quan ban hành một đường kẻ ngang, nét liền, dài từ 1/3 đến 1/2 "
    "dòng chữ.",
    "advice_en": "Draw below it a solid horizontal line, a third to a half of the words long.",
}


@rule(
    "TT026",
    "ten-co-quan-sai-duong-ke",
    Severity.WARNING,
    citations=(
        phu_luc_1(
            "điểm b khoản 2",
            "đường kẻ ngang, nét liền, có độ dài bằng từ 1/3 đến 1/2 độ dài của dòng chữ",
        ),
        mau_chu("dòng kẻ dưới tên cơ quan"),
    ),
    layout_only=True,
    since=IN_FORCE,
    messages={
        "absent": NO_NAME,
        "unsure": UNSURE,
        "missing": Message(
            vi="Dưới tên cơ quan ban hành không có đường kẻ.",
            en="There is no line below the issuer's name.",
            **_ADVICE,
        ),
        "underlined": Message(
            vi="Tên cơ quan ban hành được gạch chân suốt dòng thay cho đường kẻ ở phía dưới.",
            en="The issuer's name is underlined in place of the line below it.",
            **_ADVICE,
        ),
        "length": Message(
            vi="Đường kẻ dưới tên cơ quan ban hành dài khoảng {share} dòng chữ; quy định là từ "
            "1/3 đến 1/2.",
            en="The line below the issuer's name is about {share} of its words; the rule is a "
            "third to a half.",
            **_ADVICE,
        ),
    },
)
def ten_co_quan_sai_duong_ke(plan: Plan, _context: Context) -> Iterator[Remark | Abstention]:
    """Dưới tên cơ quan ban hành thiếu đường kẻ, hoặc đường kẻ quá dài, quá ngắn.
    The line below the issuer's name is missing, too long or too short.

    Vì sao
        Nghị định quy định dưới tên cơ quan ban hành có đường kẻ ngang, nét liền, dài từ 1/3 đến 1/2
        dòng chữ.
    Why
        The decree orders a solid horizontal line there, a third to a half of the words long.
    Lưu ý
        Tên nhiều dòng thì so với dòng nào cũng được; cho phép từ 30% đến 55%.
    Note
        With a name of several lines any of them counts; 30% to 55% pass.
    Sai
        ~ co_quan: rule no
    Sai
        ~ co_quan: rule 1
    Sai
        ~ co_quan: rule no, underline yes
    Đúng
        ~ co_quan: rule 0.5
    Đúng
        ~ page: layout tabs
    """
    issuer, tieu_ngu = head_rulings(plan)
    yield from judge_ruling(plan, issuer, tieu_ngu)
