"""How long words are in print, in the font the decree orders."""

from __future__ import annotations

from plancheck import Plan, Span, fold, width_pt
from plancheck_rules.the_thuc._runs import printed, runs_at

_MM_PER_POINT = 25.4 / 72
_THE_FONT = {"times new roman", "times", "tinos", "liberation serif"}  # cut to the same widths


def printed_mm(plan: Plan, place: Span) -> float | None:
    """Return how long the words at *place*, one line, are in print.

    None if the file does not tell their size, or has them in another font.
    """
    length = 0.0
    for span, run in runs_at(plan, place):
        font, size = run.format.font, run.format.size_pt
        if size is None or (font and fold(font) not in _THE_FONT):
            return None
        length += width_pt(printed(plan, span), size, bold=run.format.bold is True)
    return length * _MM_PER_POINT or None
