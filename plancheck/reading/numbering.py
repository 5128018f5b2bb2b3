"""Automatic numbers: the "I.", "1.2" or "a)" that Word shows and that is not in the text.

ECMA-376 part 1, 17.9. Counters belong to the abstract list: two lists made of one abstract list
go on counting, unless one of them restarts by an override.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from lxml.etree import _Element as Element

from plancheck.document import ParagraphFormat
from plancheck.reading.markup import ALTERNATE, P_PR, VAL, W, branch, switch, value_of, whole
from plancheck.reading.properties import paragraph_level, paragraph_properties
from plancheck.reading.styles import ListReference
from plancheck.text import roman_numeral

_LEVELS = range(9)
_PLACEHOLDER = re.compile(r"%([1-9])")
_LARGEST_LETTER = 780  # Word repeats the letter: AA is 27, and stops at thirty of them
_ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_BULLET = "•"
_LONGEST_TEXT = 100  # Word takes about thirty; each paragraph of the list repeats it
_AND_SO_ON = ", "


class Level(NamedTuple):
    """One level of a list. ``restart``: this level starts anew after one above that number.

    ``format`` is a name of the standard, or a row of numbers written out ("a, b, c, d, đ, ...").
    """

    start: int = 1
    format: str = "decimal"
    text: str = ""
    restart: int | None = None
    legal: bool = False
    style: str | None = None
    paragraph: ParagraphFormat = ParagraphFormat()


class List(NamedTuple):
    """A list as paragraphs name it: its abstract list, its levels, the starts it overrides."""

    number: str
    abstract: str
    levels: dict[int, Level]
    starts: dict[int, int]


class Numbering:
    """The lists of a document."""

    def __init__(self, root: Element) -> None:
        abstracts = {a.get(W + "abstractNumId"): a for a in root.iterchildren(W + "abstractNum")}
        levels = {name: _levels(abstract) for name, abstract in abstracts.items()}
        # A list may stand for the one that defines a list style: numStyleLink names its styleLink.
        leads = {name: value_of(a, "numStyleLink") for name, a in abstracts.items()}
        ends = {value_of(a, "styleLink"): name for name, a in abstracts.items()}
        self._lists = {}
        for written in root.iterchildren(W + "num"):
            named = value_of(written, "abstractNumId")
            abstract = ends.get(lead, named) if (lead := leads.get(named)) else named
            made = _list(written, abstract or "", levels.get(abstract, {}))
            self._lists[made.number] = made

    def find(self, reference: ListReference) -> tuple[List, int] | None:
        """Return the list and level asked for, None for none: list 0 takes numbers away."""
        found = self._lists.get(reference.number or "0") if reference.number != "0" else None
        if found is None:
            return None
        level = reference.level or 0
        if reference.style is not None:
            levels = found.levels.items()
            level = next((n for n, at in levels if at.style == reference.style), level)
        return (found, level) if level in found.levels else None


class Counters:
    """The numbers given so far in one document."""

    def __init__(self) -> None:
        self._counts: dict[str, dict[int, int]] = {}
        self._started: set[tuple[str, int]] = set()

    def label(self, of: List, level: int) -> str:
        """Count one more paragraph and return the number Word shows before it."""
        counts = self._counts.setdefault(of.abstract, {})
        first_use = (of.number, level) not in self._started
        self._started.add((of.number, level))
        if level in counts and not (first_use and level in of.starts):
            counts[level] += 1
        else:
            counts[level] = _start(of, level)
        for deeper in [n for n in counts if n > level]:
            if level < _restart(of, deeper):
                del counts[deeper]
        return _written(of, level, counts)


def _written(of: List, level: int, counts: dict[int, int]) -> str:
    here = of.levels[level]
    if here.format == "bullet":
        return _bullet(here.text)

    def number(placeholder: re.Match[str]) -> str:
        at = int(placeholder[1]) - 1
        value = counts.get(at, _start(of, at))
        format_ = of.levels.get(at, here).format
        return _number(value, "decimal" if here.legal and format_ != "none" else format_)

    return _PLACEHOLDER.sub(number, here.text).strip()


def _number(value: int, format_: str) -> str:
    match format_:
        case "upperRoman" | "lowerRoman":
            text = roman_numeral(value)
        case "upperLetter" | "lowerLetter":
            text = _letters(value)
        case "decimalZero":
            text = f"{value:02}"
        case "numberInDash":
            text = f"- {value} -"
        case "none":
            text = ""
        case _ if _AND_SO_ON in format_:
            return _listed(value, format_)
        case _:
            text = str(value)
    return text.lower() if format_.startswith("lower") else text


def _listed(value: int, numbers: str) -> str:
    """Return a number of a row written out: "001, 002, 003, ..." or "a, b, c, d, đ, e, ..."."""
    row = [n for n in numbers[:_LONGEST_TEXT].split(_AND_SO_ON) if n.strip(".")]
    if row and row[0].isdecimal():
        return str(value).zfill(len(row[0]))
    return row[value - 1] if 0 < value <= len(row) else str(value)


def _letters(value: int) -> str:
    if not 0 < value <= _LARGEST_LETTER:
        return str(value)
    times, letter = divmod(value - 1, len(_ALPHABET))
    return _ALPHABET[letter] * (times + 1)


def _bullet(text: str) -> str:
    """Return a bullet as a reader sees it; symbol fonts use letters and private characters."""
    text = text.strip()
    private = any("\ue000" <= character <= "\uf8ff" for character in text)
    return _BULLET if private or text.isalnum() else text


def _start(of: List, level: int) -> int:
    return of.starts.get(level, of.levels[level].start if level in of.levels else 1)


def _restart(of: List, level: int) -> int:
    restart = of.levels[level].restart if level in of.levels else None
    return level if restart is None else restart


def _list(written: Element, abstract: str, levels: dict[int, Level]) -> List:
    levels, starts = dict(levels), {}
    for override in written.iterchildren(W + "lvlOverride"):
        level = whole(override.get(W + "ilvl"))
        if level is None:
            continue
        levels |= _levels(override)
        if (start := whole(value_of(override, "startOverride"))) is not None:
            starts[level] = start
    return List(written.get(W + "numId", ""), abstract, levels, starts)


def _levels(parent: Element) -> dict[int, Level]:
    levels = {}
    for written in parent.iterchildren(W + "lvl"):
        number = whole(written.get(W + "ilvl"))
        if number is not None and number in _LEVELS:
            levels[number] = _level(written)
    return levels


def _format(level: Element) -> str:
    """Return how a level counts; Word writes a row of its own with a plainer fallback."""
    shown = [level, *map(branch, level.iterchildren(ALTERNATE))]
    found = next((f for parent in shown for f in parent if f.tag == W + "numFmt"), None)
    if found is None:
        return "decimal"
    named = found.get(VAL) or "decimal"
    return found.get(W + "format", "decimal") if named == "custom" else named


def _level(written: Element) -> Level:
    start = whole(value_of(written, "start"))
    legal = written.find(W + "isLgl")
    return Level(
        start=1 if start is None else start,
        format=_format(written),
        text=(value_of(written, "lvlText") or "")[:_LONGEST_TEXT],
        restart=whole(value_of(written, "lvlRestart")),
        legal=legal is not None and switch(legal.get(VAL)) is True,
        style=value_of(written, "pStyle"),
        paragraph=paragraph_level(paragraph_properties(written.find(P_PR)).stated),
    )
