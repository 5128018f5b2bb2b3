"""Marks stamped beside the text: "DỰ THẢO", secrecy, urgency, circulation.

Source: Nghị định 30/2020/NĐ-CP Phụ lục I, Phần I, Mục III, khoản 2; "DỰ THẢO" is the offices'
custom.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from plancheck.anatomy.lines import COLUMN, evidence
from plancheck.document import Block, Document, Part
from plancheck.plan import Field
from plancheck.text import squeeze

_WORDS = (
    r"dự\s{1,9}thảo(?:\s{1,9}\(?(?:lần\s{1,9}(?:thứ\s{1,9})?\w{1,5}|\d{1,2})\)?"
    r"|\s{1,9}\(?(?:ngày\s{1,9})?\d{1,2}[./-]\d{1,2}(?:[./-]\d{4})?\)?)?"
    r"|hỏa\s{1,9}tốc(?:\s{1,9}hẹn\s{1,9}giờ)?|(?:thượng\s{1,9})?khẩn"
    r"|(?:tối\s{1,9}|tuyệt\s{1,9})?mật|xem\s{1,9}xong\s{1,9}trả\s{1,9}lại"
    r"|(?:tài\s{1,9}liệu\s{1,9})?lưu\s{1,9}hành\s{1,9}nội\s{1,9}bộ"
    r"|tài\s{1,9}liệu\s{1,9}thu\s{1,9}hồi"
)
STAMP = re.compile(rf"(?<!\w)(?:{_WORDS})(?!\w)")
"""Matches the words of a mark in folded text, whatever stands beside them."""

_MARK = re.compile(rf"[\s*_(\[]{{0,9}}(?P<mark>{_WORDS})[\s*_)\].]{{0,9}}")
_ONE_WORD = frozenset({"khẩn", "mật"})


def find_stamps(document: Document, head: int) -> tuple[Field[str], ...]:
    """Return the marks that stand alone in the head, or in a text box on the first page.

    *head* is the character where the head ends. A mark may be a line or column of its own; one of
    a single word is a paragraph.
    """
    return tuple(_stamps(document, head))


def _stamps(document: Document, head: int) -> Iterator[Field[str]]:
    for block in document.body:
        start = document.offset(block.ordinal)
        if start >= head and not _is_box_on_first_page(block):
            continue
        for piece in COLUMN.finditer(block.text):
            first, last = start + piece.start(), start + piece.end()
            found = _MARK.fullmatch(document.folded, first, last)
            if found and (found["mark"] not in _ONE_WORD or piece[0].strip() == block.text.strip()):
                at, end = found.span("mark")
                yield evidence(document, squeeze(found["mark"]), at, end)


def _is_box_on_first_page(block: Block) -> bool:
    return block.part is Part.TEXT_BOX and (block.page or 1) == 1
