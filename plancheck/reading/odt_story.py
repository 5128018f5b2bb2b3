"""The content of an OpenDocument text: paragraphs, lists, tables, frames and notes → blocks."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import ClassVar, NamedTuple

from lxml.etree import _Element as Element

from plancheck.document import Box, Cell, ParagraphFormat, Part, Revisions, Trait
from plancheck.reading.gathering import Gathering, first_words
from plancheck.reading.odf import (
    DRAW,
    OFFICE,
    STYLE,
    STYLE_NAME,
    TABLE,
    TEXT,
    Characters,
    Styles,
)
from plancheck.reading.odf_lists import Counters, Counts, Lists, label, style_of, whole
from plancheck.reading.odt_drawings import SHAPES, box_of, pictures, rules
from plancheck.reading.odt_tables import cells, rows

_SPACES = re.compile(r"[ \t\r\n]+")
_MOST_SPACES = 1_000
_ENOUGH_PIECES = 50  # to recognise an insertion by
_ID = TEXT + "change-id"


class Writing(NamedTuple):
    """What the story's styles and lists are, and of which type the pictures it names."""

    styles: Styles
    lists: Lists
    picture_type: Callable[[str], str]


class _Item(NamedTuple):
    """The list item being read: its list's style, depth and counts; its number is given once."""

    style: str | None
    depth: int
    counts: Counts
    start: int | None = None
    numbered: bool = True


