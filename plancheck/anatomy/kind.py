"""What a file is: a plan, a plan attached to a decision, another document, or no document.

The kind word stands in capitals on its own line under the head (Nghị định 30/2020/NĐ-CP Phụ lục
I, Phần I, Mục II, khoản 5); a letter has none but says "Kính gửi". A Party document follows
other rules (Hướng dẫn of the Party's Central Office) and is only recognised.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from plancheck.anatomy.header import TIEU_NGU, Header
from plancheck.anatomy.lines import Line
from plancheck.document import Document
from plancheck.document_kinds import DOCUMENT_KINDS
from plancheck.plan import Designation, DocumentKind, Field

PLAN_WORD = "kế hoạch"

_HEAD_LINES = 6
_WORDS = "|".join(sorted(DOCUMENT_KINDS.keys() - {"văn bản"}, key=len, reverse=True))
_HEADING = re.compile(
    rf"(?:dự thảo )?(?P<word>{_WORDS})(?!(?: và| -)? (?:đầu tư|tài chính))".replace(" ", r"\s+")
)
KINH_GUI = re.compile(r"kính\s+gửi")
_ATTACHED = re.compile(
    r"\(?\s{0,5}(?:được )?(?:ban hành )?kèm theo (?:quyết định|nghị quyết|công văn|văn bản|tờ trình"
    r"|thông báo|chỉ thị)"
)
_PARTY = re.compile(r"đảng\s+cộng\s+sản\s+việt\s+nam")


class Heading(NamedTuple):
    """The kind word: folded, where it stands, and the line it begins."""

    word: str
    start: int
    end: int
    line: int


def find_heading(document: Document, lines: Sequence[Line], anchor: int | None) -> Heading | None:
    """Return the heading that names the document's kind, None for a letter or a mere text.

    With a head (*anchor*) it is the first kind word under it, and none if "Kính gửi" comes
    before; without one only the word for a plan is trusted.
    """
    for number, line in enumerate(lines):
        if anchor is not None and line.start >= anchor and KINH_GUI.match(line.folded):
            return None
        if anchor is not None and line.end <= anchor:
            continue
        heading = _heading(document, line, number)
        if heading is None or _in_head(lines, number):
            continue
        if anchor is not None or heading.word == PLAN_WORD:
            return heading
    return None


def _in_head(lines: Sequence[Line], number: int) -> bool:
    """Whether the head goes on: the word ends the name of a body ("PHÒNG TÀI CHÍNH - KẾ HOẠCH")."""
    return any(TIEU_NGU.search(line.folded) for line in lines[number : number + _HEAD_LINES])


def _heading(document: Document, line: Line, number: int) -> Heading | None:
    found = _HEADING.match(line.folded)
    if found is None:
        return None
    start, end = line.start + found.start("word"), line.start + found.end("word")
    word = " ".join(found["word"].split())
    alone = end == line.end and (word == PLAN_WORD or _shown_in_capitals(line))
    if alone or (document.text[start:end].isupper() and _ends_there(line, found.end())):
        return Heading(word, start, end, number)
    return None


def _ends_there(line: Line, end: int) -> bool:
    """Whether the word ends, if only by a title glued to it ("KẾ HOẠCHTổ chức …")."""
    after = line.text[end : end + 2]
    return not after[:1].isalpha() or (after[0].isupper() and after[1:].islower())


def _shown_in_capitals(line: Line) -> bool:
    runs = line.block.runs
    return line.text.isupper() or (bool(runs) and all(run.format.caps for run in runs))


def find_attachment(following: Sequence[Line]) -> Line | None:
    """Return the line right under the title that says with what the plan is issued."""
    return next((line for line in following if _ATTACHED.match(line.folded)), None)


def classify(
    heading: Heading | None,
    header: Header,
    *,
    attached: bool,
    addressed: bool,
    party: bool,
    structured: bool,
) -> DocumentKind:
    """Return the kind from what was found; *structured* means sections or a signature."""
    if party and (heading or header.number or addressed):
        return DocumentKind.PARTY_DOCUMENT
    if heading and heading.word == PLAN_WORD and (attached or header.stated or structured):
        return DocumentKind.ATTACHED_PLAN if attached else DocumentKind.PLAN
    if _is_plan_by_symbol(header.number, structured=structured) and not (heading or addressed):
        return DocumentKind.PLAN
    if header.stated and (heading or addressed or (header.quoc_hieu and header.number)):
        return DocumentKind.OTHER_DOCUMENT
    return DocumentKind.NOT_A_DOCUMENT


def _is_plan_by_symbol(number: Field[Designation] | None, *, structured: bool) -> bool:
    """A plan whose author forgot the kind word."""
    return number is not None and number.value.kind_code == DOCUMENT_KINDS[PLAN_WORD] and structured


def is_of_the_party(lines: Sequence[Line], header: Header) -> bool:
    """Tell whether the head is the Party's: its name as a heading, or a number such as 12-KH/TU."""
    if header.number and header.number.value.of_party:
        return True
    return not header.quoc_hieu and any(
        line.text.isupper() and _PARTY.search(line.folded) for line in lines
    )
