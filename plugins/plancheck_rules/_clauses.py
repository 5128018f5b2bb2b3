"""The clauses of a plan's text, and the dates that stand in them."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from typing import NamedTuple

from plancheck import Document, Field, PartialDate, Plan, Span

_BREAK = re.compile(r"[;\n]|\.\s+(?=[^\W\d_])")
_LONGEST = 600


class Dated(NamedTuple):
    """A date of the text, the folded clause around it, and the part of that before the date."""

    field: Field[PartialDate]
    day: dt.date
    clause: str
    before: str


def dated_clauses(plan: Plan) -> Iterator[Dated]:
    """Yield the whole dates of the body that are neither in a citation nor in a stated period.

    A date without a year is one of the plan's year.
    """
    if plan.body is None:
        return
    year = plan.year.value if plan.year else None
    document = plan.document
    first, last = document.offsets(plan.body)
    taken = [document.offsets(span) for span in spoken_for(plan)]
    for field in plan.dates:
        at, end = document.offsets(field.span)
        day = field.value.with_year(year).as_date()
        if day is None or not first <= at < last or any(a <= at < b for a, b in taken):
            continue
        start, stop = clause_around(document, at, end)
        yield Dated(field, day, document.folded[start:stop], document.folded[start:at])


def spoken_for(plan: Plan) -> Iterator[Span]:
    """Yield the citations and the stated periods: dates and years there have rules of their own."""
    yield from (reference.span for reference in plan.references)
    yield from (period.span for period in plan.periods)


def clause_around(document: Document, start: int, end: int) -> tuple[int, int]:
    """Return the range between the stops nearest to ``document.text[start:end]``."""
    first, last = max(0, start - _LONGEST), min(end + _LONGEST, len(document.text))
    before = [found.end() for found in _BREAK.finditer(document.text, first, start)]
    after = _BREAK.search(document.text, end, last)
    return (before[-1] if before else first), (after.start() if after else last)
