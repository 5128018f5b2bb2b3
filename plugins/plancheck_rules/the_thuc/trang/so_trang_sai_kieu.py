"""TT009 · the page number is in the wrong type, or does not count from 1 in Arabic figures."""

from __future__ import annotations

from collections.abc import Iterator

from plancheck import Abstention, Context, Message, Plan, Remark, Severity, rule
from plancheck_rules._law import IN_FORCE, mau_chu, quy_dinh_chung
from plancheck_rules._place import opening
from plancheck_rules.the_thuc._look import Look, judge_look
from plancheck_rules.the_thuc._look_messages import look_messages
from plancheck_rules.the_thuc.trang._numbers import shown_numbers

_LOOK = Look(sizes=(13, 14), bold=False, italic=False)
_NOT_FIGURES = frozenset({"lowerRoman", "upperRoman", "lowerLetter", "upperLetter"})
_FIRST = 1


@rule(
    "TT009",
    "so-trang-sai-kieu",
    Severity.WARNING,
    citations=(
        quy_dinh_chung("khoản 7", "từ số 1, chữ số Ả Rập, cỡ chữ 13 đến 14, kiểu chữ đứng"),
        mau_chu("số trang"),
    ),
    layout_only=True,
    since=IN_FORCE,
    messages={
        **look_messages("Số trang", "The page number", _LOOK),
        "figures": Message(
            vi="Số trang không dùng chữ số Ả Rập.",
            en="The page numbers are not in Arabic figures.",
            advice_vi="Chọn kiểu đánh số 1, 2, 3.",
            advice_en="Choose the figures 1, 2, 3.",
        ),
        "start": Message(
            vi="Số trang được đánh từ số {start}, không phải từ số 1.",
            en="The pages are numbered from {start}, not from 1.",
            advice_vi="Đánh số trang từ số 1.",
            advice_en="Number the pages from 1.",
        ),
    },
)
def so_trang_sai_kieu(plan: Plan, _context: Context) -> Iterator[Remark | Abstention]:
    """Số trang không phải chữ số Ả Rập từ số 1, cỡ chữ 13 - 14, kiểu chữ đứng.
    The page number is not an upright Arabic figure of 13 to 14 points from 1 on.

    Vì sao
        Phần đầu trang có cỡ chữ, kiểu chữ riêng nên số trang thường bị nhỏ hoặc khác kiểu so với
        lời văn.
    Why
        Headers have a style of their own, so that the number is often smaller than the text.
    Sai
        ~ page: number_size 11
    Sai
        ~ page: number_format lowerRoman
    Đúng
        ~ page: number_size 13
    Đúng
        ~ page: number none, pages 1
    """
    numbered = [page for page in plan.document.pages if page.page_number]
    place = next(shown_numbers(plan), opening(plan))
    if any(page.page_number_format in _NOT_FIGURES for page in numbered):
        yield Remark(place, "figures")
    if numbered and numbered[0] is plan.document.pages[0]:
        start = numbered[0].page_number_start
        if start not in (None, _FIRST):
            yield Remark(place, "start", {"start": str(start)})
    shown = tuple(shown_numbers(plan))
    if shown or not numbered:
        yield from judge_look(plan, _LOOK, *shown)
    else:
        yield Abstention("untold")
