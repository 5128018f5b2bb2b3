"""The clauses of a plan's text, and the dates that stand in them."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from typing import NamedTuple

from plancheck import Document, Field, PartialDate, Plan, Span
from plancheck_rules._ranges import ranges

_BREAK = re.compile(r"[;\n]|\.\s+(?=[^\W\d_])")
_LONGEST = 600


class Dated(NamedTuple):
    """A date of the text; the clause around it is looked for when it is asked for."""

    field: Field[PartialDate]
    day: dt.date
    document: Document
    start: int
    end: int

    @property
    def clause(self) -> str:
        """The folded clause around the date."""
        start, end = clause_around(self.document, self.start, self.end)
        return self.document.folded[start:end]

    @property
    def before(self) -> str:
        """The folded clause up to the date."""
        return self.document.folded[_clause_start(self.document, self.start) : self.start]


def dated_clauses(plan: Plan) -> Iterator[Dated]:
    """Yield the whole dates of the body that are neither in a citation nor in a stated period.

    A date without a year is one of the plan's year.
    """
    if plan.body is None:
        return
    year = plan.year.value if plan.year else None
    document = plan.document
    first, last = document.offsets(plan.body)
    taken = ranges(document.offsets(span) for span in spoken_for(plan))
    for field in plan.dates:
        at, end = document.offsets(field.span)
        day = field.value.with_year(year).as_date()
        if day is None or not first <= at < last or taken.cover(at):
            continue
        yield Dated(field, day, document, at, end)


def spoken_for(plan: Plan) -> Iterator[Span]:
    """Yield the citations and the stated periods: dates and years there have rules of their own."""
    yield from (reference.span for reference in plan.references)
    yield from (period.span for period in plan.periods)


def clause_around(document: Document, start: int, end: int) -> tuple[int, int]:
    """Return the range between the stops nearest to ``document.text[start:end]``."""
    last = min(end + _LONGEST, len(document.text))
    after = _BREAK.search(document.text, end, last)
    return _clause_start(document, start), (after.start() if after else last)


def _clause_start(document: Document, start: int) -> int:
    first = max(0, start - _LONGEST)
    before = [found.end() for found in _BREAK.finditer(document.text, first, start)]
    return before[-1] if before else first
