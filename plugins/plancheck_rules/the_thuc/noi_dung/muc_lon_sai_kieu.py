"""TT065 · main section headings are not bold and upright, or in a wrong size."""

from __future__ import annotations

from collections.abc import Iterator

from plancheck import Abstention, Context, Plan, Remark, Severity, rule
from plancheck_rules._law import IN_FORCE, mau_chu
from plancheck_rules.the_thuc._look import Look
from plancheck_rules.the_thuc._look_messages import look_messages
from plancheck_rules.the_thuc._parts import gathered_departures
from plancheck_rules.the_thuc.noi_dung._headings import is_roman, main_headings

_LOOK = Look(sizes=(13, 14), bold=True, italic=False)


@rule(
    "TT065",
    "muc-lon-sai-kieu",
    Severity.WARNING,
    citations=(mau_chu("số thứ tự và tiêu đề của mục: “I. NHỮNG KẾT QUẢ...”"),),
    layout_only=True,
    since=IN_FORCE,
    messages=look_messages("Tiêu đề mục lớn", "The heading of a main section", _LOOK),
)
def muc_lon_sai_kieu(plan: Plan, _context: Context) -> Iterator[Remark | Abstention]:
    """Tiêu đề mục lớn (I., II., …) không in đậm, in nghiêng hoặc sai cỡ chữ.
    The headings of the main sections (I., II.) are not bold, are italic or in a wrong size.

    Vì sao
        Tiêu đề mục trình bày thống nhất, nổi hơn lời văn thì người đọc mới thấy bố cục.
    Why
        Headings that all look alike and stand out let the reader see how the plan is built.
    Sai
        @ xã 2023
        ~ heading: bold no
    Sai
        @ xã 2023
        ~ heading: italic yes, size 15
    Đúng
        @ xã 2023
    """
    places = [section.span for section in main_headings(plan) if is_roman(section)]
    yield from gathered_departures(plan, places, _LOOK)
