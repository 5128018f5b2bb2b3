"""What it takes to spoil what a correct plan says, in one way, at a random place."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterator, Mapping
from typing import NamedTuple

from defects.annexed import annexed

from plancheck.knowledge import Knowledge
from plancheck.plan import Level
from plancheck.testing import LEVELS, Draft, compose

YEARS = range(2019, 2026)
IN_FORCE = range(2020, 2026)
"""The campaigns that NĐ 30/2020/NĐ-CP, in force since 05/3/2020, applies to."""

PLANS_A_DEFECT = 10

ALL = frozenset(LEVELS)
STATE = frozenset({Level.PROVINCE, Level.DISTRICT})
PROVINCE = frozenset({Level.PROVINCE})
COMMUNE = frozenset({Level.COMMUNE})
SCHOOL = frozenset({Level.SCHOOL})
BELOW_PROVINCE = ALL - PROVINCE


class Sheet(NamedTuple):
    """A model plan to be spoilt; ``others`` are the national themes of other years."""

    draft: Draft
    level: Level
    year: int
    theme: str
    others: tuple[str, ...]
    dice: random.Random

    def put(self, **slots: str) -> Draft:
        """The plan with slots replaced, in the words of :meth:`said`."""
        return self.draft._replace(**{slot: self.said(text) for slot, text in slots.items()})

    def said(self, text: str) -> str:
        """*text* with ``{year}``, ``{last}`` (the year before) and ``{theme}`` filled in."""
        return text.format(year=self.year, last=self.year - 1, theme=self.theme)

    def replaced(self, slot: str, old: str, new: str) -> Draft | None:
        """The plan with one place of *slot* changed, chosen at random; None if there is none."""
        text = getattr(self.draft, slot)
        places = list(re.finditer(old, text))
        if not places:
            return None
        place = self.dice.choice(places)
        changed = text[: place.start()] + place.expand(new) + text[place.end() :]
        return self.draft._replace(**{slot: changed})


Spoil = Callable[[Sheet], Draft | None]
"""Returns the spoilt plan, None if the defect cannot happen to it."""


class Defect(NamedTuple):
    """A kind of defect, the rule that is for it, and the plans it can be in.

    ``also`` gives each other rule that speaks up by right, with the reason.
    """

    rule: str
    name: str
    spoil: Spoil
    also: Mapping[str, str] = {}
    levels: frozenset[Level] = ALL
    years: range = YEARS
    annexed: bool = False


def change(slot: str, old: str, new: str) -> Spoil:
    """One of the places that match *old* is written *new*."""
    return lambda sheet: sheet.replaced(slot, old, new)


def put(**slots: str) -> Spoil:
    """Slots are replaced; "" takes one out."""
    return lambda sheet: sheet.put(**slots)


def add(slot: str, *lines: str) -> Spoil:
    """Paragraphs are added at the end of *slot*."""

    def spoil(sheet: Sheet) -> Draft:
        text = getattr(sheet.draft, slot)
        return sheet.draft._replace(**{slot: "\n".join([text, *map(sheet.said, lines)])})

    return spoil


def cite(base: str) -> Spoil:
    """One more legal basis stands before the others."""
    return lambda sheet: sheet.draft._replace(can_cu=f"{sheet.said(base)};\n{sheet.draft.can_cu}")


def together(*spoils: Spoil) -> Spoil:
    """One defect that takes several changes."""

    def spoil(sheet: Sheet) -> Draft | None:
        draft: Draft | None = sheet.draft
        for one in spoils:
            draft = one(sheet._replace(draft=draft)) if draft else None
        return draft

    return spoil


def last_year(slot: str, pattern: str) -> Spoil:
    """The year in what *pattern* finds becomes the one before."""

    def spoil(sheet: Sheet) -> Draft | None:
        def earlier(found: re.Match[str]) -> str:
            return found[0].replace(str(sheet.year), str(sheet.year - 1))

        text = getattr(sheet.draft, slot)
        changed = re.sub(pattern, earlier, text, count=1)
        return sheet.draft._replace(**{slot: changed}) if changed != text else None

    return spoil


def theme_as(change_words: Callable[[Sheet, list[str]], str]) -> Spoil:
    """The theme is stated as *change_words* makes it."""

    def spoil(sheet: Sheet) -> Draft:
        words = change_words(sheet, sheet.theme.split())
        return sheet.draft._replace(chu_de=sheet.draft.chu_de.replace(sheet.theme, words))

    return spoil


def theme_on(
    change_words: Callable[[Sheet, list[str]], str], line: str = "Treo băng rôn ghi “{}”."
) -> Spoil:
    """The theme is stated well; a *line* of the activities has it as *change_words* makes it."""

    def spoil(sheet: Sheet) -> Draft:
        words = change_words(sheet, sheet.theme.split())
        return add("noi_dung", line.format(words))(sheet)

    return spoil


def of_another_year(sheet: Sheet, _words: list[str]) -> str:
    return sheet.dice.choice(sheet.others)


def without_word(sheet: Sheet, words: list[str]) -> str:
    at = sheet.dice.randrange(1, len(words))
    return " ".join(words[:at] + words[at + 1 :])


def with_word(sheet: Sheet, words: list[str]) -> str:
    at = sheet.dice.randrange(1, len(words))
    return " ".join([*words[:at], sheet.dice.choice(("cường", "toàn", "mọi", "gái")), *words[at:]])


def with_other_word(sheet: Sheet, words: list[str]) -> str:
    at = sheet.dice.randrange(len(words))
    return " ".join([*words[:at], sheet.dice.choice(("ninh", "nam", "hại")), *words[at + 1 :]])


def first_half(_sheet: Sheet, words: list[str]) -> str:
    return " ".join(words[: len(words) // 2])


def other_name(slot: str) -> Spoil:
    """The campaign is called by the name of the other period."""
    old, new = "và phòng, chống bạo lực", "và phòng ngừa, ứng phó với bạo lực"

    def spoil(sheet: Sheet) -> Draft | None:
        text = getattr(sheet.draft, slot)
        wrong = text.replace(new, old) if new in text else text.replace(old, new)
        return sheet.draft._replace(**{slot: wrong}) if wrong != text else None

    return spoil


def recipients(spoil_lines: Callable[[Sheet, list[str]], list[str]]) -> Spoil:
    """The lines of Nơi nhận, its heading the first of them, are spoilt."""

    def spoil(sheet: Sheet) -> Draft:
        lines = sheet.draft.noi_nhan.split("\n")
        return sheet.draft._replace(noi_nhan="\n".join(spoil_lines(sheet, lines)))

    return spoil


def a_recipient(spoil_line: Callable[[str], str]) -> Spoil:
    """One line between the heading and "Lưu" is spoilt."""

    def spoil_lines(sheet: Sheet, lines: list[str]) -> list[str]:
        at = sheet.dice.randrange(1, len(lines) - 1)
        return [*lines[:at], *spoil_line(lines[at]).split("\n"), *lines[at + 1 :]]

    return recipients(spoil_lines)


def archived(line: str) -> Spoil:
    """The archive line is *line*."""
    return recipients(lambda _sheet, lines: [*lines[:-1], line])


def not_sent_to(words: str) -> Spoil:
    """No line that matches *words* is among the recipients."""
    return recipients(lambda _, lines: [line for line in lines if not re.search(words, line)])


def sheets(defect: Defect, knowledge: Knowledge) -> Iterator[Sheet]:
    """Yield a fixed sample of the model plans to which *defect* may happen."""
    dice = random.Random(defect.name)  # noqa: S311 - a fixed sample, no secret
    models = [
        (level, year)
        for level in LEVELS
        for year in defect.years
        if level in defect.levels and (level is not Level.DISTRICT or year < YEARS[-1])
    ]
    for level, year in dice.sample(models, min(len(models), PLANS_A_DEFECT)):
        draft = (annexed if defect.annexed else compose)(level, year, knowledge)
        themes = _national_themes(knowledge)
        theme = next(one for one in themes if one in draft.chu_de)
        yield Sheet(draft, level, year, theme, tuple(one for one in themes if one != theme), dice)


def _national_themes(knowledge: Knowledge) -> list[str]:
    found = {
        theme.text
        for record in knowledge.campaigns[0].years
        for theme in record.themes
        if theme.province is None and theme.source.confidence == "high"
    }
    return sorted(found)
