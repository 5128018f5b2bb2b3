"""How the text ends: the mark "./." that the models of Phụ lục III show."""

from __future__ import annotations

import re

from plancheck import Abstention, Block, DocumentKind, Message, Plan, Span
from plancheck_rules.the_thuc.noi_dung._paragraphs import paragraphs

NO_END = Message(
    vi="Không rõ đoạn cuối của nội dung: không thấy Nơi nhận, chữ ký, hoặc cuối là bảng.",
    en="The last paragraph is unknown: no recipients, no signature, or a table at the end.",
)
UNKNOWN_END = Abstention("no_end")
"""The abstention that goes with the message ``NO_END``, under the key ``no_end``."""

_TAIL = re.compile(r"[.;,:]*\s*[./\s]*$")


def last_paragraph(plan: Plan) -> Block | None:
    """Return the paragraph that ends the text.

    None where the file may be cut off before, and where a table ends the text.
    """
    closed = plan.recipients or plan.signature or plan.kind is DocumentKind.ATTACHED_PLAN
    text = paragraphs(plan)
    if not (closed and text and plan.body):
        return None
    below = plan.document.blocks[text[-1].ordinal : plan.body.end_block]
    return None if any(block.cell and block.text.strip() for block in below) else text[-1]


def tail(block: Block) -> Span:
    """Return where the marks stand that end a paragraph, after its last letter."""
    found = _TAIL.search(block.text)
    start = found.start() if found else len(block.text)
    return Span(block.ordinal, start, block.ordinal, len(block.text.rstrip()))
