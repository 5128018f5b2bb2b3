"""Where to point when something is missing: the nearest thing a reader would look at."""

from __future__ import annotations

from plancheck import Plan, Span


def opening(plan: Plan) -> Span:
    """Return the place of the title, else of the kind word, else the first written line."""
    field = plan.title or plan.kind_word
    return field.span if field else _written_line(plan, first=True)


def ending(plan: Plan) -> Span:
    """Return the place of the closing sentence, else the last line of the body or of the text."""
    if plan.closing:
        return plan.closing.span
    return (
        plan.document.whole(plan.body.end_block) if plan.body else _written_line(plan, first=False)
    )


def _written_line(plan: Plan, *, first: bool) -> Span:
    blocks = plan.document.body if first else reversed(plan.document.body)
    ordinal = next((block.ordinal for block in blocks if block.text.strip()), 1)
    return plan.document.whole(ordinal)
