"""Remarks on bodies and units that had ended, by the messages of :mod:`_messages`."""

from __future__ import annotations

from plancheck import (
    Bilingual,
    Document,
    Edit,
    Fix,
    Remark,
    Safety,
    Severity,
    Span,
    squeeze,
)
from plancheck_rules._law import written
from plancheck_rules.phap_luat._bodies import Gone
from plancheck_rules.phap_luat._kinds import Group, followed_by_kind
from plancheck_rules.phap_luat._units import Named

_ALSO = Bilingual("cũng ghi ở đây", "named here too")
_MOST = 20


def of_body(document: Document, found: Gone) -> Remark:
    """Return the remark on a body, with the fix where one name simply takes another's place.

    Of a district's, whoever is meant may now be above the commune or in it.
    """
    place = document.span(found.start, found.end)
    words = document.text[found.start : found.end]
    remark = said_of_body(words, place, found)
    if followed_by_kind(document.folded, found.end):
        return remark._replace(expected=None)
    if remark.expected is None or found.listed or ":" in words:
        return remark
    heading = words.isupper() and " " in words
    written_so = remark.expected.upper() if heading else remark.expected
    return remark._replace(fix=Fix(Safety.UNSAFE, (Edit(place, written_so),)))


def said_of_body(words: str, place: Span, found: Gone) -> Remark:
    """Return the remark at *place* on a body that is called by *words*."""
    office = found.office
    words = f"{office.name.split()[0]} {words}" if found.listed else words
    said = _arguments(words, office.name, written(office.valid_to) if office.valid_to else "")
    if found.tier:
        return Remark(place, "group", {**said, "name": found.tier}, severity=Severity.WARNING)
    if office.successor is None:
        return Remark(place, "ended", said)
    said["successor"] = office.successor
    if office.source.confidence == "high" or office.valid_to is None:
        return Remark(place, "followed", said, expected=office.successor)
    said["year"] = str(office.valid_to.year)  # the very day is not sure
    return Remark(place, "moved", said, expected=office.successor)


def of_unit(document: Document, found: Named) -> Remark:
    """Return the remark on a unit."""
    place = document.span(found.start, found.end)
    return said_of_unit(document.text[found.start : found.end], place, found)


def said_of_unit(words: str, place: Span, found: Named) -> Remark:
    """Return the remark at *place* on a unit; a warning if its end stands in one source only."""
    unit = found.unit
    said = _arguments(words, unit.full_name, written(unit.valid_to) if unit.valid_to else "")
    severity = None if unit.source.confidence == "high" else Severity.WARNING
    if not unit.successors:
        return Remark(place, "dissolved", said, severity=severity)
    said["successor"] = "; ".join(unit.successors)
    only = unit.successors[0] if len(unit.successors) == 1 else None
    return Remark(place, "merged", said, expected=only, severity=severity)


def of_group(document: Document, found: Group) -> Remark:
    """Return the remark on a group of units."""
    words = document.text[found.start : found.end]
    said = _arguments(words, found.tier, written(found.last))
    place = document.span(found.start, found.end)
    return Remark(place, "group", said, severity=Severity.WARNING)


def joined(remarks: list[Remark]) -> Remark:
    """Return the first of several remarks on one thing, with the places and fixes of all."""
    first, *others = remarks
    fixes = [remark.fix for remark in remarks if remark.fix]
    edits = tuple(edit for fix in fixes for edit in fix.edits)
    return first._replace(
        arguments={**first.arguments, "times": f" (×{len(remarks)})" if others else ""},
        related=tuple((_ALSO, remark.span) for remark in others[:_MOST]),
        fix=Fix(Safety.UNSAFE, edits) if len(fixes) == len(remarks) else None,
    )


def _arguments(words: str, name: str, day: str) -> dict[str, str]:
    return {"said": squeeze(words), "name": name, "day": day, "times": ""}
