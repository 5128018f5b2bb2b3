"""Matching a citation with a known document, only where it is surely the one that is meant.

Numbers recur every year and symbols at every level: a document is surely meant only if its
symbol belongs to one central body and its year, its day or its title agrees; or if it is of the
plan's own province, the citation names its issuer, and its year or its day agrees.
"""

from __future__ import annotations

import re

from plancheck import Context, KnownDocument, Level, Organisation, Plan, Reference, fold, same
from plancheck_rules.can_cu._reference import designation

_CENTRAL = re.compile(r"[-/](?:TTg|CP|TW|QH\d+|UBTVQH\d+|LĐTBXH-BĐG|BLĐTBXH-VBĐG|BNV-CTTN&BĐG)$")
_YEAR_INSIDE = re.compile(r"/(?:19|20)\d\d/|QH\d")
_COUNCIL = re.compile(r"^ubnd\b")
_GOVERNMENT = re.compile(r"-(?:TTg|CP)$")
_BODIES = frozenset({"bộ", "sở", "ủy", "ubnd", "phòng", "quốc", "chính", "thủ"})
_YEARS = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_WORD = re.compile(r"\w+")
_LIKE = 0.6


def meant(reference: Reference, context: Context) -> KnownDocument | None:
    """The known document that is surely meant, one that agrees with the citation first."""
    number = designation(reference)
    if reference.date is None or not _CENTRAL.search(number):
        return None
    known = [one for one in context.knowledge.documents_numbered(number) if not one.province]
    known.sort(key=lambda one: differs(reference, one))
    return next((one for one in known if _is_it(reference, one)), None)


def of_own_province(reference: Reference, plan: Plan, context: Context) -> KnownDocument | None:
    """The known document of the plan's province that is surely meant, one that agrees first."""
    if reference.date is None or reference.issuer is None or plan.province is None:
        return None
    province, issuer = plan.province.value, reference.issuer.value
    numbered = context.knowledge.documents_numbered(designation(reference))
    known = [one for one in numbered if one.province and same(one.province, province)]
    known.sort(key=lambda one: differs(reference, one))
    return next((one for one in known if _issued(one, issuer) and _dated(reference, one)), None)


def is_misdated(reference: Reference, plan: Plan, context: Context) -> bool:
    """Tell whether a known document is cited under another day: the matter of CC009."""
    known = meant(reference, context) or of_own_province(reference, plan, context)
    return known is not None and differs(reference, known)


def differs(reference: Reference, known: KnownDocument) -> bool:
    """Whether a part of the date that is stated differs from the known one."""
    said, meant = reference.date.value if reference.date else None, known.date
    pairs = zip(said, (meant.year, meant.month, meant.day), strict=True) if said and meant else ()
    return any(one is not None and one != other for one, other in pairs)


def _issued(known: KnownDocument, issuer: Organisation) -> bool:
    """Whether it is this body's; only of the one province may the name be left out."""
    said, full = _spelt(issuer.name), _spelt(known.issuer or "")
    return said == full or (
        issuer.level is Level.PROVINCE and not issuer.territory and full.startswith(f"{said} ")
    )


def _spelt(body: str) -> str:
    return _COUNCIL.sub("ủy ban nhân dân", fold(body))


def _dated(reference: Reference, known: KnownDocument) -> bool:
    """Whether the year agrees, or day and month."""
    said, meant = reference.date.value if reference.date else None, known.date
    if said is None or meant is None:
        return False
    return said.year == meant.year or (said.month, said.day) == (meant.month, meant.day)


def _is_it(reference: Reference, known: KnownDocument) -> bool:
    """Same year, same day and month, a number that holds its year, or the same title."""
    if reference.date is None or known.date is None:
        return False
    if _dated(reference, known):
        return True
    if _YEAR_INSIDE.search(known.designation):
        return True
    title = set(_WORD.findall(fold(reference.title.value))) if reference.title else set()
    words = set(_WORD.findall(fold(known.title or "")))
    return bool(words) and len(title & words) >= _LIKE * len(words)


def other_body(said: str, known: KnownDocument) -> bool:
    """Whether the kinds of body differ; Chính phủ and Thủ tướng are the matter of CC006."""
    one, other = _spelt(said).split()[:1], _spelt(known.issuer or "").split()[:1]
    told_apart = not _GOVERNMENT.search(known.designation)
    return bool(other) and told_apart and one != other and one[0] in _BODIES


def wrong_years(reference: Reference, known: KnownDocument) -> tuple[str, str] | None:
    """Return the years that the cited title has and those it should have, None if they agree.

    Only a title that says "đến năm …" or a span of years, as the known one does, can be wrong.
    """
    said = _YEARS.findall(reference.title.value) if reference.title else []
    right = _YEARS.findall(known.title or "")
    if not said or not right or len(said) < len(right) or said[: len(right)] == right:
        return None
    return " - ".join(said[: len(right)]), " - ".join(right)
