"""TT069 · titled clauses are not bold and upright, or in a wrong size."""

from __future__ import annotations

from collections.abc import Iterator

from plancheck import Abstention, Context, Plan, Remark, Section, Severity, rule
from plancheck_rules._law import IN_FORCE, mau_chu, phu_luc_1
from plancheck_rules.the_thuc._look import Look
from plancheck_rules.the_thuc._look_messages import look_messages
from plancheck_rules.the_thuc._parts import gathered_departures
from plancheck_rules.the_thuc.noi_dung._headings import is_arabic, is_roman, main_headings
from plancheck_rules.the_thuc.noi_dung._paragraphs import fills_its_line

_LOOK = Look(sizes=(13, 14), bold=True, italic=False)
_LONGEST = 70


@rule(
    "TT069",
    "khoan-co-tieu-de-sai-kieu",
    Severity.WARNING,
    citations=(
        phu_luc_1(
            "điểm đ khoản 6",
            "khoản có tiêu đề: số và tiêu đề trên một dòng riêng, in thường, đứng, đậm",
        ),
        mau_chu("khoản có tiêu đề: “1. Phạm vi và đối tượng áp dụng”"),
    ),
    layout_only=True,
    since=IN_FORCE,
    messages=look_messages("Tiêu đề khoản (1., 2., …)", "The title of a clause (1., 2., …)", _LOOK),
)
def khoan_co_tieu_de_sai_kieu(plan: Plan, _context: Context) -> Iterator[Remark | Abstention]:
    """Khoản có tiêu đề đứng dòng riêng không in đậm, in nghiêng hoặc sai cỡ chữ.
    Titled clauses on lines of their own are not bold, are italic or in a wrong size.

    Vì sao
        Tiêu đề khoản in đậm để phân biệt với khoản không có tiêu đề và với lời văn.
    Why
        Bold titles tell titled clauses from untitled ones and from the text.
    Lưu ý
        Dòng kết thúc bằng dấu hai chấm để dẫn vào danh sách và khoản không có tiêu đề không xét.
        Chỉ những tiêu đề quen thuộc (“Mục đích”, “Thời gian”) mới chắc là tiêu đề; khi chúng đúng,
        các dòng khác chỉ nêu ở mức lưu ý.
    Note
        Lines that lead into a list by a colon, and clauses without a title, are not judged. Only
        familiar titles (“Mục đích”, “Thời gian”) are surely titles; other lines alone are only
        pointed out.
    Sai
        @ xã 2023
        ~ clause: bold no
    Đúng
        @ xã 2023
    """
    below_sections = any(map(is_roman, main_headings(plan)))
    titled = [one for one in plan.outline if below_sections and _is_titled_clause(plan, one)]
    named = [one.span for one in titled if one.kinds]
    others = [one.span for one in titled if not one.kinds]
    yield from gathered_departures(plan, named, _LOOK, doubtful=others)


def _is_titled_clause(plan: Plan, section: Section) -> bool:
    """Whether it is "1. Title" on a line of its own; a line led on by a colon may be text."""
    return (
        is_arabic(section)
        and fills_its_line(plan, section)
        and len(section.title) <= _LONGEST
        and (bool(section.kinds) or not plan.document.excerpt(section.span).endswith(":"))
    )
