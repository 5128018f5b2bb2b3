"""Packs: knowledge and declarative rules that a province states in TOML, without Python.

A pack that ``extends`` another states only what it adds: nothing is copied, the other pack must
merely be loaded before it, so that its records are there to be merged with.

An installed pack is built straight away; only one that cannot be built is held against its
schema, to tell the author where and why. A pack that a user names is held against it first.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from plancheck.errors import PackError
from plancheck.finding import Bilingual, Citation, Severity
from plancheck.knowledge import (
    Campaign,
    CampaignName,
    CampaignYear,
    Confidence,
    Knowledge,
    KnownDocument,
    Province,
    Source,
    Theme,
)
from plancheck.plan import Level
from plancheck.rule import JUDGED, Example, Kind, Message, Page, Rule
from plancheck.schemas import load
from plancheck.tables import FAULTS, read_toml, refuse, unbuilt

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable

T = TypeVar("T")
Table = Mapping[str, Any]

UNDECIDED = Message(
    "không nhận ra phần cần xét trong văn bản",
    "the part concerned was not recognised in the document",
)
"""What every pack rule can say, as "undecided", besides its own "fault"."""


_JUDGED = {kind.value: kind for kind in JUDGED}


class Validity(NamedTuple):
    """The first and last day of something; None leaves that end open."""

    start: dt.date | None = None
    end: dt.date | None = None


class Pack(NamedTuple):
    """A loaded pack.

    ``source`` is the file it came from, ``reviewed`` the day its data were last compared with
    their sources. ``valid`` bounds those rules that state no dates of their own.
    """

    id: str
    title: str
    source: str
    reviewed: dt.date
    rules: tuple[Rule, ...]
    knowledge: Knowledge
    valid: Validity
    extends: str | None = None


def load_pack(source: Traversable, kinds: Mapping[str, Kind], *, validate: bool) -> Pack:
    """Return the pack in the TOML file *source*, its rules compiled by *kinds*.

    *validate* holds the file against its schema before anything is built.

    Raises:
        PackError: the file is wrong; the sentence names the place and, where it can, the
            nearest possible word.
    """
    table = read_toml(source, PackError)
    if validate:
        refuse(table, schema_for(kinds), PackError, source)
    try:
        return _Building(table, kinds, str(source)).pack()
    except FAULTS as fault:
        refuse(table, schema_for(kinds), PackError, source)
        raise unbuilt(fault, PackError, source) from fault


def schema_for(kinds: Mapping[str, Kind]) -> dict[str, Any]:
    """Return the schema of a pack that may use *kinds*; a stranger's kind judges its own keys."""
    schema = load("pack")
    rule = schema["$defs"]["rule"]
    branches = {branch["if"]["properties"]["kind"]["const"]: branch for branch in rule["allOf"]}
    rule["allOf"] = [branches.get(name) or _open_branch(name) for name in sorted(kinds)]
    rule["properties"]["kind"]["enum"] = sorted(kinds)
    return schema


def _open_branch(kind: str) -> dict[str, Any]:
    """The branch of the schema for a kind whose keys it does not know."""
    return {
        "if": {"properties": {"kind": {"const": kind}}, "required": ["kind"]},
        "then": {"properties": {}, "additionalProperties": True},
    }


class _Building:
    """One pack being built; what is left over in a table at the end was not known."""

    def __init__(self, table: Table, kinds: Mapping[str, Kind], path: str) -> None:
        self.table = dict(table)
        self.kinds = kinds
        self.path = path
        self.source = self.table.pop("source", None)
        self.confidence = self.table.pop("confidence", None)
        self.valid = _valid(**self.table.pop("valid", {}))

    def pack(self) -> Pack:
        knowledge = Knowledge(
            campaigns=_each(self.table, "campaign", self.campaign),
            documents=_each(self.table, "document", self.sourced(KnownDocument)),
            provinces=_each(self.table, "province", self.sourced(Province)),
        )
        rules = _each(self.table, "rule", self.rule)
        said = _fitted(Pack, self.table)
        return Pack(source=self.path, valid=self.valid, rules=rules, knowledge=knowledge, **said)

    def sourced(self, record: Callable[..., T]) -> Callable[[Table], T]:
        """Return the builder of a record that says where it was found, or as the pack says."""

        def build(table: Table, **parts: object) -> T:
            own = dict(table)
            source = Source(
                _text(own.pop("source", self.source)),
                Confidence(own.pop("confidence", self.confidence)),
            )
            return record(source=source, **_fitted(record, own), **parts)

        return build

    def campaign(self, table: Table) -> Campaign:
        own = dict(table)
        names = _each(own, "name", self.sourced(CampaignName))
        themes = _each(own, "theme", self.themes)
        years = _each(own, "year", lambda year: _year(year, themes))
        if stray := {year for theme in themes for year in theme} - {one.year for one in years}:
            raise ValueError(f"no [[campaign.year]] tells the days of {sorted(stray)}")
        build: Callable[..., Campaign] = self.sourced(Campaign)
        return build(own, names=names, years=years)

    def themes(self, table: Table) -> dict[int, Theme]:
        """A theme by each year in which it is official."""
        own = dict(table)
        years = own.pop("years")
        theme = self.sourced(Theme)(own)
        return {_number(year): theme for year in years}

    def rule(self, table: Table) -> Rule:
        own = dict(table)
        kind = own.pop("kind")
        if kind not in self.kinds:
            raise ValueError(f"there is no kind {kind}")
        said = _rule_head(own, self.valid)
        return Rule(**said, check=self.kinds[kind](own), origin=self.table["id"])


