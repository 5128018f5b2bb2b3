"""Where something is, in a reader's words: headings, then paragraph or table cell, then page."""

from __future__ import annotations

from plancheck.document import Cell
from plancheck.finding import Location
from plancheck.translation import translator

_LONGEST_HEADING = 60


def place(location: Location, lang: str) -> str:
    """Return the label of *location*: ``II. NỘI DUNG › 1. Chủ đề › đoạn 14``.

    The number of a paragraph is the block's ordinal, the one that ``plancheck text`` prints.
    """
    steps = [shortened(heading, _LONGEST_HEADING) for heading in location.heading_path]
    if location.cell:
        steps.append(cell_place(location.cell, lang))
    span = location.span
    return " › ".join([*steps, paragraph_place(span.block, span.end_block, lang)])


def paragraph_place(first: int, last: int, lang: str) -> str:
    """Return "đoạn 14", or "đoạn 14–16" for several."""
    _ = translator(lang)
    if last > first:
        return _("paragraphs {first}–{last}").format(first=first, last=last)
    return _("paragraph {number}").format(number=first)


def cell_place(cell: Cell, lang: str) -> str:
    """Return "bảng 1, hàng 2, ô 3"."""
    _ = translator(lang)
    template = _("table {table}, row {row}, cell {column}")
    return template.format(table=cell.table, row=cell.row, column=cell.column)


def page_hint(page: int, lang: str) -> str:
    """Return "khoảng trang 2": only the program that laid the file out knows better."""
    _ = translator(lang)
    return _("about page {page}").format(page=page)


def shortened(text: str, longest: int) -> str:
    """Return *text* cut at a word with "…" if it is longer than *longest*."""
    if len(text) <= longest:
        return text
    return text[: longest - 1].rpartition(" ")[0].rstrip(",;: ") + "…"
