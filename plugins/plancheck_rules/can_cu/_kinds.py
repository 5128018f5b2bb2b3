"""Kinds of document and their abbreviations in symbols.

Source: Nghị định 30/2020/NĐ-CP, Phụ lục III, Mục I; legal normative kinds as their laws have it.
Kinds that are usually issued by a decision (quy chế, đề án, chương trình …) are left out: such
a title rightly stands beside the decision's symbol.
"""

from __future__ import annotations

from plancheck import DOCUMENT_KINDS

CONG_VAN = "công văn"

CODES = {
    kind: DOCUMENT_KINDS[kind]
    for kind in (
        "nghị quyết",
        "quyết định",
        "chỉ thị",
        "thông báo",
        "hướng dẫn",
        "kế hoạch",
        "báo cáo",
        "biên bản",
        "tờ trình",
        "công điện",
        "giấy mời",
        "nghị định",
        "thông tư",
    )
}
"""Abbreviation by folded kind word; a letter (công văn) has none."""

NEVER_A_BODY = frozenset({"NQ", "QĐ", "KH", "TTr", "GM", "NĐ"})
"""Abbreviations that no body uses for itself, so a letter cannot begin with them.

CT, TC, BC or HD may be a body (Cục Thuế, Tổng cục …).
"""

ALWAYS_CODED = frozenset({"kế hoạch", "quyết định", "nghị định", "thông tư"})
"""Kinds whose symbol always begins with the abbreviation; others are loosely used for letters."""

WITHOUT_NUMBER = frozenset({"luật", "bộ luật", "pháp lệnh", "hiến pháp"})
"""Kinds cited by name alone (Phụ lục I, Phần I, Mục II, khoản 6)."""

GENERAL = WITHOUT_NUMBER | {"nghị định", "thông tư", "thông tư liên tịch", "nghị quyết"}
"""Kinds that never order one year's campaign."""
