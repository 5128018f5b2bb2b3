"""Lines of pages → paragraphs in reading order: the left of two columns before the right."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from plancheck.document import Alignment, ParagraphFormat
from plancheck.reading.pdf_columns import header, signature
from plancheck.reading.pdf_lines import PageText, Segment
from plancheck.reading.runs import Piece

_PAGE_NUMBER = re.compile(r"[-–]?\s?(?:trang\s)?\d{1,4}(?:\s?/\s?\d{1,4})?\s?[-–]?")
_LABEL = re.compile(r"(?:\(?[\w.]{1,8}[.)]|[-–+•*])")
_MARKER = re.compile(
    r"(?:[-–—+•*●○▪]\s|[IVX]{1,6}\.\s|\d{1,2}(?:\.\d{1,2}){0,3}[.)]\s|\d{1,2}(?:\.\d{1,2}){1,3}\s"
    r"|\(?[a-zđA-ZĐ]\)\s|[a-zđ]\.\s|(?:Điều|Chương|Phần|Mục)\s[IVX\d])"
)
_OPEN_END = re.compile(r"[^\W_][-/]$")

# In ems.
_SAME_LINE = 0.4
_LABEL_GAP = 5.0
_LINES_APART = 2.2
_MORE_THAN_BEFORE = 0.35
_INDENT = 0.6
_WORD = 0.5  # the space before it, and what the edge may err
_EDGE = 3.0  # points
_MARGIN = 0.12  # of the page's height: where page numbers stand


class Column(NamedTuple):
    """Where lines may begin and end.

    ``stacked``: each line is a paragraph, as typed, centred as a rule (heads, signatures).
    """

    left: float
    right: float
    stacked: bool = False


class Paragraph(NamedTuple):
    """A paragraph and the page it begins on."""

    pieces: list[Piece]
    format: ParagraphFormat
    page: int


class Line(NamedTuple):
    """A segment with the column it stands in; ``body`` if that is the whole page."""

    segment: Segment
    column: Column
    page: int
    body: bool


def paragraphs(pages: Sequence[PageText]) -> Iterator[Paragraph]:
    """Yield the paragraphs of all pages."""
    kept = [page._replace(segments=_without_number(page)) for page in pages]
    body = _body(kept)
    gathered: list[Line] = []
    for page in kept:
        for line in _page_lines(page, body):
            if gathered and _begins(gathered, line):
                yield _paragraph(gathered)
                gathered = []
            gathered.append(line)
    if gathered:
        yield _paragraph(gathered)


def _without_number(page: PageText) -> list[Segment]:
    """Leave out a page number: alone on the first or last line, in the margin."""
    if not page.segments:
        return []
    highest = max(segment.y for segment in page.segments)
    lowest = min(segment.y for segment in page.segments)
    margin = _MARGIN * page.height
    at = {y for y in (highest, lowest) if y > page.height - margin or y < margin}
    return [
        segment
        for segment in page.segments
        if segment.y not in at or not _PAGE_NUMBER.fullmatch(segment.text.strip().lower())
    ]


def _body(pages: Sequence[PageText]) -> Column:
    """Return the edges that most lines of the text keep to."""
    lines = [segment for page in pages for segment in page.segments]
    if not lines:
        return Column(0.0, 0.0)
    rights = Counter(round(segment.right / _EDGE) for segment in lines)
    often = [edge for edge, count in rights.items() if count > 1]
    right = max(often, default=max(rights)) * _EDGE
    left = min(segment.left for segment in lines)
    lefts = Counter(round(segment.left / _EDGE) for segment in lines)
    common = [edge for edge, count in lefts.items() if count > 1]
    return Column(min(common) * _EDGE if common else left, right)


def _page_lines(page: PageText, body: Column) -> Iterator[Line]:
    """Yield a page's lines in reading order."""
    zones = [header(page, (body.left + body.right) / 2)] if page.number == 1 else []
    zones.append(signature(page))
    rest = sorted(page.segments, key=lambda segment: segment.at)
    blocks: list[tuple[int, list[Line]]] = []
    for left, right in zones:
        taken = {segment.at for segment in (*left, *right)}
        if not taken or not taken <= {segment.at for segment in rest}:
            continue
        top = max(segment.y for segment in (*left, *right))
        above = sum(1 for segment in rest if segment.at not in taken and segment.y > top)
        rest = [segment for segment in rest if segment.at not in taken]
        columns = [*_in_column(left, page), *_in_column(right, page, stacked=True)]
        blocks.append((above, columns))
    lines = list(_labelled(_in_body(rest, body, page.number)))
    for above, block in reversed(blocks):
        at = _place(lines, block, above)
        lines[at:at] = block
    yield from lines


def _place(lines: list[Line], block: list[Line], above: int) -> int:
    """Return where a block of two columns goes: after the lines that stand above it."""
    top = max(line.segment.y for line in block)
    if not above:
        return 0
    return max((i for i, line in enumerate(lines, 1) if line.segment.y > top), default=0)


def _in_column(
    segments: Sequence[Segment], page: PageText, *, stacked: bool = False
) -> Iterator[Line]:
    ordered = sorted(segments, key=lambda segment: (-segment.y, segment.left))
    if ordered:
        edges = _edges(ordered)
        edges = edges._replace(stacked=stacked or edges.stacked)
        for segment in ordered:
            yield Line(segment, edges, page.number, body=False)


