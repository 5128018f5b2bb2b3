"""TT005 · words are coloured."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from plancheck import Abstention, Context, Message, Plan, Remark, Run, Severity, rule
from plancheck_rules._gathered import gathered
from plancheck_rules._law import IN_FORCE, quy_dinh_chung
from plancheck_rules.the_thuc.trang._runs import places_by

_NEARLY_BLACK = 0x40
_STRONG, _WEAK = 0xA0, 0x70
_HEXADECIMAL = re.compile(r"[0-9A-Fa-f]{6}")
_ADDRESS = re.compile(r"\w@\w|https?:|www\.")


class _Ink(NamedTuple):
    red: int
    green: int
    blue: int

    @property
    def nearly_black(self) -> bool:
        return max(self) <= _NEARLY_BLACK

    @property
    def reddish(self) -> bool:
        return self.red >= _STRONG and max(self.green, self.blue) <= _WEAK

    @property
    def bluish(self) -> bool:
        return self.blue >= _WEAK and self.blue == max(self) and self.red <= _WEAK


@rule(
    "TT005",
    "mau-chu-khong-den",
    Severity.WARNING,
    citations=(quy_dinh_chung("khoản 4", "phông chữ màu đen"),),
    layout_only=True,
    since=IN_FORCE,
    messages={
        "untold": Message(
            vi="Tệp không cho biết định dạng chữ.", en="The file does not tell how words are set."
        ),
        "red": Message(
            vi="Còn chữ màu đỏ ({count} đoạn).",
            en="Words are in red ({count} paragraph(s)).",
            advice_vi="Xem lại chỗ đánh dấu khi soạn thảo, rồi đặt màu chữ đen.",
            advice_en="See to what was marked while drafting, then set it in black.",
        ),
        "found": Message(
            vi="Có chữ không phải màu đen ({count} đoạn).",
            en="Words are not black ({count} paragraph(s)).",
            advice_vi="Đặt màu chữ đen.",
            advice_en="Set them in black.",
        ),
        "link": Message(
            vi="Địa chỉ liên kết còn màu xanh ({count} đoạn).",
            en="Links are blue ({count} paragraph(s)).",
            advice_vi="Bỏ liên kết hoặc đặt màu chữ đen.",
            advice_en="Remove the link or set it in black.",
        ),
    },
)
def mau_chu_khong_den(plan: Plan, _context: Context) -> Iterator[Remark | Abstention]:
    """Có chữ không phải màu đen.
    Words are not in black.

    Vì sao
        Chữ màu thường là chỗ đánh dấu khi soạn thảo còn sót lại, hoặc chữ chép từ nơi khác.
    Why
        Coloured words are mostly marks left from drafting, or text pasted from elsewhere.
    Lưu ý
        Màu gần như đen là được. Dấu độ khẩn, độ mật và chữ “DỰ THẢO” đóng riêng không xét. Liên
        kết màu xanh chỉ nêu ở mức lưu ý.
    Note
        What is nearly black passes. Stamps, “DỰ THẢO” among them, are not judged. Blue links are
        only a note.
    Sai
        ~ noi_dung: colour FF0000
    Sai
        ~ can_cu: colour 0070C0
    Đúng
        ~ noi_dung: colour 262626
    Đúng
        dau: HỎA TỐC
        ~ dau: colour FF0000
    """
    stamps = {field.span.block for field in plan.stamps}
    if not any(block.runs for block in plan.document.blocks):
        yield Abstention("untold")
    for fault, found in places_by(plan, _fault).items():
        places = [place for place in found if place.block not in stamps]
        if places:
            yield gathered(places, fault, severity=Severity.INFO if fault == "link" else None)


def _fault(run: Run, words: str) -> str | None:
    colour = run.format.colour
    if colour is None or not _HEXADECIMAL.fullmatch(colour):
        return None
    ink = _Ink(*bytes.fromhex(colour))
    if ink.nearly_black:
        return None
    if ink.bluish and (run.format.underline or _ADDRESS.search(words)):
        return "link"
    return "red" if ink.reddish else "found"
