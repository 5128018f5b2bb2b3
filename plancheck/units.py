"""Administrative units by era, from dated tables that are read at the first question.

A table is a text file of tab-separated columns, its rows in the order of their folded names, so
that a question costs a bisection and the building of its answers; no other row is even decoded.
Lines before the row of column names begin with "#"; those of the form
``# source⇥code⇥confidence⇥reference`` say what the codes in the last column stand for.
"""

from __future__ import annotations

import datetime as dt
from bisect import bisect_left
from codecs import BOM_UTF8
from collections.abc import Iterator, Mapping
from enum import StrEnum
from functools import cache, lru_cache
from itertools import pairwise, takewhile
from pathlib import Path
from typing import NamedTuple

from plancheck.datum import Confidence, Source
from plancheck.errors import PackError
from plancheck.plan import Level
from plancheck.tables import FAULTS, decoded, read_bytes, unbuilt
from plancheck.text import compose, fold, squeeze

COLUMNS = (
    "name",
    "kind",
    "province",
    "district",
    "valid_from",
    "valid_to",
    "successors",
    "source",
)
BETWEEN_SUCCESSORS = "; "
SOURCE_LINE = "# source"


class UnitKind(StrEnum):
    """The kind word of a unit, as laws have it."""

    TINH = "tỉnh"
    THANH_PHO_TRUNG_UONG = "thành phố trực thuộc trung ương"
    HUYEN = "huyện"
    QUAN = "quận"
    THI_XA = "thị xã"
    THANH_PHO = "thành phố"
    XA = "xã"
    PHUONG = "phường"
    THI_TRAN = "thị trấn"
    DAC_KHU = "đặc khu"

    @property
    def level(self) -> Level:
        return _LEVELS.get(self, Level.COMMUNE)

    @property
    def spoken(self) -> str:
        """The word before the name: "thành phố" for both kinds of city."""
        return "thành phố" if self is UnitKind.THANH_PHO_TRUNG_UONG else self.value


_LEVELS = {
    UnitKind.TINH: Level.PROVINCE,
    UnitKind.THANH_PHO_TRUNG_UONG: Level.PROVINCE,
    UnitKind.HUYEN: Level.DISTRICT,
    UnitKind.QUAN: Level.DISTRICT,
    UnitKind.THI_XA: Level.DISTRICT,
    UnitKind.THANH_PHO: Level.DISTRICT,
}
_CITY = ("tp. ", "tp.", "tp ")


class Unit(NamedTuple):
    """A unit of one era under one name.

    ``province`` is None for a province itself; ``district`` is named with its kind word ("huyện
    Cao Lộc") and None above it and from 01/7/2025 on. ``valid_from`` is None where the first day
    is not known. ``valid_to`` is the last day on which the unit can have been, None as long as
    nothing is known to have ended it. ``successors`` are named with their kind words, several
    where the unit was divided, none where they are not known.
    """

    name: str
    kind: UnitKind
    province: str | None
    district: str | None
    valid_from: dt.date | None
    valid_to: dt.date | None
    successors: tuple[str, ...]
    source: Source

    @property
    def full_name(self) -> str:
        """The name with its kind word: "xã Ba Sơn", "thành phố Hà Nội"."""
        return f"{self.kind.spoken} {self.name}"

    @property
    def level(self) -> Level:
        return self.kind.level


class Units(NamedTuple):
    """The units in *tables*; a name that none of them has tells nothing."""

    tables: tuple[Path, ...] = ()

    def named(self, name: str, province: str | None = None) -> tuple[Unit, ...]:
        """Return the units of all eras with this *name*, with or without its kind word.

        *province* leaves those inside the province that was so called in their own era. Case and
        the place of tone marks do not matter.

        Raises:
            PackError: a table cannot be read or has a wrong row.
        """
        found = self._named(name)
        if province is None:
            return found
        wanted = _bare(province)
        return tuple(one for one in found if one.province and _bare(one.province) == wanted)

    def every(self) -> Iterator[Unit]:
        """Yield the units of all eras.

        Raises:
            PackError: a table cannot be read or has a wrong row.
        """
        for path in self.tables:
            yield from _read(path).units()

    def check(self) -> None:
        """Read every row.

        Raises:
            PackError: a table cannot be read, has a wrong row or one out of order.
        """
        for path in self.tables:
            table = _read(path)
            for _ in table.units():
                pass
            table.check_order()

    def _named(self, name: str) -> tuple[Unit, ...]:
        key = _key(name)
        word, bare = _apart(key)
        whole = tuple(unit for path in self.tables for unit in _found(path, key))
        if whole or not word:
            return whole
        found = (unit for path in self.tables for unit in _found(path, bare))
        return tuple(unit for unit in found if unit.kind.spoken == word)


