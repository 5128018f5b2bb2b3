"""Rules on type whose component has several parts, such as the lines of a signature."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from plancheck import Abstention, Alignment, Plan, Remark, Severity, Span
from plancheck_rules._gathered import gathered
from plancheck_rules.the_thuc._look import Look, departures, judge_look


def centred_in_cell(plan: Plan, place: Span, look: Look) -> Look:
    """Return *look* with centring where *place* is a cell of a table.

    Elsewhere it is not the alignment that centres words under others.
    """
    in_cell = plan.document.block(place.block).cell is not None
    return look._replace(alignment=Alignment.CENTRE) if in_cell else look


def gathered_departures(
    plan: Plan, places: Sequence[Span], look: Look, *, doubtful: Sequence[Span] = ()
) -> Iterator[Remark | Abstention]:
    """Yield one remark a property in which words at *places* depart from *look*.

    A departure at *doubtful* places alone is only worth a look. Abstains as ``judge_look`` does,
    with its messages.
    """
    every = (*places, *doubtful)
    yield from (one for one in judge_look(plan, look, *every) if isinstance(one, Abstention))
    found: dict[str, list[tuple[Remark, bool]]] = {}
    for place in every:
        for remark in departures(plan, place, look):
            found.setdefault(remark.message, []).append((remark, place in places))
    for message, remarks in found.items():
        sure = any(is_sure for _, is_sure in remarks)
        yield gathered(
            sorted(remark.span for remark, _ in remarks),
            message,
            remarks[0][0].arguments,
            severity=None if sure else Severity.INFO,
        )
