"""Kinds of administrative unit in the text: which there are no longer, and groups of them."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from plancheck import Context, Level, Office, UnitKind, fold, squeeze

GONE_KINDS = "huyện|quận|thị xã|thị trấn"
KIND = (
    r"(?:tỉnh|huyện|quận|thị\s+xã|thành\s+phố|tp\.?|tx\.?|xã(?!\s+hội)|phường|thị\s+trấn"
    r"|đặc\s+khu)(?!\w)"
)
AND = r"\s*(?:,|/|-|và|hoặc)\s*(?:các\s+)?"
COMMUNE = re.compile(r"(?<!\w)(?:(?<!thị )xã(?!\s+hội)|phường|đặc khu)(?!\w)")
LEAD = r"(?:(?:các|cấp|những|mỗi|từng)\s+)?"

_GROUP = re.compile(
    rf"(?<!\w)(?P<lead>{LEAD})(?P<kinds>{KIND}(?:{AND}{KIND})*)"
    r"(?!\s+(?:nghèo|miền|vùng|biên giới|ven|đảo|phía|nông thôn))"
)
_ONE_KIND = re.compile(KIND)
_KIND_NEXT = re.compile(rf"\s+(?:các\s+)?{KIND}")
_COMMITTEE = "ủy ban nhân dân "


class Group(NamedTuple):
    """A group such as "các huyện" or "xã, thị trấn"; ``last`` was the last day of its *tier*."""

    start: int
    end: int
    tier: str
    last: dt.date


def tier(kind: str) -> str:
    """Return what a *kind* of unit that is no longer belongs to, as texts call it."""
    return kind if UnitKind(kind).level is Level.COMMUNE else "cấp huyện"


def gone_kinds(context: Context, day: dt.date) -> dict[str, dt.date]:
    """Return the kinds of unit whose people's committees had ended before *day*, and when."""
    ended = _ended_kinds(context.knowledge.offices)
    return {kind: last for kind, last in ended.items() if last < day}


@lru_cache(maxsize=4)
def _ended_kinds(offices: tuple[Office, ...]) -> dict[str, dt.date]:
    return {
        name.removeprefix(_COMMITTEE): office.valid_to
        for office in offices
        if office.valid_to and (name := fold(office.name)).startswith(_COMMITTEE)
    }


def gone_groups(
    folded: str, context: Context, day: dt.date, place: tuple[int, int]
) -> Iterator[Group]:
    """Yield the groups in *place*, a range of *folded*, with a kind that was no longer on *day*."""
    gone = gone_kinds(context, day)
    if not gone:
        return
    for found in _GROUP.finditer(folded, *place):
        kinds = [squeeze(kind) for kind in _ONE_KIND.findall(found["kinds"])]
        ended = next((kind for kind in kinds if kind in gone), None)
        if ended and (found["lead"] or len(kinds) > 1):
            yield Group(*found.span(), tier(ended), gone[ended])


def followed_by_kind(folded: str, end: int) -> bool:
    """Tell whether a kind of unit follows at *end*: "Phòng Tư pháp huyện"."""
    return _KIND_NEXT.match(folded, end) is not None
