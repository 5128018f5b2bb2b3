"""Master pages of OpenDocument: paper, margins, headers, footers (ODF 1.3, 16.5 and 16.9)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from lxml.etree import _Element as Element

from plancheck.document import Alignment, PageSetup, Part
from plancheck.reading.gathering import Gathering
from plancheck.reading.odf import (
    FO,
    NAME,
    OFFICE,
    STYLE,
    STYLE_NAME,
    SVG,
    TEXT,
    Styles,
    millimetres,
)
from plancheck.reading.odt_story import Story

_MARGINS = ("header", "header-left", "header-first", "footer", "footer-left", "footer-first")
_LENGTHS = (
    "page-width",
    "page-height",
    "margin-top",
    "margin-bottom",
    "margin-left",
    "margin-right",
)


class Masters:
    """Master pages: the paper and margins of the pages, their headers and footers."""

    def __init__(self, root: Element | None, into: Gathering, styles: Styles) -> None:
        self._into = into
        self._styles = styles
        self._masters: dict[str, Element] = {}
        self._layouts: dict[str, Element] = {}
        self._used: dict[str, None] = {}
        if root is not None:
            for master in root.iterfind(f"{OFFICE}master-styles/{STYLE}master-page"):
                self._masters[master.get(NAME, "")] = master
            for layout in root.iterfind(f"{OFFICE}automatic-styles/{STYLE}page-layout"):
                self._layouts[layout.get(NAME, "")] = layout

    def begin_first(self, text: Element, styles: Styles) -> None:
        """Begin the first page, unless what stands first names a master page itself."""
        first = next((e for e in text if (e.tag.rpartition("}")[2]) in {"p", "h", "table"}), None)
        if first is not None:
            name, family = Story.named(first)
            if styles.attribute(family, name, STYLE + "master-page-name"):
                return
        if self._masters:
            default = "Standard" if "Standard" in self._masters else next(iter(self._masters))
            self.begin(default)

    def begin(self, name: str) -> None:
        """Begin pages of this master at the next block."""
        master = self._masters.get(name)
        if master is None:
            return
        chain = dict(self._chain(name))
        if (setup := self._setup(master)) is not None:
            where, alignment = self._page_number(chain.values())
            first = len(chain) > 1 or master.find(STYLE + "header-first") is not None
            self._into.pages.append(
                setup._replace(
                    different_first=first, page_number=where, page_number_alignment=alignment
                )
            )
        self._used |= dict.fromkeys(chain)

    def _chain(self, name: str) -> Iterator[tuple[str, Element]]:
        """Yield a master and those of the pages after it."""
        seen = set[str]()
        while name in self._masters and name not in seen:
            seen.add(name)
            yield name, self._masters[name]
            name = self._masters[name].get(STYLE + "next-style-name", "")

    def _page_number(self, masters: Iterable[Element]) -> tuple[str | None, Alignment | None]:
        """Return where the page number stands, and how."""
        for master in masters:
            for kind in _MARGINS:
                margin = _shown(master, kind)
                number = None if margin is None else next(margin.iter(TEXT + "page-number"), None)
                if number is not None:
                    paragraph = next(number.iterancestors(TEXT + "p"), None)
                    style = None if paragraph is None else paragraph.get(STYLE_NAME)
                    return kind[:6], self._styles.paragraph(style).alignment
        return None, None

    def read_margins(self, story: Story) -> None:
        """Read headers and footers of the masters in use."""
        for name in self._used:
            for kind in _MARGINS:
                margin = _shown(self._masters[name], kind)
                if margin is not None:
                    part = Part.HEADER if kind.startswith("header") else Part.FOOTER
                    with self._into.inside(part, None):
                        story.read(margin)

    def _setup(self, master: Element) -> PageSetup | None:
        layout = self._layouts.get(master.get(STYLE + "page-layout-name", ""))
        properties = None if layout is None else layout.find(STYLE + "page-layout-properties")
        if layout is None or properties is None:
            return None
        width, height, top, bottom, left, right = (
            millimetres(properties.get(FO + name) or properties.get(FO + "margin"))
            for name in _LENGTHS
        )
        if not width or not height or None in {top, bottom, left, right}:
            return None
        # The margin ends where a header begins; for Word, and for the law, it ends at the text.
        top = round((top or 0) + _strip(master, layout, "header"), 2)
        bottom = round((bottom or 0) + _strip(master, layout, "footer"), 2)
        first = self._into.next_ordinal
        return PageSetup(first, width, height, top, bottom, left or 0, right or 0)


def _strip(master: Element, layout: Element, which: str) -> float:
    """Return the height of the strip of headers or footers, 0 for a page without."""
    if _shown(master, which) is None:
        return 0.0
    properties = layout.find(f"{STYLE}{which}-style/{STYLE}header-footer-properties")
    if properties is None:
        return 0.0
    return millimetres(properties.get(SVG + "height") or properties.get(FO + "min-height")) or 0.0


def _shown(master: Element, kind: str) -> Element | None:
    margin = master.find(STYLE + kind)
    return None if margin is None or margin.get(STYLE + "display") == "false" else margin
