"""What is physically in the file: blocks of text with their format and place. Nothing inferred.

A ``Document`` is the only thing a reader makes. Everything is frozen and picklable. Lengths are
in millimetres, type sizes and spacings in points. ``None`` in a format means that the file does
not tell (a text file has no fonts), never "default".
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from typing import NamedTuple

from plancheck.text import fold, unmark


class Span(NamedTuple):
    """A place in a document: from a character of one block to before a character of another.

    Block ordinals count from 1; characters count from 0 in the block's composed (NFC) text.
    This is the only notion of place in the program.
    """

    block: int
    start: int
    end_block: int
    end: int


class Part(StrEnum):
    """Where in the file a block lives."""

    BODY = "body"
    TEXT_BOX = "text_box"
    HEADER = "header"
    FOOTER = "footer"
    FOOTNOTE = "footnote"
    ENDNOTE = "endnote"

    @property
    def in_body(self) -> bool:
        """Whether it stands in the run of the text, as text boxes do at their anchor."""
        return self in (Part.BODY, Part.TEXT_BOX)


class Revisions(StrEnum):
    """Which side of tracked changes a reader takes as the document."""

    ORIGINAL = "original"
    FINAL = "final"


class Alignment(StrEnum):
    """How a paragraph's lines are set."""

    LEFT = "left"
    CENTRE = "centre"
    RIGHT = "right"
    JUSTIFIED = "justified"


class RunFormat(NamedTuple):
    """Effective character format, inheritance resolved: run ← styles ← defaults ← theme.

    ``colour`` is six hexadecimal digits, "auto" or None; ``highlight`` tells of a marker's colour.
    """

    font: str | None = None
    size_pt: float | None = None
    bold: bool | None = None
    italic: bool | None = None
    underline: bool | None = None
    caps: bool | None = None
    colour: str | None = None
    highlight: bool | None = None


class Run(NamedTuple):
    """A stretch of a block's text in one format, half-open."""

    start: int
    end: int
    format: RunFormat


class ParagraphFormat(NamedTuple):
    """Effective paragraph format, inheritance resolved.

    ``line_spacing`` is a multiple when ``line_rule`` is "multiple", else points ("exact",
    "at_least"). ``rule_below`` tells of a bottom border, or of a line drawn in the paragraph or
    right below it; ``rule_below_mm`` is the length of a drawn one. ``outline_level`` counts from 1.
    """

    style: str | None = None
    alignment: Alignment | None = None
    outline_level: int | None = None
    left_indent_mm: float | None = None
    first_line_indent_mm: float | None = None
    space_before_pt: float | None = None
    space_after_pt: float | None = None
    line_spacing: float | None = None
    line_rule: str | None = None
    rule_below: bool | None = None
    rule_below_mm: float | None = None


class Cell(NamedTuple):
    """The table cell a block stands in; all three count from 1, merged cells once."""

    table: int
    row: int
    column: int


class Box(NamedTuple):
    """The text box a block stands in: its size, and whether a line is drawn around it."""

    width_mm: float | None = None
    height_mm: float | None = None
    outlined: bool | None = None


class Block(NamedTuple):
    r"""One paragraph.

    ``text`` is composed (NFC), with line breaks as ``\n`` and tabs as ``\t``; ``label`` is the
    automatic number Word shows before it ("I.", "a)"), which is not part of the text. ``page``
    is a hint left by the last program that laid the file out.
    """

    ordinal: int
    part: Part
    text: str
    label: str = ""
    cell: Cell | None = None
    format: ParagraphFormat = ParagraphFormat()
    runs: tuple[Run, ...] = ()
    page: int | None = None
    box: Box | None = None


class PageSetup(NamedTuple):
    """Paper and margins of a section, and the block it begins with.

    ``different_first``: its first page has a header and footer of its own, if any.
    ``page_number``: where the page number stands, "header" or "footer", None for nowhere;
    ``page_number_on_first``: whether the first page shows it too. ``page_number_format`` is
    "decimal" for Arabic figures (else the file's own word), ``page_number_start`` the first
    number if the section does not go on counting.
    """

    first_block: int
    width_mm: float
    height_mm: float
    top_mm: float
    bottom_mm: float
    left_mm: float
    right_mm: float
    different_first: bool = False
    page_number: str | None = None
    page_number_alignment: Alignment | None = None
    page_number_on_first: bool = False
    page_number_format: str = "decimal"
    page_number_start: int | None = None

    @property
    def landscape(self) -> bool:
        return self.width_mm > self.height_mm


