"""TT001 · the paper is not A4."""

from __future__ import annotations

from collections.abc import Iterator

from plancheck import Abstention, Context, Message, PageSetup, Plan, Remark, Severity, rule
from plancheck_rules._law import IN_FORCE, quy_dinh_chung
from plancheck_rules.the_thuc.trang._sheets import (
    UNTOLD,
    Fault,
    millimetres,
    once_each_kind,
    sheets,
)

_A4_MM = (210.0, 297.0)
_TOLERANCE_MM = 1.0


@rule(
    "TT001",
    "kho-giay-sai",
    Severity.WARNING,
    citations=(quy_dinh_chung("khoản 1", "khổ giấy A4 (210 mm x 297 mm)"),),
    layout_only=True,
    since=IN_FORCE,
    messages={
        "untold": UNTOLD,
        "found": Message(
            vi="Khổ giấy {width} x {height} mm, không phải A4 (210 x 297 mm).",
            en="The paper is {width} x {height} mm, not A4 (210 x 297 mm).",
            advice_vi="Chọn khổ giấy A4, rồi rà lại lề trang và chỗ ngắt trang.",
            advice_en="Choose A4 paper, then look over margins and page breaks.",
        ),
    },
)
def kho_giay_sai(plan: Plan, _context: Context) -> Iterator[Remark | Abstention]:
    """Khổ giấy không phải A4 (210 x 297 mm).
    The paper is not A4 (210 by 297 mm).

    Vì sao
        Máy in đặt giấy A4 sẽ co hoặc cắt trang khổ khác; hồ sơ lưu không đều khổ.
    Why
        A printer loaded with A4 shrinks or crops other pages, and the files kept differ in size.
    Lưu ý
        Phụ lục khổ lớn (A3) chỉ nêu ở mức lưu ý.
    Note
        A larger annex (A3) is only a note.
    Sai
        ~ page: width 215.9, height 279.4
    Đúng
        ~ page: width 209.5, height 297.5
    Đúng
        ~ page: width 297, height 210
    """
    found = sheets(plan)
    if not found:
        yield Abstention("untold")
    yield from once_each_kind(
        plan,
        (
            Fault(
                sheet,
                "found",
                {
                    "width": millimetres(sheet.page.width_mm),
                    "height": millimetres(sheet.page.height_mm),
                },
                Severity.INFO if sheet.annexed else None,
            )
            for sheet in found
            if not _is_a4(sheet.page)
        ),
    )


def _is_a4(page: PageSetup) -> bool:
    sides = sorted((page.width_mm, page.height_mm))
    return all(abs(side - due) <= _TOLERANCE_MM for side, due in zip(sides, _A4_MM, strict=True))
