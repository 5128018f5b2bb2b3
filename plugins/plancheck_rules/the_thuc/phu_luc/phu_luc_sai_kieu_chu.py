"""TT114 · the word "Phụ lục" is in the wrong type."""

from __future__ import annotations

from collections.abc import Iterator

from plancheck import Abstention, Alignment, Context, Plan, Remark, Severity, rule
from plancheck_rules._law import IN_FORCE, mau_chu, thanh_phan_khac
from plancheck_rules.the_thuc._look import Look, judge_look
from plancheck_rules.the_thuc._look_messages import look_messages
from plancheck_rules.the_thuc.phu_luc._annexes import annexes

_LOOK = Look(sizes=(14, 14), bold=True, italic=False, alignment=Alignment.CENTRE)


@rule(
    "TT114",
    "phu-luc-sai-kieu-chu",
    Severity.WARNING,
    citations=(
        thanh_phan_khac("điểm b khoản 1"),
        mau_chu("từ “Phụ lục” và số thứ tự của phụ lục"),
    ),
    layout_only=True,
    since=IN_FORCE,
    messages=look_messages("Từ “Phụ lục”", "The word “Phụ lục”", _LOOK),
)
def phu_luc_sai_kieu_chu(plan: Plan, _context: Context) -> Iterator[Remark | Abstention]:
    """Từ “Phụ lục” không phải cỡ chữ 14, kiểu chữ đứng, đậm, canh giữa.
    The word “Phụ lục” is not in upright bold type of 14 points, centred.

    Vì sao
        Mỗi phụ lục bắt đầu bằng một dòng giống nhau để phân biệt với kế hoạch và phụ lục khác.
    Why
        Each annex begins with a line of the same look, apart from the plan and from the others.
    Sai
        phu_luc: Phụ lục I
        DANH MỤC HOẠT ĐỘNG
        ~ phu_luc_heading: size 13
    Sai
        phu_luc: Phụ lục I
        DANH MỤC HOẠT ĐỘNG
        ~ phu_luc_heading: align right
    Đúng
        phu_luc: Phụ lục I
        DANH MỤC HOẠT ĐỘNG
        ~ page: pair 13
    """
    places = [annex.heading.span for annex in annexes(plan)]
    yield from judge_look(plan, _LOOK, *places)
