"""Traits of the file as rules of this family report them: one finding a trait."""

from __future__ import annotations

from collections.abc import Iterator

from plancheck import Plan, Remark, Severity, Stage, Trait
from plancheck_rules._gathered import gathered
from plancheck_rules._place import opening


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
    yield gathered(
        places or [opening(plan)],
        message,
        {"count": str(len(facts)), "detail": facts[0].detail},
        severity=draft if plan.stage is Stage.DRAFT else None,
    )
