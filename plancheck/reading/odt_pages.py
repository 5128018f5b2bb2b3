"""Master pages of OpenDocument: paper, margins, headers, footers (ODF 1.3, 16.5 and 16.9)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import product
from typing import NamedTuple

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
from plancheck.reading.odf_lists import whole
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

_USUAL = ("header", "header-left", "footer", "footer-left")
_OF_FIRST = frozenset({"header-first", "footer-first"})
_NEXT, _NUMBER_FORM = STYLE + "next-style-name", STYLE + "num-format"
_PAGE_NUMBER, _FIRST_NUMBER = TEXT + "page-number", STYLE + "first-page-number"
# The words of Word files for the forms of numbers.
_FORMS = {
    "1": "decimal",
    "i": "lowerRoman",
    "I": "upperRoman",
    "a": "lowerLetter",
    "A": "upperLetter",
}


class _Number(NamedTuple):
    """A page number: in a header or footer, its element, the master it belongs to."""

    part: str
    field: Element
    master: Element


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

    def begin(self, name: str, number: int | None = None) -> None:
        """Begin pages of this master at the next block, the first of them with this number."""
        master = self._masters.get(name)
        if master is None:
            return
        chain = dict(self._chain(name))
        if (setup := self._setup(master)) is not None:
            self._into.pages.append(self._numbered(setup, [*chain.values()], number))
        self._used |= dict.fromkeys(chain)

    def _numbered(
        self, setup: PageSetup, masters: Sequence[Element], number: int | None
    ) -> PageSetup:
        """Tell in a page's setup of the page numbers of a master and of those that follow it."""
        first, last = masters[0], masters[-1]
        # Masters that follow each other in a circle are left and right pages.
        alike = len(masters) == 1 or last.get(_NEXT) == first.get(NAME)
        usual = [*_numbers(masters if alike else masters[1:], _USUAL)]
        on_first = [*_numbers([first], _on_first(first))]
        return setup._replace(
            different_first=not alike or bool(_OF_FIRST.intersection(_on_first(first))),
            page_number=usual[0].part if usual else None,
            page_number_alignment=self._alignment(usual[0].field) if usual else None,
            page_number_on_first=bool(on_first),
            page_number_format=self._form([*usual, *on_first]),
            page_number_start=number or whole(self._page_property(first, _FIRST_NUMBER)),
        )

    def _alignment(self, field: Element) -> Alignment | None:
        paragraph = next(field.iterancestors(TEXT + "p"), None)
        style = None if paragraph is None else paragraph.get(STYLE_NAME)
        return self._styles.paragraph(style).alignment

    def _form(self, numbers: Sequence[_Number]) -> str:
        """Return the form of the first number, which it tells itself or leaves to its page."""
        for _, field, master in numbers:
            own = field.get(_NUMBER_FORM)
            form = self._page_property(master, _NUMBER_FORM) if own is None else own
            return _FORMS.get(form or "1", form or "")
        return _FORMS["1"]

    def _page_property(self, master: Element, name: str) -> str | None:
        properties = _properties(self._layout(master))
        return None if properties is None else properties.get(name)

    def _layout(self, master: Element) -> Element | None:
        return self._layouts.get(master.get(STYLE + "page-layout-name", ""))

    def _chain(self, name: str) -> Iterator[tuple[str, Element]]:
        """Yield a master and those of the pages after it."""
        seen = set[str]()
        while name in self._masters and name not in seen:
            seen.add(name)
            yield name, self._masters[name]
            name = self._masters[name].get(_NEXT, "")

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
        layout = self._layout(master)
        properties = _properties(layout)
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


def _numbers(masters: Iterable[Element], kinds: Iterable[str]) -> Iterator[_Number]:
    """Yield the page numbers in margins of these kinds."""
    for master, kind in product(masters, kinds):
        margin = _shown(master, kind)
        if margin is not None:
            yield from (_Number(kind[:6], field, master) for field in margin.iter(_PAGE_NUMBER))


def _on_first(master: Element) -> list[str]:
    """Return the kinds of header and footer that the first page of a master shows."""
    own = {part: f"{part}-first" for part in ("header", "footer")}
    return [part if _shown(master, kind) is None else kind for part, kind in own.items()]


def _properties(layout: Element | None) -> Element | None:
    return None if layout is None else layout.find(STYLE + "page-layout-properties")


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