class Story:
    """Walks the content and gathers its blocks."""

    def __init__(
        self,
        into: Gathering,
        writing: Writing,
        changes: Mapping[str, Element],
        revisions: Revisions,
    ) -> None:
        self.on_master: Callable[[str, int | None], None] = lambda *_: None
        self._into = into
        self._styles, self._lists, self._picture_type = writing
        self._changes = changes
        self._original = revisions is Revisions.ORIGINAL
        self._counters = Counters()
        self._item: _Item | None = None
        self._look = Characters()
        self._spaced = True
        self._boxes: list[Element] = []
        self._inserted: dict[str, int] = {}
        self._inserted_words: list[str] = []

    def read(self, container: Element) -> None:
        """Read everything in a body, cell, frame or note."""
        for child in container:
            if isinstance(child.tag, str):
                self._BLOCKS.get(child.tag, Story.read)(self, child)

    @staticmethod
    def named(element: Element) -> tuple[str | None, str]:
        """Return the style of a paragraph or table, and the family it belongs to."""
        if element.tag == TABLE + "table":
            return element.get(TABLE + "style-name"), "table"
        return element.get(STYLE_NAME), "paragraph"

    def _begin_page(self, element: Element) -> None:
        name, family = self.named(element)
        master = self._styles.attribute(family, name, STYLE + "master-page-name")
        if master and self._into.part is Part.BODY and self._into.cell is None:
            start = self._styles.property(family, name, STYLE + "page-number")
            self.on_master(master, whole(start))

    def _paragraph(self, paragraph: Element) -> None:
        self._begin_page(paragraph)
        style = paragraph.get(STYLE_NAME)
        self._look, self._spaced = self._styles.characters(style), True
        boxes, self._boxes = self._boxes, []
        self._inline(paragraph)
        # The end of a paragraph may itself be inserted: without it the next one goes on here.
        if not (self._original and self._inserted):
            shown = self._label(paragraph)
            format_ = self._format(paragraph, style) if shown or not self._into.blank else _EMPTY
            self._into.flush(shown, format_)
        mine, self._boxes = self._boxes, boxes
        for box in mine:
            self._box(box)

    def _format(self, paragraph: Element, style: str | None) -> ParagraphFormat:
        format_ = self._styles.paragraph(style)
        if (level := whole(paragraph.get(TEXT + "outline-level"))) is not None:
            format_ = format_._replace(outline_level=level)
        of_list = self._lists.get(self._item.style, {}) if self._item else {}
        level_ = of_list.get(self._item.depth) if self._item else None
        if level_ and level_.left_indent_mm is not None and not self._styles.states_indent(style):
            format_ = format_._replace(
                left_indent_mm=level_.left_indent_mm,
                first_line_indent_mm=level_.first_line_indent_mm or 0.0,
            )
        return format_

    def _label(self, paragraph: Element) -> str:
        item = self._item
        if item is None:
            return self._heading_label(paragraph)
        if item.numbered:
            return ""
        self._item = item._replace(numbered=True)
        return label(self._lists.get(item.style, {}), item.depth, item.counts, item.start)

    def _heading_label(self, paragraph: Element) -> str:
        level = whole(paragraph.get(TEXT + "outline-level"))
        headings = self._lists.get(None)
        unnumbered = paragraph.get(TEXT + "is-list-header") == "true"
        if paragraph.tag != TEXT + "h" or level is None or not headings or unnumbered:
            return ""
        return self._counters.heading(headings, level)

    def _list(self, written: Element) -> None:
        outer = self._item
        style = style_of(written, outer.style if outer else None)
        counts = outer.counts if outer else self._counters.open(written, style)
        depth = outer.depth + 1 if outer else 1
        for child in written:
            start = whole(child.get(TEXT + "start-value"))
            header = child.tag == TEXT + "list-header"
            self._item = _Item(style, depth, counts, start, numbered=header)
            self.read(child)
        self._item = outer

    def _section(self, section: Element) -> None:
        if section.get(TEXT + "display") == "none":
            self._into.note(Trait.HIDDEN_TEXT, first_words(section))
        else:
            self.read(section)

    def _table(self, table: Element) -> None:
        self._begin_page(table)
        number = self._into.table()
        for index, row in enumerate(rows(table), 1):
            for column, cell in cells(row):
                self._inside(cell, self._into.part, Cell(number, index, column), None)

    def _inside(self, content: Element, part: Part, cell: Cell | None, box: Box | None) -> None:
        outer = self._item, self._look, self._spaced, self._boxes
        self._item, self._boxes = None, []
        inherited = self._into.box if part is self._into.part else None
        with self._into.inside(part, cell, box or inherited):
            self.read(content)
        self._item, self._look, self._spaced, self._boxes = outer

    def _frame(self, frame: Element) -> None:
        self._show_pictures(frame)
        self._box(frame)

    def _box(self, shape: Element) -> None:
        part = Part.TEXT_BOX if self._into.part.in_body else self._into.part
        self._inside(shape, part, None, box_of(shape, self._styles))

    def _show_pictures(self, shape: Element) -> None:
        for name in pictures(shape):
            if self._into.part.in_body and (type_ := self._picture_type(name)):
                self._into.note(Trait.PICTURE, type_)

    # Within a paragraph.

    def _shape(self, shape: Element) -> None:
        self._boxes.append(shape)
        self._into.rule(rules(shape))
        self._show_pictures(shape)

    def _inline(self, parent: Element) -> None:
        self._show(parent.text)
        for child in parent:
            if isinstance(child.tag, str):
                self._INLINES.get(child.tag, Story._inline)(self, child)
            self._show(child.tail)

    def _show(self, text: str | None) -> None:
        """Add text; a run of white space is one space, none at the start (ODF 1.3, 6.1.2)."""
        if not text:
            return
        text = _SPACES.sub(" ", text)
        if self._spaced and text[0] == " ":
            text = text[1:]
        if text:
            self._spaced = text[-1] == " "
            self._put(text)

    def _put(self, text: str) -> None:
        if self._inserted:
            self._inserted_words.append(text)
        if self._original and self._inserted:
            return
        if self._look.hidden:
            self._into.note(Trait.HIDDEN_TEXT, text)
        else:
            self._into.show(text, self._look.format)

    def _sign(self, text: str) -> None:
        self._spaced = False
        self._put(text)

    def _blanks(self, element: Element) -> None:
        count = whole(element.get(TEXT + "c"))
        self._sign(" " * min(1 if count is None else count, _MOST_SPACES))

    def _span(self, span: Element) -> None:
        outer = self._look
        self._look = self._styles.span(outer, span.get(STYLE_NAME))
        self._inline(span)
        self._look = outer

    def _hidden(self, element: Element) -> None:
        words = element.get(TEXT + "string-value") or first_words(element)
        self._into.note(Trait.HIDDEN_TEXT, words)

    def _note(self, note: Element) -> None:
        part = Part.ENDNOTE if note.get(TEXT + "note-class") == "endnote" else Part.FOOTNOTE
        for body in note.iterchildren(TEXT + "note-body"):
            self._inside(body, part, None, None)

    def _comment(self, comment: Element) -> None:
        self._into.note(Trait.COMMENT, first_words(comment))

    def _deletion(self, mark: Element) -> None:
        """At the place of deleted text: keep the fact; with the original asked for, show it."""
        change = self._changes.get(mark.get(_ID, ""))
        if change is None or change.tag != TEXT + "deletion":
            return
        paragraphs = [child for child in change if child.tag in {TEXT + "p", TEXT + "h"}]
        if not self._original:
            self._into.note(Trait.DELETION, " ".join(map(first_words, paragraphs)))
            return
        for index, paragraph in enumerate(paragraphs):
            if index:
                self._into.flush()
            self._inline(paragraph)

    def _insertion_starts(self, mark: Element) -> None:
        change = self._changes.get(mark.get(_ID, ""))
        if change is not None and change.tag == TEXT + "insertion":
            self._inserted[mark.get(_ID, "")] = len(self._inserted_words)

    def _insertion_ends(self, mark: Element) -> None:
        start = self._inserted.pop(mark.get(_ID, ""), None)
        if start is not None and not self._original:
            words = self._inserted_words[start : start + _ENOUGH_PIECES]
            self._into.note(Trait.INSERTION, " ".join(words))

    def _skip(self, _: Element) -> None:
        pass

    _MARKS: ClassVar[dict[str, Callable[[Story, Element], None]]] = {
        TEXT + "change": _deletion,
        TEXT + "change-start": _insertion_starts,
        TEXT + "change-end": _insertion_ends,
    }
    _UNSEEN: ClassVar[frozenset[str]] = frozenset(
        [
            *(TEXT + name for name in ("tracked-changes", "note-citation", "ruby-text")),
            *(TEXT + name for name in ("table-of-content-source", "illustration-index-source")),
            *(TEXT + name for name in ("table-index-source", "alphabetical-index-source")),
            *(TEXT + name for name in ("user-index-source", "object-index-source")),
            TEXT + "bibliography-source",
            *(OFFICE + name for name in ("forms", "scripts", "event-listeners")),
            *(TABLE + name for name in ("title", "desc")),
            *(DRAW + name for name in ("image", "object", "object-ole", "plugin", "control")),
            "{urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0}title",
            "{urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0}desc",
        ]
    )
    # Of the class, not of its objects: an object that holds its own methods outlives its use.
    _BLOCKS: ClassVar[dict[str, Callable[[Story, Element], None]]] = {
        **dict.fromkeys(_UNSEEN, _skip),
        **dict.fromkeys(SHAPES, _frame),
        **_MARKS,
        TEXT + "p": _paragraph,
        TEXT + "h": _paragraph,
        TEXT + "list": _list,
        TEXT + "section": _section,
        TABLE + "table": _table,
        OFFICE + "annotation": _comment,
    }
    _INLINES: ClassVar[dict[str, Callable[[Story, Element], None]]] = {
        **dict.fromkeys(_UNSEEN, _skip),
        **dict.fromkeys(SHAPES, _shape),
        **_MARKS,
        TEXT + "span": _span,
        TEXT + "s": _blanks,
        TEXT + "tab": lambda self, _: self._sign("\t"),
        TEXT + "line-break": lambda self, _: self._sign("\n"),
        TEXT + "note": _note,
        TEXT + "hidden-text": _hidden,
        TEXT + "hidden-paragraph": _hidden,
        OFFICE + "annotation": _comment,
    }


_EMPTY = ParagraphFormat()
