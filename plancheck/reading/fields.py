"""Complex fields: which marks belong together, and whether a place is in a field's code."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from typing import NamedTuple

from lxml.etree import _Element as Element

from plancheck.reading.markup import FIELD_MARK, TEXT_BOX, P, W

_STORIES = (TEXT_BOX, W + "footnote", W + "endnote")
_CODE, _SIMPLE, _INSTRUCTION = W + "instrText", W + "fldSimple", W + "instr"
_PAGE_MARK = W + "pgNum"
_PAGE = re.compile(r"\bPAGE\b", re.IGNORECASE)
_SWITCH = re.compile(r"\\\*\s{0,9}([A-Za-z]{1,20})")
_FORMS = {
    "arabic": ("decimal", "decimal"),
    "arabicdash": ("numberInDash", "numberInDash"),
    "roman": ("lowerRoman", "upperRoman"),
    "alphabetic": ("lowerLetter", "upperLetter"),
    "cardtext": ("cardinalText", "cardinalText"),
    "ordtext": ("ordinalText", "ordinalText"),
    "ordinal": ("ordinal", "ordinal"),
    "hex": ("hex", "hex"),
}


class Fields:
    """The complex fields open at this place; ``hide`` while one of them is in its code.

    Marks within elements of the names *gone* do not count.
    """

    def __init__(self, root: Element, gone: frozenset[str]) -> None:
        self._root = root
        self._gone = gone
        self._matched: set[Element] | None = None
        self._in_code: list[bool] = []
        self._codes = 0

    @property
    def hide(self) -> bool:
        return self._codes > 0

    def mark(self, element: Element) -> None:
        """Begin a field, go on to its result or end it.

        Marks without their partners are passed over: a field never closed must not swallow the
        rest of the document.
        """
        if self._matched is None:
            self._matched = _matched(self._root, self._gone)
        if element not in self._matched:
            return
        kind = element.get(W + "fldCharType")
        if kind != "begin":
            if not self._in_code:
                return  # its beginning stands where nothing shows, in a hidden row for instance
            self._codes -= self._in_code.pop()
        if kind != "end":
            self._in_code.append(kind == "begin")
            self._codes += kind == "begin"


class PageField(NamedTuple):
    """A page number in a text: its paragraph, and the form of number it asks for, if any."""

    paragraph: Element
    form: str | None


def page_fields(root: Element) -> Iterator[PageField]:
    """Yield the page numbers in a part."""
    for field, code in _codes(root):
        if _PAGE.search(code):
            forms = (_form(found[1]) for found in _SWITCH.finditer(code))
            form = next(filter(None, forms), None)
            yield from (PageField(paragraph, form) for paragraph in islice(field, 1))


def _codes(root: Element) -> Iterator[tuple[Iterator[Element], str]]:
    """Yield the code of each field, as far as it goes on, with the paragraphs around it."""
    code, begun = "", root
    for element in root.iter(_CODE, _SIMPLE, _PAGE_MARK, FIELD_MARK):
        if element.tag == _CODE:
            begun = begun if code else element
            code += element.text or ""
            continue
        if code:
            yield begun.iterancestors(P), code
            code = ""
        if element.tag != FIELD_MARK:
            written = "PAGE" if element.tag == _PAGE_MARK else element.get(_INSTRUCTION, "")
            yield element.iterancestors(P), written
    if code:
        yield begun.iterancestors(P), code


def _form(switch: str) -> str | None:
    """Return the word for the numbers a field's switch asks for (ECMA-376 part 1, 17.16.4.3)."""
    lower, upper = _FORMS.get(switch.lower(), (None, None))
    return upper if switch[0].isupper() else lower


def _matched(root: Element, gone: frozenset[str]) -> set[Element]:
    """Return the marks of the fields that both begin and end in one story."""
    matched: set[Element] = set()
    stories: dict[Element | None, list[list[Element]]] = {}
    for mark in root.iter(FIELD_MARK):
        if next(mark.iterancestors(*gone), None) is not None:
            continue
        fields = stories.setdefault(next(mark.iterancestors(*_STORIES), None), [])
        kind = mark.get(W + "fldCharType")
        if kind == "begin":
            fields.append([mark])
        elif fields:
            fields[-1].append(mark)
            if kind == "end":
                matched.update(fields.pop())
    return matched
