"""What the families are called, and the chapters of the one that needs chapters."""

from __future__ import annotations

from plancheck import Bilingual, Chapter, Family, Rule
from plancheck_rules.the_thuc import (
    chu_ky,
    co_quan,
    dia_danh,
    noi_dung,
    noi_nhan,
    phu_luc,
    quoc_hieu,
    so_ky_hieu,
    ten_loai,
    trang,
)


def _chapter(vi: str, en: str, rules: tuple[Rule, ...]) -> Chapter:
    return Chapter(Bilingual(vi, en), tuple(rule.id for rule in rules))


_FORM = (
    _chapter("Khổ giấy, lề, phông chữ, số trang", "Paper, margins, font, page number", trang.RULES),
    _chapter("Quốc hiệu và Tiêu ngữ", "Quốc hiệu and Tiêu ngữ", quoc_hieu.RULES),
    _chapter("Tên cơ quan ban hành", "Name of the issuing body", co_quan.RULES),
    _chapter("Số, ký hiệu", "Number and symbol", so_ky_hieu.RULES),
    _chapter("Địa danh và thời gian ban hành", "Place and date of issue", dia_danh.RULES),
    _chapter("Tên loại và trích yếu", "Kind of document and title", ten_loai.RULES),
    _chapter("Nội dung văn bản", "The text", noi_dung.RULES),
    _chapter("Chức vụ, họ tên, chữ ký", "Post, name and signature", chu_ky.RULES),
    _chapter("Nơi nhận", "Recipients", noi_nhan.RULES),
    _chapter("Phụ lục, dấu chỉ mức độ, chỉ dẫn", "Annexes, stamps and marks", phu_luc.RULES),
)

FAMILIES = (
    Family("CD", Bilingual("Chủ đề", "Theme")),
    Family("TG", Bilingual("Thời gian", "Time")),
    Family("BC", Bilingual("Bố cục", "Structure")),
    Family("CC", Bilingual("Căn cứ", "Bases and references")),
    Family("NN", Bilingual("Nơi nhận", "Recipients")),
    Family("TT", Bilingual("Thể thức", "Form"), _FORM),
    Family("CH", Bilingual("Chữ và tệp", "Words and file")),
    Family("NQ", Bilingual("Nhất quán", "Consistency")),
    Family("PL", Bilingual("Pháp luật", "Law in force")),
)