def _edges(segments: Sequence[Segment]) -> Column:
    lefts, middles = [s.left for s in segments], [s.middle for s in segments]
    centred = max(middles) - min(middles) < max(lefts) - min(lefts)
    return Column(min(lefts), max(s.right for s in segments), stacked=centred)


def _in_body(segments: Sequence[Segment], body: Column, page: int) -> Iterator[Line]:
    """Yield lines of the text; those of a table's cells have edges of their own."""
    crowd = Counter(round(segment.y / _EDGE) for segment in segments)
    cell: list[Segment] = []
    for segment in segments:
        if cell and _goes_on(cell, segment):
            cell.append(segment)
            continue
        yield from _cell_lines(cell, page)
        cell = []
        shared = crowd[round(segment.y / _EDGE)] > 1 and not _LABEL.fullmatch(segment.text)
        if shared and segment.right < body.right - _EDGE * 4:
            cell.append(segment)
        else:
            yield Line(segment, body, page, body=True)
    yield from _cell_lines(cell, page)


def _goes_on(cell: Sequence[Segment], segment: Segment) -> bool:
    last = cell[-1]
    down = last.y - segment.y
    apart = _LINES_APART * last.size
    same_left = abs(segment.left - cell[0].left) <= _EDGE
    return 0 < down <= apart and (same_left or abs(segment.middle - last.middle) <= _EDGE)


def _cell_lines(cell: Sequence[Segment], page: int) -> Iterator[Line]:
    if cell:
        edges = _edges(cell)
        for segment in cell:
            yield Line(segment, edges, page, body=False)


def _labelled(lines: Iterator[Line]) -> Iterator[Line]:
    """Join a number or dash set apart with the line it stands before."""
    label: Line | None = None
    for line in lines:
        joined = line
        if label is not None:
            if _stands_before(label.segment, line.segment):
                joined = _beside(label, line)
            else:
                yield label
            label = None
        if joined is line and _LABEL.fullmatch(line.segment.text.strip()):
            label = line
        else:
            yield joined
    if label is not None:
        yield label


def _stands_before(label: Segment, segment: Segment) -> bool:
    em = max(label.size, segment.size)
    same = abs(label.y - segment.y) <= _SAME_LINE * em
    return same and 0 <= segment.left - label.right <= _LABEL_GAP * em


def _beside(label: Line, line: Line) -> Line:
    one, other = label.segment, line.segment
    gap = (" ", one.pieces[-1][1])
    segment = other._replace(pieces=(*one.pieces, gap, *other.pieces), left=one.left, word=one.word)
    return line._replace(segment=segment)


# Paragraphs.


def _begins(gathered: Sequence[Line], line: Line) -> bool:
    """Tell whether *line* begins a new paragraph after the lines of one."""
    before, segment = gathered[-1], line.segment
    if line.body != before.body or not (line.body or line.column == before.column):
        return True
    if line.page == before.page and _far(gathered, segment):
        return True
    text = segment.text
    if _MARKER.match(text):
        return not _hanging(gathered, line)
    if text[:1].islower() and not before.segment.text.isupper():
        return False
    return line.column.stacked or _would_fit(before, segment) or _indented(gathered, line)


def _far(gathered: Sequence[Line], segment: Segment) -> bool:
    last = gathered[-1].segment
    em = max(last.size, segment.size)
    down = last.y - segment.y
    across = min(last.right, segment.right) - max(last.left, segment.left)
    if not 0 < down <= _LINES_APART * em or across <= 0:
        return True
    if len(gathered) > 1 and gathered[-2].page == gathered[-1].page:
        return down > gathered[-2].segment.y - last.y + _MORE_THAN_BEFORE * em
    return False


def _would_fit(before: Line, segment: Segment) -> bool:
    """Tell whether the line before had room for the first word of this one."""
    room = before.column.right - before.segment.right
    return room > segment.word + _WORD * segment.size


def _indented(gathered: Sequence[Line], line: Line) -> bool:
    """Tell whether *line* stands further in than the text before it goes on."""
    left, size = line.segment.left, line.segment.size
    if len(gathered) > 1:
        return left > gathered[-1].segment.left + _INDENT * size
    return line.body and left > line.column.left + _INDENT * size and not _centred([line])


def _hanging(gathered: Sequence[Line], line: Line) -> bool:
    """Tell whether what looks like a number goes on with an indented paragraph's text."""
    first, segment = gathered[0].segment, line.segment
    outdented = segment.left < first.left - _INDENT * segment.size
    return outdented and not _would_fit(gathered[-1], segment)


def _paragraph(lines: Sequence[Line]) -> Paragraph:
    pieces: list[Piece] = []
    for line in lines:
        # A number broken behind its hyphen or stroke ("KH-UBND") has no space there.
        if pieces and not _OPEN_END.search(pieces[-1][0][-2:]):
            pieces.append((" ", pieces[-1][1]))
        pieces += line.segment.pieces
    alignment = Alignment.CENTRE if _centred(lines) else None
    return Paragraph(pieces, ParagraphFormat(alignment=alignment), lines[0].page)


def _centred(lines: Sequence[Line]) -> bool:
    """Tell whether all lines have the middle of their column for theirs, one being short."""
    column, size = lines[0].column, lines[0].segment.size
    middle = (column.left + column.right) / 2
    if column.stacked:
        return True
    on_axis = all(abs(line.segment.middle - middle) <= size / 2 for line in lines)
    return on_axis and any(line.segment.left > column.left + size * 1.5 for line in lines)
