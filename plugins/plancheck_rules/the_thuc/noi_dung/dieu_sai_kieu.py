"""TT073 · an article (điều) is not set as the decree wants it."""

from __future__ import annotations

from collections.abc import Iterator

from plancheck import Abstention, Context, Message, Plan, Remark, Severity, Span, rule
from plancheck_rules._gathered import gathered
from plancheck_rules._law import IN_FORCE, mau_chu, phu_luc_1
from plancheck_rules.the_thuc._look import Look
from plancheck_rules.the_thuc._look_messages import look_messages
from plancheck_rules.the_thuc._parts import gathered_departures
from plancheck_rules.the_thuc.noi_dung._indent import centimetres, is_ordered, start_mm
from plancheck_rules.the_thuc.noi_dung._paragraphs import article_label, paragraphs

_LOOK = Look(sizes=(13, 14), bold=True, italic=False)


@rule(
    "TT073",
    "dieu-sai-kieu",
    Severity.WARNING,
    citations=(
        phu_luc_1("điểm đ khoản 6", "điều: in thường, lùi đầu dòng 1 cm hoặc 1,27 cm, đứng, đậm"),
        mau_chu("“Điều 1. Bản sao văn bản”"),
    ),
    layout_only=True,
    since=IN_FORCE,
    messages=look_messages("“Điều” và số thứ tự", "“Điều” and its number", _LOOK)
    | {
        "indent": Message(
            vi="“{said}” lùi đầu dòng {found} cm; quy định là 1 cm hoặc 1,27 cm ({count} điều).",
            en="“{said}” is indented by {found} cm; the rule is 1 or 1.27 cm ({count} article(s)).",
            advice_vi="Đặt lùi đầu dòng 1 cm hoặc 1,27 cm.",
            advice_en="Indent it by 1 or 1.27 cm.",
        ),
    },
)
def dieu_sai_kieu(plan: Plan, _context: Context) -> Iterator[Remark | Abstention]:
    """Điều không in đậm, in nghiêng, sai cỡ chữ hoặc lùi đầu dòng không đúng 1 cm hoặc 1,27 cm.
    Articles are not bold, are italic, in a wrong size or not indented by 1 or 1.27 cm.

    Vì sao
        “Điều” là mốc để viện dẫn, phải nổi hơn lời văn và thẳng hàng với nhau.
    Why
        Articles are what is cited: they stand out from the text and line up.
    Sai
        @ xã 2023
        noi_dung: Điều 1. Tuyên truyền trên hệ thống loa truyền thanh xã.
        Điều 2. Treo băng rôn, khẩu hiệu tại trụ sở Ủy ban nhân dân xã.
        ~ noi_dung: bold no, first_line 0
    Đúng
        @ xã 2023
    """
    articles: list[Span] = []
    misplaced: list[tuple[Span, float]] = []
    for block in paragraphs(plan):
        if place := article_label(block):
            articles.append(place)
            start = start_mm(block)
            if start is not None and not is_ordered(start):
                misplaced.append((place, start))
    yield from gathered_departures(plan, articles, _LOOK)
    if misplaced:
        place, start = misplaced[0]
        said = {"said": plan.document.excerpt(place), "found": centimetres(start)}
        yield gathered([one for one, _ in misplaced], "indent", said)
