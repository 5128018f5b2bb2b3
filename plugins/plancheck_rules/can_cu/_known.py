"""Matching a citation with a known document, only where it is surely the one that is meant.

Numbers recur every year and symbols at every level: a document is surely meant only if its
symbol belongs to one central body and its year, its day or its title agrees.
"""

from __future__ import annotations

import re

from plancheck import Context, KnownDocument, Reference, fold
from plancheck_rules.can_cu._reference import designation

_CENTRAL = re.compile(r"[-/](?:TTg|CP|TW|QH\d+|UBTVQH\d+|LĐTBXH-BĐG|BLĐTBXH-VBĐG|BNV-CTTN&BĐG)$")
_YEAR_INSIDE = re.compile(r"/(?:19|20)\d\d/|QH\d")
_GOVERNMENT = re.compile(r"-(?:TTg|CP)$")
_BODIES = frozenset({"bộ", "sở", "ủy", "ubnd", "phòng", "quốc", "chính", "thủ"})
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


def differs(reference: Reference, known: KnownDocument) -> bool:
    """Whether a part of the date that is stated differs from the known one."""
    said, meant = reference.date.value if reference.date else None, known.date
    pairs = zip(said, (meant.year, meant.month, meant.day), strict=True) if said and meant else ()
    return any(one is not None and one != other for one, other in pairs)


def _is_it(reference: Reference, known: KnownDocument) -> bool:
    """Same year, same day and month, a number that holds its year, or the same title."""
    said, meant = reference.date.value if reference.date else None, known.date
    if said is None or meant is None:
        return False
    if said.year == meant.year or (said.month, said.day) == (meant.month, meant.day):
        return True
    if _YEAR_INSIDE.search(known.designation):
        return True
    title = set(_WORD.findall(fold(reference.title.value))) if reference.title else set()
    words = set(_WORD.findall(fold(known.title or "")))
    return bool(words) and len(title & words) >= _LIKE * len(words)


def other_body(said: str, known: KnownDocument) -> bool:
    """Whether the kinds of body differ; Chính phủ and Thủ tướng are the matter of CC006."""
    one, other = fold(said).split()[:1], fold(known.issuer or "").split()[:1]
    told_apart = not _GOVERNMENT.search(known.designation)
    return bool(other) and told_apart and one != other and one[0] in _BODIES
