"""TT117 · the word "Phụ lục" shares its line with the title."""

from __future__ import annotations

from collections.abc import Iterator

from plancheck import Abstention, Annex, Context, Message, Plan, Remark, Severity, rule
from plancheck_rules._gathered import gathered
from plancheck_rules._law import IN_FORCE, thanh_phan_khac
from plancheck_rules.the_thuc.phu_luc._annexes import NO_ANNEX, annexes


@rule(
    "TT117",
    "phu-luc-khong-o-dong-rieng",
    Severity.WARNING,
    citations=(
        thanh_phan_khac(
            "điểm b khoản 1", "từ “Phụ lục” và số thứ tự được trình bày thành một dòng riêng"
        ),
    ),
    since=IN_FORCE,
    messages={
        "absent": NO_ANNEX,
        "shared": Message(
            vi="“{said}” và tên phụ lục ở cùng một dòng ({count} chỗ).",
            en="“{said}” and the annex's title stand on one line ({count} place(s)).",
            advice_vi="Xuống dòng sau “{said}”, bỏ dấu hai chấm hoặc dấu gạch nối.",
            advice_en="Break the line after “{said}”; drop the colon or dash.",
        ),
    },
)
def phu_luc_khong_o_dong_rieng(plan: Plan, _context: Context) -> Iterator[Remark | Abstention]:
    """Từ “Phụ lục” và số thứ tự không ở một dòng riêng.
    The word “Phụ lục” and its number do not stand on a line of their own.

    Vì sao
        Dòng “Phụ lục I” đứng riêng để tra cứu nhanh; tên phụ lục ở dòng ngay dưới.
    Why
        On a line of its own “Phụ lục I” is found at once; the title stands right below.
    Sai
        phu_luc: Phụ lục I - DANH MỤC HOẠT ĐỘNG
        1. Treo băng rôn tại trụ sở.
    Đúng
        phu_luc: Phụ lục I
        DANH MỤC HOẠT ĐỘNG
        1. Treo băng rôn tại trụ sở.
    """
    found = annexes(plan)
    if not found:
        yield Abstention("absent", applicable=False)
    if shared := [annex for annex in found if _on_one_line(plan, annex)]:
        places = [annex.heading.span for annex in shared]
        yield gathered(places, "shared", {"said": shared[0].heading.value})


def _on_one_line(plan: Plan, annex: Annex) -> bool:
    if annex.title is None:
        return False
    start = plan.document.offsets(annex.heading.span)[1]
    end = plan.document.offsets(annex.title.span)[0]
    return "\n" not in plan.document.text[start:end]
