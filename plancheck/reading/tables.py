"""Rows and cells of a table as they show: deleted ones left out, merged ones once."""

from __future__ import annotations

from collections.abc import Iterator

from lxml.etree import _Element as Element

from plancheck.reading.markup import DEL, TRANSPARENT, VAL, W, switch

_ROW, _ROW_PROPERTIES = W + "tr", W + "trPr"
_CELL, _CELL_PROPERTIES = W + "tc", W + "tcPr"
_HIDDEN, _DELETED_CELL = W + "hidden", W + "cellDel"
_DOWN, _ACROSS = W + "vMerge", W + "hMerge"


def rows(table: Element) -> Iterator[Element]:
    """Yield the rows that show."""
    for row in _inside(table, _ROW):
        properties = _properties(row, _ROW_PROPERTIES)
        hidden = _HIDDEN in properties and switch(properties[_HIDDEN].get(VAL))
        if DEL not in properties and not hidden:
            yield row


def cells(row: Element, *, first_row: bool) -> Iterator[tuple[int, Element]]:
    """Yield the cells that show something of their own, with their columns from 1.

    A column is counted as it is seen in the row: a cell merged across counts once, one merged
    downwards counts in each row, though only the first row's shows.
    """
    column = 0
    for cell in _inside(row, _CELL):
        properties = _properties(cell, _CELL_PROPERTIES)
        if _DELETED_CELL in properties or (column and _continues(properties.get(_ACROSS))):
            continue
        column += 1
        if first_row or not _continues(properties.get(_DOWN)):
            yield column, cell


def _inside(parent: Element, name: str) -> Iterator[Element]:
    for child in parent:
        if child.tag == name:
            yield child
        elif child.tag in TRANSPARENT:
            yield from _inside(child, name)


def _properties(element: Element, name: str) -> dict[str, Element]:
    return {child.tag: child for found in element.iterchildren(name) for child in found}


def _continues(merge: Element | None) -> bool:
    return merge is not None and merge.get(VAL, "continue") == "continue"
