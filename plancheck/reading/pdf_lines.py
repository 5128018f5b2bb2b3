"""Glyphs at places → lines, each cut where a column ends.

Lengths are in points, places from the page's lower left corner. Glyphs of one line need not
follow one another in the file: letters that a font lacks are drawn after the others.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import NamedTuple

from plancheck.document import RunFormat
from plancheck.reading.runs import Piece

# All in ems, the height of the letters at hand.
_SAME_LINE = 0.4
_WORD_GAP = 0.13
_SPACE = 0.25
_COLUMN_GAP = 2.0
_GAP_OF_SPACES = 6.0
_GAP_OF_STRANGERS = 0.7
_TWICE = 0.1


class Glyph(NamedTuple):
    """A character with its combining marks; ``y`` is the line it stands on."""

    text: str
    left: float
    right: float
    y: float
    size: float
    format: RunFormat


class Segment(NamedTuple):
    """A line or the part of it in one column; ``at``: its place in the order of the file.

    ``word`` is the width of its first word.
    """

    pieces: tuple[Piece, ...]
    left: float
    right: float
    y: float
    size: float
    at: int
    word: float

    @property
    def text(self) -> str:
        return "".join([text for text, _ in self.pieces])

    @property
    def middle(self) -> float:
        return (self.left + self.right) / 2


class PageText(NamedTuple):
    """What is written on a page; ``aside``: what is written at a slant."""

    number: int
    width: float
    height: float
    segments: list[Segment]
    aside: str = ""


class _Placed(NamedTuple):
    """A glyph with its place in the file and the spaces before it.

    ``stretch``: the part of the file, all in one line, that it belongs to.
    """

    glyph: Glyph
    at: int
    stretch: int
    spaces: int


def segments(glyphs: list[Glyph]) -> list[Segment]:
    """Return the segments of a page in the order of the file."""
    made = [_segment(part) for line in _lines(glyphs) for part in _cut(line)]
    return sorted(made, key=lambda segment: segment.at)


def _lines(glyphs: list[Glyph]) -> Iterator[list[_Placed]]:
    """Yield the glyphs that are not blank line by line, from left to right."""
    lines: list[list[int]] = []
    of_line: dict[int, int] = {}
    top = size = 0.0
    for at in sorted(range(len(glyphs)), key=lambda at: -glyphs[at].y):
        glyph = glyphs[at]
        if not lines or top - glyph.y > _SAME_LINE * max(size, glyph.size):
            lines.append([])
            top, size = glyph.y, glyph.size
        lines[-1].append(at)
        of_line[at] = len(lines)
    stretches = _stretches(len(glyphs), of_line)
    for line in lines:
        line.sort(key=lambda at: (glyphs[at].left + glyphs[at].right, at))
        placed: list[_Placed] = []
        spaces = 0
        for at in line:
            if glyphs[at].text.isspace():
                spaces += 1
            else:
                placed.append(_Placed(glyphs[at], at, stretches[at], spaces))
                spaces = 0
        if placed:
            yield placed


def _stretches(length: int, of_line: dict[int, int]) -> list[int]:
    """Number the stretches of the file that stay in one line."""
    stretches, stretch = [], 0
    for at in range(length):
        if at and of_line[at] != of_line[at - 1]:
            stretch += 1
        stretches.append(stretch)
    return stretches


def _cut(line: list[_Placed]) -> Iterator[list[_Placed]]:
    """Cut a line where columns part; a glyph drawn twice for boldness counts once."""
    part = line[:1]
    for one, following in pairwise(line):
        if _columns_part(one, following):
            yield part
            part = []
        if not _twice(one.glyph, following.glyph):
            part.append(following)
    yield part


def _columns_part(one: _Placed, other: _Placed) -> bool:
    em = max(one.glyph.size, other.glyph.size)
    gap = (other.glyph.left - one.glyph.right) / em
    if one.stretch != other.stretch and gap > _GAP_OF_STRANGERS:
        return True
    filled = other.spaces * _SPACE
    return gap > _GAP_OF_SPACES or gap - filled > _COLUMN_GAP


def _twice(one: Glyph, other: Glyph) -> bool:
    return one.text == other.text and abs(other.left - one.left) < _TWICE * one.size


def _segment(part: list[_Placed]) -> Segment:
    pieces = list(_pieces(part))
    first, size = part[0].glyph, max(one.glyph.size for one in part)
    return Segment(
        pieces=tuple(_joined(pieces)),
        left=first.left,
        right=max(one.glyph.right for one in part),
        y=sorted(one.glyph.y for one in part)[len(part) // 2],
        size=size,
        at=min(one.at for one in part),
        word=_first_word(part) - first.left,
    )


def _pieces(part: list[_Placed]) -> Iterator[Piece]:
    before: _Placed | None = None
    for one in part:
        if before is not None and _apart(before, one):
            yield " ", before.glyph.format
        yield one.glyph.text, one.glyph.format
        before = one


def _apart(one: _Placed, other: _Placed) -> bool:
    gap = other.glyph.left - one.glyph.right
    wide = _WORD_GAP * max(one.glyph.size, other.glyph.size)
    return gap > wide or other.spaces > 0


def _first_word(part: list[_Placed]) -> float:
    for one, other in pairwise(part):
        if _apart(one, other):
            return one.glyph.right
    return part[-1].glyph.right


def _joined(pieces: Iterable[Piece]) -> Iterator[Piece]:
    """Join neighbouring pieces of one format."""
    text, format_ = "", RunFormat()
    for more, its_format in pieces:
        if its_format != format_ and text:
            yield text, format_
            text = ""
        text, format_ = text + more, its_format
    if text:
        yield text, format_
