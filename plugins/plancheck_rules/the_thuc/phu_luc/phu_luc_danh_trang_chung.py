"""TT120 · an annex goes on with the plan's page numbers."""

from __future__ import annotations

from collections.abc import Iterator

from plancheck import Abstention, Annex, Context, Message, PageSetup, Plan, Remark, Severity, rule
from plancheck_rules._gathered import gathered
from plancheck_rules._law import IN_FORCE, thanh_phan_khac
from plancheck_rules.the_thuc.phu_luc._annexes import NO_ANNEX, annexes

_FIRST = 1


@rule(
    "TT120",
    "phu-luc-danh-trang-chung",
    Severity.INFO,
    citations=(thanh_phan_khac("điểm đ khoản 1", "số trang được đánh số riêng theo từng Phụ lục"),),
    layout_only=True,
    since=IN_FORCE,
    messages={
        "absent": NO_ANNEX,
        "unnumbered": Message(
            vi="Văn bản không đánh số trang.", en="The document has no page numbers."
        ),
        "continued": Message(
            vi="Số trang của phụ lục đánh tiếp theo kế hoạch ({count} phụ lục).",
            en="An annex goes on with the page numbers before it ({count} annex(es)).",
            advice_vi="Chèn ngắt phần (Section Break) ở đầu phụ lục, rồi đánh số trang lại từ 1.",
            advice_en="Begin a section at the annex and number its pages from 1.",
        ),
    },
)
def phu_luc_danh_trang_chung(plan: Plan, _context: Context) -> Iterator[Remark | Abstention]:
    """Số trang của phụ lục không được đánh riêng.
    An annex goes on with the page numbers of what stands before it.

    Vì sao
        Phụ lục thường được sao, gửi riêng nên số trang được đếm từ 1 cho từng phụ lục.
    Why
        Annexes are often copied and sent by themselves, so that each counts its pages from 1.
    Lưu ý
        Phụ lục dài một trang, không hiện số, thì không có gì phải đánh lại.
    Note
        An annex of one page that shows no number has nothing to count again.
    Sai
        ho_ten: Nguyễn Văn An
        Phụ lục
        DANH MỤC HOẠT ĐỘNG
    Đúng
        phu_luc: Phụ lục
        DANH MỤC HOẠT ĐỘNG
    """
    found = annexes(plan)
    if not found or not any(page.page_number for page in plan.document.pages):
        yield Abstention("unnumbered" if found else "absent", applicable=False)
        return
    if goes_on := [annex for annex in found if _goes_on(plan, annex)]:
        yield gathered([annex.heading.span for annex in goes_on], "continued")


def _goes_on(plan: Plan, annex: Annex) -> bool:
    start = annex.heading.span.block
    page = [page for page in plan.document.pages if page.first_block <= start][-1:]
    if not page or not _begins_with(plan, page[0], start):
        return True
    return page[0].page_number_start != _FIRST and not _shows_none(plan, page[0], annex)


def _begins_with(plan: Plan, page: PageSetup, start: int) -> bool:
    before = (plan.document.block(ordinal) for ordinal in range(page.first_block, start))
    return not any(block.text.strip() for block in before)


def _shows_none(plan: Plan, page: PageSetup, annex: Annex) -> bool:
    """Whether the annex is known to have but one page, which shows no number."""
    span = range(annex.span.block, annex.span.end_block + 1)
    seen = {plan.document.block(ordinal).page for ordinal in span}
    hidden = page.page_number is None or (page.different_first and not page.page_number_on_first)
    return hidden and None not in seen and len(seen) == 1
