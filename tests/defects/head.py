"""Defects of the page, the head and the title (NĐ 30/2020/NĐ-CP Phụ lục I, I.I and I.II.1-5)."""

from __future__ import annotations

import re
from typing import Any

from defects.form import (
    HEAD,
    LAYOUTS,
    NUMBER,
    STATE,
    TABLE,
    Defect,
    Sheet,
    change,
    look,
    put,
    together,
)

from plancheck.plan import Level

_SCHOOL = frozenset({Level.SCHOOL})
_UP_TO_THE_YEAR = frozenset({Level.COMMUNE, Level.SCHOOL})
"""Levels whose title ends with the year and so has room on one line."""
_ISSUED = r"ngày \d+ tháng \d+"


def _capitals(found: re.Match[str]) -> str:
    return found[0].upper()


def _small(found: re.Match[str]) -> str:
    return found[0].lower()


def _as_in_the_text(sheet: Sheet) -> Sheet | None:
    """The issuer's name has the capitals that it has in the opening."""
    name = sheet.draft.co_quan.replace("\n", " ")
    found = re.search(name, sheet.draft.mo_dau, re.IGNORECASE)
    return put(co_quan=found[0])(sheet) if found else None


def _looks(rule: str, slot: str, words: str, *lines: str, **limits: Any) -> list[Defect]:
    return [Defect(rule, line, look(f"{slot}: {line}"), slot, words, **limits) for line in lines]


def _under_the_motto(sheet: Sheet) -> Sheet | None:
    """Place and time stand in the row of Tiêu ngữ instead of the number's."""
    below = change("tieu_ngu", r"\Z", f"\n{sheet.draft.dia_danh_ngay}")
    return together(below, put(dia_danh_ngay=""))(sheet)


PAGE = [
    Defect("TT001", "letter paper", look("page: width 215.9, height 279.4"), HEAD),
    Defect("TT002", "landscape", look("page: width 297, height 210"), HEAD),
    Defect("TT003", "Word's own margins", look("page: left 25.4, right 25.4"), HEAD),
    Defect("TT003", "low foot", look("page: bottom 12.5"), HEAD),
    Defect("TT004", "Arial in the text", look("noi_dung: font Arial"), "noi_dung", "{line}"),
    Defect("TT004", "Cambria in the signature", look("ho_ten: font Cambria"), "ho_ten", "{all}"),
    Defect("TT005", "red words", look("noi_dung: colour FF0000"), "noi_dung", "{line}"),
    Defect("TT005", "blue words", look("can_cu: colour 0070C0"), "can_cu", "{first}"),
    Defect("TT006", "highlighted words", look("mo_dau: highlight yellow"), "mo_dau", "{all}"),
    Defect("TT007", "no page number", look("page: number none, pages 3"), "trich_yeu", "{all}"),
    Defect("TT008", "number at the foot", look("page: number footer"), NUMBER),
    Defect("TT008", "number on the right", look("page: number_align right"), NUMBER),
    Defect("TT008", "number on the first page", look("page: number_first yes"), NUMBER),
    Defect("TT009", "small number", look("page: number_size 11"), NUMBER),
    Defect("TT009", "Roman number", look("page: number_format lowerRoman"), NUMBER),
]