class _Table(NamedTuple):
    """A table's rows, undecoded; *first* is the number of the first one's line."""

    path: Path
    first: int
    rows: tuple[bytes, ...]
    sources: Mapping[str, Source]

    def named(self, key: str) -> Iterator[Unit]:
        start = bisect_left(self.rows, key, key=_row_key)
        end = len(self.rows)
        for index in takewhile(lambda at: _row_key(self.rows[at]) == key, range(start, end)):
            yield self.unit(index)

    def units(self) -> Iterator[Unit]:
        return map(self.unit, range(len(self.rows)))

    def unit(self, index: int) -> Unit:
        try:
            return _unit(decoded(self.rows[index], self.path, PackError), self.sources)
        except FAULTS as fault:
            raise _refused(self.path, self.first + index, fault) from fault

    def check_order(self) -> None:
        keys = [_row_key(row) for row in self.rows]
        for index, (before, after) in enumerate(pairwise(keys), start=1):
            if before > after:
                fault = ValueError("it is out of order; names ascend in folded text")
                raise _refused(self.path, self.first + index, fault)


@cache
def _read(path: Path) -> _Table:
    lines = read_bytes(path, PackError).removeprefix(BOM_UTF8).splitlines()
    head = len(list(takewhile(lambda line: line.startswith(b"#"), lines)))
    sources: dict[str, Source] = {}
    at = 0
    try:
        while at < head:
            sources |= _source(decoded(lines[at], path, PackError))
            at += 1
        if lines[at : at + 1] != ["\t".join(COLUMNS).encode()]:
            raise ValueError(f"the columns must be {', '.join(COLUMNS)}")
    except FAULTS as fault:
        raise _refused(path, at + 1, fault) from fault
    return _Table(path, head + 2, tuple(lines[head + 1 :]), sources)


@lru_cache(maxsize=512)
def _found(path: Path, key: str) -> tuple[Unit, ...]:
    """The units of a table; several rules ask for the few that a plan names."""
    return tuple(_read(path).named(key))


def _refused(path: Path, line: int, fault: Exception) -> Exception:
    fault.add_note(f"line {line}")
    return unbuilt(fault, PackError, path)


def _source(line: str) -> dict[str, Source]:
    if not line.startswith(f"{SOURCE_LINE}\t"):
        return {}
    _, code, confidence, reference = line.split("\t")
    return {code: Source(reference, Confidence(confidence))}


def _unit(row: str, sources: Mapping[str, Source]) -> Unit:
    name, kind, province, district, start, end, successors, source = row.split("\t")
    if source not in sources:
        raise ValueError(f"no source is called {source!r}")
    return Unit(
        name=name,
        kind=UnitKind(kind),
        province=province or None,
        district=district or None,
        valid_from=_day(start),
        valid_to=_day(end),
        successors=tuple(successors.split(BETWEEN_SUCCESSORS)) if successors else (),
        source=sources[source],
    )


def _day(text: str) -> dt.date | None:
    return dt.date.fromisoformat(text) if text else None


def _row_key(row: bytes) -> str:
    return fold(compose(row.partition(b"\t")[0].decode(errors="replace")))


def _key(name: str) -> str:
    key = fold(squeeze(compose(name)))
    short = next(filter(key.startswith, _CITY), "")
    return f"thành phố {key.removeprefix(short)}" if short else key


def _apart(key: str) -> tuple[str, str]:
    """Take the kind word, "" if there is none, from the name."""
    words = (kind.spoken for kind in UnitKind)
    word = next((word for word in words if key.startswith(f"{word} ")), "")
    return word, key.removeprefix(f"{word} ")


def _bare(province: str) -> str:
    return _apart(_key(province))[1]
