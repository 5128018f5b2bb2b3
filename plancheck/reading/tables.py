"""Rows and cells of a table as they show: deleted ones left out, merged ones once."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from lxml.etree import _Element as Element

from plancheck.reading.changes import View
from plancheck.reading.markup import VAL, W, switch
from plancheck.reading.styles import FIRST_ROW
from plancheck.reading.wrappers import Wrappers

_ROW, _ROW_PROPERTIES = W + "tr", W + "trPr"
_CELL, _CELL_PROPERTIES = W + "tc", W + "tcPr"
_HIDDEN, _STYLE, _LOOK = W + "hidden", W + "tblStyle", W + "tblLook"
_FIRST_ROW_BIT = 0x20
_HEXADECIMAL = re.compile("[0-9A-Fa-f]{4}")
_BORDERS, _BELOW = W + "tcBorders", W + "bottom"
_BESIDE = frozenset(W + side for side in ("left", "start", "right", "end"))
_NO_BORDER = frozenset({None, "nil", "none"})
_DOWN, _ACROSS = W + "vMerge", W + "hMerge"


class Row(NamedTuple):
    """A row of a table. ``gone``: tracked changes take it away; ``style``: of the table, here."""

    element: Element
    gone: bool
    style: str | None


def rows(table: Element, wrappers: Wrappers, view: View) -> Iterator[Row]:
    """Yield the rows that are not hidden."""
    style, first = _style(table)
    for row in wrappers.find(table, _ROW):
        properties = _properties(row, _ROW_PROPERTIES)
        if _HIDDEN in properties and switch(properties[_HIDDEN].get(VAL)):
            continue
        gone = not view.gone.isdisjoint(properties)
        yield Row(row, gone, first or style)
        first = first if gone else None


def cells(
    row: Element, wrappers: Wrappers, view: View, *, first_row: bool
) -> Iterator[tuple[int, Element]]:
    """Yield the cells that show something of their own, with their columns from 1.

    A column is counted as it is seen in the row: a cell merged across counts once, one merged
    downwards counts in each row, though only the first row's shows.
    """
    column = 0
    for cell in wrappers.find(row, _CELL):
        properties = _properties(cell, _CELL_PROPERTIES)
        if view.gone_cell in properties or (column and _continues(properties.get(_ACROSS))):
            continue
        column += 1
        if first_row or not _continues(properties.get(_DOWN)):
            yield column, cell


def is_ruled_below(cell: Element) -> bool:
    """Tell whether a cell has a bottom border of its own and is not boxed by it."""
    borders = _properties(cell, _CELL_PROPERTIES).get(_BORDERS)
    sides = () if borders is None else tuple(borders)
    drawn = {side.tag for side in sides if side.get(VAL) not in _NO_BORDER}
    return _BELOW in drawn and _BESIDE.isdisjoint(drawn)


def _style(table: Element) -> tuple[str | None, str | None]:
    """Return the style a table names, and the same for its first row if that is set apart."""
    properties = _properties(table, W + "tblPr")
    named = properties.get(_STYLE)
    style = None if named is None else named.get(VAL)
    look = properties.get(_LOOK)
    if not style or look is None:
        return style, None
    set_apart = look.get(W + "firstRow")
    if set_apart is None:
        bits = look.get(VAL, "")
        apart = _HEXADECIMAL.fullmatch(bits) is not None and bool(int(bits, 16) & _FIRST_ROW_BIT)
    else:
        apart = bool(switch(set_apart))
    return style, style + FIRST_ROW if apart else None


def _properties(element: Element, name: str) -> dict[str, Element]:
    return {child.tag: child for found in element.iterchildren(name) for child in found}


def _continues(merge: Element | None) -> bool:
    return merge is not None and merge.get(VAL, "continue") == "continue"