QUOC_HIEU = [
    Defect("TT010", "no Quốc hiệu", put(quoc_hieu=""), HEAD),
    Defect("TT010", "neither of them", put(quoc_hieu="", tieu_ngu=""), HEAD),
    Defect("TT011", "no Tiêu ngữ", put(tieu_ngu=""), "quoc_hieu", "{all}"),
    Defect("TT012", "CHŨ NGHĨA", change("quoc_hieu", "CHỦ", "CHŨ"), "quoc_hieu", "{all}"),
    Defect("TT012", "word left out", change("quoc_hieu", "XÃ HỘI ", ""), "quoc_hieu", "{all}"),
    Defect("TT012", "lower case", put(quoc_hieu="Cộng hòa xã hội chủ nghĩa Việt Nam"),
           "quoc_hieu", "{all}"),
    Defect("TT013", "Hạnh phục", change("tieu_ngu", "phúc", "phục"), "tieu_ngu", "{all}"),
    Defect("TT013", "capitals", change("tieu_ngu", ".+", _capitals), "tieu_ngu", "{all}"),
    Defect("TT013", "Độc Lập", change("tieu_ngu", "lập", "Lập"), "tieu_ngu", "{all}"),
    Defect("TT014", "en dashes", change("tieu_ngu", "-", "–", every=True), "tieu_ngu", "{all}"),
    Defect("TT014", "no spaces", change("tieu_ngu", " - ", "-", every=True), "tieu_ngu", "{all}"),
    Defect("TT014", "no hyphens", change("tieu_ngu", " -", "", every=True), "tieu_ngu", "{all}"),
    *_looks("TT015", "quoc_hieu", "{all}", "size 14", "bold no", "italic yes"),
    *_looks("TT016", "tieu_ngu", "{all}", "size 12", "bold no", "italic yes"),
    *_looks("TT016", "tieu_ngu", "{all}", "align left", layouts=TABLE),
    *_looks("TT017", "tieu_ngu", "{all}", "rule no", "rule no, underline yes", "rule 0.5",
            layouts=TABLE),
    Defect("TT018", "wide apart", look("quoc_hieu: after 6"), "tieu_ngu", "{all}",
           layouts=LAYOUTS - {"tabs"}),
    Defect("TT018", "wide spacing", look("tieu_ngu: line 1.5"), "tieu_ngu", "{all}",
           layouts=LAYOUTS - {"tabs"}),
    Defect("TT019", "13 over 13", look("quoc_hieu: size 13"), "quoc_hieu", "{all}",
           pairs=frozenset({13})),
    Defect("TT019", "issuer in 12 by 14", look("co_quan: size 12"), "co_quan", "{first}",
           pairs=frozenset({14})),
]  # fmt: skip

CO_QUAN = [
    Defect("TT020", "no issuer", put(co_quan=""), "quoc_hieu", "{all}", levels=STATE),
    Defect("TT021", "UBND", change("co_quan", r"ỦY BAN NHÂN DÂN\n", "UBND "), "co_quan", "UBND",
           levels=STATE),
    Defect("TT022", "small issuer", _as_in_the_text, "co_quan", "{all}"),
    Defect("TT022", "small superior", change("chu_quan", r"HUYỆN|XÃ", _small), "chu_quan",
           "{all}", levels=_SCHOOL),
    *_looks("TT023", "co_quan", "{first}", "bold no", "size 14", "italic yes"),
    *_looks("TT023", "co_quan", "{first}", "align left", layouts=TABLE),
    *_looks("TT024", "chu_quan", "{all}", "bold yes", "size 14", levels=_SCHOOL),
    Defect("TT025", "superior of no place", change("chu_quan", r"(HUYỆN|XÃ) .+", r"\1"),
           "chu_quan", "{all}", levels=_SCHOOL),
    *_looks("TT026", "co_quan", "{last}", "rule no", "rule no, underline yes", "rule 1",
            layouts=TABLE),
]  # fmt: skip

SO_KY_HIEU = [
    Defect("TT030", "no number", put(so_ky_hieu=""), HEAD),
    Defect("TT031", "empty number", change("so_ky_hieu", r"\d+", "     "), "so_ky_hieu", "{all}"),
    Defect("TT032", "5 for 05", change("so_ky_hieu", r"\d+", "5"), "so_ky_hieu", "5"),
    Defect("TT033", "no colon", change("so_ky_hieu", "Số:", "Số"), "so_ky_hieu", "Số"),
    Defect("TT033", "SỐ", change("so_ky_hieu", "Số:", "SỐ:"), "so_ky_hieu", "SỐ:"),
    Defect("TT034", "QĐ for KH", change("so_ky_hieu", "KH-", "QĐ-"), "so_ky_hieu", "{symbol}"),
    Defect("TT034", "a letter's symbol", change("so_ky_hieu", "KH-(.+)", r"\1-VX"), "so_ky_hieu",
           "{symbol}"),
    Defect("TT035", "Kh", change("so_ky_hieu", "KH-", "Kh-"), "so_ky_hieu", "{symbol}"),
    Defect("TT035", "small", change("so_ky_hieu", "/.+", _small), "so_ky_hieu", "{symbol}"),
    *_looks("TT036", "so_ky_hieu", "{all}", "size 14", "size 12", "bold yes", "italic yes"),
    Defect("TT037", "152a", change("so_ky_hieu", r"(\d)/", r"\1a/"), "so_ky_hieu", "{number}"),
    Defect("TT038", "another's symbol", change("so_ky_hieu", "KH-.+", "KH-STC"), "so_ky_hieu",
           "{symbol}", levels=STATE),
    Defect("TT038", "no body", change("so_ky_hieu", "KH-.+", "KH"), "so_ky_hieu", "{symbol}"),
    Defect("TT039", "en dash", change("so_ky_hieu", "KH-", "KH–"), "so_ky_hieu", "{symbol}"),
    Defect("TT039", "no hyphen", change("so_ky_hieu", "KH-", "KH"), "so_ky_hieu", "{symbol}",
           levels=STATE),
]  # fmt: skip

