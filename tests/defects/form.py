"""What it takes to spoil a correct plan in one way, and to tell where that must be found."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from itertools import product
from typing import NamedTuple, get_args, get_type_hints

from defects.annexed import annexed

from plancheck.document import Fact, Part, Trait
from plancheck.finding import Finding
from plancheck.knowledge import Knowledge
from plancheck.plan import Level, Plan
from plancheck.testing import LEVELS, Draft, Setting, compose, read_draft
from plancheck.testing.setting import parse_setting

YEARS = range(2020, 2026)
PLANS_A_DEFECT = 4

STATE = frozenset({Level.PROVINCE, Level.DISTRICT, Level.COMMUNE})
LAYOUTS, PAIRS, SOURCES = (
    frozenset(get_args(get_type_hints(Setting)[name])) for name in ("layout", "pair", "source")
)
TABLE = frozenset({"table"})
"""The layout in which each drawn line is with its own words."""

NUMBER = "page"
HEAD = "head"


class Sheet(NamedTuple):
    """A model plan to be spoilt: its words, how they are set, what else the file carries."""

    draft: Draft
    setting: Setting
    facts: tuple[Fact, ...] = ()

    def read(self, knowledge: Knowledge) -> Plan:
        plan = read_draft(self.draft, knowledge, in_word=True, setting=self.setting)
        return plan._replace(document=replace(plan.document, facts=self.facts))

    def lines(self, place: str) -> list[str]:
        """The lines of a slot; those of ``HEAD`` are the issuer's and its superior's."""
        slots = ("chu_quan", "co_quan") if place == HEAD else (place,)
        return "\n".join(getattr(self.draft, slot) for slot in slots).strip().splitlines()


Spoil = Callable[[Sheet], Sheet | None]
"""Returns the spoilt plan, None if the defect cannot happen to it."""


class Defect(NamedTuple):
    """A kind of defect, the rule that is for it, and where that rule must find it.

    ``slot`` is a slot of the draft, ``HEAD``, or ``NUMBER`` for the page number. ``words`` is what
    must be marked there (:func:`marked`), anything in the slot's paragraphs if empty. ``also``
    gives each other rule that speaks up by right, with the reason.
    """

    rule: str
    name: str
    spoil: Spoil
    slot: str
    words: str = ""
    also: Mapping[str, str] = {}
    levels: frozenset[Level] = frozenset(LEVELS)
    years: range = YEARS
    layouts: frozenset[str] = LAYOUTS
    pairs: frozenset[int] = PAIRS
    annexed: bool = False


def put(**slots: str) -> Spoil:
    """Slots are replaced; "" takes one out."""
    return lambda sheet: sheet._replace(draft=sheet.draft._replace(**slots))


def change(
    slot: str, old: str, new: str | Callable[[re.Match[str]], str], *, every: bool = False
) -> Spoil:
    """The first place, or every place, that matches *old* is written *new*."""

    def spoil(sheet: Sheet) -> Sheet | None:
        text = getattr(sheet.draft, slot)
        changed = re.sub(old, new, text, count=0 if every else 1, flags=re.MULTILINE)
        return put(**{slot: changed})(sheet) if changed != text else None

    return spoil


def add(slot: str, sentence: str) -> Spoil:
    """A sentence is added to the last paragraph of *slot*."""
    return change(slot, r"(?<=.)\Z", f" {sentence}")


def look(*lines: str) -> Spoil:
    """Components are set otherwise, in the notation of rule pages without its "~"."""
    given = parse_setting(f"~ {line}" for line in lines)
    return lambda sheet: sheet._replace(
        setting=sheet.setting._replace(looks=given.looks, page=given.page)
    )


def carry(trait: Trait, detail: str) -> Spoil:
    """The file carries something that its text does not show."""
    return lambda sheet: sheet._replace(facts=(Fact(trait, detail),))


def together(*spoils: Spoil) -> Spoil:
    """One defect that takes several changes."""

    def spoil(sheet: Sheet) -> Sheet | None:
        spoilt: Sheet | None = sheet
        for one in spoils:
            spoilt = one(spoilt) if spoilt else None
        return spoilt

    return spoil


def spoilt_plans(defect: Defect, knowledge: Knowledge) -> Iterator[tuple[str, Sheet]]:
    """Yield a fixed sample of model plans to which *defect* has happened, each with its model."""
    dice = random.Random(f"{defect.rule} {defect.name}")  # noqa: S311 - a fixed sample, no secret
    models = [
        model
        for model in product(LEVELS, YEARS, sorted(LAYOUTS), sorted(PAIRS), sorted(SOURCES))
        if _may_happen(defect, *model[:4])
    ]
    dice.shuffle(models)
    count = 0
    for level, year, layout, pair, source in models:
        draft = (annexed if defect.annexed else compose)(level, year, knowledge)
        sheet = defect.spoil(Sheet(draft, Setting(layout=layout, pair=pair, source=source)))
        if sheet is not None:
            yield f"{level.label} {year} {layout} {pair} {source}", sheet
            count += 1
        if count == PLANS_A_DEFECT:
            return


def _may_happen(defect: Defect, level: Level, year: int, layout: str, pair: int) -> bool:
    exists = level is not Level.DISTRICT or year < YEARS[-1]
    chosen = level in defect.levels and year in defect.years
    return exists and chosen and layout in defect.layouts and pair in defect.pairs


_PARTS_OF_SLOTS = {
    "symbol": re.compile(r"(?<=/).+"),
    "number": re.compile(r"\w+(?=/)"),
    "date": re.compile(r"(?:ngày|\d).*"),
    "place": re.compile(r"^.+?(?=,| ngày)"),
    "ending": re.compile(r"\S+\Z"),
    "item": re.compile(r"(?<=^- ).+(?=;)", re.MULTILINE),
}


def marked(defect: Defect, sheet: Sheet) -> frozenset[str]:
    """Return what a finding of *defect* may mark; nothing said if any words of the slot will do.

    In ``words``, ``{all}``, ``{first}`` and ``{last}`` stand for lines of the spoilt slot,
    ``{line}`` for any of them, the names of ``_PARTS_OF_SLOTS`` for what these find first.
    """
    lines = sheet.lines(defect.slot)
    text = "\n".join(lines)
    if not defect.words or not lines:
        return frozenset()
    if defect.words == "{line}":
        return frozenset(lines)
    parts = {name: found[0] for name, of in _PARTS_OF_SLOTS.items() if (found := of.search(text))}
    first, last = lines[0], lines[-1]
    return frozenset({defect.words.format(all=text, first=first, last=last, **parts)})


def is_at_its_place(defect: Defect, sheet: Sheet, plan: Plan, finding: Finding) -> bool:
    """Tell whether *finding* marks the words of *defect* in the paragraph where they stand."""
    block = plan.document.block(finding.location.span.block)
    if defect.slot == NUMBER:
        return block.part in (Part.HEADER, Part.FOOTER)
    words = block.text.strip()
    stands = any(line in words or words in line for line in sheet.lines(defect.slot) if words)
    due = marked(defect, sheet)
    return stands and (not due or plan.document.excerpt(finding.location.span) in due)
