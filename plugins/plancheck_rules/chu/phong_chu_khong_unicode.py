"""CH008 · the document uses a legacy font (TCVN3, VNI) instead of Unicode."""

from __future__ import annotations

from collections.abc import Iterator

from plancheck import Context, Message, Plan, Remark, Severity, Trait, rule
from plancheck_rules._law import nghi_dinh_30
from plancheck_rules.chu._facts import once


@rule(
    "CH008",
    "phong-chu-khong-unicode",
    Severity.WARNING,
    citations=(
        nghi_dinh_30("khoản 4 Mục I Phần I Phụ lục I", "bộ mã ký tự Unicode theo TCVN 6909:2001"),
    ),
    messages={
        "found": Message(
            vi="Văn bản dùng phông chữ kiểu cũ, không phải Unicode ({count} chỗ): {detail}.",
            en="The document uses a legacy font that is not Unicode ({count} places): {detail}.",
            advice_vi="Chuyển mã sang Unicode và dùng phông Times New Roman.",
            advice_en="Convert the text to Unicode and use Times New Roman.",
        ),
    },
)
def phong_chu_khong_unicode(plan: Plan, _context: Context) -> Iterator[Remark]:
    """Văn bản dùng phông chữ kiểu cũ (TCVN3, VNI), không phải Unicode.
    The document uses a legacy font (TCVN3, VNI) instead of Unicode.

    Vì sao
        Máy không có phông chữ đó hiện sai toàn bộ chữ; văn bản không tìm kiếm được.
    Why
        On a computer without that font the words are unreadable, and they cannot be
        searched.
    Sai
        + legacy_font: .VnTimeH
    Đúng
        @ xã 2023
    """
    yield from once(plan, "found", Trait.LEGACY_FONT)