DIA_DANH = [
    Defect("TT040", "neither place nor time", put(dia_danh_ngay=""), "trich_yeu", "{all}"),
    Defect("TT040", "no place", change("dia_danh_ngay", "^[^,]+, ", ""), "dia_danh_ngay", "{all}"),
    Defect("TT041", "empty day", change("dia_danh_ngay", r"ngày \d+", "ngày     "),
           "dia_danh_ngay", "{date}"),
    Defect("TT042", "9 for 09", change("dia_danh_ngay", _ISSUED, "ngày 9 tháng 11"),
           "dia_danh_ngay", "9"),
    Defect("TT043", "09 for 9",
           together(change("can_cu", r"ngày \d+/\d+/(20\d\d) của (Ủy|Phòng)",
                           r"ngày 05/8/\1 của \2"),
                    change("dia_danh_ngay", _ISSUED, "ngày 12 tháng 09")),
           "dia_danh_ngay", "09", levels=frozenset(Level) - {Level.PROVINCE}),
    Defect("TT044", "date in figures",
           change("dia_danh_ngay", r"(\d+) tháng (\d+) năm ", r"\1/\2/"), "dia_danh_ngay",
           "{date}"),
    Defect("TT044", "figures alone",
           change("dia_danh_ngay", r"ngày (\d+) tháng (\d+) năm ", r"\1/\2/"), "dia_danh_ngay",
           "{date}"),
    Defect("TT045", "no comma", change("dia_danh_ngay", ",", ""), "dia_danh_ngay", "{place}"),
    Defect("TT046", "small place", change("dia_danh_ngay", "^[^,]+", _small), "dia_danh_ngay",
           "{place}"),
    *_looks("TT047", "dia_danh_ngay", "{all}", "italic no", "size 12", "bold yes"),
    Defect("TT048", "under Tiêu ngữ", _under_the_motto, "tieu_ngu", "{date}",
           {"TT047": "the model sets the line as it sets Tiêu ngữ"}, layouts=TABLE),
    Defect("TT049", "another place", change("dia_danh_ngay", "^[^,]+", "Đồng Tâm"),
           "dia_danh_ngay", "{place}", levels=frozenset({Level.DISTRICT, Level.COMMUNE})),
]  # fmt: skip

TEN_LOAI = [
    Defect("TT050", "Kế hoạch", put(ten_loai="Kế hoạch"), "ten_loai", "{all}"),
    *_looks("TT051", "ten_loai", "{all}", "size 16", "bold no", "italic yes", "align left"),
    Defect("TT052", "no title", put(trich_yeu=""), "ten_loai", "{all}"),
    *_looks("TT053", "trich_yeu", "{all}", "italic yes", "bold no", "size 12", "align left"),
    Defect("TT054", "title in capitals", change("trich_yeu", ".+", _capitals), "trich_yeu",
           "{all}"),
    *_looks("TT055", "trich_yeu", "{all}", "rule no"),
    Defect("TT055", "long rule",
           together(change("trich_yeu", ".+(?= năm)", "Tháng hành động vì bình đẳng giới"),
                    look("trich_yeu: rule 1")),
           "trich_yeu", "{all}", levels=_UP_TO_THE_YEAR),
    Defect("TT056", "V/v", change("trich_yeu", "^T", "V/v t"), "trich_yeu", "V/v"),
]  # fmt: skip

HEAD_DEFECTS = [*PAGE, *QUOC_HIEU, *CO_QUAN, *SO_KY_HIEU, *DIA_DANH, *TEN_LOAI]
