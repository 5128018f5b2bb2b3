"""Defects of the text from the legal bases to the end mark (Phụ lục I, I.II.6)."""

from __future__ import annotations

import re

from defects.form import Defect, Sheet, Spoil, add, change, look, put, together

from plancheck.plan import Level

_RUNNING = frozenset({Level.COMMUNE, Level.SCHOOL})
"""Levels whose activities are numbered sentences, not titled clauses."""
_LETTERED = frozenset({Level.PROVINCE, Level.DISTRICT})
"""Levels that cite a law first, and whose activities have lettered points."""
_ARTICLES = (
    "\nĐiều 1. Tuyên truyền trên hệ thống truyền thanh về chủ đề của Tháng hành động."
    "\nĐiều 2. Treo băng rôn, khẩu hiệu tại trụ sở cơ quan và các nơi công cộng."
)
_SECTIONS = ("muc_dich_yeu_cau", "chu_de", "noi_dung", "kinh_phi", "to_chuc_thuc_hien")


def _part(*lines: str) -> Spoil:
    """A part opens the text: its lines have a slot, and so a look, of their own."""

    def spoil(sheet: Sheet) -> Sheet:
        rest = f"{sheet.draft.muc_dich_yeu_cau}\n{sheet.draft.chu_de}"
        return put(muc_dich_yeu_cau="\n".join(lines), chu_de=rest)(sheet)

    return spoil


def _arabic(sheet: Sheet) -> Sheet:
    """The sections are numbered 1., 2., ..., the clauses not at all."""
    spoilt, number = sheet, 0
    for slot in _SECTIONS:
        heading, _, rest = getattr(sheet.draft, slot).partition("\n")
        if heading:
            number += 1
            title = heading.partition(". ")[2]
            rest = re.sub(r"^\d+\. ", "", rest, flags=re.MULTILINE)
            spoilt = put(**{slot: f"{number}. {title}\n{rest}"})(spoilt)
    return put(thoi_gian=sheet.draft.thoi_gian.removeprefix("2. "))(spoilt)


def _cited_again(sheet: Sheet) -> Sheet:
    parent = sheet.draft.can_cu.splitlines()[-1].removeprefix("Thực hiện ")
    return add("noi_dung", f"Các nội dung khác thực hiện theo {parent}")(sheet)


def _run_on(sheet: Sheet) -> Sheet:
    opening = sheet.draft.can_cu.replace("\n", " ").replace("; Thực hiện", "; căn cứ")
    return put(can_cu="", mo_dau=f"{opening} {sheet.draft.mo_dau}")(sheet)


_CENTRED = look("muc_dich_yeu_cau: bold yes, align center, first_line 0")

