"""How a component is set in type, beside how the decree wants it.

A rule on type states its component's :class:`Look` as data; :func:`judge_look` compares. What a
file does not tell is no departure.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

from plancheck import Abstention, Alignment, Block, Field, Plan, Remark, Run, Span
from plancheck_rules.the_thuc._figures import measure
from plancheck_rules.the_thuc._runs import worded

_HALF_STEP = 0.25  # points; sizes go in steps of a half
_PLACED = re.compile(r"\t| {3}")
_INDENTED_MM = 3.0


class Look(NamedTuple):
    """What the decree demands of a component; None leaves a property free.

    ``sizes``: smallest and largest, in points.
    """

    sizes: tuple[float, float] | None = None
    bold: bool | None = None
    italic: bool | None = None
    alignment: Alignment | None = None

    @property
    def size_range(self) -> str:
        """The sizes as people write them: "13", "13 - 14"."""
        smallest, largest = self.sizes or (0, 0)
        return f"{smallest:g}" if smallest == largest else f"{smallest:g} - {largest:g}"


class _Property(NamedTuple):
    """A way to depart: the message's key, and whether a run departs that way."""

    message: str
    departs: Callable[[Look, Run], bool]


def _wrong_size(look: Look, run: Run) -> bool:
    size = run.format.size_pt
    if look.sizes is None or size is None:
        return False
    return not look.sizes[0] - _HALF_STEP < size < look.sizes[1] + _HALF_STEP


_PROPERTIES = (
    _Property("size", _wrong_size),
    _Property("not_bold", lambda look, run: look.bold is True and run.format.bold is False),
    _Property("bold", lambda look, run: look.bold is False and run.format.bold is True),
    _Property("not_italic", lambda look, run: look.italic is True and run.format.italic is False),
    _Property("italic", lambda look, run: look.italic is False and run.format.italic is True),
)


def judge_look(plan: Plan, look: Look, *places: Span) -> Iterator[Remark | Abstention]:
    """Yield the departures at *places*, the lines of a component, each kind of departure once.

    Abstains if there is no place or no size told. The messages are those of ``look_messages``.
    """
    if not places:
        yield Abstention("absent", applicable=False)
    elif all(run.format.size_pt is None for place in places for _, run in worded(plan, place)):
        yield Abstention("untold")
    once: dict[str, Remark] = {}
    for place in places:
        for remark in departures(plan, place, look):
            once.setdefault(remark.message, remark)
    yield from once.values()


def departures(plan: Plan, place: Span, look: Look) -> Iterator[Remark]:
    """Yield one remark a property, from the first to the last word that departs from *look*."""
    words = list(worded(plan, place))
    for one in _PROPERTIES:
        wrong = [(span, run) for span, run in words if one.departs(look, run)]
        if not wrong:
            continue
        (first, run), (last, _) = wrong[0], wrong[-1]
        arguments = {"size": measure(run.format.size_pt or 0)} if one.message == "size" else {}
        yield Remark(Span(*first[:2], *last[2:]), one.message, arguments)
    yield from _misaligned(plan, place, look)


def is_told(plan: Plan, *fields: Field[str] | None) -> bool:
    """Tell whether the file says in what size any of *fields* is set."""
    return any(
        run.format.size_pt is not None
        for field in fields
        if field
        for _, run in worded(plan, field.span)
    )


def _misaligned(plan: Plan, place: Span, look: Look) -> Iterator[Remark]:
    if look.alignment is None:
        return
    for ordinal in range(place.block, place.end_block + 1):
        block = plan.document.block(ordinal)
        said = block.format.alignment
        if said not in (None, look.alignment) and block.text.strip() and not _by_hand(block, look):
            yield Remark(plan.document.whole(ordinal), "alignment")
            return


def _by_hand(block: Block, look: Look) -> bool:
    """Whether tabs, spaces or an indent may put the words where they should stand."""
    if look.alignment is not Alignment.CENTRE:
        return "\t" in block.text
    indents = (block.format.left_indent_mm, block.format.first_line_indent_mm)
    return _PLACED.search(block.text) is not None or sum(filter(None, indents)) > _INDENTED_MM
