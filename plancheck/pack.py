"""Packs: knowledge and declarative rules that a province states in TOML, without Python.

A pack that ``extends`` another states only what it adds: nothing is copied, the other pack must
merely be loaded before it, so that its records are there to be merged with.

An installed pack is built straight away; only one that cannot be built is held against its
schema, to tell the author where and why. A pack that a user names is held against it first.
"""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from plancheck.datum import Confidence, Source
from plancheck.errors import PackError
from plancheck.finding import Bilingual, Citation, Severity
from plancheck.fitting import Table, as_date, as_flag, as_number, as_text, each, fitted
from plancheck.knowledge import (
    Campaign,
    CampaignName,
    CampaignYear,
    Duty,
    Knowledge,
    KnownDocument,
    Office,
    Province,
    Theme,
)
from plancheck.plan import Level
from plancheck.rule import JUDGED, Example, Kind, Message, Page, Rule
from plancheck.schemas import load
from plancheck.tables import FAULTS, read_toml, refuse, unbuilt
from plancheck.units import Units

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable

T = TypeVar("T")

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


class PackInfo(NamedTuple):
    """What a list of packs tells of one.

    ``file`` is where it came from and ``origin`` the plug-in that brought it; ``years`` are those
    known of each campaign, by its id; ``confidences`` count the records, those of a table of
    units left out.
    """

    id: str
    title: str
    reviewed: dt.date
    file: str
    years: Mapping[str, tuple[int, ...]]
    confidences: Mapping[Confidence, int]
    origin: str = ""


class Pack(NamedTuple):
    """A loaded pack.

    ``source`` is the file it came from, ``reviewed`` the day its data were last compared with
    their sources. ``valid`` bounds those rules that state no dates of their own. ``origin`` is
    the plug-in that brought it, "" for a pack that the user named.
    """

    id: str
    title: str
    source: str
    reviewed: dt.date
    rules: tuple[Rule, ...]
    knowledge: Knowledge
    valid: Validity
    extends: str | None = None
    origin: str = ""

    @property
    def info(self) -> PackInfo:
        return PackInfo(
            id=self.id,
            title=self.title,
            reviewed=self.reviewed,
            file=self.source,
            years={one.id: tuple(y.year for y in one.years) for one in self.knowledge.campaigns},
            confidences=Counter(source.confidence for source in self.knowledge.sources()),
            origin=self.origin,
        )


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
        pack = _Building(table, kinds, str(source)).pack()
    except FAULTS as fault:
        refuse(table, schema_for(kinds), PackError, source)
        raise unbuilt(fault, PackError, source) from fault
    if validate:
        pack.knowledge.units.check()
    return pack


def load_documents(source: Traversable) -> Knowledge:
    """Return the known documents in the TOML file *source*, which need not be a whole pack.

    Id, title and day of review may be left out; a document that names no source has the file as
    its source, and one that tells no confidence is sure: who names the file answers for it.

    Raises:
        PackError: the file is wrong, told as for a pack.
    """
    return build_documents(read_toml(source, PackError), source)


def build_documents(table: Table, source: object) -> Knowledge:
    """Return the known documents in *table*; *source* is the file it stands in.

    Raises:
        PackError: as in :func:`load_documents`.
    """
    refuse(table, _documents_schema(), PackError, source)
    said = {"source": str(source), "confidence": Confidence.HIGH.value, **table}
    try:
        return _Building(said, {}, str(source)).knowledge()
    except FAULTS as fault:
        raise unbuilt(fault, PackError, source) from fault


