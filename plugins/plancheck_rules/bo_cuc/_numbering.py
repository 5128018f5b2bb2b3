"""Whether the numbers of the main sections follow one another."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from plancheck import Plan, Section, roman_value

_ANNEX = re.compile(r"^\s*phụ lục\b", re.MULTILINE)
_ROMAN = ((10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"))


class Misnumbered(NamedTuple):
    """A section whose number does not follow; ``due`` is the label that would."""

    section: Section
    before: Section
    due: str
    repeated: bool


def misnumbered(plan: Plan) -> Iterator[Misnumbered]:
    """Yield main sections that follow neither the number before nor the one due there.

    So one wrong number is one fault, and a gap is told once, not at every later section.
    """
    due, before = 0, None
    for section in plan.outline:
        value = _value(section.label)
        if section.level > 1 or value is None:
            continue
        follows = before is None or value in (due, (_value(before.label) or 0) + 1)
        if before and not follows and not _restarts(plan, before, section, value):
            yield Misnumbered(section, before, _label(due, section.label), value < due)
            value = due
        due, before = value + 1, section


def _value(label: str) -> int | None:
    bare = label.strip().rstrip(".)")
    return int(bare) if bare.isdecimal() else roman_value(bare)


def _label(value: int, like: str) -> str:
    """Write a number as *like* writes its own."""
    return f"{value}." if like[:1].isdecimal() else f"{_roman(value)}."


def _roman(value: int) -> str:
    numeral = ""
    for worth, letters in _ROMAN:
        numeral += letters * (value // worth)
        value %= worth
    return numeral


def _restarts(plan: Plan, before: Section, section: Section, value: int) -> bool:
    """An annex between two sections numbers its own from one."""
    document = plan.document
    start, end = document.offset(before.span.block), document.offset(section.span.block)
    return value == 1 and _ANNEX.search(document.folded, start, end) is not None
