"""TT115 · an annex's title is in the wrong type."""

from __future__ import annotations

from collections.abc import Iterator

from plancheck import Abstention, Alignment, Context, Plan, Remark, Severity, rule
from plancheck_rules._law import IN_FORCE, mau_chu, thanh_phan_khac
from plancheck_rules.the_thuc._look import Look, judge_look
from plancheck_rules.the_thuc._look_messages import look_messages
from plancheck_rules.the_thuc.phu_luc._annexes import annexes

_LOOK = Look(sizes=(13, 14), bold=True, italic=False, alignment=Alignment.CENTRE)


@rule(
    "TT115",
    "ten-phu-luc-sai-kieu-chu",
    Severity.WARNING,
    citations=(thanh_phan_khac("điểm b khoản 1"), mau_chu("tiêu đề của phụ lục")),
    layout_only=True,
    since=IN_FORCE,
    messages=look_messages("Tên phụ lục", "The annex's title", _LOOK),
)
def ten_phu_luc_sai_kieu_chu(plan: Plan, _context: Context) -> Iterator[Remark | Abstention]:
    """Tên phụ lục không phải cỡ chữ 13 - 14, kiểu chữ đứng, đậm, canh giữa.
    An annex's title is not in upright bold type of 13 to 14 points, centred.

    Vì sao
        Tên phụ lục phải nổi hơn nội dung bên dưới và giống nhau ở mọi phụ lục.
    Why
        The title must stand out from the text below it and look alike in all annexes.
    Lưu ý
        Tên ghi cùng dòng với từ “Phụ lục” không xét ở đây.
    Note
        A title on the line of the word “Phụ lục” is not judged here.
    Sai
        phu_luc: Phụ lục I
        DANH MỤC HOẠT ĐỘNG
        ~ phu_luc_title: size 12
    Sai
        phu_luc: Phụ lục I
        DANH MỤC HOẠT ĐỘNG
        ~ phu_luc_title: bold no
    Đúng
        phu_luc: Phụ lục I
        DANH MỤC HOẠT ĐỘNG
        ~ phu_luc_title: size 13
    """
    places = [
        annex.title.span
        for annex in annexes(plan)
        if annex.title and annex.title.span.block != annex.heading.span.block
    ]
    yield from judge_look(plan, _LOOK, *places)
