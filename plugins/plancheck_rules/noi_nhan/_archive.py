"""The archive line, "Lưu: VT, <drafting unit>.", and the drafter's mark that may follow it.

Sources: Nghị định 30/2020/NĐ-CP Phụ lục I, Phần I, Mục II, điểm d khoản 9; Phụ lục III, Mẫu 1.4.
"""

from __future__ import annotations

import re

from plancheck import Recipient, Safety

_LEAD = re.compile(r"lưu\W*(?:(?:vt|văn thư)\b\W*)?", re.IGNORECASE)
_SLIP = re.compile(
    r"lưu[\s:;.,]*(?:vt|văn thư)(?!\w)[\s:;.,/]*(?P<unit>(?:[^()]+(?:\([^()]*\))?)?)",
    re.IGNORECASE,
)
_MARKED = re.compile(r"VT[^.]*\.\s?\w")
_DRAFTER = re.compile(
    r"VT(?:[\W_]*|[\W_]*\w{2}[^.(]*(?:\([^.)]*\)\s?)?)(?:\.\s?|\()"
    r"(?P<name>[^\W\d_]{2,}(?:\s[^\W\d_]{2,}){0,3})\)?\W*(?:\d{1,3}\w?\W*)?\Z"
)


def archive_line_meant(item: Recipient) -> tuple[Safety, str | None]:
    """Return the line as it should be, safe if "Lưu", "VT" and the unit are all there."""
    if slip := _SLIP.fullmatch(item.text.value):
        unit = slip["unit"].strip(" /")
        return Safety.SAFE, f"Lưu: VT, {unit}." if unit else "Lưu: VT."
    lead = _LEAD.match(item.text.value)
    unit = item.text.value[lead.end() :] if lead else ""
    whole = unit.count("(") == unit.count(")")
    return Safety.UNSAFE, f"Lưu: VT, {unit}." if unit and whole else None


def is_marked(item: Recipient) -> bool:
    """Tell whether the drafter's mark follows the full stop of the archive line (Mẫu 1.4)."""
    return item.archive and _MARKED.search(item.text.value) is not None


def drafter(item: Recipient) -> tuple[int, str] | None:
    """Return the drafter's name behind the archive line, and where in its text it begins.

    Names are told by their small letters: "NCKS.Hùng", "VXNV (Dung)"; a mark in capitals, such as
    "PL.(300)", stands there by Mẫu 1.4 and is no name.
    """
    found = _DRAFTER.search(item.text.value) if item.archive else None
    if found is None or not all(map(_is_name_word, found["name"].split())):
        return None
    return found.start("name"), found["name"]


def _is_name_word(word: str) -> bool:
    return word[0].isupper() and word[1:].islower()