class Trait(StrEnum):
    """Something about a file that its text does not show."""

    MACROS = "macros"
    EXTERNAL_LINK = "external_link"
    EMBEDDED_OBJECT = "embedded_object"
    UNREAD_PART = "unread_part"
    HIDDEN_TEXT = "hidden_text"
    COMMENT = "comment"
    INSERTION = "insertion"
    DELETION = "deletion"
    PERSONAL_DATA = "personal_data"
    DECOMPOSED = "decomposed"
    LEGACY_FONT = "legacy_font"
    PICTURE = "picture"


class Fact(NamedTuple):
    """A trait of the file, with what tells it (a target, a name, the hidden words).

    ``span`` is where it shows or would show in the text, None if it belongs to the whole file.
    """

    trait: Trait
    detail: str
    span: Span | None = None


class FileKind(StrEnum):
    """The format a file was found to have by its content."""

    DOCX = "docx"
    DOC = "doc"
    RTF = "rtf"
    ODT = "odt"
    HTML = "html"
    PDF = "pdf"
    TEXT = "txt"
    MARKDOWN = "md"


_WITH_LAYOUT = frozenset({FileKind.DOCX, FileKind.DOC, FileKind.RTF, FileKind.ODT})


@dataclass(frozen=True)
class Document:
    r"""One file as read. ``sha256`` is of the file's bytes.

    Blocks of the body come first, then headers, footers and notes. ``everything`` joins them all,
    ``text`` those of the body, so that an offset means the same place in both.

    ``text`` joins its blocks with ``\n`` so that patterns run once over everything and find
    what is broken over lines; ``span`` leads a match back to blocks. ``folded`` and ``bare`` are
    the same text levelled for comparison (see :mod:`plancheck.text`), character for character.
    """

    path: str
    sha256: str
    kind: FileKind
    blocks: tuple[Block, ...]
    pages: tuple[PageSetup, ...] = ()
    properties: tuple[tuple[str, str], ...] = ()
    facts: tuple[Fact, ...] = ()

    @property
    def has_layout(self) -> bool:
        """Whether the file tells fonts, sizes and margins."""
        return self.kind in _WITH_LAYOUT

    @cached_property
    def page_count(self) -> int | None:
        """How many pages the last program that laid the file out counted, None if none did."""
        counted = [int(value) for name, value in self.properties if name == "pages"]
        hinted = [block.page for block in self.blocks if block.page]
        return max((*counted, *hinted), default=None)

    @cached_property
    def body(self) -> tuple[Block, ...]:
        """The blocks of the body: paragraphs, and text boxes at their anchors."""
        return tuple(block for block in self.blocks if block.part.in_body)

    @cached_property
    def text(self) -> str:
        return "\n".join(block.text for block in self.body)

    @cached_property
    def everything(self) -> str:
        return "\n".join(block.text for block in self.blocks)

    @cached_property
    def folded(self) -> str:
        return fold(self.text)

    @cached_property
    def bare(self) -> str:
        return unmark(self.folded)

    @cached_property
    def _starts(self) -> tuple[int, ...]:
        starts, at = [], 0
        for block in self.blocks:
            starts.append(at)
            at += len(block.text) + 1
        return tuple(starts)

    def block(self, ordinal: int) -> Block:
        """Return the block with this ordinal (from 1)."""
        return self.blocks[ordinal - 1]

    def offset(self, ordinal: int, character: int = 0) -> int:
        """Return the place in ``everything`` of a character of a block."""
        return self._starts[ordinal - 1] + character

    def span(self, start: int, end: int) -> Span:
        """Return the span of ``everything[start:end]``."""
        first = bisect_right(self._starts, start)
        last = bisect_right(self._starts, max(start, end - 1))
        return Span(first, start - self._starts[first - 1], last, end - self._starts[last - 1])

    def offsets(self, span: Span) -> tuple[int, int]:
        """Return the half-open range of ``everything`` that *span* covers."""
        return self.offset(span.block, span.start), self.offset(span.end_block, span.end)

    def whole(self, ordinal: int) -> Span:
        """Return the span of a whole block."""
        return Span(ordinal, 0, ordinal, len(self.block(ordinal).text))

    def excerpt(self, span: Span) -> str:
        """Return the author's own words at *span*."""
        start, end = self.offsets(span)
        return self.everything[start:end]
