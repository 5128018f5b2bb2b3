"""Headers and footers: which of them show, and where the page number stands."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import NamedTuple

from lxml.etree import _Element as Element

from plancheck.document import Alignment, PageSetup, Part
from plancheck.reading.fields import page_fields
from plancheck.reading.formatting import Formats
from plancheck.reading.markup import IDENTIFIER, P_PR, TYPE, VAL, W, switch
from plancheck.reading.pages import has_title_page
from plancheck.reading.properties import paragraph_properties

_KINDS = {W + "headerReference": Part.HEADER, W + "footerReference": Part.FOOTER}
_ORDER = ("first", "default", "even")
_FRAME, _X_ALIGN = W + "framePr", W + "xAlign"
_TAB, _POSITIONED_TAB, _TEXT = W + "tab", W + "ptab", W + "t"
_ALIGNMENTS = {
    "left": Alignment.LEFT,
    "inside": Alignment.LEFT,
    "center": Alignment.CENTRE,
    "right": Alignment.RIGHT,
    "outside": Alignment.RIGHT,
}
# A header's style has a tab stop in the middle and one at the right.
_BY_TABS = (None, Alignment.CENTRE, Alignment.RIGHT)


class Shown(NamedTuple):
    """The headers and footers of one section, as references, by part and kind of page."""

    references: dict[tuple[Part, str], str]
    different_first: bool

    def of(self, part: Part) -> list[str]:
        """Return the references of headers or footers: the first page's, the usual, the even."""
        found = [self.references.get((part, kind)) for kind in _ORDER]
        return [reference for reference in found if reference]

    def usual(self, part: Part) -> str | None:
        """Return the reference that serves most pages."""
        return self.references.get((part, "default"))

    def on_first(self, part: Part) -> str | None:
        """Return the reference that serves the section's first page."""
        return self.references.get((part, "first" if self.different_first else "default"))


def shown_in(sections: list[Element], even_pages: Callable[[], bool]) -> Iterator[Shown]:
    """Yield what each section shows; it takes what it does not name from the one before.

    A first-page header without a title page, or an even one where even and odd pages are alike,
    does not show (ECMA-376 part 1, 17.10).
    """
    own = [_named(section) for section in sections]
    usual = {"default"}
    if any(kind == "even" for named in own for _, kind in named) and even_pages():
        usual.add("even")
    named: dict[tuple[Part, str], str] = {}
    for section, of_section in zip(sections, own, strict=True):
        named |= of_section
        different_first = has_title_page(section)
        kinds = usual | {"first"} if different_first else usual
        yield Shown({key: named[key] for key in named if key[1] in kinds}, different_first)


def _named(section: Element) -> dict[tuple[Part, str], str]:
    return {
        (_KINDS[child.tag], kind): child.get(IDENTIFIER, "")
        for child in section
        if child.tag in _KINDS and (kind := child.get(TYPE, "default")) in _ORDER
    }


def even_pages_differ(settings: Element | None) -> bool:
    """Tell whether even pages have headers and footers of their own."""
    found = None if settings is None else settings.find(W + "evenAndOddHeaders")
    return found is not None and switch(found.get(VAL)) is True


class PageNumber(NamedTuple):
    """How a header or footer sets the page number; ``form`` where the field itself tells it."""

    alignment: Alignment
    form: str | None


def page_number(root: Element, formats: Formats) -> PageNumber | None:
    """Return how a header or footer sets the page number, None if it has none."""
    field = next(page_fields(root), None)
    return None if field is None else PageNumber(_placed(field.paragraph, formats), field.form)


def numbered(page: PageSetup, shown: Shown, numbers: Mapping[str, PageNumber]) -> PageSetup:
    """Tell in a page's setup where its number stands; *numbers* are those of the references."""
    parts = Part.HEADER, Part.FOOTER
    usual = [(part, numbers.get(shown.usual(part) or "")) for part in parts]
    first = [numbers.get(shown.on_first(part) or "") for part in parts]
    where, found = next(((part.value, one) for part, one in usual if one), (None, None))
    form = next((one.form for one in (found, *first) if one and one.form), None)
    return page._replace(
        page_number=where,
        page_number_alignment=found and found.alignment,
        page_number_on_first=any(first),
        page_number_format=form or page.page_number_format,
    )


def _placed(paragraph: Element, formats: Formats) -> Alignment:
    anchor = next(paragraph.iterancestors("{*}anchor"), None)
    align = None if anchor is None else anchor.findtext("{*}positionH/{*}align")
    frame = paragraph.find(f"{P_PR}/{_FRAME}")
    if frame is not None:
        align = frame.get(_X_ALIGN)
    if align in _ALIGNMENTS:
        return _ALIGNMENTS[align]
    properties = paragraph_properties(paragraph.find(P_PR))
    return _by_tabs(paragraph) or formats.paragraph(properties).alignment or Alignment.LEFT


def _by_tabs(paragraph: Element) -> Alignment | None:
    """Return where tabs before the first words of a paragraph take them."""
    tabs = 0
    for element in paragraph.iter(_TAB, _POSITIONED_TAB, _TEXT):
        if element.tag == _TEXT:
            break
        if element.tag == _POSITIONED_TAB:
            return _ALIGNMENTS.get(element.get(W + "alignment", ""))
        tabs += next(element.iterancestors(P_PR), None) is None
    return _BY_TABS[min(tabs, 2)]
