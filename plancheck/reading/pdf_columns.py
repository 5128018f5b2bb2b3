"""Two columns of a page: its head, and the recipients beside the signature."""

from __future__ import annotations

from collections.abc import Sequence

from plancheck.reading.pdf_lines import PageText, Segment
from plancheck.text import compose, fold

Columns = tuple[list[Segment], list[Segment]]

_RECIPIENTS = "nơi nhận"
_TOP_LINES = 8
# In ems.
_GUTTER = 0.7
_ABOVE = 2.2


def header(page: PageText, middle: float) -> Columns:
    """Return the columns at the head of a page whose text has this middle."""
    by_height = sorted(page.segments, key=lambda segment: (-segment.y, segment.left))
    for one in by_height[:_TOP_LINES]:
        for other in by_height[:_TOP_LINES]:
            if _beside_each_other(one, other):
                return _columns(by_height, one, other, middle)
    return [], []


def signature(page: PageText) -> Columns:
    """Return the recipients and the signature beside them."""
    by_height = sorted(page.segments, key=lambda segment: (-segment.y, segment.left))
    headings = [s for s in by_height if fold(compose(s.text)).startswith(_RECIPIENTS)]
    for one in headings[:_TOP_LINES]:
        top = one.y + _ABOVE * one.size
        beside = [s for s in by_height if s.y <= top and s.left > one.right + one.size]
        if beside:
            near = [s for s in by_height if s.y <= one.y or (s.y <= top and s.left > one.right)]
            return _columns(near, one, beside[0])
    return [], []


def _beside_each_other(one: Segment, other: Segment) -> bool:
    em = max(one.size, other.size)
    return abs(one.y - other.y) < em and other.left - one.right > _GUTTER * em


def _columns(
    by_height: Sequence[Segment], one: Segment, other: Segment, middle: float | None = None
) -> Columns:
    """Take lines from the top into two columns until one crosses the gap between them.

    So does a title short enough to stand beside it: alone, and on the *middle* of the page.
    """
    low, high = one.right, other.left
    left: list[Segment] = []
    right: list[Segment] = []
    for segment in by_height:
        em = segment.size
        if middle is not None and abs(segment.middle - middle) < em / 2:
            break
        if segment.right <= high - _GUTTER * em and segment.left < low:
            left.append(segment)
            low = max(low, segment.right)
        elif segment.left >= low + _GUTTER * em and segment.right > high:
            right.append(segment)
            high = min(high, segment.left)
        else:
            break
    return left, right
