"""Slips of the pen: where they are, what to write instead, and telling them without repetition."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from plancheck import Edit, Fix, Message, Plan, Remark, Safety, Severity
from plancheck_rules._gathered import gathered
from plancheck_rules._law import nghi_dinh_30

SOAN_THAO = nghi_dinh_30(
    "khoản 4 Điều 10",
    "người soạn thảo chịu trách nhiệm về bản thảo; lỗi này không có điều khoản riêng",
)
"""Who answers for slips that no clause names one by one."""

FROM_PRINT = Message(
    vi="Tệp PDF không cho biết dấu cách và chỗ xuống dòng thật của văn bản.",
    en="A PDF file does not tell the text's own spaces and line ends.",
)
"""The reason to abstain where :func:`is_print`."""


class Slip(NamedTuple):
    """A wrong stretch of ``document.text``; ``right`` is None where nobody can tell."""

    start: int
    end: int
    right: str | None = None


def is_print(plan: Plan) -> bool:
    """Tell whether spaces and line ends were guessed from a printed page."""
    return plan.document.kind == "pdf"


def body_range(plan: Plan) -> tuple[int, int]:
    """Return the range of ``document.text`` between title and foot, empty if unknown."""
    return plan.document.offsets(plan.body) if plan.body else (0, 0)


def signing_ranges(plan: Plan) -> list[tuple[int, int]]:
    """Return the ranges of ``document.text`` that say the signer's authority and post."""
    signature = plan.signature
    fields = [*signature.authority, signature.post] if signature else []
    return [plan.document.offsets(field.span) for field in fields if field]


def outside(
    slips: Iterable[Slip], ranges: Iterable[tuple[int, int]], margin: int = 0
) -> list[Slip]:
    """Return the *slips* that touch none of the *ranges* (which do not overlap), so widened."""
    taken = sorted(ranges)
    starts = [start - margin for start, _ in taken]
    return [slip for slip in slips if not _is_taken(slip, starts, taken, margin)]


def _is_taken(slip: Slip, starts: list[int], taken: list[tuple[int, int]], margin: int) -> bool:
    last = bisect_left(starts, slip.end) - 1
    return last >= 0 and slip.start < taken[last][1] + margin


def told_at_once(
    plan: Plan,
    message: str,
    slips: Iterable[Slip],
    safety: Safety = Safety.UNSAFE,
    severity: Severity | None = None,
) -> Iterator[Remark]:
    """Yield one remark for all *slips*, at the first of them."""
    found = list(slips)
    if not found:
        return
    document = plan.document
    places = [document.span(slip.start, slip.end) for slip in found]
    edits = tuple(
        Edit(place, slip.right)
        for place, slip in zip(places, found, strict=True)
        if slip.right is not None
    )
    first = found[0]
    said = document.text[first.start : first.end]
    yield gathered(
        places,
        message,
        {"said": said, "meant": first.right or ""},
        expected=first.right,
        fix=Fix(safety, edits) if edits else None,
        severity=severity,
    )


def told_by_wording(
    plan: Plan,
    message: str,
    slips: Iterable[Slip],
    safety: Safety = Safety.UNSAFE,
    severity: Severity | None = None,
) -> Iterator[Remark]:
    """Yield one remark for each wrong wording, however often it stands."""
    wordings: dict[str, list[Slip]] = {}
    for slip in slips:
        wordings.setdefault(plan.document.text[slip.start : slip.end], []).append(slip)
    for same in wordings.values():
        yield from told_at_once(plan, message, same, safety, severity)