def _rule_head(own: dict[str, Any], valid: Validity) -> dict[str, Any]:
    """Take out of *own* what every rule has; the kind's own keys stay."""
    levels = own.pop("levels", None)
    return {
        "id": _text(own.pop("id")),
        "name": _text(own.pop("name")),
        "severity": Severity(own.pop("severity")),
        "citations": tuple(_citations(own.pop("citations"))),
        "messages": {"fault": _message(own), "undecided": UNDECIDED},
        "page": _page(own),
        "kinds": frozenset(_JUDGED[kind] for kind in own.pop("kinds", _JUDGED)),
        "levels": levels and frozenset(Level[_text(level).upper()] for level in levels),
        "campaign_only": _flag(own.pop("campaign_only", False)),
        "since": _date(own.pop("since")) if "since" in own else valid.start,
        "until": _date(own.pop("until")) if "until" in own else valid.end,
    }


def _citations(tables: list[Table]) -> Iterator[Citation]:
    if not tables:
        raise ValueError("the rule cites no authority")
    for table in tables:
        yield Citation(**{key: _text(value) for key, value in table.items()})


def _message(own: dict[str, Any]) -> Message:
    return Message(
        vi=_text(own.pop("message_vi")),
        en=_text(own.pop("message_en")),
        advice_vi=_text(own.pop("advice_vi", "")),
        advice_en=_text(own.pop("advice_en", "")),
    )


def _page(own: dict[str, Any]) -> Page:
    return Page(
        summary=_bilingual(own, "summary"),
        why=_bilingual(own, "why"),
        examples=(
            Example(_text(own.pop("wrong")), fires=True),
            Example(_text(own.pop("right")), fires=False),
        ),
        note=_bilingual(own, "note") if "note_vi" in own else None,
    )


def _bilingual(own: dict[str, Any], key: str) -> Bilingual:
    return Bilingual(_text(own.pop(f"{key}_vi")), _text(own.pop(f"{key}_en")))


def _year(table: Table, themes: tuple[dict[int, Theme], ...]) -> CampaignYear:
    mine = tuple(theme[table["year"]] for theme in themes if table["year"] in theme)
    return CampaignYear(themes=mine, **_fitted(CampaignYear, table))


def _valid(**ends: object) -> Validity:
    days = {"from": None, "to": None} | {key: _date(day) for key, day in ends.items()}
    start, end = days.pop("from"), days.pop("to")
    if days:
        raise TypeError(f"{sorted(days)} are not known")
    return Validity(start, end)


def _each(own: dict[str, Any], key: str, build: Callable[[Table], T]) -> tuple[T, ...]:
    """Take the list of tables at *key* out of *own* and build each; a fault notes its place."""
    built = []
    for index, table in enumerate(own.pop(key, ())):
        try:
            built.append(build(table))
        except FAULTS as fault:
            fault.add_note(f"{key}[{index}]")
            raise
    return tuple(built)


def _fitted(record: Any, table: Table) -> dict[str, Any]:
    """Return the table's values as the record's fields want them; TOML leaves None unsaid.

    Raises:
        KeyError: the record has no such field.
        TypeError: a value is of another type.
    """
    wanted = _written_types(record)
    unsaid = {key: None for key, type_ in wanted.items() if type_.endswith("None")}
    return unsaid | {key: _FITTING[wanted[key]](value) for key, value in table.items()}


def _written_types(record: Any) -> dict[str, str]:
    """The types of a record's fields as its source writes them, which NamedTuple wraps."""
    return {
        key: getattr(type_, "__forward_arg__", type_)
        for key, type_ in record.__annotations__.items()
    }


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(f"expected text, found {value!r}")
    return value


def _number(value: object) -> int:
    if not isinstance(value, int) or isinstance(value, bool):
        raise TypeError(f"expected a whole number, found {value!r}")
    return value


def _flag(value: object) -> bool:
    if not isinstance(value, bool):
        raise TypeError(f"expected true or false, found {value!r}")
    return value


def _date(value: object) -> dt.date:
    """TOML's own date, or one in quotation marks (the schema's format "date")."""
    if isinstance(value, str):
        return dt.date.fromisoformat(value)
    if not isinstance(value, dt.date) or isinstance(value, dt.datetime):
        raise TypeError(f"expected a date, found {value!r}")
    return value


def _texts(value: object) -> tuple[str, ...]:
    if not isinstance(value, list):
        raise TypeError(f"expected a list, found {value!r}")
    return tuple(map(_text, value))


_FITTING: dict[str, Callable[[object], object]] = {
    "str": _text,
    "str | None": _text,
    "int": _number,
    "int | None": _number,
    "dt.date": _date,
    "dt.date | None": _date,
    "tuple[str, ...]": _texts,
}