TEXT_DEFECTS = [
    Defect("TT060", "upright bases", look("can_cu: italic no"), "can_cu", "{first}",
           levels=_LETTERED),
    Defect("TT060", "bases in 12", look("can_cu: size 12"), "can_cu", "{first}",
           levels=_LETTERED),
    Defect("TT060", "bold bases", look("can_cu: bold yes"), "can_cu", "{first}",
           levels=_LETTERED),
    Defect("TT061", "last basis with ;", change("can_cu", r"\.\Z", ";"), "can_cu", "{ending}",
           levels=_LETTERED),
    Defect("TT061", "basis with a comma", change("can_cu", ";", ","), "can_cu", "2006,",
           levels=_LETTERED),
    Defect("TT062", "law with its number",
           change("can_cu", "(Luật Bình đẳng giới) (ngày)", r"\1 số 73/2006/QH11 \2"), "can_cu",
           "Luật Bình đẳng giới số 73/2006/QH11 ngày 29 tháng 11 năm 2006", levels=_LETTERED),
    Defect("TT063", "Phần 1", together(_part("Phần 1", "QUY ĐỊNH CHUNG"), _CENTRED),
           "muc_dich_yeu_cau", "{first}"),
    Defect("TT063", "Phần thứ nhất", together(_part("Phần thứ nhất", "QUY ĐỊNH CHUNG"), _CENTRED),
           "muc_dich_yeu_cau", "{first}"),
    Defect("TT064", "part in plain type", _part("Phần I", "QUY ĐỊNH CHUNG"), "muc_dich_yeu_cau",
           "{all}"),
    Defect("TT064", "part and title on a line",
           together(_part("Phần I. QUY ĐỊNH CHUNG"), _CENTRED), "muc_dich_yeu_cau", "{all}"),
    Defect("TT065", "plain heading", look("heading: bold no"), "muc_dich_yeu_cau", "{first}"),
    Defect("TT065", "italic heading", look("heading: italic yes"), "muc_dich_yeu_cau", "{first}"),
    Defect("TT065", "heading in 15", look("heading: size 15"), "muc_dich_yeu_cau", "{first}"),
    Defect("TT066", "small heading",
           change("muc_dich_yeu_cau", "MỤC ĐÍCH, YÊU CẦU", "Mục đích, yêu cầu"),
           "muc_dich_yeu_cau", "Mục đích, yêu cầu"),
    Defect("TT067", "Arabic sections", _arabic, "muc_dich_yeu_cau", "{first}"),
    Defect("TT068", "heading with a colon", change("muc_dich_yeu_cau", "CẦU$", "CẦU:"),
           "muc_dich_yeu_cau", ":"),
    Defect("TT069", "plain clause titles", look("clause: bold no"), "muc_dich_yeu_cau",
           "1. Mục đích"),
    Defect("TT070", "1/", change("noi_dung", r"^(\d)\. ", r"\1/ ", every=True), "noi_dung", "1/",
           levels=_RUNNING),
    Defect("TT071", "a.", change("noi_dung", r"^([a-d])\) ", r"\1. ", every=True), "noi_dung",
           "a.", levels=_LETTERED),
    Defect("TT072", "b) left out", change("noi_dung", r"^b\)", "c)"), "noi_dung", "c)",
           levels=_LETTERED),
    Defect("TT072", "đ) left out",
           change("noi_dung", r"^(c\).*)$", r"\1\nd) Phát tờ rơi.\ne) Tổ chức hội thi."),
           "noi_dung", "e)", levels=_LETTERED),
    Defect("TT073", "plain articles", change("noi_dung", r"(?s)\n.*", _ARTICLES), "noi_dung",
           "Điều 1."),
    Defect("TT073", "articles not indented",
           together(change("noi_dung", r"(?s)\n.*", _ARTICLES),
                    look("noi_dung: bold yes, first_line 0")), "noi_dung", "Điều 1."),
    Defect("TT074", "text in 12", look("noi_dung: size 12"), "noi_dung", "{line}"),
    Defect("TT074", "opening in 15", look("mo_dau: size 15"), "mo_dau", "{all}"),
    Defect("TT075", "flush left", look("noi_dung: align left"), "noi_dung", "{line}"),
    Defect("TT076", "italic text", look("noi_dung: italic yes"), "noi_dung", "{line}"),
    Defect("TT077", "no indents", look("noi_dung: first_line 0"), "noi_dung", "{line}"),
    Defect("TT077", "an indent of 15 mm", look("mo_dau: first_line 15"), "mo_dau", "{all}"),
    Defect("TT078", "paragraphs 3 pt apart", look("noi_dung: before 3"), "noi_dung", "{line}"),
    Defect("TT079", "0.9 lines", look("noi_dung: line 0.9"), "noi_dung", "{line}"),
    Defect("TT079", "12 pt", look("noi_dung: line 12pt"), "noi_dung", "{line}"),
    Defect("TT079", "2 lines", look("noi_dung: line 2"), "noi_dung", "{line}"),
    Defect("TT080", "no end mark", change("ket_thuc", r"\./\.\Z", "."), "ket_thuc", "{ending}"),
    Defect("TT081", "/.", change("ket_thuc", r"\./\.\Z", "/."), "ket_thuc", "/."),
    Defect("TT082", "cited in full again", _cited_again, "noi_dung"),
    Defect("TT083", "bases run on", _run_on, "mo_dau", "{all}", levels=_LETTERED),
]  # fmt: skip
