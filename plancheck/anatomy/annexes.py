"""The annexes (phụ lục) behind the foot of a document.

Source: Nghị định 30/2020/NĐ-CP Phụ lục I, Phần I, Mục III, khoản 1.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import takewhile
from typing import NamedTuple

from plancheck.anatomy.lines import Line, columns, evidence
from plancheck.document import Alignment, Document
from plancheck.plan import Annex, Field
from plancheck.text import fold, squeeze

_LONGEST = 300
_MOST_LINES = 6  # of heading, title and note
_MOST_TITLE_LINES = 4
_MOST_NOTE_LINES = 3
# Headings stand in tables that lay out a page, not in those of data.
_MOST_COLUMNS, _MOST_ROWS = 2, 3

_HEADING = re.compile(
    r"phụ\s{1,3}lục(?!\w)(?:\s{1,3}(?:số\s{1,3})?"
    r"(?P<number>[ivxlc]{1,6}|[a-h]|\d{1,2}(?:[a-h]|\.\d{1,2})?)(?!\w))?"
)
_SEPARATOR = re.compile(r"\s{0,9}[.:-]?\s{0,9}")
_NOTE = re.compile(
    r"\(\s{0,3}(?:phụ lục )?(?:được )?(?:ban hành )?(?:đính )?kèm(?!\w)"
    r"|\(?\s{0,3}(?:(?:ban hành )?kèm )?theo (?:kế hoạch|quyết định|công văn|văn bản)(?!\w)"
)
_CONTINUED = re.compile(r"\(\s{0,3}tiếp")
_NUMBERED = re.compile(r"(?:[ivx]{1,5}|[a-h]|\d{1,2})\s?[./)]|[-+*•]")


class _Heading(NamedTuple):
    """What a line says that begins with "Phụ lục": how long that is with its number, and the rest.

    ``separated``: a full stop, colon or dash stands before the rest.
    """

    length: int
    number: str
    separated: bool
    rest: str

    @property
    def named(self) -> bool:
        """Whether the rest may be the annex's name: no sentence goes on, no list of annexes."""
        words = self.rest.lstrip("“\"'")
        return words[:1].isalnum() and not words[0].islower() and "phụ lục" not in fold(words)


class _Head(NamedTuple):
    """A line that heads an annex, by its number among the lines, and what it says."""

    at: int
    heading: _Heading


def is_annex(text: str) -> bool:
    """Tell whether a line heads an annex, which a sentence about one does not."""
    heading = _heading(text)
    if heading is None or not heading.rest:
        return heading is not None
    if heading.rest[0] == "(":
        return _NOTE.match(fold(heading.rest)) is not None
    closed = text[-1] in ";," or (text[-1] == "." and not heading.number)
    return heading.named and (text.isupper() or (heading.separated and not closed))


def find_annexes(document: Document, lines: Sequence[Line], end: int) -> tuple[Annex, ...]:
    """Return the annexes among *lines* from the character *end* on, where the foot begins."""
    behind = [line for line in lines if line.start >= end]
    heads = _without_mentions(_heads(behind), len(behind))
    return tuple(
        _annex(document, behind[head.at : following], head.heading)
        for head, following in zip(heads, _following(heads, len(behind)), strict=True)
    )


def first_annex(lines: Sequence[Line]) -> int | None:
    """Return the character where the first annex among *lines* begins."""
    return next((lines[head.at].start for head in _heads(lines)), None)


def _heads(lines: Sequence[Line]) -> list[_Head]:
    """Return the lines that head annexes; words in a list or in a table of data do not."""
    found = [_Head(at, heading) for at, line in enumerate(lines) if (heading := _stands_out(line))]
    if any(lines[head.at].block.cell for head in found):
        sizes = _table_sizes(lines)
        found = [head for head in found if _is_laid_out(lines[head.at], sizes)]
    return found


def _stands_out(line: Line) -> _Heading | None:
    """Return what a line says that heads an annex by its words, or by its number and its type."""
    if line.label or not line.folded.startswith("phụ"):
        return None
    heading = _heading(line.text)
    if heading is None or is_annex(line.text):
        return heading
    return heading if heading.number and heading.named and _is_set_off(line) else None


