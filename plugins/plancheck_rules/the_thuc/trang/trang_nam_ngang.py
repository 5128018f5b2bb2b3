"""TT002 · a page lies on its side though it holds no table."""

from __future__ import annotations

from collections.abc import Iterator

from plancheck import Abstention, Context, Message, Plan, Remark, Severity, Trait, rule
from plancheck_rules._law import IN_FORCE, quy_dinh_chung
from plancheck_rules.the_thuc.trang._sheets import (
    UNTOLD,
    Fault,
    Sheet,
    once_each_kind,
    sheets,
    tables_of_frame,
)

_SHOWN = frozenset({Trait.PICTURE, Trait.EMBEDDED_OBJECT, Trait.UNREAD_PART})


@rule(
    "TT002",
    "trang-nam-ngang",
    Severity.WARNING,
    citations=(
        quy_dinh_chung(
            "khoản 2", "trình bày theo chiều dài của khổ A4; có bảng, biểu thì được theo chiều rộng"
        ),
    ),
    layout_only=True,
    since=IN_FORCE,
    messages={
        "untold": UNTOLD,
        "found": Message(
            vi="Trang nằm ngang nhưng nội dung không có bảng, biểu.",
            en="The page lies on its side, but holds no table.",
            advice_vi="Đặt trang theo chiều dài của khổ A4 (trang dọc).",
            advice_en="Set the page upright.",
        ),
    },
)
def trang_nam_ngang(plan: Plan, _context: Context) -> Iterator[Remark | Abstention]:
    """Trang nằm ngang dù nội dung không có bảng, biểu.
    A page lies on its side though it holds no table.

    Vì sao
        Chỉ nội dung có bảng, biểu mới được trình bày theo chiều rộng; lời văn để ngang khó đọc,
        khó đóng hồ sơ.
    Why
        Only tables need the width; running text on its side is hard to read and to bind.
    Lưu ý
        Phụ lục và trang có bảng, biểu, hình hoặc phần công cụ không đọc được thì không xét. Bảng
        dùng để dàn phần đầu, phần cuối văn bản không tính là bảng, biểu.
    Note
        Annexes and pages with tables, pictures or parts that cannot be read are not judged. The
        tables that lay out head and foot do not count.
    Sai
        ~ page: width 297, height 210
    Đúng
        ~ page: width 210, height 297
    """
    found = sheets(plan)
    if not found:
        yield Abstention("untold")
    yield from once_each_kind(
        plan,
        (
            Fault(sheet, "found", {})
            for sheet in found
            if sheet.page.landscape and not sheet.annexed and not _needs_width(plan, sheet)
        ),
    )


def _needs_width(plan: Plan, sheet: Sheet) -> bool:
    frame = tables_of_frame(plan)
    if any(block.cell and block.cell.table not in frame for block in sheet.blocks):
        return True
    within = {block.ordinal for block in sheet.blocks}
    return any(
        fact.trait in _SHOWN and (fact.span is None or fact.span.block in within)
        for fact in plan.document.facts
    )
