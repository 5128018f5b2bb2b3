"""TT112 · the word "Phụ lục" is in capitals."""

from __future__ import annotations

from collections.abc import Iterator

from plancheck import (
    Abstention,
    Annex,
    Context,
    Edit,
    Fix,
    Message,
    Plan,
    Remark,
    Safety,
    Severity,
    rule,
)
from plancheck_rules._gathered import gathered
from plancheck_rules._law import IN_FORCE, mau_chu, thanh_phan_khac
from plancheck_rules.the_thuc._runs import printed
from plancheck_rules.the_thuc.phu_luc._annexes import NO_ANNEX, annexes


@rule(
    "TT112",
    "tu-phu-luc-in-hoa",
    Severity.WARNING,
    citations=(
        thanh_phan_khac("điểm b khoản 1", "từ “Phụ lục” và số thứ tự bằng chữ in thường"),
        mau_chu("từ “Phụ lục” và số thứ tự của phụ lục"),
    ),
    since=IN_FORCE,
    messages={
        "absent": NO_ANNEX,
        "capitals": Message(
            vi="Từ “Phụ lục” in hoa ({count} chỗ); quy định là chữ in thường.",
            en="The word “Phụ lục” is in capitals ({count} place(s)); the rule is lower case.",
            advice_vi="Ghi “{meant}”.",
            advice_en="Write “{meant}”.",
        ),
    },
)
def tu_phu_luc_in_hoa(plan: Plan, _context: Context) -> Iterator[Remark | Abstention]:
    """Từ “Phụ lục” ở đầu phụ lục in hoa.
    The word “Phụ lục” over an annex is in capitals.

    Vì sao
        Chữ in hoa dành cho tên phụ lục; từ “Phụ lục” và số thứ tự in thường, đậm.
    Why
        Capitals are for the annex's title; the word and its number are in bold lower case.
    Sai
        phu_luc: PHỤ LỤC I
        DANH MỤC HOẠT ĐỘNG
    Sai
        phu_luc: Phụ lục
        DANH MỤC HOẠT ĐỘNG
        ~ phu_luc_heading: caps yes
    Đúng
        phu_luc: Phụ lục I
        DANH MỤC HOẠT ĐỘNG
    """
    found = annexes(plan)
    if not found:
        yield Abstention("absent", applicable=False)
    if wrong := [one for one in found if printed(plan, one.heading.span).isupper()]:
        meant = [_in_lower_case(annex) for annex in wrong]
        places = [annex.heading.span for annex in wrong]
        typed = all(annex.heading.text.isupper() for annex in wrong)
        yield gathered(
            places,
            "capitals",
            {"meant": meant[0]},
            expected=meant[0],
            fix=Fix(Safety.UNSAFE, tuple(map(Edit, places, meant))) if typed else None,
        )


def _in_lower_case(annex: Annex) -> str:
    return f"Phụ lục {annex.number}".rstrip()
