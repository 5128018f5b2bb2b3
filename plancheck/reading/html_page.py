"""The elements of a web page → blocks: as shown, without what is hidden or only looks nice."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import ClassVar, NamedTuple

from lxml.etree import _Element as Element

from plancheck.document import Alignment, Cell, ParagraphFormat, Part, Revisions, RunFormat, Trait
from plancheck.reading.gathering import Gathering, first_words
from plancheck.reading.html_style import (
    BULLET,
    Style,
    form_of,
    is_bold,
    is_note_mark,
    part_of,
    style_of,
    whole,
    word_label,
)
from plancheck.reading.ordinals import ordinal

_SPACES = re.compile(r"[ \t\r\n\f]+")
_MOST_TABS = 100

_BLOCKS = frozenset(
    "address article aside blockquote body caption center dd details dialog dir div dl dt "  # noqa: SIM905 - a list of words
    "fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main menu "
    "nav ol p pre section summary tbody td tfoot th thead tr ul".split()
)
_UNSEEN = frozenset(
    "applet audio button canvas datalist embed head iframe input math noscript object option "  # noqa: SIM905 - a list of words
    "script select style svg template textarea title video".split()
)
_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_BOLD, _ITALIC = frozenset(["b", "strong", "th"]), frozenset(["i", "em", "cite", "var"])
_ALIGNMENTS = {
    "left": Alignment.LEFT,
    "start": Alignment.LEFT,
    "center": Alignment.CENTRE,
    "middle": Alignment.CENTRE,
    "right": Alignment.RIGHT,
    "end": Alignment.RIGHT,
    "justify": Alignment.JUSTIFIED,
}


class _Look(NamedTuple):
    """What is inherited from the elements around."""

    run: RunFormat = RunFormat()
    alignment: Alignment | None = None
    heading: int | None = None
    preserved: bool = False


class _List(NamedTuple):
    """The list being read: the form of its numbers ("" for bullets, None for no sign)."""

    form: str | None
    step: int = 1


class _Table:
    """Where the table being read stands; rows that cells above cover, by column."""

    def __init__(self, number: int) -> None:
        self._number, self._row, self._column = number, 0, 0
        self._covered: dict[int, int] = {}
        self._begun: dict[int, int] = {}

    def next_row(self) -> None:
        still = {column: rows - 1 for column, rows in self._covered.items() if rows > 1}
        self._covered, self._begun = still | self._begun, {}
        self._row, self._column = self._row + 1, 0

    def next_cell(self, rows: int) -> Cell:
        """Return the place of a cell that is this many rows high."""
        self._column += 1
        while self._column in self._covered:
            self._column += 1
        if rows > 1:
            self._begun[self._column] = rows - 1
        return Cell(self._number, max(1, self._row), self._column)


class Page:
    """Walks a page and gathers its blocks."""

    def __init__(self, into: Gathering, revisions: Revisions) -> None:
        self._into = into
        self._original = revisions is Revisions.ORIGINAL
        self._look = _Look()
        self._label = ""
        self._spaced, self._broken = True, False
        self._list: _List | None = None
        self._count = 0
        self._table: _Table | None = None

    def read(self, root: Element) -> None:
        """Read everything that shows."""
        self._element(root)
        self._flush()

    def _element(self, element: Element) -> None:
        tag = element.tag
        if not isinstance(tag, str) or tag in _UNSEEN:
            return
        style = style_of(element)
        if self._hidden(element, tag, style):
            return
        outer, self._look = self._look, self._inherited(element, tag, style)
        handler = self._HANDLERS.get(tag)
        if handler is not None:
            handler(self, element)
        elif tag in _BLOCKS:
            self._block(element, style)
        else:
            self._span(element, style)
        self._look = outer

    def _children(self, element: Element) -> None:
        self._show(element.text)
        for child in element:
            self._element(child)
            self._show(child.tail)

    def _hidden(self, element: Element, tag: str, style: Style) -> bool:
        """Whether an element does not show; hidden words and changes are kept as facts."""
        if tag in {"ins", "del"}:
            trait = Trait.INSERTION if tag == "ins" else Trait.DELETION
            hidden = (tag == "ins") is self._original
            self._into.note(trait, first_words(element))
            return hidden
        if (
            element.get("hidden") is not None
            or style.get("display") == "none"
            or style.get("visibility") == "hidden"
            or style.get("mso-hide") == "all"
        ):
            self._into.note(Trait.HIDDEN_TEXT, first_words(element))
            return True
        return False

    def _inherited(self, element: Element, tag: str, style: Style) -> _Look:
        look = self._look
        weight, slant = style.get("font-weight"), style.get("font-style")
        run = look.run
        if tag in _BOLD or weight is not None:
            run = run._replace(bold=weight is None or is_bold(weight))
        if tag in _ITALIC or slant is not None:
            run = run._replace(italic=slant is None or slant in {"italic", "oblique"})
        stated = style.get("text-align") or (element.get("align") if tag != "table" else None)
        alignment = Alignment.CENTRE if tag == "center" else _ALIGNMENTS.get((stated or "").lower())
        preserved = tag == "pre" or style.get("white-space", "").startswith("pre")
        return _Look(
            run,
            alignment or look.alignment,
            _HEADINGS.get(tag, look.heading),
            preserved or look.preserved,
        )

    # Blocks.

    def _block(self, element: Element, style: Style) -> None:
        self._flush()
        part = part_of(element, style)
        if part is not None and self._into.part is Part.BODY:
            self._inside(element, part, None)
        else:
            self._children(element)
            self._flush()

    def _flush(self) -> None:
        if self._into.blank:
            self._into.flush(strip=True)
        else:
            format_ = ParagraphFormat(
                alignment=self._look.alignment, outline_level=self._look.heading
            )
            self._into.flush(self._label, format_, strip=True)
            self._label = ""
        self._spaced, self._broken = True, False

    def _inside(self, element: Element, part: Part, cell: Cell | None) -> None:
        outer = self._label, self._list, self._count, self._table
        self._label, self._list, self._table = "", None, None
        with self._into.inside(part, cell):
            self._children(element)
            self._flush()
        self._label, self._list, self._count, self._table = outer

    def _items(self, written: Element) -> None:
        self._flush()
        outer = self._list, self._count
        start = whole(written.get("start"))
        backwards = written.get("reversed") is not None
        items = sum(1 for _ in written.iterchildren("li"))
        self._list = _List(form_of(written), -1 if backwards else 1)
        first = start if start is not None else items if backwards else 1
        self._count = first - self._list.step
        self._children(written)
        self._flush()
        self._list, self._count = outer

    def _item(self, item: Element) -> None:
        self._flush()
        if self._list is not None:
            value = whole(item.get("value"))
            self._count = self._count + self._list.step if value is None else value
            form = form_of(item, self._list.form)
            if form is not None:
                self._label = f"{ordinal(self._count, form)}." if form else BULLET
        self._children(item)
        self._flush()
        self._label = ""

    def _tabular(self, table: Element) -> None:
        self._flush()
        outer, self._table = self._table, _Table(self._into.table())
        self._children(table)
        self._flush()
        self._table = outer

    def _row(self, row: Element) -> None:
        if self._table is not None:
            self._table.next_row()
        self._children(row)

    def _cell(self, cell: Element) -> None:
        if self._table is None:
            self._children(cell)
            return
        rows = whole(cell.get("rowspan")) or 1
        self._inside(cell, self._into.part, self._table.next_cell(rows))

    # Within a paragraph.

    def _span(self, element: Element, style: Style) -> None:
        if style.get("mso-list", "").lower() == "ignore":
            self._label = word_label(element)
        elif "mso-tab-count" in style:
            count = whole(style["mso-tab-count"].split()[0]) if style["mso-tab-count"] else 1
            self._sign("\t" * min(count or 1, _MOST_TABS))
        elif not is_note_mark(element, style):
            self._children(element)

    def _show(self, text: str | None) -> None:
        """Add text; a run of white space is one space, none at the start of a line."""
        if not text:
            return
        if not self._look.preserved:
            text = _SPACES.sub(_space, text)
            if self._spaced and text[0] == " ":
                text = text[1:]
        if text:
            self._spaced = text[-1] == " "
            self._broken = self._broken and text.isspace()
            self._into.show(text, self._look.run)

    def _sign(self, text: str) -> None:
        self._spaced = self._broken = False
        self._into.show(text, self._look.run)

    def _break(self, _: Element) -> None:
        """Break the line; two breaks in a row leave a line blank, as between paragraphs."""
        if self._broken:
            self._flush()
        else:
            self._into.show("\n", self._look.run)
            self._spaced = self._broken = True

    # Of the class, not of its objects: an object that holds its own methods outlives its use.
    _HANDLERS: ClassVar[dict[str, Callable[[Page, Element], None]]] = {
        "br": _break,
        "ol": _items,
        "ul": _items,
        "li": _item,
        "table": _tabular,
        "tr": _row,
        "td": _cell,
        "th": _cell,
    }


def _space(blank: re.Match[str]) -> str:
    """Return what a run of white space shows: a space, or the tabs LibreOffice leaves in a line."""
    tabs = blank[0] if set(blank[0]) == {"\t"} else ""
    return tabs if tabs and blank.start() and blank.end() < len(blank.string) else " "
