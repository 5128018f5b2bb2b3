"""What is gathered while a Word file is read: lines, then blocks, facts and places."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import NamedTuple

from lxml.etree import _Element as Element

from plancheck.document import Block, Box, Fact, PageSetup, Span, Trait
from plancheck.reading.changes import LONGEST_DETAIL, View, shortened
from plancheck.reading.formatting import Formats
from plancheck.reading.numbering import Numbering
from plancheck.reading.runs import Piece, Settled

# A kind of thing that is told elsewhere in the file ("comment", "relation", "picture") and its
# identifier.
Anchor = tuple[str, str]
_ENOUGH = LONGEST_DETAIL * 4


class Mark(NamedTuple):
    """Something about a line from one piece to before another.

    ``words`` are those that do not show; empty where the words are the pieces themselves.
    """

    trait: Trait
    start: int
    end: int
    words: str = ""


class Line:
    """A paragraph's text as it is gathered.

    ``legacy``: the legacy fonts of pieces, by their places. ``boxes``: the text boxes anchored in
    it. ``rules``: the lengths in mm of the lines drawn in it.
    """

    def __init__(self) -> None:
        self.pieces: list[Piece] = []
        self.legacy: dict[int, str] = {}
        self.boxes: list[tuple[Element, Box]] = []
        self.rules: list[float | None] = []
        self.marks: list[Mark] = []
        self.anchors: list[tuple[Anchor, int]] = []
        self.page = 0

    def mark(self, trait: Trait, start: int, words: str = "") -> None:
        """Mark what is between piece *start* and the end; marks that go on become one."""
        last = self.marks[-1] if self.marks else None
        if last and last[:1] == (trait,) and last.end == start and bool(last.words) == bool(words):
            start, words = last.start, (last.words + words)[:_ENOUGH]
            self.marks.pop()
        self.marks.append(Mark(trait, start, len(self.pieces), words[:_ENOUGH]))

    def anchor(self, kind: str, identifier: str) -> None:
        """Remember that this place belongs to something told elsewhere."""
        self.anchors.append(((kind, identifier), len(self.pieces)))


class Collected:
    """What has been read of all parts of one file so far."""

    def __init__(
        self, formats: Formats, numbering: Callable[[], Numbering | None], view: View
    ) -> None:
        self.formats = formats
        self.view = view
        self.blocks: list[Block] = []
        self.facts: list[Fact] = []
        self.pages: list[PageSetup] = []
        self.sections: list[tuple[Element, int | None]] = []
        # Notes in the order of their marks in the text, by the kind of mark.
        self.notes: dict[str, dict[str | None, None]] = {}
        # Of comments in all parts; of relations in the part read last, whose own they are.
        self.comments: dict[str, Span] = {}
        self.relations: dict[str, Span] = {}
        # Relations of the pictures in the order of their places.
        self.pictures: list[tuple[str, Span]] = []
        self.tables = 0
        self._load_numbering = numbering

    @cached_property
    def numbering(self) -> Numbering | None:
        # Long and rarely needed: read when the first numbered paragraph asks for it.
        return self._load_numbering()

    def keep(self, line: Line, made: Settled) -> None:
        """Keep the facts and places of a line that has become the last block."""
        block, starts = len(self.blocks), made.starts()
        for trait, start, end, words in line.marks:
            span = Span(block, starts[start], block, starts[end])
            shown = words or made.text[span.start : span.end]
            self.facts.append(Fact(trait, shortened(shown), span))
        for at, font in line.legacy.items():
            self._legacy(font, Span(block, starts[at], block, starts[at + 1]), made.text)
        for anchor, at in line.anchors:
            self._place(anchor, Span(block, starts[at], block, starts[at]))

    def keep_unshown(self, line: Line, span: Span | None) -> None:
        """Keep the facts and places of a line that shows nothing, at the place nearest to it."""
        self.facts += [
            Fact(mark.trait, shortened(mark.words), span) for mark in line.marks if mark.words
        ]
        for anchor, _ in line.anchors:
            if span is not None:
                self._place(anchor, span)

    def _place(self, anchor: Anchor, span: Span) -> None:
        """Keep a place: a comment's marks are the two ends of it, anything else is at its first."""
        kind, identifier = anchor
        if kind == "picture":
            self.pictures.append((identifier, span))
            return
        if kind != "comment":
            self.relations.setdefault(identifier, span)
            return
        known = self.comments.get(identifier, span)
        self.comments[identifier] = Span(known.block, known.start, span.end_block, span.end)

    def _legacy(self, font: str, span: Span, text: str) -> None:
        """Keep that a font is used here, once for text that goes on in it."""
        if not text[span.start : span.end].strip():
            return
        last = self.facts[-1] if self.facts else None
        if last and last[:2] == (Trait.LEGACY_FONT, font) and last.span:
            gap = text[last.span.end : span.start] if last.span.block == span.block else "x"
            if not gap.strip():
                self.facts.pop()
                span = last.span._replace(end=span.end)
        self.facts.append(Fact(Trait.LEGACY_FONT, font, span))
