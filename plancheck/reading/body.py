"""The body of a Word document → blocks in reading order."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import ClassVar

from lxml.etree import _Element as Element

from plancheck.document import Block, Cell, PageSetup, ParagraphFormat, Part
from plancheck.reading.formatting import Formats
from plancheck.reading.inline import Inline, Line
from plancheck.reading.markup import ALTERNATE, P_PR, PAGE_BREAK, SECTION, TRANSPARENT, P, W, branch
from plancheck.reading.numbering import Counters, Numbering
from plancheck.reading.pages import page_setup
from plancheck.reading.properties import ParagraphProperties, paragraph_properties
from plancheck.reading.runs import assemble
from plancheck.reading.tables import cells, rows


class Body:
    """Walks the body and gathers its blocks; cells and text boxes are stories within it."""

    def __init__(
        self, root: Element, formats: Formats, numbering: Callable[[], Numbering | None]
    ) -> None:
        self.blocks: list[Block] = []
        self.pages: list[PageSetup] = []
        self._load_numbering = numbering
        self._formats = formats
        self._inline = Inline(root, self._formats)
        self._counters = Counters()
        self._paged = next(root.iter(PAGE_BREAK), None) is not None
        self._part = Part.BODY
        self._cell: Cell | None = None
        self._carried: tuple[ParagraphProperties, Line] | None = None
        self._tables = 0
        self._section_start = 1

    @cached_property
    def _numbering(self) -> Numbering | None:
        # Long and rarely needed: read when the first numbered paragraph asks for it.
        return self._load_numbering()

    def story(self, container: Element) -> None:
        """Read everything in a body, cell or text box."""
        self._walk(container)
        self._flush()

    def _walk(self, container: Element | tuple[()]) -> None:
        for child in container:
            handler = self._HANDLERS.get(child.tag)
            if handler is not None:
                handler(self, child)

    def _paragraph(self, paragraph: Element) -> None:
        properties = paragraph_properties(next(paragraph.iterchildren(P_PR), None))
        line = self._carried[1] if self._carried else Line()
        self._inline.read(paragraph, properties.style, line)
        self._carried = properties, line
        if not properties.merged:
            self._flush()
        boxes, line.boxes = line.boxes, []
        for box in boxes:
            self._inside(box, Part.TEXT_BOX, None)
        if properties.section is not None:
            self._section(properties.section)

    def _flush(self) -> None:
        """Make a block of the paragraph read last, unless the next one is to go on with it."""
        if self._carried is None:
            return
        (properties, line), self._carried = self._carried, None
        text, runs = assemble(line.pieces)
        blank = not text or text.isspace()
        if blank and properties.hidden:
            return
        label, of_list = self._label(properties)
        if label or not blank:
            format_ = self._formats.paragraph(properties, of_list)
            page = line.page if self._paged else None
            block = len(self.blocks) + 1, self._part, text, label, self._cell, format_, runs, page
            self.blocks.append(Block(*block))

    def _label(self, properties: ParagraphProperties) -> tuple[str, ParagraphFormat | None]:
        reference = self._formats.list(properties)
        found = self._numbering.find(reference) if reference and self._numbering else None
        if found is None:
            return "", None
        of_list, level = found
        return self._counters.label(of_list, level), of_list.levels[level].paragraph

    def _inside(self, container: Element, part: Part, cell: Cell | None) -> None:
        outer = self._part, self._cell, self._carried
        self._part, self._cell, self._carried = part, cell, None
        self.story(container)
        self._part, self._cell, self._carried = outer

    def _table(self, table: Element) -> None:
        self._flush()
        self._tables += 1
        number = self._tables
        for index, row in enumerate(rows(table), 1):
            # Each cell of a row that runs over a page tells of the same new page.
            start = furthest = self._inline.page
            for column, cell in cells(row, first_row=index == 1):
                self._inline.page = start
                self._inside(cell, self._part, Cell(number, index, column))
                furthest = max(furthest, self._inline.page)
            self._inline.page = furthest

    def _section(self, section: Element) -> None:
        first, self._section_start = self._section_start, len(self.blocks) + 1
        setup = page_setup(section, first)
        if setup is not None and first <= len(self.blocks):
            self.pages.append(setup)

    # Of the class, not of its objects: see :class:`Inline`.
    _HANDLERS: ClassVar[dict[str, Callable[[Body, Element], None]]] = {
        P: _paragraph,
        W + "tbl": _table,
        SECTION: _section,
        ALTERNATE: lambda self, element: self._walk(branch(element)),
        **dict.fromkeys(TRANSPARENT, _walk),
    }
