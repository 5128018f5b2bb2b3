"""Words set otherwise than ordered, wherever in the file they stand, by what is wrong with them."""

from __future__ import annotations

from collections.abc import Callable

from plancheck import Plan, Run, Span

Judge = Callable[[Run, str], str | None]
"""Names what is wrong with a run, whose words it is given; None if nothing is."""


def places_by(plan: Plan, judge: Judge) -> dict[str, list[Span]]:
    """Return the places where *judge* finds something, by what it finds.

    One place a paragraph and fault: from the first to the last run that has it. Runs without a
    letter or a figure are not judged.
    """
    found: dict[str, dict[int, Span]] = {}
    for block in plan.document.blocks:
        for run in block.runs:
            words = block.text[run.start : run.end]
            fault = judge(run, words)
            if fault is None or not any(map(str.isalnum, words)):
                continue
            places = found.setdefault(fault, {})
            start = places[block.ordinal].start if block.ordinal in places else run.start
            places[block.ordinal] = Span(block.ordinal, start, block.ordinal, run.end)
    return {fault: list(places.values()) for fault, places in found.items()}
