"""The authorities that rules cite, each worded once."""

from __future__ import annotations

import datetime as dt

from plancheck import Citation, KnownDocument

IN_FORCE = dt.date(2020, 3, 5)
"""The day from which Nghị định 30/2020/NĐ-CP is in force (Điều 37): it binds no older plan."""

HUONG_DAN_HANG_NAM = "Văn bản hướng dẫn Tháng hành động hằng năm"
_AUTHOR = "Bộ Lao động - Thương binh và Xã hội (đến năm 2024), Bộ Nội vụ (từ năm 2025)"


def nghi_dinh_30(clause: str, note: str = "") -> Citation:
    """Return a citation of the decree on clerical work."""
    return Citation("Nghị định 30/2020/NĐ-CP", clause, note)


def phu_luc_1(clause: str, note: str = "") -> Citation:
    """Return a citation of the decree's annex on form; *clause* is a clause of its Mục II."""
    return nghi_dinh_30(f"{clause} Mục II Phần I Phụ lục I", note)


def huong_dan(subject: str) -> Citation:
    """Return a citation of the yearly letter that orders the campaign, on one *subject* of it."""
    return Citation(HUONG_DAN_HANG_NAM, subject, _AUTHOR)


def written(day: dt.date) -> str:
    """Return a date as documents write it: day padded, of the months only 1 and 2 (I.II.4.b)."""
    month = f"{day:%m}" if day.month <= 2 else str(day.month)  # noqa: PLR2004 - February
    return f"{day:%d}/{month}/{day.year}"


def letter(known: KnownDocument, subject: str) -> Citation:
    """Return a citation of the letter that ordered one year's campaign."""
    dated = f" ngày {written(known.date)}" if known.date else ""
    issuer = f" của {known.issuer}" if known.issuer else ""
    return Citation(f"{known.type} {known.designation}{dated}{issuer}", subject)


def quy_dinh_chung(clause: str, note: str = "") -> Citation:
    """Return a citation of the annex's general rules: paper, margins, font, page number."""
    return nghi_dinh_30(f"{clause} Mục I Phần I Phụ lục I", note)


def thanh_phan_khac(clause: str, note: str = "") -> Citation:
    """Return a citation of the annex on further components: annexes, stamps, addresses."""
    return nghi_dinh_30(f"{clause} Mục III Phần I Phụ lục I", note)


def mau_chu(component: str) -> Citation:
    """Return a citation of the annex's table of type samples, at the row of a *component*."""
    return nghi_dinh_30("Mục V Phần I Phụ lục I", f"mẫu chữ: {component}")


def viet_hoa(clause: str, note: str = "") -> Citation:
    """Return a citation of the annex on capitals."""
    return nghi_dinh_30(f"{clause} Phụ lục II", note)


def mau_van_ban(model: str, note: str = "") -> Citation:
    """Return a citation of the annex of abbreviations and models; *model* as "Mẫu 1.4"."""
    return nghi_dinh_30(f"{model} Phụ lục III", note)
