"""TT008 · the page number stands elsewhere than in the middle of the top margin."""

from __future__ import annotations

from collections.abc import Iterator

from plancheck import (
    Abstention,
    Alignment,
    Context,
    Message,
    PageSetup,
    Plan,
    Remark,
    Severity,
    rule,
)
from plancheck_rules._law import IN_FORCE, quy_dinh_chung
from plancheck_rules._place import opening
from plancheck_rules.the_thuc.trang._numbers import ONE_PAGE, UNTOLD, has_one_page, shown_numbers
from plancheck_rules.the_thuc.trang._sheets import sheets

_ADVICE = {
    "advice_vi": "Đặt số trang canh giữa trong phần lề trên.",
    "advice_en": "Set the page number in the middle of the top margin.",
}


@rule(
    "TT008",
    "so-trang-sai-vi-tri",
    Severity.WARNING,
    citations=(
        quy_dinh_chung("khoản 7", "canh giữa trong phần lề trên, không hiển thị số trang thứ nhất"),
    ),
    layout_only=True,
    since=IN_FORCE,
    messages={
        "untold": UNTOLD,
        "one_page": ONE_PAGE,
        "footer": Message(
            vi="Số trang đặt trong phần lề dưới.",
            en="The page number stands at the foot.",
            **_ADVICE,
        ),
        "side": Message(
            vi="Số trang chưa được canh giữa.", en="The page number is not centred.", **_ADVICE
        ),
        "on_first": Message(
            vi="Trang thứ nhất hiển thị số trang.",
            en="The first page shows its number.",
            advice_vi="Trong mục Header & Footer của Word, chọn “Different First Page” để trang "
            "thứ nhất không hiển thị số trang.",
            advice_en="In Word's Header & Footer choose “Different First Page”, so that page one "
            "shows no number.",
        ),
    },
)
def so_trang_sai_vi_tri(plan: Plan, _context: Context) -> Iterator[Remark | Abstention]:
    """Số trang không canh giữa trong lề trên, hoặc hiển thị cả ở trang thứ nhất.
    The page number is not in the middle of the top margin, or shows on page one.

    Vì sao
        Số trang ở một chỗ cố định thì tìm trang nhanh; trang thứ nhất đã có phần đầu văn bản.
    Why
        In a fixed place it is found at once; page one is known by the head of the document.
    Lưu ý
        Trang nằm ngang và phụ lục không xét.
    Note
        Pages on their side and annexes are not judged.
    Sai
        ~ page: number footer
    Sai
        ~ page: number_align right
    Sai
        ~ page: number_first yes
    Đúng
        ~ page: number header
    Đúng
        ~ page: number_first yes, pages 1
    """
    pages = plan.document.pages
    if not pages or has_one_page(plan):
        yield Abstention("one_page" if pages else "untold", applicable=not pages)
        return
    place = next(shown_numbers(plan), opening(plan))
    own = [sheet.page for sheet in sheets(plan) if not sheet.annexed]
    upright = [page for page in own if not page.landscape]
    if any(page.page_number == "footer" for page in upright):
        yield Remark(place, "footer")
    if any(map(_is_aside, upright)):
        yield Remark(place, "side")
    if pages[0].page_number_on_first:
        yield Remark(place, "on_first")


def _is_aside(page: PageSetup) -> bool:
    centred = page.page_number_alignment in (None, Alignment.CENTRE)
    return page.page_number == "header" and not centred
