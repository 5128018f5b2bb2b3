"""Lines of a document with their places: what the finders of the frame walk over."""

from __future__ import annotations

import re
from typing import NamedTuple, TypeVar

from plancheck.document import Block, Document, Part
from plancheck.plan import Field

T = TypeVar("T")

_LEADING = re.compile(r"(?:\s|\*\*|\||#{1,6}\s|>\s)*")
_FAR = 8

COLUMN = re.compile(r"[^\s|](?:[^\n\t| ]| (?! {2}))*")
"""Matches a line, or one column of a line that is laid out with tabs, bars or rows of spaces."""


class Line(NamedTuple):
    """A line that is not blank, without the white space and mark-up around it.

    ``label`` is the automatic number before it; ``place`` is where it begins in its block's
    text; ``indent`` is the width of the white space before it, a tab counting as eight.
    """

    text: str
    folded: str
    start: int
    end: int
    block: Block
    label: str
    place: int
    indent: int


class Piece(NamedTuple):
    """A line, or one column of a line that is laid out with tabs, bars or rows of spaces.

    ``right`` is true for one that does not stand at the left edge.
    """

    text: str
    start: int
    end: int
    line: Line
    right: bool


def read_lines(document: Document) -> tuple[Line, ...]:
    """Return the lines of *document* that are not blank, in reading order.

    Text boxes hold stamps ("DỰ THẢO") and captions, not lines of the text around them.
    """
    return tuple(
        line
        for block in document.body
        if block.part is not Part.TEXT_BOX
        for line in _block_lines(document, block)
    )


def _block_lines(document: Document, block: Block) -> list[Line]:
    lines: list[Line] = []
    at = 0
    for written in block.text.split("\n"):
        line = _line(document, block, at, written)
        if line.text:
            lines.append(line if not lines else line._replace(label=""))
        at += len(written) + 1
    return lines


def _line(document: Document, block: Block, at: int, written: str) -> Line:
    leading = _LEADING.match(written)
    lead = leading.end() if leading else 0
    text = _without_trailing_markup(written[lead:])
    start = document.offset(block.ordinal, at + lead)
    end = start + len(text)
    indent = len(written[:lead].expandtabs(_FAR))
    return Line(text, document.folded[start:end], start, end, block, block.label, at + lead, indent)


def _without_trailing_markup(text: str) -> str:
    text = text.rstrip()
    while text.endswith(("**", "|")):
        text = text.removesuffix("**").removesuffix("|").rstrip()
    return text


def columns(line: Line) -> list[Piece]:
    """Return the columns of *line*; one for a line that is not laid out in columns."""
    pieces: list[Piece] = []
    for found in COLUMN.finditer(line.text):
        text = found[0].rstrip()
        start = line.start + found.start()
        right = bool(pieces) or line.indent >= _FAR
        pieces.append(Piece(text, start, start + len(text), line, right))
    return pieces


def says_something(text: str) -> bool:
    """Tell whether *text* has a letter or a figure: rules, dots and bars have none."""
    return any(map(str.isalnum, text))


def evidence(document: Document, value: T, start: int, end: int) -> Field[T]:
    """Return *value* as read from ``document.text[start:end]``."""
    return Field(value, document.text[start:end], document.span(start, end))
