"""TT007 · a plan of several pages has no page numbers."""

from __future__ import annotations

from collections.abc import Iterator

from plancheck import Abstention, Context, Message, Plan, Remark, Severity, rule
from plancheck_rules._law import IN_FORCE, quy_dinh_chung
from plancheck_rules._place import opening
from plancheck_rules.the_thuc.trang._numbers import ONE_PAGE, UNTOLD, has_one_page, shown_numbers


@rule(
    "TT007",
    "thieu-so-trang",
    Severity.WARNING,
    citations=(quy_dinh_chung("khoản 7", "số trang văn bản được đánh từ số 1"),),
    layout_only=True,
    since=IN_FORCE,
    messages={
        "untold": UNTOLD,
        "one_page": ONE_PAGE,
        "uncounted": Message(
            vi="Tệp không có số trang và không cho biết văn bản dài mấy trang.",
            en="The file has no page numbers and does not say how many pages there are.",
        ),
        "missing": Message(
            vi="Văn bản có {pages} trang nhưng không đánh số trang.",
            en="The document has {pages} pages but no page numbers.",
            advice_vi="Chèn số trang ở giữa lề trên, từ trang thứ hai.",
            advice_en="Insert page numbers in the middle of the top margin, from page two on.",
        ),
    },
)
def thieu_so_trang(plan: Plan, _context: Context) -> Iterator[Remark | Abstention]:
    """Văn bản nhiều trang không đánh số trang.
    A document of several pages has no page numbers.

    Vì sao
        Không có số trang thì tờ rời không xếp lại được, thiếu trang không ai biết.
    Why
        Loose sheets cannot be put in order again, and nobody sees that one is missing.
    Lưu ý
        Văn bản dài mấy trang là theo số liệu phần mềm soạn thảo ghi khi lưu lần cuối. Mỗi phụ lục
        được đánh số trang riêng nên phụ lục chỉ có một trang không cần số.
    Note
        How many pages there are is what the word processor noted at the last saving. Annexes are
        numbered by themselves, so that one of one page needs no number.
    Sai
        ~ page: number none, pages 3
    Đúng
        ~ page: number none, pages 1
    Đúng
        ~ page: pages 3
    """
    pages, count = plan.document.pages, plan.document.page_count
    if any(page.page_number for page in pages) or any(shown_numbers(plan)):
        return
    if not pages:
        yield Abstention("untold")
    elif count is None:
        yield Abstention("uncounted")
    elif has_one_page(plan):
        yield Abstention("one_page", applicable=False)
    else:
        yield Remark(opening(plan), "missing", {"pages": str(count)})
