"""The plan's own number and symbol as rules on them look at them."""

from __future__ import annotations

import re
from typing import NamedTuple

from plancheck import Designation, Field, Message, Plan, Span, fold

KE_HOACH = "KH"
NO_NUMBER = Message(
    vi="Phần đầu văn bản không có số, ký hiệu.",
    en="The head has no number and symbol.",
)

_SYMBOL = re.compile(r"[^\W\d_].*", re.DOTALL)
_WORD = re.compile(r"[^\W\d_]+")


class Written(NamedTuple):
    """A part of number and symbol as the author wrote it."""

    text: str
    span: Span


def written_number(plan: Plan, own: Field[Designation]) -> Written | None:
    """Return the number as written, None where it is open."""
    if not own.value.number:
        return None
    at = own.text.find(own.value.number)
    return part(plan, own, at, at + len(own.value.number))


def written_symbol(plan: Plan, own: Field[Designation]) -> Written | None:
    """Return the symbol as written, None where it is missing."""
    if not own.value.symbol:
        return None
    after = own.text.find("/" if "/" in own.text else ":") + 1
    found = _SYMBOL.search(own.text, after)
    return part(plan, own, *found.span()) if found else None


def part(plan: Plan, own: Field[Designation], start: int, end: int) -> Written:
    """Return the part of *own* between two of its characters."""
    first = plan.document.offsets(own.span)[0]
    return Written(own.text[start:end], plan.document.span(first + start, first + end))


def initials(name: str) -> str:
    """Return the initial letters of a body's name: "SNV" for "SỞ NỘI VỤ"; "và" has none."""
    words = [word for word in _WORD.findall(name.upper()) if fold(word) != "và"]
    return "".join(word[0] for word in words)
