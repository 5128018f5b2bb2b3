"""Bodies that had ended on a day, wherever and however a text names them."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from typing import NamedTuple

from plancheck import Context, Office, fold, valid_on
from plancheck_rules.phap_luat._ended import OF_KIND, Ended, ended, members_of
from plancheck_rules.phap_luat._kinds import COMMUNE, tier

# Before a name's first word, that is a part of another: cán bộ, cơ sở, trụ sở, văn phòng.
_OTHER_WORD = re.compile(r"(?:\w|(?:cán|cơ|trụ|văn) )\Z")
_LONGEST_OTHER = len("cán ")
_LISTS = re.compile(
    r"các(?<!\wcác)\s+(?P<kind>bộ|sở|phòng)(?:\s*,\s*(?:ban|ngành|phòng|đoàn thể|đơn vị|cơ quan))*"
    r"\s*:?\s+(?=(?P<items>[^.;:\n()]{4,200}))"
)


class Gone(NamedTuple):
    """A body that had ended, named at ``text[start:end]``; ``listed`` without its first word.

    ``tier`` is what had ended of a list that names communes too: "UBND các xã, thị trấn".
    """

    start: int
    end: int
    office: Office
    listed: bool = False
    tier: str = ""


def gone_bodies(
    folded: str, context: Context, day: dt.date, place: tuple[int, int]
) -> Iterator[Gone]:
    """Yield the bodies named in *place*, a range of *folded*, that had ended before *day*.

    A list such as "các sở: Y tế, LĐTBXH" names each of its members.
    """
    known = ended(context.knowledge.offices)
    for found in (*_named(folded, known, *place), *_listed(folded, known, *place)):
        if not valid_on(found.office, day):
            yield found


def _named(folded: str, known: tuple[Ended, ...], start: int, end: int) -> Iterator[Gone]:
    """The bodies named from left to right; of two in one place, the one known first."""
    words = folded[start:end]
    found = [
        (*match.span(), one.office)
        for one in known
        if one.may_stand_in(words)
        for match in one.pattern.finditer(folded, start, end)
    ]
    behind = start
    for first, last, office in sorted(found, key=lambda one: one[0]):
        before = max(0, first - _LONGEST_OTHER)
        if first >= behind and not _OTHER_WORD.search(folded, before, first):
            behind = last
            yield Gone(first, last, office, tier=_tier(office, folded[first:last]))


def _tier(office: Office, said: str) -> str:
    of_kind = OF_KIND.fullmatch(fold(office.name)) if COMMUNE.search(said) else None
    return tier(of_kind["kind"]) if of_kind else ""


def _listed(folded: str, known: tuple[Ended, ...], start: int, end: int) -> Iterator[Gone]:
    for listing in _LISTS.finditer(folded, start, end):
        pattern, members = members_of(known, listing["kind"])
        last = min(end, listing.end("items"))
        for found in pattern.finditer(folded, listing.start("items"), last):
            member = found.lastindex or 1
            yield Gone(*found.span(member), members[member - 1], listed=True)
