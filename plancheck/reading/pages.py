"""Paper and margins of a section."""

from __future__ import annotations

from lxml.etree import _Element as Element

from plancheck.document import PageSetup
from plancheck.reading.markup import VAL, W, millimetres, switch


def page_setup(section: Element, first_block: int) -> PageSetup | None:
    """Return a section's page, None where the file does not tell all of it.

    The gutter counts to the left margin; a negative upper or lower margin is one that headers
    may not push, of the same width (ECMA-376 part 1, 17.6.11).
    """
    width, height = _lengths(section.find(W + "pgSz"), "w", "h")
    top, bottom, left, right, gutter = _lengths(
        section.find(W + "pgMar"), "top", "bottom", "left", "right", "gutter"
    )
    if not width or not height or top is None or bottom is None or left is None or right is None:
        return None
    left = round(left + (gutter or 0.0), 2)
    setup = PageSetup(first_block, width, height, abs(top), abs(bottom), left, right)
    return setup._replace(different_first=has_title_page(section))


def has_title_page(section: Element) -> bool:
    """Tell whether a section's first page has its own header and footer."""
    title = section.find(W + "titlePg")
    return title is not None and switch(title.get(VAL)) is True


def _lengths(element: Element | None, *names: str) -> list[float | None]:
    return [None if element is None else millimetres(element.get(W + name)) for name in names]
