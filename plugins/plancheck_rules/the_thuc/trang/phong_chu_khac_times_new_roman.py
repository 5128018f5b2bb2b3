"""TT004 · words are set in another font than Times New Roman."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from plancheck import Abstention, Context, Message, Plan, Remark, Run, Severity, Trait, fold, rule
from plancheck_rules._gathered import gathered
from plancheck_rules._law import IN_FORCE, quy_dinh_chung
from plancheck_rules.the_thuc.trang._runs import places_by

_THE_FONT = "timesnewroman"
_OF_SIGNS = re.compile(r"symbol|wingdings|webdings|mtextra|cambriamath|segoeui(symbol|emoji)")


@rule(
    "TT004",
    "phong-chu-khac-times-new-roman",
    Severity.WARNING,
    citations=(quy_dinh_chung("khoản 4", "phông chữ tiếng Việt Times New Roman"),),
    layout_only=True,
    since=IN_FORCE,
    messages={
        "untold": Message(
            vi="Tệp không cho biết phông chữ.", en="The file does not tell its fonts."
        ),
        "found": Message(
            vi="Dùng phông chữ {font}, không phải Times New Roman ({count} đoạn).",
            en="The font {font} is used, not Times New Roman ({count} paragraph(s)).",
            advice_vi="Chọn toàn bộ văn bản rồi đặt phông chữ Times New Roman.",
            advice_en="Select the whole text and set it in Times New Roman.",
        ),
    },
)
def phong_chu_khac_times_new_roman(plan: Plan, _context: Context) -> Iterator[Remark | Abstention]:
    """Có chữ dùng phông chữ khác Times New Roman.
    Words are set in another font than Times New Roman.

    Vì sao
        Phông chữ khác thường do chép từ trang mạng hoặc tệp khác; máy nhận có thể không có phông
        đó nên chữ và trang bị xô lệch.
    Why
        Another font mostly comes with pasted text; where it is not installed, letters and pages
        shift.
    Lưu ý
        Dấu đầu dòng và ký hiệu bằng phông ký hiệu (Symbol, Wingdings) là được. Phông chữ không
        phải Unicode có quy tắc riêng.
    Note
        Bullets and signs in a font of signs (Symbol, Wingdings) are right. Fonts that are not
        Unicode have a rule of their own.
    Sai
        ~ noi_dung: font Arial
    Sai
        ~ tieu_ngu: font Liberation Serif
    Đúng
        ~ page: source direct
    """
    legacy = {fact.detail for fact in plan.document.facts if fact.trait is Trait.LEGACY_FONT}

    def other_font(run: Run, _words: str) -> str | None:
        font = run.format.font
        return font if font and font not in legacy and not _is_right(font) else None

    if all(run.format.font is None for block in plan.document.blocks for run in block.runs):
        yield Abstention("untold")
    for font, places in places_by(plan, other_font).items():
        yield gathered(places, "found", {"font": font})


@cache
def _is_right(font: str) -> bool:
    letters = "".join(filter(str.isalpha, fold(font)))
    return letters.startswith(_THE_FONT) or _OF_SIGNS.match(letters) is not None
