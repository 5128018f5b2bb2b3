"""Names and values of WordprocessingML (ECMA-376 part 1) as the readers need them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lxml.etree import _Element as Element

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
M = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
V = "{urn:schemas-microsoft-com:vml}"
OFFICE = "{urn:schemas-microsoft-com:office:office}"

# Strict files use other names for the same things; they are read as transitional ones.
STRICT = (
    (b"http://purl.oclc.org/ooxml/wordprocessingml/main", W[1:-1].encode()),
    (b"http://purl.oclc.org/ooxml/drawingml/main", A[1:-1].encode()),
    (b"http://purl.oclc.org/ooxml/officeDocument/math", M[1:-1].encode()),
    (b"http://purl.oclc.org/ooxml/officeDocument/relationships", RELATION[1:-1].encode()),
)

VAL = W + "val"
TYPE = W + "type"
P, P_PR, R, R_PR, T = W + "p", W + "pPr", W + "r", W + "rPr", W + "t"
DELETED_TEXT = W + "delText"
INS, DEL, MOVE_FROM, MOVE_TO = W + "ins", W + "del", W + "moveFrom", W + "moveTo"
COMMENT_START, COMMENT_END = W + "commentRangeStart", W + "commentRangeEnd"
FOOTNOTE_MARK, ENDNOTE_MARK = W + "footnoteReference", W + "endnoteReference"
REVISION, IDENTIFIER = W + "id", RELATION + "id"
SECTION, PAGE_BREAK = W + "sectPr", W + "lastRenderedPageBreak"
FIELD_MARK = W + "fldChar"
TEXT_BOX = W + "txbxContent"
ALTERNATE = MC + "AlternateContent"

# Elements that only wrap what a reader of the page sees.
TRANSPARENT = frozenset(
    W + name
    for name in "hyperlink smartTag fldSimple customXml dir bdo sdt sdtContent".split()  # noqa: SIM905 - a list of words
)

_MICROSOFT = "http://schemas.microsoft.com/office/word/"
_UNDERSTOOD = frozenset(
    _MICROSOFT + name
    for name in (
        "2010/wordprocessingShape",
        "2010/wordprocessingGroup",
        "2010/wordprocessingCanvas",
        "2010/wordprocessingDrawing",
        "2010/wordml",
        "2012/wordml",
    )
) | {W[1:-1], A[1:-1], M[1:-1], V[1:-1], OFFICE[1:-1]}

_MEASURE = re.compile(
    r"([+-]?(?:\d{1,9}(?:\.\d{1,9})?|\.\d{1,9}))(mm|cm|in|pt|pc|pi|px)?", re.ASCII
)
_POINTS = {
    "mm": 72 / 25.4,
    "cm": 72 / 2.54,
    "in": 72.0,
    "pt": 1.0,
    "pc": 12.0,
    "pi": 12.0,
    "px": 0.75,
}
TWIP = 1 / 20
HALF_POINT = 1 / 2

Attributes = tuple[tuple[str, str], ...]


def attributes(element: Element) -> Attributes:
    """Return an element's attributes as a hashable value."""
    return tuple(element.items())  # type: ignore[arg-type]  # the stubs allow for bytes


def words_in(element: Element, *tags: str) -> Iterator[str]:
    """Yield the text of all elements of these names within an element."""
    return (text for text in element.itertext(*tags, with_tail=False) if isinstance(text, str))


def value_of(parent: Element, name: str) -> str | None:
    """Return the value of a child that has nothing but a value."""
    child = parent.find(W + name)
    return None if child is None else child.get(VAL)


def points(value: str | None, unit: float = TWIP) -> float | None:
    """Return a measure in points, None where it is missing or no measure.

    A bare number counts *unit*; "12pt" or "2cm" tell their own (ECMA-376 part 1, 22.9.2.15).
    """
    found = _MEASURE.fullmatch(value.strip()) if value else None
    if not found:
        return None
    return round(float(found[1]) * (_POINTS[found[2]] if found[2] else unit), 3)


def millimetres(value: str | None) -> float | None:
    """Return a measure in twips, or with its own unit, in millimetres."""
    return millimetres_of(points(value))


def millimetres_of(measured: float | None) -> float | None:
    """Return points in millimetres."""
    return None if measured is None else round(measured * 25.4 / 72, 2)


def whole(value: str | None) -> int | None:
    """Return a whole number of at most nine digits, None for anything else."""
    measured = points(value, 1.0)
    return int(measured) if measured is not None and measured.is_integer() else None


def switch(value: str | None) -> bool | None:
    """Return what an on/off property says; without a value it is on (ECMA-376 part 1, 17.17.4)."""
    return {None: True, "1": True, "true": True, "on": True}.get(value) or (
        False if value in {"0", "false", "off"} else None
    )


def branch(alternate: Element) -> Element | tuple[()]:
    """Return the one branch of mc:AlternateContent that is shown (ECMA-376 part 3, 7.5)."""
    choices = list(alternate.iterchildren(MC + "Choice"))
    for choice in choices:
        required = {choice.nsmap.get(p) for p in (choice.get("Requires") or "").split()}
        if required <= _UNDERSTOOD:
            return choice
    # With nothing to fall back on, a branch half understood beats text lost.
    return next(iter([*alternate.iterchildren(MC + "Fallback"), *choices]), ())
