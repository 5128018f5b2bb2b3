"""Inside a paragraph: its visible text in pieces of one format each, and its text boxes.

What shows is the document with all changes accepted: insertions in, deletions and hidden text
out, of a field only its result (ECMA-376 part 1, 17.3.3 and 17.16).
"""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar

from lxml.etree import _Element as Element

from plancheck.document import RunFormat
from plancheck.reading.formatting import Formats
from plancheck.reading.markup import (
    ALTERNATE,
    DEL,
    FIELD_MARK,
    MOVE_FROM,
    PAGE_BREAK,
    R_PR,
    TEXT_BOX,
    TRANSPARENT,
    TYPE,
    R,
    T,
    W,
    branch,
    text_boxes,
)
from plancheck.reading.runs import Piece

_PRESERVED = "{http://www.w3.org/XML/1998/namespace}space"
_XML_SPACES = " \t\r\n"
_NO_BREAK_HYPHEN = "\u2011"
_BULLET = "•"


class Line:
    """A paragraph's text as it is gathered."""

    def __init__(self) -> None:
        self.pieces: list[Piece] = []
        self.boxes: list[Element] = []
        self.page = 0


class Inline:
    """Reads paragraphs one after the other; fields and pages go on from one to the next."""

    def __init__(self, root: Element, formats: Formats) -> None:
        self.page = 1
        self._formats = formats
        self._fields = _Fields(root)
        self._line = Line()
        self._style: str | None = None
        self._plain = self._format, self._hidden = RunFormat(), False
        self._broken = False

    def read(self, paragraph: Element, style: str | None, line: Line) -> None:
        """Add what a paragraph of *style* shows to *line*."""
        self._line, self._style, self._broken = line, style, False
        self._plain = self._formats.run(style, None)
        self._walk(paragraph)
        line.page = line.page or self.page

    def _walk(self, parent: Element | tuple[()]) -> None:
        for child in parent:
            tag = child.tag
            if tag == R:
                self._format, self._hidden = self._plain
                self._content(child)
            elif tag in TRANSPARENT:
                self._walk(child)
            elif tag == ALTERNATE:
                self._walk(branch(child))

    def _content(self, run: Element | tuple[()]) -> None:
        for child in run:
            tag = child.tag
            if tag == T:
                self._show(_text(child))
            elif tag == R_PR:
                self._format, self._hidden = self._formats.run(self._style, child)
            elif tag in self._HANDLERS:
                self._HANDLERS[tag](self, child)

    def _show(self, text: str) -> None:
        if not text or self._hidden or self._fields.hide:
            return
        line = self._line
        if not line.pieces:
            line.page = self.page
        elif self._broken:
            line.pieces.append(("\n", self._format))
        self._broken = False
        line.pieces.append((text, self._format))

    def _break(self, element: Element) -> None:
        """Show a line break; a page or column break only where text follows in the paragraph."""
        if element.get(TYPE) in {"page", "column"}:
            self._broken = True
        else:
            self._show("\n")

    def _symbol(self, element: Element) -> None:
        """Show a symbol; symbol fonts put theirs on private characters, shown as a bullet."""
        try:
            character = chr(int(element.get(W + "char", ""), 16))
        except (ValueError, OverflowError):
            character = _BULLET
        self._show(character if character.isprintable() else _BULLET)

    def _drawing(self, element: Element) -> None:
        if not self._hidden and not self._fields.hide:
            self._line.boxes += text_boxes(element)

    def _page_break(self, _: Element) -> None:
        self.page += 1

    # Of the class, not of its objects: an object that holds its own methods outlives its use,
    # and with it the whole tree, until the collector of cycles comes by.
    _HANDLERS: ClassVar[dict[str, Callable[[Inline, Element], None]]] = {
        W + "tab": lambda self, _: self._show("\t"),
        W + "ptab": lambda self, _: self._show("\t"),
        W + "cr": lambda self, _: self._show("\n"),
        W + "noBreakHyphen": lambda self, _: self._show(_NO_BREAK_HYPHEN),
        W + "br": _break,
        W + "sym": _symbol,
        W + "drawing": _drawing,
        W + "pict": _drawing,
        W + "object": _drawing,
        FIELD_MARK: lambda self, mark: self._fields.mark(mark),
        ALTERNATE: lambda self, element: self._content(branch(element)),
        PAGE_BREAK: _page_break,
    }


class _Fields:
    """The complex fields open at this place; ``hide`` while one of them is in its code."""

    def __init__(self, root: Element) -> None:
        self._root = root
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
            self._matched = _matched(self._root)
        if element not in self._matched:
            return
        kind = element.get(W + "fldCharType")
        if kind != "begin":
            self._codes -= self._in_code.pop()
        if kind != "end":
            self._in_code.append(kind == "begin")
            self._codes += kind == "begin"


def _matched(root: Element) -> set[Element]:
    """Return the marks of the fields that both begin and end in one story."""
    matched: set[Element] = set()
    stories: dict[Element | None, list[list[Element]]] = {}
    for mark in root.iter(FIELD_MARK):
        if next(mark.iterancestors(DEL, MOVE_FROM), None) is not None:
            continue
        fields = stories.setdefault(next(mark.iterancestors(TEXT_BOX), None), [])
        kind = mark.get(W + "fldCharType")
        if kind == "begin":
            fields.append([mark])
        elif fields:
            fields[-1].append(mark)
            if kind == "end":
                matched.update(fields.pop())
    return matched


def _text(element: Element) -> str:
    """Return the text of a w:t; its outer spaces count only if they are declared to."""
    text = element.text or ""
    if text[:1] in _XML_SPACES or text[-1:] in _XML_SPACES:
        if element.get(_PRESERVED) != "preserve":
            text = text.strip(_XML_SPACES)
        return text.replace("\n", " ").replace("\r", " ")
    return text.replace("\n", " ") if "\n" in text else text