def _heading(text: str) -> _Heading | None:
    folded = fold(text[:_LONGEST])
    found = _HEADING.match(folded) if len(text) < _LONGEST else None
    separated = found and _SEPARATOR.match(folded, found.end())
    if not found or not separated or _CONTINUED.match(folded, separated.end()):
        return None
    number = text[slice(*found.span("number"))] if found["number"] else ""
    return _Heading(found.end(), number, bool(separated[0].strip()), text[separated.end() :])


def _table_sizes(lines: Sequence[Line]) -> dict[int, tuple[int, int]]:
    """Return how many rows and columns each table has."""
    sizes: dict[int, tuple[int, int]] = {}
    for line in lines:
        if (cell := line.block.cell) is not None:
            rows, across = sizes.get(cell.table, (0, 0))
            sizes[cell.table] = max(rows, cell.row), max(across, cell.column)
    return sizes


def _is_laid_out(line: Line, sizes: dict[int, tuple[int, int]]) -> bool:
    cell = line.block.cell
    if cell is None:
        return True
    rows, across = sizes[cell.table]
    small = rows <= _MOST_ROWS and across <= _MOST_COLUMNS
    return cell.row == 1 and (small or across == 1)


def _following(heads: Sequence[_Head], lines: int) -> list[int]:
    """Return where each heading's annex ends: at the next one, the last with the *lines*."""
    return [*(head.at for head in heads), lines][1:]


def _without_mentions(heads: Sequence[_Head], lines: int) -> list[_Head]:
    """Leave out headings that only list the annexes: nothing follows, and they come once more."""
    last = {head.heading.number: head.at for head in heads}
    return [
        head
        for head, following in zip(heads, _following(heads, lines), strict=True)
        if following - head.at > 1 or last[head.heading.number] == head.at
    ]


def _annex(document: Document, lines: Sequence[Line], heading: _Heading) -> Annex:
    head, rest = lines[0], lines[0].end - len(heading.rest)
    noted = _note_lines(lines, heading)
    title = note = None
    if noted:
        start = lines[noted.start].start if noted.start else rest
        note = _words(document, start, lines[noted[-1]].end)
    if heading.rest and not (noted and noted.start == 0):
        title = _words(document, rest, head.end)
    else:
        above, below = (lines[1 : noted.start], lines[noted.stop :]) if noted else (lines[1:], ())
        if titled := _title_lines(above, head) or _title_lines(below, head):
            title = _words(document, titled[0].start, titled[-1].end)
    return Annex(
        heading=_words(document, head.start, head.start + heading.length),
        number=heading.number,
        title=title,
        note=note,
        span=document.span(head.start, lines[-1].end),
    )


def _note_lines(lines: Sequence[Line], heading: _Heading) -> range | None:
    """Return the lines of "(Kèm theo …)", which stands behind the heading or under it."""
    for at, line in enumerate(lines[:_MOST_LINES]):
        folded = line.folded if at else fold(heading.rest)
        if _NOTE.match(folded):
            near = range(at, min(at + _MOST_NOTE_LINES, len(lines)))
            closing = next((number for number in near if ")" in lines[number].text), at)
            return range(at, 1 + (closing if folded[0] == "(" else at))
    return None


def _title_lines(lines: Sequence[Line], head: Line) -> list[Line]:
    return list(takewhile(lambda line: _is_title(line, head), lines[:_MOST_TITLE_LINES]))


def _is_title(line: Line, head: Line) -> bool:
    """Tell whether a line in capitals, or bold and centred, may be of a title under *head*."""
    cell, own = line.block.cell, head.block.cell
    apart = cell is not None and (own is None or cell.table != own.table)
    if apart or line.label or _NUMBERED.match(line.folded) or len(columns(line)) > 1:
        return False
    return line.text.isupper() or _is_set_off(line)


def _is_set_off(line: Line) -> bool:
    """Tell whether a line is bold and centred."""
    end = line.place + len(line.text)
    runs = [run for run in line.block.runs if run.start < end and run.end > line.place]
    bold = bool(runs) and all(run.format.bold for run in runs)
    return bold and line.block.format.alignment is Alignment.CENTRE


def _words(document: Document, start: int, end: int) -> Field[str]:
    return evidence(document, squeeze(document.text[start:end]), start, end)
