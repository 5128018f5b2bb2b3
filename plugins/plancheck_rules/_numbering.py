"""Whether the numbers of sections that stand side by side follow one another."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from plancheck import Plan, Section, roman_numeral, roman_value

_ANNEX = re.compile(r"^\s*phụ lục\b", re.MULTILINE)


class Misnumbered(NamedTuple):
    """A section whose number does not follow; ``due`` is the label that would."""

    section: Section
    before: Section
    due: str
    repeated: bool


def main_sections(plan: Plan) -> list[Section]:
    """Return the sections of the first level."""
    return [section for section in plan.outline if section.level == 1]


def inner_sections(plan: Plan) -> Iterator[list[Section]]:
    """Yield each group of sections that stand side by side within a larger one."""
    open_groups: dict[int, list[Section]] = {}
    for section in plan.outline:
        for level in [level for level in open_groups if level > section.level]:
            yield open_groups.pop(level)
        if section.level > 1:
            open_groups.setdefault(section.level, []).append(section)
    yield from open_groups.values()


def misnumbered(plan: Plan, sections: Iterable[Section]) -> Iterator[Misnumbered]:
    """Yield those of *sections* that follow neither the number before nor the one due there.

    So one wrong number is one fault, and a gap is told once, not at every later section.
    """
    due, before = 0, None
    for section in sections:
        value = _value(section.label)
        if value is None:
            continue
        follows = before is None or value in (due, (_value(before.label) or 0) + 1)
        if before and not follows and not _restarts(plan, before, section, value):
            yield Misnumbered(section, before, _label(due, section.label), value < due)
            value = due
        due, before = value + 1, section


def _value(label: str) -> int | None:
    bare = label.rstrip(" .):/-").lstrip()
    return int(bare) if bare.isdecimal() else roman_value(bare)


def _label(value: int, like: str) -> str:
    """Write a number as *like* writes its own."""
    return f"{value}." if like[:1].isdecimal() else f"{roman_numeral(value)}."


def _restarts(plan: Plan, before: Section, section: Section, value: int) -> bool:
    """An annex between two sections numbers its own from one."""
    document = plan.document
    start, end = document.offset(before.span.block), document.offset(section.span.block)
    return value == 1 and _ANNEX.search(document.folded, start, end) is not None
