"""The frame of a document: its head, title, outline and foot, and what kind it is by them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from plancheck.anatomy.annexes import find_annexes, first_annex
from plancheck.anatomy.body import find_addressees
from plancheck.anatomy.header import NO_HEADER, Header, find_anchor, read_header
from plancheck.anatomy.kind import (
    KINH_GUI,
    Heading,
    classify,
    find_attachment,
    find_heading,
    is_of_the_party,
)
from plancheck.anatomy.lines import Line, read_lines
from plancheck.anatomy.outline import find_outline
from plancheck.anatomy.recipients import find_recipients
from plancheck.anatomy.signature import find_signature
from plancheck.anatomy.title import find_title, opens_body
from plancheck.document import Document
from plancheck.plan import Annex, DocumentKind, Field, RecipientList, Section, Signature
from plancheck.text import fold

_BASES = re.compile(r"(?:các )?(?:căn cứ|cơ sở)(?!\w)")
_LONGEST_HEAD = 1500
_MOST_LINES_UNDER_TITLE = 3


class Frame(NamedTuple):
    """What stands where: ``body`` are the lines between title and foot, ``end`` the body's end.

    ``first_section`` is where the first heading begins, ``end`` if there is none.
    ``attachment`` is the line that says with what an attached plan is issued.
    """

    kind: DocumentKind
    header: Header
    heading: Heading | None
    title: Field[str] | None
    attachment: Line | None
    addressees: Field[str] | None
    body: Sequence[Line]
    end: int
    first_section: int
    outline: tuple[Section, ...]
    recipients: RecipientList | None
    signature: Signature | None
    annexes: tuple[Annex, ...]

    @property
    def official(self) -> bool:
        return self.kind is not DocumentKind.NOT_A_DOCUMENT

    @property
    def is_plan(self) -> bool:
        return self.kind in (DocumentKind.PLAN, DocumentKind.ATTACHED_PLAN)

    @property
    def start(self) -> int:
        """Where the body begins."""
        return self.body[0].start if self.body else self.end

    @property
    def footed(self) -> bool:
        """Whether recipients or a signature close the body."""
        return self.recipients is not None or self.signature is not None


class _Head(NamedTuple):
    """Everything down to the title, and the lines that follow."""

    above: Sequence[Line]
    header: Header
    heading: Heading | None
    title: Field[str] | None
    rest: Sequence[Line]


def read_frame(document: Document) -> Frame:
    """Return the frame of *document*; one that is no official document has no parts."""
    lines = read_lines(document)
    frame = _frame(document, _head(document, lines))
    if frame.kind is DocumentKind.NOT_A_DOCUMENT:
        return _text_alone(document, lines)
    return frame


def _head(document: Document, lines: Sequence[Line]) -> _Head:
    anchor = find_anchor(document)
    heading = find_heading(document, lines, anchor)
    end = heading.start if heading else _head_end(document, lines, anchor)
    header = read_header(document, end)
    if heading:
        title, after = find_title(document, lines, heading)
    else:
        title = header.subject
        after = next((n for n, line in enumerate(lines) if line.start >= end), len(lines))
    return _Head(lines[:after], header, heading, title, lines[after:])


def _head_end(document: Document, lines: Sequence[Line], anchor: int | None) -> int:
    """Where the head ends that no kind word closes: at "Kính gửi" or where the text begins."""
    if anchor is None:
        return 0
    for line in lines:
        if line.start > anchor and (KINH_GUI.match(line.folded) or opens_body(line)):
            return line.start
    return min(len(document.text), anchor + _LONGEST_HEAD)


def _frame(document: Document, head: _Head) -> Frame:
    listed = find_recipients(document, head.rest)
    pieces = listed.pieces if listed else frozenset[int]()
    signed = find_signature(document, head.rest, listed.start if listed else None, pieces)
    end = _body_end(document, head.rest, [found.start for found in (listed, signed) if found])
    attachment = find_attachment(head.rest[:_MOST_LINES_UNDER_TITLE])
    addressed = find_addressees(document, head.rest)
    first = addressed.lines if addressed else head.rest.index(attachment) + 1 if attachment else 0
    body = [line for line in head.rest[first:] if line.start < end]
    outline = find_outline(document, body, end)
    return Frame(
        kind=classify(
            head.heading,
            head.header,
            attached=attachment is not None,
            addressed=addressed is not None,
            party=is_of_the_party(head.above, head.header),
            structured=bool(listed or signed or any(section.kinds for section in outline)),
        ),
        header=head.header,
        heading=head.heading,
        title=head.title,
        attachment=attachment,
        addressees=addressed.part if addressed else None,
        body=body,
        end=end,
        first_section=_first_section(document, outline, end),
        outline=outline,
        recipients=listed.part if listed else None,
        signature=signed.part if signed else None,
        annexes=find_annexes(document, head.rest, end),
    )


def _first_section(document: Document, outline: Sequence[Section], end: int) -> int:
    """Where the first section begins; one headed "Căn cứ …" is an opening with a number."""
    for section in outline:
        if section.level == 1 and not _BASES.match(fold(section.title)):
            return document.offsets(section.span)[0]
    return document.offsets(outline[0].span)[0] if outline else end


def _text_alone(document: Document, lines: Sequence[Line]) -> Frame:
    """The frame of a text that is no document: all of it is body."""
    end = len(document.text)
    return Frame(
        kind=DocumentKind.NOT_A_DOCUMENT,
        header=NO_HEADER,
        heading=None,
        title=None,
        attachment=None,
        addressees=None,
        body=lines,
        end=end,
        first_section=end,
        outline=(),
        recipients=None,
        signature=None,
        annexes=(),
    )


def _body_end(document: Document, lines: Sequence[Line], foot: list[int]) -> int:
    """Where the foot begins, else the first annex, else the end of the text."""
    if foot:
        return min(foot)
    annex = first_annex(lines)
    return len(document.text) if annex is None else annex
