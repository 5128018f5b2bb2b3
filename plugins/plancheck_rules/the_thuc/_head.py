"""The head of a plan, above its kind word: what stands there, and the lines of a component."""

from __future__ import annotations

import re
from collections.abc import Iterator

from plancheck import Block, Message, Part, Plan, Span, fold

NO_HEAD = Message(
    vi="Tệp không có phần đầu của văn bản, có thể chỉ là nội dung được trích ra.",
    en="The file has no head; it may be an extract of the text alone.",
)
_LINE = re.compile(r"[^\s|](?:[^\n\t|]*[^\s|])?")


def has_head(plan: Plan) -> bool:
    """Tell whether there is a head: anything that only an official document's head has."""
    return bool(plan.kind_word and (plan.quoc_hieu or plan.tieu_ngu or plan.bodies or plan.number))


def head_place(plan: Plan) -> Span:
    """Return where to point when something of the head is missing: at what stands first there."""
    places = _recognised(plan)
    return min(places) if places else plan.document.whole(1)


def head_blocks(plan: Plan) -> tuple[Block, ...]:
    """Return the blocks from the first with a component down to the kind word."""
    first, last = head_place(plan).block, plan.kind_word.span.block if plan.kind_word else 0
    return tuple(block for block in plan.document.body if first <= block.ordinal <= last)


def head_text(plan: Plan) -> str:
    """Return the folded text above the kind word."""
    return plan.document.folded[: _end(plan)]


def unread(plan: Plan) -> str:
    """Return what stands above the kind word besides the components recognised there."""
    return _blanked(plan, 0, _end(plan), _recognised(plan))


def aside(plan: Plan) -> str:
    """Return the folded text in which a part of the head may stand unread.

    That are page headers, notes, and text boxes anchored below the kind word.
    """
    last = plan.kind_word.span.block if plan.kind_word else 0
    blocks = (block for block in plan.document.blocks if block.ordinal > last)
    return fold("\n".join(block.text for block in blocks if block.part is not Part.BODY))


def lines_of(plan: Plan, place: Span) -> tuple[Span, ...]:
    """Return the lines of the component at *place*, without what stands beside it.

    In a head on tab stops, the two lines of a body's name have Quốc hiệu between them.
    """
    start, end = plan.document.offsets(place)
    others = [one for one in _recognised(plan) if one != place]
    text = _blanked(plan, start, end, others)
    found = ((start + line.start(), start + line.end()) for line in _LINE.finditer(text))
    return tuple(plan.document.span(*line) for line in found)


def column_lines(plan: Plan) -> Iterator[Span]:
    """Yield each line above the kind word, one for each column of a line laid out in columns."""
    for found in _COLUMN.finditer(plan.document.text, 0, _end(plan)):
        yield plan.document.span(found.start(), found.start() + len(found[0].rstrip()))


_COLUMN = re.compile(r"[^\s|](?:[^\n\t| ]| (?! {2}))*")


def _end(plan: Plan) -> int:
    return plan.document.offsets(plan.kind_word.span)[0] if plan.kind_word else 0


def _recognised(plan: Plan) -> list[Span]:
    fields = (plan.quoc_hieu, plan.tieu_ngu, plan.number, plan.place, plan.date)
    named = [field.span for field in fields if field]
    return named + [field.span for field in (*plan.bodies, *plan.stamps)]


def _blanked(plan: Plan, start: int, end: int, places: list[Span]) -> str:
    """The text between *start* and *end* with new lines in place of *places*."""
    text = plan.document.text[start:end]
    for place in places:
        first, last = (min(max(at - start, 0), len(text)) for at in plan.document.offsets(place))
        text = text[:first] + "\n" * (last - first) + text[last:]
    return text
