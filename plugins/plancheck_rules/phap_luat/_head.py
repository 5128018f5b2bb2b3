"""The names in head and signature, and the bodies among them that had ended."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from plancheck import Context, Field, Plan, fold
from plancheck_rules.phap_luat._bodies import gone_bodies


def head_names(plan: Plan) -> Iterator[Field[str]]:
    """Yield the names in the head, else the issuer's, and the signer's lines."""
    if plan.bodies:
        yield from plan.bodies
    elif plan.issuer:
        yield Field(plan.issuer.value.name, plan.issuer.text, plan.issuer.span)
    if plan.signature:
        yield from plan.signature.authority
        yield from (plan.signature.post,) if plan.signature.post else ()


def gone_issuers(plan: Plan, context: Context, day: dt.date) -> frozenset[str]:
    """Return the names of the offices in head and signature that had ended before *day*."""
    return frozenset(
        found.office.name
        for name in head_names(plan)
        for found in gone_bodies(fold(name.value), context, day, (0, len(name.value)))
    )
