"""Bodies that had ended on a day, wherever and however a text names them."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from plancheck import Context, Office, fold, valid_on
from plancheck_rules.phap_luat._kinds import AND, COMMUNE, GONE_KINDS, KIND, LEAD, tier

_OF_KIND = re.compile(rf"(?P<body>.+) (?P<kind>{GONE_KINDS})")
_GAP = r"[\s,:\-]*(?:(?:và|&)\s*)?"
_WORD = re.compile(r"(?!và\b)\w+")
_PART_OF_WORD = r"(?<!cán )(?<!cơ )(?<!trụ )(?<!văn )"  # cán bộ, cơ sở, trụ sở, văn phòng
_LISTS = re.compile(
    r"(?<!\w)các\s+(?P<kind>bộ|sở|phòng)(?:\s*,\s*(?:ban|ngành|phòng|đoàn thể|đơn vị|cơ quan))*"
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
    ended = _ended(context.knowledge.offices)
    for found in (*_named(folded, ended, *place), *_listed(folded, ended, *place)):
        if not valid_on(found.office, day):
            yield found


@lru_cache(maxsize=4)
def _ended(offices: tuple[Office, ...]) -> tuple[Office, ...]:
    return tuple(office for office in offices if office.valid_to)


def _named(folded: str, offices: tuple[Office, ...], start: int, end: int) -> Iterator[Gone]:
    for found in _names(offices).finditer(folded, start, end):
        office = offices[(found.lastindex or 1) - 1]
        of_kind = _OF_KIND.fullmatch(fold(office.name)) if COMMUNE.search(found[0]) else None
        yield Gone(*found.span(), office, tier=tier(of_kind["kind"]) if of_kind else "")


def _listed(folded: str, offices: tuple[Office, ...], start: int, end: int) -> Iterator[Gone]:
    for listing in _LISTS.finditer(folded, start, end):
        pattern, members = _members(offices, listing["kind"])
        last = min(end, listing.end("items"))
        for found in pattern.finditer(folded, listing.start("items"), last):
            member = found.lastindex or 1
            yield Gone(*found.span(member), members[member - 1], listed=True)


@lru_cache(maxsize=4)
def _names(offices: tuple[Office, ...]) -> re.Pattern[str]:
    named = (f"({'|'.join(map(_written, _forms(office)))})" for office in offices)
    return re.compile(rf"(?<!\w){_PART_OF_WORD}(?:{'|'.join(named) or '(?!)'})(?!\w)")


@lru_cache(maxsize=16)
def _members(offices: tuple[Office, ...], kind: str) -> tuple[re.Pattern[str], tuple[Office, ...]]:
    """The offices whose names begin with *kind*, as they are named in a list after that word."""
    first = f"{kind} "
    members = tuple(office for office in offices if fold(office.name).startswith(first))
    named = (
        "|".join(
            _written(form.removeprefix(first)) for form in _forms(one) if form.startswith(first)
        )
        for one in members
    )
    listed = "|".join(f"({forms})" for forms in named) or "(?!)"
    return re.compile(rf"(?:,|(?<!\w)và)\s+(?:{listed})(?!\w)"), members


def _forms(office: Office) -> list[str]:
    return [fold(form) for form in (office.name, *office.aliases)]


def _written(form: str) -> str:
    """The pattern of a folded *form*: marks between words, "và" and "&" are written at will."""
    of_kind = _OF_KIND.fullmatch(form)
    if of_kind is None:
        return _GAP.join(map(re.escape, _WORD.findall(form)))
    body = r"\s+".join(map(re.escape, of_kind["body"].split()))
    kind = r"\s+".join(of_kind["kind"].split())
    return rf"{body}\s+{LEAD}(?:{KIND}{AND})*{kind}(?!\w)(?:{AND}{KIND})*"
