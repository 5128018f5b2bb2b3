"""A part of a Word document (its body, a header, the notes) → blocks in reading order."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar

from lxml.etree import _Element as Element

from plancheck.document import Block, Box, Cell, Fact, ParagraphFormat, Part, Span, Trait
from plancheck.reading.changes import shortened, trait_of, words_of
from plancheck.reading.collected import Collected, Line
from plancheck.reading.drawings import ruled
from plancheck.reading.inline import Inline
from plancheck.reading.legacy import decoded
from plancheck.reading.markup import (
    COMMENT_END,
    COMMENT_START,
    DEL,
    IDENTIFIER,
    INS,
    MOVE_FROM,
    MOVE_TO,
    P_PR,
    PAGE_BREAK,
    REVISION,
    SECTION,
    P,
    W,
)
from plancheck.reading.numbering import Counters
from plancheck.reading.pages import page_setup
from plancheck.reading.properties import ParagraphProperties, paragraph_properties
from plancheck.reading.runs import settle
from plancheck.reading.tables import cells, is_ruled_below, rows
from plancheck.reading.wrappers import Wrappers


class Body:
    """Walks one part and gathers its blocks; cells and text boxes are stories within it."""

    def __init__(self, root: Element, collected: Collected, part: Part = Part.BODY) -> None:
        self._collected = collected
        self._wrappers = Wrappers(root, collected.view)
        self._inline = Inline(root, collected, self._wrappers)
        self._counters = Counters()
        self._paged = part is Part.BODY and next(root.iter(PAGE_BREAK), None) is not None
        self._first = self._section_start = len(collected.blocks) + 1
        self._part = part
        self._cell: Cell | None = None
        self._box: Box | None = None
        self._latest: int | None = None
        self._table_style: str | None = None
        self._carried: tuple[ParagraphProperties, Line] | None = None
        self._opened: list[tuple[str, str]] = []

    def story(self, container: Element) -> None:
        """Read everything in a body, cell, note or text box."""
        self._latest = None
        self._walk(container)
        self._flush()

    def _walk(self, container: Element | tuple[()]) -> None:
        for child in container:
            handler = self._HANDLERS.get(child.tag)
            if handler is not None:
                handler(self, child)
            elif (inner := self._wrappers.inside(child)) is not None:
                self._walk(inner)

    def _paragraph(self, paragraph: Element) -> None:
        properties = paragraph_properties(next(paragraph.iterchildren(P_PR), None))
        line = self._carried[1] if self._carried else Line()
        while self._opened:
            line.anchor(*self._opened.pop())
        self._inline.read(paragraph, properties.style, self._table_style, line)
        self._carried = properties, line
        if self._collected.view.gone.isdisjoint(properties.changes):
            self._flush()
        boxes, line.boxes = line.boxes, []
        for content, box in boxes:
            part = Part.TEXT_BOX if self._part is Part.BODY else self._part
            self._inside(content, part, None, None, box)
        if properties.section is not None:
            self._section(properties.section)

    def _flush(self) -> None:
        """Make a block of the paragraph read last, unless the next one is to go on with it."""
        if self._carried is None:
            return
        (properties, line), self._carried = self._carried, None
        made = settle(decoded(line.pieces, line.legacy) if line.legacy else line.pieces)
        blank = not made.text or made.text.isspace()
        label, of_list = "", None
        if not (blank and properties.hidden):
            label, of_list = self._label(properties)
        if blank and not label:
            self._unshown(line, properties)
            return
        format_ = self._collected.formats.paragraph(properties, of_list, self._table_style)
        if line.rules:
            format_ = ruled(format_, line.rules)
        page = line.page if self._paged else None
        blocks, text = self._collected.blocks, made.text
        runs, self._latest = made.runs(), len(blocks)
        block = len(blocks) + 1, self._part, text, label, self._cell, format_, runs, page, self._box
        blocks.append(Block(*block))
        if made.decomposed:
            start, end = made.decomposed
            place = Span(len(blocks), start, len(blocks), end)
            fact = Fact(Trait.DECOMPOSED, shortened(text[start:end]), place)
            self._collected.facts.append(fact)
        if line.marks or line.anchors or line.legacy:
            self._collected.keep(line, made)

    def _unshown(self, line: Line, properties: ParagraphProperties) -> None:
        """Keep what there is to a paragraph without text: marks, and a line below the last."""
        rules = [*line.rules, None] if properties.ruled else line.rules
        if rules and self._latest is not None:
            self._rule(self._latest, rules)
        if line.marks or line.anchors:
            self._collected.keep_unshown(line, self._here())

    def _rule(self, block: int, rules: list[float | None]) -> None:
        written = self._collected.blocks[block]
        ruled_off = written._replace(format=ruled(written.format, rules))
        self._collected.blocks[block] = ruled_off

    def _rule_cell(self, cell: Cell) -> None:
        """Put a line below the last that stands in *cell*."""
        if self._collected.blocks and self._collected.blocks[-1].cell == cell:
            self._rule(-1, [None])

    def _here(self) -> Span | None:
        """Return the place between the last block and what is to come, None if that is unsure."""
        blocks = self._collected.blocks
        if len(blocks) >= self._first:
            at = len(blocks[-1].text)
            return Span(len(blocks), at, len(blocks), at)
        return Span(1, 0, 1, 0) if self._first == 1 else None

    def _label(self, properties: ParagraphProperties) -> tuple[str, ParagraphFormat | None]:
        reference = self._collected.formats.list(properties)
        numbering = self._collected.numbering if reference else None
        found = numbering.find(reference) if reference and numbering else None
        if found is None:
            return "", None
        of_list, level = found
        return self._counters.label(of_list, level), of_list.levels[level].paragraph

    def _inside(
        self,
        container: Element,
        part: Part,
        cell: Cell | None,
        table_style: str | None,
        box: Box | None,
    ) -> None:
        place = self._part, self._cell, self._table_style, self._box
        outer = self._carried, self._latest
        self._part, self._cell, self._table_style, self._box = part, cell, table_style, box
        self._carried = None
        self.story(container)
        self._part, self._cell, self._table_style, self._box = place
        self._carried, self._latest = outer

    def _table(self, table: Element) -> None:
        self._flush()
        view, wrappers = self._collected.view, self._wrappers
        self._collected.tables += 1
        number, index = self._collected.tables, 0
        for row in rows(table, wrappers, view):
            if row.gone:
                self._leave_out(row.element, self._lost)
                continue
            index += 1
            # Each cell of a row that runs over a page tells of the same new page.
            start = furthest = self._inline.page
            for column, cell in cells(row.element, wrappers, view, first_row=index == 1):
                self._inline.page = start
                place = Cell(number, index, column)
                self._inside(cell, self._part, place, row.style, self._box)
                if is_ruled_below(cell):
                    self._rule_cell(place)
                furthest = max(furthest, self._inline.page)
            self._inline.page = furthest
        self._latest = None

    def _change(self, change: Element) -> None:
        """Read or leave out paragraphs that a tracked change wraps."""
        if change.tag in self._collected.view.shown:
            self._walk(change)
        else:
            self._leave_out(change, trait_of(change.tag))

    def _leave_out(self, element: Element, trait: Trait) -> None:
        if words := shortened(words_of(element)):
            self._collected.facts.append(Fact(trait, words, self._here()))

    @property
    def _lost(self) -> Trait:
        return trait_of(next(iter(self._collected.view.gone)))

    def _section(self, section: Element) -> None:
        if self._part is not Part.BODY:
            return
        collected = self._collected
        first, self._section_start = self._section_start, len(collected.blocks) + 1
        setup = page_setup(section, first)
        shown = setup is not None and first <= len(collected.blocks)
        collected.sections.append((section, len(collected.pages) if shown else None))
        if setup is not None and shown:
            collected.pages.append(setup)

    def _foreign(self, chunk: Element) -> None:
        """Remember where the text of another file would stand."""
        line = Line()
        line.anchor("relation", chunk.get(IDENTIFIER, ""))
        self._flush()
        self._collected.keep_unshown(line, self._here())

    def _comment_start(self, mark: Element) -> None:
        self._opened.append(("comment", mark.get(REVISION, "")))

    def _comment_end(self, mark: Element) -> None:
        line = Line()
        line.anchor("comment", mark.get(REVISION, ""))
        if self._carried is None:
            self._collected.keep_unshown(line, self._here())

    # Of the class, not of its objects: see :class:`Inline`.
    _HANDLERS: ClassVar[dict[str, Callable[[Body, Element], None]]] = {
        P: _paragraph,
        W + "tbl": _table,
        W + "altChunk": _foreign,
        SECTION: _section,
        COMMENT_START: _comment_start,
        COMMENT_END: _comment_end,
        **dict.fromkeys((INS, DEL, MOVE_FROM, MOVE_TO), _change),
    }
