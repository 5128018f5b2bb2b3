"""Rows and cells of an OpenDocument table: hidden rows left out, merged cells once."""

from __future__ import annotations

from collections.abc import Iterator

from lxml.etree import _Element as Element

from plancheck.reading.odf import TABLE
from plancheck.reading.odf_lists import whole

_GROUPS = frozenset(TABLE + name for name in ("table-header-rows", "table-rows", "table-row-group"))
_CELL, _COVERED = TABLE + "table-cell", TABLE + "covered-table-cell"


def rows(table: Element) -> Iterator[Element]:
    """Yield the rows that show."""
    for child in table:
        if child.tag == TABLE + "table-row":
            if child.get(TABLE + "visibility", "visible") == "visible":
                yield child
        elif child.tag in _GROUPS and child.get(TABLE + "display") != "false":
            yield from rows(child)


def cells(row: Element) -> Iterator[tuple[int, Element]]:
    """Yield the cells that show something of their own, with their columns from 1.

    A column is counted as it is seen in the row: a cell merged across counts once, one merged
    downwards counts in each row, though only the first row's shows.
    """
    column = across = 0
    for cell in row:
        if cell.tag == _CELL:
            column += 1
            across = (whole(cell.get(TABLE + "number-columns-spanned")) or 1) - 1
            yield column, cell
        elif cell.tag == _COVERED:
            column += across < 1
            across -= 1
