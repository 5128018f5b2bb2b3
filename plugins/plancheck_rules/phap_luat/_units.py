"""Administrative units that a text names and that were no longer on a day."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from plancheck import Context, Level, Plan, Unit, UnitKind, fold, squeeze, valid_on

_CAPITALS = "A-ZĐÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬÈÉẺẼẸÊỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢÙÚỦŨỤƯỪỨỬỮỰỲÝỶỸỴ"
_CAPITAL = rf"(?:[{_CAPITALS}][\w'’]*|\d{{1,2}}(?!\w))"
_NAMED = re.compile(
    r"(?<!\w)(?P<kind>(?i:tỉnh|thành\s+phố|tp|huyện|quận|thị\s+xã|xã|phường|thị\s+trấn"
    r"|đặc\s+khu))(?:(?<=[Pp])\.\s?|[ \u00a0]+)"
    rf"(?P<name>{_CAPITAL}(?:(?:[ \u00a0]|\s?-\s?){_CAPITAL}){{0,6}})"
)
_AFTER_CAPITALS = re.compile(r"\s+(?:NĂM|VÀ|GIAI|TRONG|TRÊN|HƯỞNG|VỀ|CỦA|TỈNH|THÀNH|HUYỆN|QUẬN)\b")
_NEXT_UNIT = re.compile(r"\s?[-,]\s?(?i:tỉnh|thành phố|huyện|quận|thị xã|xã|phường)\b")
_CITY = {"tp": UnitKind.THANH_PHO}
_COMMUNES = frozenset({UnitKind.XA, UnitKind.PHUONG, UnitKind.DAC_KHU})


class Named(NamedTuple):
    """A unit that had ended, named at ``text[start:end]``."""

    start: int
    end: int
    unit: Unit


def gone_units(
    text: str, context: Context, day: dt.date, province: str | None, place: tuple[int, int]
) -> Iterator[Named]:
    """Yield the units named in *place*, a range of *text*, that surely had ended before *day*.

    Of communes, those of *province* alone: names recur from one province to another.
    """
    asked: dict[tuple[UnitKind, str], Unit | None] = {}
    for found in _NAMED.finditer(text, *place):
        name = _cut(found)
        kind = UnitKind(_CITY.get(found["kind"].lower()) or squeeze(fold(found["kind"])))
        if (kind, name) not in asked:
            asked[kind, name] = _gone(kind, name, day, province, context)
        unit = asked[kind, name]
        if unit:
            yield Named(found.start(), found.start("name") + len(name), unit)


def _cut(found: re.Match[str]) -> str:
    """The name without the capitals of a heading or of a larger unit behind it."""
    name = found["name"]
    stop = _NEXT_UNIT.search(name) or (
        _AFTER_CAPITALS.search(name) if found["kind"].isupper() else None
    )
    return name[: stop.start()] if stop else name


def _gone(
    kind: UnitKind, name: str, day: dt.date, province: str | None, context: Context
) -> Unit | None:
    units = context.knowledge.units
    if kind in _COMMUNES and province is None:
        return None
    found = units.named(f"{kind} {name}")
    if kind in _COMMUNES:
        found = _within(found, province, day, context)
        also = _within(units.named(name), province, day, context)
    else:
        also = tuple(unit for unit in units.named(name) if unit.level is Level.PROVINCE)
        also = also if kind is UnitKind.THANH_PHO else ()
    ended = all(unit.valid_to and unit.valid_to < day for unit in (*found, *also))
    if not found or not ended:
        return None
    return found[0] if len(found) == 1 else found[0]._replace(successors=())


def _within(
    found: tuple[Unit, ...], province: str | None, day: dt.date, context: Context
) -> tuple[Unit, ...]:
    """Those in what is *province* on *day*, also if they were in one merged into it."""
    if province is None:
        return ()
    wanted = _today(province, day, context)
    return tuple(
        unit
        for unit in found
        if unit.kind in _COMMUNES
        and unit.province
        and _today(unit.province, day, context) == wanted
    )


def _today(province: str, day: dt.date, context: Context) -> str:
    bare = _bare(province)
    for known in context.knowledge.provinces:
        if _bare(known.name) == bare:
            merged = known.successor if known.successor and not valid_on(known, day) else None
            return _bare(merged) if merged else bare
    return bare


@lru_cache(maxsize=256)
def _bare(province: str) -> str:
    return fold(province).removeprefix("thành phố ").removeprefix("tỉnh ")


def province_of(plan: Plan) -> str | None:
    """Return the plan's province, else the one whose bodies issued what the plan rests on."""
    if plan.province:
        return plan.province.value
    bodies = [one.issuer.value for one in plan.references if one.issuer and one.preamble]
    named = {_bare(b.territory) for b in bodies if b.level is Level.PROVINCE and b.territory}
    return named.pop() if len(named) == 1 else None
