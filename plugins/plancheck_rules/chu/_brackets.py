"""Brackets and quotation marks without their other half."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

_MARKS = re.compile(r'[()\[\]“”„‟«»"＂\n]')
_KINDS = {"(": "(", ")": "(", "[": "[", "]": "["}
_OPENING, _CLOSING = "([“„«", ")]”»"
# "a)", "1)", "b1)", "1.2)", "iv)", "*)" label an item, unless a bracket is open: "(tại điểm a)".
_LABEL = re.compile(
    r"(?:\A|[\s;:,])(?:(?:[a-zA-ZđĐ]|\d{1,2})(?:\.?\d{1,2})?|[ivx]{1,4}|[IVX]{1,4}|\*{1,3})\Z"
)
_LABEL_WIDTH = 6
_REACH = 6


class Lone(NamedTuple):
    """A mark without its other half; ``opens`` tells which half it is."""

    at: int
    opens: bool
    line: int


class _Pairing:
    """Open marks of one kind; what a label may have closed by its looks can be taken back."""

    def __init__(self) -> None:
        self.open: list[Lone] = []
        self.by_label: list[Lone] = []

    def close(self, mark: Lone) -> bool:
        for marks in (self.open, self.by_label):
            if marks and mark.line - marks[-1].line <= _REACH:
                marks.pop()
                return True
        return False


def lone_marks(text: str) -> Iterator[Lone]:
    """Yield the marks of *text* that have no other half within the next few paragraphs."""
    line, pairings = 0, {kind: _Pairing() for kind in "([“"}
    for found in _MARKS.finditer(text):
        at, letter = found.start(), found[0]
        if letter == "\n":
            line += 1
            continue
        pairing = pairings[_KINDS.get(letter, "“")]
        opens = _opens(text, at, inside=bool(pairing.open))
        mark = Lone(at, opens, line)
        if opens:
            pairing.open.append(mark)
        elif letter == ")" and _LABEL.search(text, max(0, at - _LABEL_WIDTH), at):
            if pairing.open:
                pairing.by_label.append(pairing.open.pop())
        elif not pairing.close(mark) and not _is_inch(text, at):
            yield mark
    for pairing in pairings.values():
        yield from pairing.open


def _opens(text: str, at: int, *, inside: bool) -> bool:
    """By shape; quotation marks by where they stand, for they are often turned the wrong way."""
    letter = text[at]
    if letter in _KINDS:
        return letter in _OPENING
    before, after = text[at - 1 : at] or " ", text[at + 1 : at + 2] or " "
    left = before.isspace() or before in '([“„«"'
    right = after.isspace() or after in '.,;:!?)]”»"…'
    if left != right:
        return left
    return letter in _OPENING or (letter not in _CLOSING and not inside)


def _is_inch(text: str, at: int) -> bool:
    return text[at] in '"”' and text[at - 1 : at].isdecimal()
