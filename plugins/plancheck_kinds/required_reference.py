"""``required_reference``: the plan must cite a document, by number or by kind and issuer.

Keys (``designation``, or ``type`` with ``issuer``; if all are given, either will do):
    designation: number and symbol, as "28/NQ-CP"; stray spaces in the plan are forgiven.
    type: the kind of document, as "Kế hoạch".
    issuer: words of the issuer's name, as "Ủy ban nhân dân tỉnh".

Arguments for the message: ``{designation}``, what is missing.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from plancheck import Checker, Context, Plan, Reference, Remark, fold, same
from plancheck_kinds.words import headline, listed, pattern_of


def required_reference(
    *,
    designation: str | None = None,
    type: str | None = None,  # noqa: A002  (a pack's key)
    issuer: str | None = None,
) -> Checker:
    """Compile the keys (see the module) into a checker."""
    ways: dict[str, Callable[[Plan], bool]] = {}
    if designation:
        ways[designation] = _by_designation(designation)
    if type and issuer:
        ways[f"{type} – {issuer}"] = _by_issuer(type, issuer)
    if not ways or bool(type) != bool(issuer):
        raise ValueError("either designation, or type and issuer, must be given")
    said = {"designation": listed(list(ways))}

    def check(plan: Plan, _: Context) -> Iterator[Remark]:
        if not any(cited(plan) for cited in ways.values()):
            yield Remark(plan.preamble or headline(plan), "fault", said)

    return check


def _by_designation(designation: str) -> Callable[[Plan], bool]:
    """Look in the whole text: a number counts even where its citation was not understood."""
    parts = re.split(r"([/-])", fold(designation))
    spaced = r"\s*".join(re.escape(part.strip()) for part in parts)
    pattern = rf"(?<![\w/]){spaced}(?![\w/])"
    return lambda plan: re.search(pattern, plan.document.folded) is not None


def _by_issuer(kind: str, issuer: str) -> Callable[[Plan], bool]:
    pattern = pattern_of([issuer])

    def fits(reference: Reference) -> bool:
        return bool(
            reference.type
            and same(reference.type.value, kind)
            and reference.issuer
            and re.search(pattern, fold(reference.issuer.value.name))
        )

    return lambda plan: any(map(fits, plan.references))
