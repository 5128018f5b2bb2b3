"""The paragraphs of running text in the body, and how they begin and end."""

from __future__ import annotations

import re
from typing import NamedTuple

from plancheck import Part, Plan

_BULLET = re.compile(r"[-–—•+*]\s")
_NUMBER = re.compile(r"\(?(?:\d{1,3}(?:\.\d{1,3})*|[a-zđA-ZĐ]|[ivxIVX]{1,5})[.)/]\s?")
_LAST_WORD = re.compile(r"\w+\Z")
_LONGEST_WORD = 12


class Paragraph(NamedTuple):
    """A paragraph that is neither heading, table cell nor text box.

    ``start`` and ``end`` are places in ``document.text`` without the white space around;
    ``bullet`` tells of a typed or automatic dash, ``number`` of a number or letter before it.
    """

    block: int
    text: str
    start: int
    end: int
    bullet: bool
    number: bool

    @property
    def item(self) -> bool:
        return self.bullet or self.number

    @property
    def last_word(self) -> str:
        found = _LAST_WORD.search(self.text, max(0, len(self.text) - _LONGEST_WORD))
        return found[0] if found else ""


def running_paragraphs(plan: Plan) -> list[Paragraph]:
    """Return the paragraphs of the plan's body in reading order."""
    if plan.body is None:
        return []
    document = plan.document
    headings = {section.span.block for section in plan.outline}
    paragraphs = []
    for block in document.blocks[plan.body.block - 1 : plan.body.end_block]:
        text = block.text.strip()
        if not text or block.cell or block.part is not Part.BODY or block.ordinal in headings:
            continue
        start = document.offset(block.ordinal, len(block.text) - len(block.text.lstrip()))
        bullet = bool(_BULLET.match(text)) or block.label in tuple("-–—•+*")
        number = bool(_NUMBER.match(text)) or bool(block.label and not bullet)
        paragraphs.append(Paragraph(block.ordinal, text, start, start + len(text), bullet, number))
    return paragraphs
