"""TT068 · a main section heading ends in a colon."""

from __future__ import annotations

import re
from collections.abc import Iterator

from plancheck import Context, Message, Plan, Remark, Safety, Section, Severity, Span, rule
from plancheck_rules._gathered import gathered, rewritten
from plancheck_rules._law import IN_FORCE, mau_chu
from plancheck_rules.the_thuc.noi_dung._headings import is_roman, main_headings

_END = re.compile(r"\s*:\s*$")


@rule(
    "TT068",
    "muc-lon-co-dau-hai-cham",
    Severity.INFO,
    citations=(mau_chu("tiêu đề của mục: “QUẢN LÝ VĂN BẢN”, không có dấu hai chấm"),),
    since=IN_FORCE,
    messages={
        "found": Message(
            vi="Tiêu đề mục lớn kết thúc bằng dấu hai chấm ({count} mục).",
            en="The heading of a main section ends in a colon ({count} heading(s)).",
            advice_vi="Bỏ dấu hai chấm cuối tiêu đề.",
            advice_en="Take the colon off.",
        ),
    },
)
def muc_lon_co_dau_hai_cham(plan: Plan, _context: Context) -> Iterator[Remark]:
    """Tiêu đề mục lớn (I., II., …) kết thúc bằng dấu hai chấm.
    The heading of a main section (I., II.) ends in a colon.

    Vì sao
        Tiêu đề là cụm từ đứng một dòng riêng; mẫu chữ không có dấu hai chấm ở cuối.
    Why
        A heading is a phrase on its own line; the type samples end it without a colon.
    Lưu ý
        Nghị định không cấm dấu hai chấm, chỉ mẫu chữ không có, nên chỉ nêu ở mức lưu ý.
    Note
        The decree does not forbid the colon, its samples merely lack it: only a note.
    Sai
        muc_dich_yeu_cau: I. MỤC ĐÍCH, YÊU CẦU:
        1. Mục đích
        Nâng cao nhận thức của người dân.
    Đúng
        @ xã 2023
    """
    ends = [_colon(plan, one) for one in main_headings(plan) if is_roman(one)]
    places = [place for place in ends if place is not None]
    if places:
        yield gathered(places, "found", fix=rewritten(Safety.SAFE, places, [""] * len(places)))


def _colon(plan: Plan, section: Section) -> Span | None:
    last = section.span.end_block
    found = _END.search(plan.document.block(last).text)
    return Span(last, found.start(), last, found.end()) if found else None
