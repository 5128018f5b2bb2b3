"""Blocks as a reader comes by them, put in the order that ``Document`` promises."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from lxml.etree import _Element as Element

from plancheck.document import (
    Block,
    Cell,
    Fact,
    PageSetup,
    ParagraphFormat,
    Part,
    RunFormat,
    Span,
    Trait,
)
from plancheck.reading.changes import shortened
from plancheck.reading.limits import Limits
from plancheck.reading.runs import Piece, assemble

_PLAIN = ParagraphFormat()
_ENOUGH = 1_000


def first_words(element: Element) -> str:
    """Return the first words in an element, enough to recognise it by."""
    words: list[str] = []
    length = 0
    for text in element.itertext():
        words.append(str(text))
        length += len(text)
        if length > _ENOUGH:
            break
    return " ".join("".join(words).split())


class Gathering:
    """The paragraph at hand and the blocks made so far; cells and notes are stories within it.

    ``part`` and ``cell`` tell where what is gathered stands. A file of more paragraphs
    than its limit is refused while it is read.
    """

    def __init__(self, path: str, limits: Limits) -> None:
        self._path = path
        self._limits = limits
        self.part = Part.BODY
        self.cell: Cell | None = None
        self.pages: list[PageSetup] = []
        self._pieces: list[Piece] = []
        self._length = 0
        self._seen: list[tuple[Trait, str, int]] = []
        self._body: list[Block] = []
        self._after: list[Block] = []
        self._facts: list[tuple[Trait, str, Block | None, int]] = []
        self._tables = 0

    @property
    def next_ordinal(self) -> int:
        """The ordinal of the body's next block."""
        return len(self._body) + 1

    @property
    def blank(self) -> bool:
        """Whether the paragraph at hand shows nothing so far."""
        return not any(text and not text.isspace() for text, _ in self._pieces)

    def show(self, text: str, format_: RunFormat) -> None:
        """Add text to the paragraph at hand."""
        if text:
            self._pieces.append((text, format_))
            self._length += len(text)

    def note(self, trait: Trait, detail: str) -> None:
        """Keep a fact of this place."""
        self._seen.append((trait, shortened(detail), self._length))

    def flush(
        self,
        label: str = "",
        format_: ParagraphFormat = _PLAIN,
        *,
        page: int | None = None,
        strip: bool = False,
    ) -> None:
        """Make a block of the paragraph at hand; one without text or label is left out."""
        pieces = _stripped(self._pieces) if strip else self._pieces
        made = assemble(pieces)
        block = None
        if label or (made.text and not made.text.isspace()):
            block = Block(0, self.part, made.text, label, self.cell, format_, made.runs, page)
            (self._body if self.part.in_body else self._after).append(block)
            self._limits.hold(self._path, "paragraphs", len(self._body) + len(self._after))
        self._facts += [(trait, detail, block, at) for trait, detail, at in self._seen]
        self._pieces, self._length, self._seen = [], 0, []

    def table(self) -> int:
        """Count one more table and return its number."""
        self._tables += 1
        return self._tables

    @contextmanager
    def inside(self, part: Part, cell: Cell | None) -> Iterator[None]:
        """Gather a story within this one: the paragraph at hand waits."""
        outer = self.part, self.cell, self._pieces, self._length, self._seen
        self.part, self.cell, self._pieces, self._length, self._seen = part, cell, [], 0, []
        yield
        self.flush()
        self.part, self.cell, self._pieces, self._length, self._seen = outer

    def blocks(self) -> tuple[Block, ...]:
        """Return the blocks numbered, those of the body first."""
        together = [*self._body, *self._after]
        return tuple(block._replace(ordinal=at) for at, block in enumerate(together, 1))

    def facts(self) -> tuple[Fact, ...]:
        """Return the facts with their places in :meth:`blocks`."""
        ordinals = {id(b): at for at, b in enumerate([*self._body, *self._after], 1)}
        return tuple(
            Fact(trait, detail, None if block is None else _point(ordinals[id(block)], block, at))
            for trait, detail, block, at in self._facts
        )


def _point(ordinal: int, block: Block, at: int) -> Span:
    at = min(at, len(block.text))
    return Span(ordinal, at, ordinal, at)


def _stripped(pieces: list[Piece]) -> list[Piece]:
    """Return the pieces without white space at the ends."""
    pieces = list(pieces)
    while pieces and not pieces[0][0].strip():
        del pieces[0]
    while pieces and not pieces[-1][0].strip():
        del pieces[-1]
    if pieces:
        pieces[0] = pieces[0][0].lstrip(), pieces[0][1]
        pieces[-1] = pieces[-1][0].rstrip(), pieces[-1][1]
    return pieces
