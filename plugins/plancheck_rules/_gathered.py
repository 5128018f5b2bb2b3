"""One finding for a fault that a text repeats: the first place, the number, some further places."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from plancheck import Bilingual, Edit, Fix, Remark, Safety, Severity, Span

_ALSO = Bilingual("chỗ khác", "another place")
_MOST_RELATED = 3


def gathered(
    places: Sequence[Span],
    message: str,
    arguments: Mapping[str, str] | None = None,
    *,
    expected: str | None = None,
    fix: Fix | None = None,
    severity: Severity | None = None,
) -> Remark:
    """Return the remark at the first of *places*; the message may tell their ``{count}``."""
    return Remark(
        places[0],
        message,
        {"count": str(len(places)), **(arguments or {})},
        expected=expected,
        related=tuple((_ALSO, place) for place in places[1 : _MOST_RELATED + 1]),
        fix=fix,
        severity=severity,
    )


def rewritten(safety: Safety, places: Sequence[Span | None], texts: Sequence[str]) -> Fix | None:
    """Return the fix that writes *texts* at *places*, none if a place is not in the text."""
    typed = [place for place in places if place is not None]
    if len(typed) < len(places):
        return None
    return Fix(safety, tuple(map(Edit, typed, texts)))