def _documents_schema() -> dict[str, Any]:
    """The schema of a pack, cut down to documents."""
    schema = load("pack")
    keys = ("id", "title", "reviewed", "source", "confidence", "document")
    schema["properties"] = {key: schema["properties"][key] for key in keys}
    return schema | {"required": ["document"], "allOf": []}


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
        knowledge = self.knowledge()
        rules = each(self.table, "rule", self.rule)
        said = fitted(Pack, self.table)
        return Pack(source=self.path, valid=self.valid, rules=rules, knowledge=knowledge, **said)

    def knowledge(self) -> Knowledge:
        return Knowledge(
            campaigns=each(self.table, "campaign", self.campaign),
            documents=each(self.table, "document", self.sourced(KnownDocument)),
            provinces=each(self.table, "province", self.sourced(Province)),
            offices=each(self.table, "office", self.office),
            units=self.units(),
        )

    def units(self) -> Units:
        """The table of units that the pack names, which lies beside it."""
        name = self.table.pop("units", None)
        return Units() if name is None else Units((Path(self.path).parent / as_text(name),))

    def sourced(self, record: Callable[..., T]) -> Callable[[Table], T]:
        """Return the builder of a record that says where it was found, or as the pack says."""

        def build(table: Table, **parts: object) -> T:
            own = dict(table)
            source = Source(
                as_text(own.pop("source", self.source)),
                Confidence(own.pop("confidence", self.confidence)),
            )
            return record(source=source, **fitted(record, own), **parts)

        return build

    def campaign(self, table: Table) -> Campaign:
        own = dict(table)
        names = each(own, "name", self.sourced(CampaignName))
        themes = each(own, "theme", self.themes)
        years = each(own, "year", lambda year: _year(year, themes))
        if stray := {year for theme in themes for year in theme} - {one.year for one in years}:
            raise ValueError(f"no [[campaign.year]] tells the days of {sorted(stray)}")
        build: Callable[..., Campaign] = self.sourced(Campaign)
        return build(own, names=names, years=years)

    def office(self, table: Table) -> Office:
        own = dict(table)
        duties = each(own, "duty", self.sourced(Duty))
        build: Callable[..., Office] = self.sourced(Office)
        return build(own, duties=duties)

    def themes(self, table: Table) -> dict[int, Theme]:
        """A theme by each year in which it is official."""
        own = dict(table)
        years = own.pop("years")
        theme = self.sourced(Theme)(own)
        return {as_number(year): theme for year in years}

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
        "id": as_text(own.pop("id")),
        "name": as_text(own.pop("name")),
        "severity": Severity(own.pop("severity")),
        "citations": tuple(_citations(own.pop("citations"))),
        "messages": {"fault": _message(own), "undecided": UNDECIDED},
        "page": _page(own),
        "kinds": frozenset(_JUDGED[kind] for kind in own.pop("kinds", _JUDGED)),
        "levels": levels and frozenset(Level[as_text(level).upper()] for level in levels),
        "campaign_only": as_flag(own.pop("campaign_only", False)),
        "since": as_date(own.pop("since")) if "since" in own else valid.start,
        "until": as_date(own.pop("until")) if "until" in own else valid.end,
    }


def _citations(tables: list[Table]) -> Iterator[Citation]:
    if not tables:
        raise ValueError("the rule cites no authority")
    for table in tables:
        yield Citation(**{key: as_text(value) for key, value in table.items()})


def _message(own: dict[str, Any]) -> Message:
    return Message(
        vi=as_text(own.pop("message_vi")),
        en=as_text(own.pop("message_en")),
        advice_vi=as_text(own.pop("advice_vi", "")),
        advice_en=as_text(own.pop("advice_en", "")),
    )


def _page(own: dict[str, Any]) -> Page:
    return Page(
        summary=_bilingual(own, "summary"),
        why=_bilingual(own, "why"),
        examples=(
            Example(as_text(own.pop("wrong")), fires=True),
            Example(as_text(own.pop("right")), fires=False),
        ),
        note=_bilingual(own, "note") if "note_vi" in own else None,
    )


def _bilingual(own: dict[str, Any], key: str) -> Bilingual:
    return Bilingual(as_text(own.pop(f"{key}_vi")), as_text(own.pop(f"{key}_en")))


def _year(table: Table, themes: tuple[dict[int, Theme], ...]) -> CampaignYear:
    mine = tuple(theme[table["year"]] for theme in themes if table["year"] in theme)
    return CampaignYear(themes=mine, **fitted(CampaignYear, table))


def _valid(**ends: object) -> Validity:
    days = {"from": None, "to": None} | {key: as_date(day) for key, day in ends.items()}
    start, end = days.pop("from"), days.pop("to")
    if days:
        raise TypeError(f"{sorted(days)} are not known")
    return Validity(start, end)
