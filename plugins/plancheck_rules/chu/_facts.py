"""Traits of the file as rules of this family report them: one finding a trait."""

from __future__ import annotations

from collections.abc import Iterator

from plancheck import Bilingual, Plan, Remark, Severity, Stage, Trait
from plancheck_rules._place import opening

MOST_RELATED = 5
"""So many further places are shown; the number tells of the rest."""

ALSO = Bilingual("chỗ khác", "another place")


def once(
    plan: Plan, message: str, *traits: Trait, draft: Severity | None = None
) -> Iterator[Remark]:
    """Yield one remark for all facts of *traits*, at the first place that shows.

    In a draft its severity is *draft*, if given: reviewing is what drafts are for.
    """
    facts = [fact for fact in plan.document.facts if fact.trait in traits]
    if not facts:
        return
    places = [fact.span for fact in facts if fact.span is not None]
    yield Remark(
        places[0] if places else opening(plan),
        message,
        {"number": str(len(facts)), "detail": facts[0].detail},
        related=tuple((ALSO, place) for place in places[1 : MOST_RELATED + 1]),
        severity=draft if plan.stage is Stage.DRAFT else None,
    )
