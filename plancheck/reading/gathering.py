"""Blocks as a reader comes by them, put in the order that ``Document`` promises."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from lxml.etree import _Element as Element

from plancheck.document import (
    Block,
    Box,
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
from plancheck.reading.drawings import ruled
from plancheck.reading.limits import Limits
from plancheck.reading.runs import Piece, assemble

# A list of blocks and the index of one of them.
Place = tuple[list[Block], int]
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

    ``part``, ``cell`` and ``box`` tell where what is gathered stands. A file of more paragraphs
    than its limit is refused while it is read.
    """

    def __init__(self, path: str, limits: Limits) -> None:
        self._path = path
        self._limits = limits
        self.part = Part.BODY
        self.cell: Cell | None = None
        self.box: Box | None = None
        self.pages: list[PageSetup] = []
        self._pieces: list[Piece] = []
        self._length = 0
        self._seen: list[tuple[Trait, str, int]] = []
        self._rules: list[float | None] = []
        self._latest: Place | None = None
        self._body: list[Block] = []
        self._after: list[Block] = []
        self._facts: list[tuple[Trait, str, Place | None, int]] = []
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

    def rule(self, lengths: list[float | None]) -> None:
        """Draw lines of these lengths, in mm, below the paragraph at hand."""
        self._rules += lengths

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
        into = self._body if self.part.in_body else self._after
        if label or (made.text and not made.text.isspace()):
            self._latest = place = into, len(into)
            block = 0, self.part, made.text, label, self.cell, format_, made.runs, page, self.box
            into.append(Block(*block))
            self._limits.hold(self._path, "paragraphs", len(self._body) + len(self._after))
            self._facts += [(trait, detail, place, at) for trait, detail, at in self._seen]
        else:
            self._facts += [(trait, detail, *self._here()) for trait, detail, _ in self._seen]
        if self._rules and self._latest is not None:
            into, at = self._latest
            into[at] = into[at]._replace(format=ruled(into[at].format, self._rules))
        self._pieces, self._length, self._seen, self._rules = [], 0, [], []

    def _here(self) -> tuple[Place | None, int]:
        """Return the end of the body's last block: the place nearest to what shows no text."""
        if not (self.part.in_body and self._body):
            return None, 0
        return (self._body, len(self._body) - 1), len(self._body[-1].text)

    def table(self) -> int:
        """Count one more table and return its number; what follows it is below no paragraph."""
        self._tables += 1
        self._latest = None
        return self._tables

    @contextmanager
    def inside(self, part: Part, cell: Cell | None, box: Box | None = None) -> Iterator[None]:
        """Gather a story within this one: the paragraph at hand waits."""
        place = self.part, self.cell, self.box
        outer = self._pieces, self._length, self._seen, self._rules, self._latest
        self.part, self.cell, self.box = part, cell, box
        self._pieces, self._length, self._seen, self._rules, self._latest = [], 0, [], [], None
        yield
        self.flush()
        self.part, self.cell, self.box = place
        self._pieces, self._length, self._seen, self._rules, self._latest = outer

    def blocks(self) -> tuple[Block, ...]:
        """Return the blocks numbered, those of the body first."""
        together = [*self._body, *self._after]
        return tuple(block._replace(ordinal=at) for at, block in enumerate(together, 1))

    def facts(self) -> tuple[Fact, ...]:
        """Return the facts with their places in :meth:`blocks`."""
        return tuple(
            Fact(trait, detail, None if place is None else self._point(place, at))
            for trait, detail, place, at in self._facts
        )

    def _point(self, place: Place, at: int) -> Span:
        into, index = place
        ordinal = index + 1 if into is self._body else len(self._body) + index + 1
        at = min(at, len(into[index].text))
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
