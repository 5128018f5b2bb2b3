"""The runs at a place of a document, and the words there as readers see them."""

from __future__ import annotations

from collections.abc import Iterator

from plancheck import Plan, Run, Span


def printed(plan: Plan, place: Span) -> str:
    """Return the words at *place* as readers see them: in capitals where the format makes them."""
    text, first = plan.document.excerpt(place), plan.document.offsets(place)[0]
    for span, run in runs_at(plan, place):
        if run.format.caps:
            start, end = (at - first for at in plan.document.offsets(span))
            text = text[:start] + text[start:end].upper() + text[end:]
    return text


def worded(plan: Plan, place: Span) -> Iterator[tuple[Span, Run]]:
    """Yield each run within *place* that has a letter or a figure, and the part of it inside."""
    for span, run in runs_at(plan, place):
        if any(map(str.isalnum, plan.document.excerpt(span))):
            yield span, run


def runs_at(plan: Plan, place: Span) -> Iterator[tuple[Span, Run]]:
    """Yield each run within *place*, and the part of it inside; none where no format is told."""
    for ordinal in range(place.block, place.end_block + 1):
        block = plan.document.block(ordinal)
        first = place.start if ordinal == place.block else 0
        last = place.end if ordinal == place.end_block else len(block.text)
        for run in block.runs:
            start, end = max(run.start, first), min(run.end, last)
            if start < end:
                yield Span(ordinal, start, ordinal, end), run
