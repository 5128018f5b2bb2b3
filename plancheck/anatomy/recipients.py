"""Nơi nhận: the heading and its items, in a table cell, a column or running lines.

Source: Nghị định 30/2020/NĐ-CP Phụ lục I, Phần I, Mục II, khoản 9.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from plancheck.anatomy.annexes import is_annex
from plancheck.anatomy.lines import Line, Piece, columns, evidence, says_something
from plancheck.anatomy.signature import is_authority, is_post
from plancheck.document import Document
from plancheck.plan import Recipient, RecipientList
from plancheck.text import fold, squeeze

_BULLETS = "-–—•+*▪●○·"
# With a letter typed twice or a mark lost, only a colon tells that it is the heading.
_NEARLY = re.compile(r"n[ơo]i\s+nh")
_HEADING = re.compile(
    r"(?<![^\W_])(?:(?:Nơi|NƠI)\s+(?:[Nn]hận|NHẬN)(?!\w)\s{0,20}(?P<colon>:)?"
    r"|N[ơo]i\s+[Nn]h[ậâạ]nn?\s{0,20}(?P<garbled>:))"
)
_NEXT_ITEM = re.compile(r"(?<=[;.,])\s+(?=[-–—•+]\s)")
_ARCHIVE = re.compile(r"\W*lưu(?!\w)")
_ENDS = ";.,"
_MOST_LINES = 60


class FoundRecipients(NamedTuple):
    """The part, where it begins, and the beginnings of the pieces of lines that are its."""

    part: RecipientList
    start: int
    pieces: frozenset[int]


class _Stretch(NamedTuple):
    """Where an item, or several on a line, stand, and the automatic bullet before them."""

    start: int
    end: int
    label: str


def find_recipients(document: Document, lines: Sequence[Line]) -> FoundRecipients | None:
    """Return the Nơi nhận part, None if the document has none."""
    for number, line in enumerate(lines):
        if not _NEARLY.search(line.folded):
            continue
        for piece in columns(line):
            found = _heading(piece)
            if found and (found["colon"] or _lists(lines[number + 1 : number + 2])):
                return _read(document, lines[number + 1 :], piece, found)
    return None


def _heading(piece: Piece) -> re.Match[str] | None:
    """The words where they head a list: not in a sentence, but perhaps right after "./."."""
    found = _HEADING.search(piece.text)
    if found is None:
        return None
    before = piece.text[: found.start()].rstrip(" *_")
    listed = piece.text[found.end() :].lstrip(" *_")
    headed = found["colon"] or found["garbled"] or not listed or listed[0] in _BULLETS
    return found if headed and (not before or before.endswith((".", "/"))) else None


def _lists(following: Sequence[Line]) -> bool:
    return any(line.text[0] in _BULLETS or line.label for line in following)


def _read(
    document: Document, lines: Sequence[Line], piece: Piece, found: re.Match[str]
) -> FoundRecipients:
    start = piece.start + found.start()
    words = found[0].rstrip()
    rest = piece.text[found.end() :].lstrip(" *_")
    own = [_Stretch(piece.end - len(rest), piece.end, "")] if says_something(rest) else []
    pieces = list(_pieces(lines, piece))
    items = tuple(
        _item(document, one)
        for stretch in [*own, *_joined(document, pieces)]
        for one in _separated(document, stretch)
    )
    heading = evidence(document, squeeze(words), start, start + len(words))
    taken = frozenset({piece.start, *(taken.start for taken in pieces)})
    return FoundRecipients(RecipientList(heading, items), start, taken)


def _pieces(lines: Sequence[Line], heading: Piece) -> Iterator[Piece]:
    """Yield the pieces of the list, to the archive line or where signature or annex begin."""
    closed = False
    for line in lines[:_MOST_LINES]:
        if not _same_column(line, heading):
            if heading.line.block.cell:
                continue
            return
        for piece in columns(line):
            bulleted = piece.text[0] in _BULLETS or bool(piece.line.label)
            if piece.right and not bulleted and not heading.line.block.cell:
                continue
            if _begins_other_part(piece.text) or (closed and not bulleted):
                return
            if says_something(piece.text):
                closed = _ARCHIVE.match(fold(piece.text)) is not None
                yield piece


def _same_column(line: Line, heading: Piece) -> bool:
    mine, others = heading.line.block.cell, line.block.cell
    if mine is None or others is None:
        return mine is others
    return (mine.table, mine.column) == (others.table, others.column)


def _begins_other_part(text: str) -> bool:
    bare = text.strip("*_ ")
    return is_authority(bare) or is_post(bare) or is_annex(bare)


def _joined(document: Document, pieces: Sequence[Piece]) -> list[_Stretch]:
    """Join the lines of an item that is broken over several."""
    stretches: list[_Stretch] = []
    bulleted = any(piece.text[0] in _BULLETS or piece.line.label for piece in pieces)
    for piece in pieces:
        starts = piece.text[0] in _BULLETS or piece.line.label or not stretches
        if starts or not bulleted or _is_closed(document, stretches[-1].end):
            stretches.append(_Stretch(piece.start, piece.end, piece.line.label))
        else:
            stretches[-1] = stretches[-1]._replace(end=piece.end)
    return stretches


def _is_closed(document: Document, end: int) -> bool:
    return document.text.endswith((";", "."), 0, end)


def _separated(document: Document, stretch: _Stretch) -> Iterator[_Stretch]:
    """Yield one stretch an item where several stand on one line."""
    start = stretch.start
    for gap in _NEXT_ITEM.finditer(document.text, stretch.start, stretch.end):
        yield _Stretch(start, gap.start(), stretch.label if start == stretch.start else "")
        start = gap.end()
    yield stretch._replace(start=start)


def _item(document: Document, stretch: _Stretch) -> Recipient:
    written = document.text[stretch.start : stretch.end]
    text = written.lstrip(_BULLETS + " \t\u00a0") or written
    dash = written[0] if text != written else stretch.label
    start = stretch.end - len(text)
    named = text.rstrip(_ENDS + " \t\n\u00a0") or text
    return Recipient(
        text=evidence(document, squeeze(named), start, start + len(named)),
        dash=dash,
        end=text[len(named) :].strip(),
        archive=_ARCHIVE.match(fold(named)) is not None,
    )
