"""Between head and foot: addressees, preamble (căn cứ), closing sentence and end mark.

Sources: Nghị định 30/2020/NĐ-CP Phụ lục I, Phần I, Mục II, khoản 6 and 9; the end mark "./." is
shown in the models of Phụ lục III.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from plancheck.anatomy.kind import KINH_GUI
from plancheck.anatomy.lines import Line, evidence, says_something
from plancheck.document import Document, Span
from plancheck.plan import Field
from plancheck.text import squeeze

_INTRODUCED = re.compile(r"(?:như sau|sau đây|cụ thể|dưới đây|gồm)\s?[:.]?\Z")
_GROUND = re.compile(r"(?:căn cứ|thực hiện|thi hành|theo|xét|trên cơ sở)(?!\w)")
_CLOSING = re.compile(r"trên\s+đây\s+là")
_END_MARK = re.compile(r"(?:\.\s?)?/\s?\.(?=\s{0,200}(?:\Z|\n|nơi\s+nhận))")
_BULLETS = "-–—•+"
_FIRST_LINES = 6
_MOST_ADDRESSEES = 12


class Addressed(NamedTuple):
    """The "Kính gửi" part, and how many lines it and what stands before it take up."""

    part: Field[str]
    lines: int


def find_addressees(document: Document, lines: Sequence[Line]) -> Addressed | None:
    """Return whom "Kính gửi" addresses among the first of *lines*, which follow the title."""
    for number, line in enumerate(lines[:_FIRST_LINES]):
        lead = KINH_GUI.match(line.folded)
        if lead:
            after = _after_addressees(lines, number)
            end = lines[after - 1].end
            words = squeeze(document.text[line.start + lead.end() : end]).strip("|: ")
            return Addressed(evidence(document, words, line.start, end), after)
    return None


def _after_addressees(lines: Sequence[Line], first: int) -> int:
    last = lines[first].text
    for number, line in enumerate(lines[first + 1 : first + 1 + _MOST_ADDRESSEES], first + 1):
        if says_something(last) and not last.endswith((":", ",", "-")):
            listed = line.text[0] in _BULLETS or line.text[0].islower()
            if not listed and says_something(line.text):
                return number
        last = line.text
    return min(len(lines), first + 1 + _MOST_ADDRESSEES)


def find_preamble(document: Document, lines: Sequence[Line], end: int) -> Span | None:
    """Return the stretch of *lines* before *end*, to the sentence that introduces the plan.

    Without that sentence and without sections it is the grounds alone. *end* is where the
    first section or the foot begins.
    """
    preamble: list[Line] = []
    for line in lines:
        if line.start >= end:
            break
        preamble.append(line)
        if _INTRODUCED.search(line.folded):
            break
    else:
        preamble = _grounds(lines)
    spoken = [line for line in preamble if says_something(line.text)]
    return document.span(spoken[0].start, spoken[-1].end) if spoken else None


def _grounds(lines: Sequence[Line]) -> list[Line]:
    grounds = []
    for line in lines:
        if not _GROUND.match(line.folded):
            break
        grounds.append(line)
    return grounds


def find_bases(
    document: Document, lines: Sequence[Line], preamble: Span | None
) -> tuple[Field[str], ...]:
    """Return the paragraphs of *lines* within *preamble* that open with a ground ("Căn cứ …").

    The sentence that introduces the plan ("… xây dựng Kế hoạch … như sau:") is none of them.
    """
    if preamble is None:
        return ()
    start, end = document.offsets(preamble)
    return tuple(
        evidence(document, squeeze(line.text), line.start, line.end)
        for line in lines
        if start <= line.start < end
        and _GROUND.match(line.folded)
        and not _INTRODUCED.search(line.folded)
    )


def find_closing(document: Document, start: int, end: int) -> Field[str] | None:
    """Return the paragraph that begins the last "Trên đây là …", without the end mark."""
    found = _last(_CLOSING, document.folded, start, end)
    if found is None:
        return None
    stop = document.text.find("\n", found.start(), end)
    words = document.text[found.start() : stop if stop >= 0 else end].rstrip().rstrip("./ ")
    return evidence(document, squeeze(words), found.start(), found.start() + len(words))


def find_end_mark(document: Document, start: int, end: int, *, last: bool) -> Field[str] | None:
    """Return the mark "./." of the body; *last* demands that nothing follows it before *end*."""
    found = _last(_END_MARK, document.folded, start, end)
    if found is None or (last and says_something(document.text[found.end() : end])):
        return None
    return evidence(document, found[0], found.start(), found.end())


def _last(pattern: re.Pattern[str], text: str, start: int, end: int) -> re.Match[str] | None:
    matches = list(pattern.finditer(text, start, end))
    return matches[-1] if matches else None
