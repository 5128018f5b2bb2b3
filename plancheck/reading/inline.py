"""Inside a paragraph: its visible text in pieces of one format each, and its text boxes.

What shows is one side of the tracked changes, without hidden text, of a field only its result
(ECMA-376 part 1, 17.3.3 and 17.16). What does not show leaves a mark where it would.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar

from lxml.etree import _Element as Element

from plancheck.document import Trait
from plancheck.reading.changes import trait_of, words_of
from plancheck.reading.collected import Collected, Line
from plancheck.reading.drawings import drawn
from plancheck.reading.fields import Fields
from plancheck.reading.formatting import Look
from plancheck.reading.markup import (
    ALTERNATE,
    COMMENT_END,
    COMMENT_START,
    DEL,
    DELETED_TEXT,
    ENDNOTE_MARK,
    FIELD_MARK,
    FOOTNOTE_MARK,
    INS,
    MOVE_FROM,
    MOVE_TO,
    P_PR,
    PAGE_BREAK,
    R_PR,
    REVISION,
    TYPE,
    M,
    R,
    T,
    W,
    branch,
)
from plancheck.reading.wrappers import Wrappers

_PRESERVED = "{http://www.w3.org/XML/1998/namespace}space"
_XML_SPACES = " \t\r\n"
_NO_BREAK_HYPHEN = "\u2011"
_BULLET = "•"
# What stands among runs most often and shows nothing: not looked into any further.
_SILENT = frozenset({P_PR, *(W + n for n in ("bookmarkStart", "bookmarkEnd", "proofErr"))})
_RUBY_BASE, _RUBY_TEXT = W + "rubyBase", W + "rt"
_MATHS_TEXT, _OBJECT = M + "t", W + "object"


class Inline:
    """Reads paragraphs one after the other; fields and pages go on from one to the next."""

    def __init__(self, root: Element, collected: Collected, wrappers: Wrappers) -> None:
        self.page = 1
        self._collected = collected
        self._gone = collected.view.gone
        self._wrappers = wrappers
        self._fields = Fields(root, self._gone)
        self._line = Line()
        self._style: str | None = None
        self._table: str | None = None
        self._plain = self._look = Look()
        self._broken = False

    def read(self, paragraph: Element, style: str | None, table: str | None, line: Line) -> None:
        """Add to *line* what a paragraph of *style* shows in a table of style *table*."""
        self._line, self._style, self._table, self._broken = line, style, table, False
        self._plain = self._look = self._collected.formats.run(style, None, table)
        self._walk(paragraph)
        line.page = line.page or self.page

    def _walk(self, parent: Element | tuple[()]) -> None:
        for child in parent:
            tag = child.tag
            if tag == R:
                self._look = self._plain
                self._content(child)
            elif tag in _SILENT:
                continue
            elif tag in self._AROUND:
                self._AROUND[tag](self, child)
            elif (inner := self._wrappers.inside(child)) is not None:
                self._walk(inner)

    def _content(self, run: Element | tuple[()]) -> None:
        for child in run:
            tag = child.tag
            if tag == T:
                self._show(_text(child))
            elif tag == R_PR:
                self._look = self._collected.formats.run(self._style, child, self._table)
            elif tag in self._HANDLERS:
                self._HANDLERS[tag](self, child)
            elif tag[: len(W)] != W and (inner := self._wrappers.inside(child)) is not None:
                self._content(inner)

    def _show(self, text: str) -> None:
        if not text or self._fields.hide:
            return
        line = self._line
        format_, hidden, legacy = self._look
        if hidden:
            if not text.isspace():
                line.mark(Trait.HIDDEN_TEXT, len(line.pieces), text)
            return
        if not line.pieces:
            line.page = self.page
        elif self._broken:
            line.pieces.append(("\n", format_))
        self._broken = False
        if legacy is not None:
            line.legacy[len(line.pieces)] = legacy
        line.pieces.append((text, format_))

    def _change(self, change: Element) -> None:
        """Show a tracked change, or leave it out, with a mark in either case."""
        line, trait = self._line, trait_of(change.tag)
        start = len(line.pieces)
        if change.tag in self._gone:
            words = words_of(change)
            if words and not words.isspace():
                line.mark(trait, start, words)
        else:
            self._walk(change)
            if len(line.pieces) > start:
                line.mark(trait, start)

    def _break(self, element: Element) -> None:
        """Show a line break; a page or column break only where text follows in the paragraph."""
        if element.get(TYPE) in {"page", "column"}:
            self._broken = self._broken or not self._look.hidden
        else:
            self._show("\n")

    def _symbol(self, element: Element) -> None:
        """Show a symbol; symbol fonts put theirs on private characters, shown as a bullet."""
        try:
            character = chr(int(element.get(W + "char", ""), 16))
        except (ValueError, OverflowError):
            character = _BULLET
        self._show(character if character.isprintable() else _BULLET)

    def _ruby(self, ruby: Element) -> None:
        """Show the words, then the reading written above them."""
        look = self._look
        for name in (_RUBY_BASE, _RUBY_TEXT):
            for part in ruby.iterchildren(name):
                self._walk(part)
        self._look = look

    def _maths(self, formula: Element) -> None:
        self._look = self._plain
        for text in formula.iter(_MATHS_TEXT, T):
            self._show(_text(text))

    def _drawing(self, element: Element) -> None:
        if self._look.hidden or self._fields.hide:
            return
        line = self._line
        boxes, rules, references, pictures = drawn(element)
        line.boxes += boxes
        line.rules += rules
        for reference in references:
            line.anchor("relation", reference)
        if element.tag != _OBJECT:  # what an object is shown by is no picture of its own
            for picture in pictures:
                line.anchor("picture", picture)

    def _alternate(self, element: Element) -> None:
        self._content(branch(element))

    def _note(self, mark: Element) -> None:
        if not self._look.hidden and not self._fields.hide:
            self._collected.notes.setdefault(mark.tag, {})[mark.get(REVISION)] = None

    def _comment(self, mark: Element) -> None:
        self._line.anchor("comment", mark.get(REVISION, ""))

    def _page_break(self, _: Element) -> None:
        self.page += 1

    def _deleted_text(self, element: Element) -> None:
        """Show deleted words where they are shown at all; elsewhere they are leftovers."""
        if DEL not in self._gone:
            self._show(_text(element))

    # Of the class, not of its objects: an object that holds its own methods outlives its use,
    # and with it the whole tree, until the collector of cycles comes by.
    _AROUND: ClassVar[dict[str, Callable[[Inline, Element], None]]] = {
        **dict.fromkeys((INS, DEL, MOVE_FROM, MOVE_TO), _change),
        **dict.fromkeys((COMMENT_START, COMMENT_END), _comment),
        **dict.fromkeys((M + "oMath", M + "oMathPara"), _maths),
    }
    _HANDLERS: ClassVar[dict[str, Callable[[Inline, Element], None]]] = {
        W + "tab": lambda self, _: self._show("\t"),
        W + "ptab": lambda self, _: self._show("\t"),
        W + "cr": lambda self, _: self._show("\n"),
        W + "noBreakHyphen": lambda self, _: self._show(_NO_BREAK_HYPHEN),
        W + "br": _break,
        W + "sym": _symbol,
        W + "ruby": _ruby,
        W + "drawing": _drawing,
        W + "pict": _drawing,
        _OBJECT: _drawing,
        W + "commentReference": _comment,
        DELETED_TEXT: _deleted_text,
        FOOTNOTE_MARK: _note,
        ENDNOTE_MARK: _note,
        FIELD_MARK: lambda self, mark: self._fields.mark(mark),
        ALTERNATE: _alternate,
        PAGE_BREAK: _page_break,
    }


def _text(element: Element) -> str:
    """Return the text of a w:t; its outer spaces count only if they are declared to."""
    text = element.text or ""
    if text[:1] in _XML_SPACES or text[-1:] in _XML_SPACES:
        if element.get(_PRESERVED) != "preserve":
            text = text.strip(_XML_SPACES)
        return text.replace("\n", " ").replace("\r", " ")
    return text.replace("\n", " ") if "\n" in text else text
