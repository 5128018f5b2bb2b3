"""TT064 · parts and chapters are not set as the decree wants them."""

from __future__ import annotations

from collections.abc import Iterator

from plancheck import (
    Abstention,
    Alignment,
    Context,
    Message,
    Plan,
    Remark,
    Section,
    Severity,
    Span,
    rule,
)
from plancheck_rules._law import IN_FORCE, mau_chu, phu_luc_1
from plancheck_rules.the_thuc._look import Look
from plancheck_rules.the_thuc._look_messages import look_messages
from plancheck_rules.the_thuc._parts import gathered_departures
from plancheck_rules.the_thuc._runs import printed
from plancheck_rules.the_thuc.noi_dung._headings import parts

_LOOK = Look(sizes=(13, 14), bold=True, italic=False, alignment=Alignment.CENTRE)


@rule(
    "TT064",
    "phan-chuong-sai-kieu",
    Severity.WARNING,
    citations=(
        phu_luc_1(
            "điểm đ khoản 6",
            "phần, chương trên một dòng riêng, canh giữa, đứng, đậm; tiêu đề ngay dưới, in hoa",
        ),
        mau_chu("“Phần”, “Chương” và tiêu đề của phần, chương"),
    ),
    layout_only=True,
    since=IN_FORCE,
    messages=look_messages("Dòng phần, chương", "The line of a part or chapter", _LOOK)
    | {
        "one_line": Message(
            vi="Tiêu đề ghi cùng dòng với “{said}”.",
            en="The title stands on the line of “{said}”.",
            advice_vi="Ghi “{said}” trên một dòng riêng, tiêu đề ở dòng ngay dưới, in hoa.",
            advice_en="Give “{said}” a line of its own and the title, in capitals, the next.",
        ),
        "not_capitals": Message(
            vi="Tiêu đề của “{said}” chưa in hoa.",
            en="The title of “{said}” is not in capitals.",
            advice_vi="Ghi tiêu đề của phần, chương bằng chữ in hoa.",
            advice_en="Set the titles of parts and chapters in capitals.",
        ),
    },
)
def phan_chuong_sai_kieu(plan: Plan, _context: Context) -> Iterator[Remark | Abstention]:
    """Phần, chương không đứng dòng riêng, không canh giữa, không in đậm hoặc tiêu đề không in hoa.
    Parts or chapters are not on lines of their own, centred, bold, with the title in capitals.

    Vì sao
        Phần, chương là cấp lớn nhất của bố cục; trình bày riêng để tra cứu, viện dẫn.
    Why
        They are the highest rank of a text and are set apart to be found and cited.
    Sai
        @ xã 2023
        muc_dich_yeu_cau: Phần I. MỤC ĐÍCH, YÊU CẦU
        1. Mục đích
        Nâng cao nhận thức của người dân.
    Đúng
        @ xã 2023
    """
    for part in parts(plan):
        said = {"said": part.label.rstrip(".:")}
        if part.span.block == part.span.end_block and part.title:
            yield Remark(part.span, "one_line", said)
        elif not printed(plan, _title(plan, part)).isupper():
            yield Remark(_title(plan, part), "not_capitals", said)
    yield from gathered_departures(plan, [part.span for part in parts(plan)], _LOOK)


def _title(plan: Plan, part: Section) -> Span:
    return plan.document.whole(part.span.end_block)
