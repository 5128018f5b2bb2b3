"""Which paragraphs are the text that khoản 6 speaks of, and which of them are headings."""

from __future__ import annotations

import re
from collections import Counter

from plancheck import Abstention, Alignment, Block, Message, Part, Plan, Section, Span

LONG = 90
"""Characters; a paragraph of more certainly fills a line of size 13, a shorter one may not."""

UNTOLD = Message(
    vi="Không có đoạn nội dung nào mà tệp cho biết đủ định dạng để kiểm tra.",
    en="The file tells of no paragraph of the text how it is set, so nothing was checked.",
)
NO_TEXT = Abstention("untold")
"""The abstention that goes with the message ``UNTOLD``, under the key ``untold``."""

WRAPPED = Message(
    vi="Tệp ngắt dòng giữa câu nên không biết đoạn nào kết thúc ở đâu.",
    en="The file breaks lines within sentences, so the ends of paragraphs are unknown.",
)
BROKEN_LINES = Abstention("wrapped")
"""The abstention that goes with the message ``WRAPPED``, under the key ``wrapped``."""

_BULLET = re.compile(r"\s*[-–—•+*▪●○]")
_ARTICLE = re.compile(r"\s*(Điều \d{1,3}\.)\s")
_MOST_WRAPPED = 0.2
_LEAST_LINES = 5


def paragraphs(plan: Plan) -> list[Block]:
    """Return the paragraphs between title and foot that say something, tables left out.

    A table of one column is only a frame around the text, so its paragraphs count.
    """
    if plan.body is None:
        return []
    blocks = plan.document.blocks[plan.body.block - 1 : plan.body.end_block]
    tables = {cell.table for block in blocks if (cell := block.cell) and cell.column > 1}
    return [
        block
        for block in blocks
        if block.part is Part.BODY
        and any(map(str.isalnum, block.text))
        and not (block.cell and block.cell.table in tables)
    ]


def running_text(plan: Plan) -> list[Block]:
    """Return the paragraphs that are no headings; an inline heading belongs to its text."""
    headings = {
        ordinal
        for section in plan.outline
        if fills_its_line(plan, section)
        for ordinal in range(section.span.block, section.span.end_block + 1)
    }
    return [block for block in paragraphs(plan) if block.ordinal not in headings]


def fills_its_line(plan: Plan, section: Section) -> bool:
    """Tell whether a heading stands on a line of its own, without its text behind it."""
    last = plan.document.block(section.span.end_block)
    return not any(map(str.isalnum, last.text[section.span.end :]))


def is_in_preamble(plan: Plan, block: Block) -> bool:
    """Tell whether a paragraph stands before the sections, down to the opening sentence."""
    opening = plan.preamble
    return opening is not None and opening.block <= block.ordinal <= opening.end_block


def is_bulleted(block: Block) -> bool:
    """Tell whether a paragraph begins with a dash or another bullet, typed or automatic."""
    return bool(_BULLET.match(block.label or block.text))


def article_label(block: Block) -> Span | None:
    """Return where "Điều 1." stands at the head of a paragraph; None if it does not."""
    found = _ARTICLE.match(block.text)
    return Span(block.ordinal, found.start(1), block.ordinal, found.end(1)) if found else None


def type_size(block: Block) -> float | None:
    """Return the size, in points, that most characters of *block* are set in."""
    letters: Counter[float] = Counter()
    for run in block.runs:
        if run.format.size_pt is not None:
            letters[run.format.size_pt] += run.end - run.start
    return max(letters, key=letters.__getitem__, default=None)


def is_set_flush(block: Block) -> bool:
    """Tell whether a paragraph is set from the left margin on, as text is."""
    return block.format.alignment in (Alignment.LEFT, Alignment.JUSTIFIED)


def is_hard_wrapped(plan: Plan) -> bool:
    """Tell whether lines, not paragraphs, are the blocks: many go on in small letters."""
    texts = [block.text.lstrip() for block in paragraphs(plan)]
    broken = sum(text[0].islower() and text[1:2] not in (")", ".", "/") for text in texts)
    return len(texts) >= _LEAST_LINES and broken > len(texts) * _MOST_WRAPPED
