"""What attributes and styles of a web page say, and what Word and LibreOffice put into them."""

from __future__ import annotations

import re

from lxml.etree import _Element as Element

from plancheck.document import Part
from plancheck.reading.gathering import first_words

_DECLARATION = re.compile(r"([\w-]{1,40})\s{0,9}:\s{0,9}([^;]{0,200})")
_NUMBER = re.compile(r"-?\d{1,6}", re.ASCII)
BULLET = "•"
_FORMS = {
    "lower-roman": "i",
    "upper-roman": "I",
    "lower-alpha": "a",
    "lower-latin": "a",
    "upper-alpha": "A",
    "upper-latin": "A",
    "decimal": "1",
}
_NOTE = re.compile(r"(?:sdfootnote|sdendnote)\d{1,6}")
_NOTE_MARKS = ("sdfootnoteanc", "sdfootnotesym", "sdendnoteanc", "sdendnotesym")

Style = dict[str, str]


def style_of(element: Element) -> Style:
    """Return the declarations of the element's own style."""
    written = element.get("style")
    if not written:
        return {}
    return {name.lower(): value.strip().lower() for name, value in _DECLARATION.findall(written)}


def is_bold(weight: str) -> bool:
    """Whether a CSS font weight is bold."""
    return int(weight) >= 600 if _NUMBER.fullmatch(weight) else weight in {"bold", "bolder"}  # noqa: PLR2004 - CSS Fonts 4, 2.2


def part_of(element: Element, style: Style) -> Part | None:
    """Return what a block is that Word or LibreOffice saved beside the text."""
    kind = style.get("mso-element", "") or element.get("title", "") or element.get("id", "")
    if kind in {"header", "footer", "footnote", "endnote"}:
        return Part(kind)
    if _NOTE.fullmatch(kind):
        return Part.FOOTNOTE if kind.startswith("sdfoot") else Part.ENDNOTE
    return None


def is_note_mark(element: Element, style: Style) -> bool:
    """Whether an anchor is only the number of a note."""
    named = "mso-footnote-id" in style or "mso-endnote-id" in style
    return element.tag == "a" and (named or element.get("class") in _NOTE_MARKS)


def word_label(element: Element) -> str:
    """Return the automatic number that Word wrote out; bullets are letters of symbol fonts."""
    text = first_words(element)
    symbol = any("symbol" in style_of(e).get("font-family", "") for e in element.iter("span"))
    private = any("\ue000" <= letter <= "\uf8ff" for letter in text)
    return BULLET if text in {"·", "§", "o", "Ø", "ü"} or symbol or private else text


def form_of(element: Element, inherited: str | None = "") -> str | None:
    """Return the form of a list's numbers, "" for bullets, None for a list without signs."""
    stated = style_of(element).get("list-style-type") or style_of(element).get("list-style", "")
    if stated == "none":
        return None
    for name, form in _FORMS.items():
        if name in stated:
            return form
    if (kind := element.get("type", "")) in {"1", "a", "A", "i", "I"}:
        return kind
    return "1" if element.tag == "ol" else inherited


def whole(value: str | None) -> int | None:
    """Return a whole number of at most six digits, None for anything else."""
    value = (value or "").strip()
    return int(value) if _NUMBER.fullmatch(value) else None
