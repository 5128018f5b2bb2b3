"""Paper and margins of a section."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lxml.etree import _Element as Element

from plancheck.document import PageSetup
from plancheck.reading.markup import VAL, W, millimetres, switch, whole

_PAGES = re.compile(r"[1-9]\d{0,3}", re.ASCII)


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
    numbers = section.find(W + "pgNumType")
    start = None if numbers is None else whole(numbers.get(W + "start"))
    return PageSetup(
        first_block,
        width,
        height,
        abs(top),
        abs(bottom),
        left,
        right,
        different_first=has_title_page(section),
        page_number_format=_format(numbers),
        page_number_start=start,
    )


def has_title_page(section: Element) -> bool:
    """Tell whether a section's first page has its own header and footer."""
    title = section.find(W + "titlePg")
    return title is not None and switch(title.get(VAL)) is True


def page_count(pages: str | None, words: str | None) -> Iterator[tuple[str, str]]:
    """Yield the property "pages" if a file tells a number of them that makes sense.

    A program that counted no words has laid out no pages: the number is its template's.
    """
    if pages is not None and _PAGES.fullmatch(pages) and words != "0":
        yield "pages", pages


def _format(numbers: Element | None) -> str:
    """Return the form of page numbers; a section that says none of it has Arabic figures."""
    stated = None if numbers is None else numbers.get(W + "fmt")
    return stated or "decimal"


def _lengths(element: Element | None, *names: str) -> list[float | None]:
    return [None if element is None else millimetres(element.get(W + name)) for name in names]
