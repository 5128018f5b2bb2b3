"""The order of the letters that number points: the Vietnamese alphabet, as the decree uses it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from plancheck import Plan
from plancheck_rules.the_thuc.noi_dung._numbers import Numbered

ORDER = "abcdđeghiklmnopqrstuvxy"
"""The letters in the decree's own lists; they leave out ă, â, ê, ô, ơ, ư."""

_ALPHABET = "aăâbcdđeêghiklmnoôơpqrstuưvxy"
_SKIPPED = frozenset(_ALPHABET) - frozenset(ORDER)
_FOREIGN = frozenset("fjwz")
_SMALL_ROMAN = frozenset("ivx")
_FEWEST = 2
_NEAR = 1500  # characters


class Misplaced(NamedTuple):
    """The first letter of a list that does not follow; ``rest`` begins with it.

    ``kind`` is "no_dd", "foreign", "repeated" or "broken"; ``due`` is the letter that would follow.
    """

    kind: str
    rest: tuple[Numbered, ...]
    before: str
    due: str


def misplaced(plan: Plan, numbers: Iterable[Numbered]) -> Iterator[Misplaced]:
    """Yield the first fault of each list of points among *numbers*, which are in reading order."""
    last = ""
    for points in _lists(list(numbers)):
        first = points[0]
        if first.number == "a" or _follows(last, first.number) or _begun_inline(plan, first):
            if fault := _fault(points):
                yield fault
        elif len(points) >= _FEWEST:
            yield Misplaced("broken", tuple(points), "", "a")
        last = points[-1].number


def _lists(numbers: list[Numbered]) -> Iterator[list[Numbered]]:
    """Runs of letters; each "a" and each other kind of number ends the one before it."""
    roman = any(one.number.islower() and len(one.number) > 1 for one in numbers)
    points: list[Numbered] = []
    for one in numbers:
        if roman and (len(one.number) > 1 or one.number in _SMALL_ROMAN) and one.number.islower():
            continue
        if points and (not one.is_letter or one.number == "a"):
            yield points
            points = []
        if one.is_letter:
            points.append(one)
    if points:
        yield points


def _fault(points: list[Numbered]) -> Misplaced | None:
    for at in range(1, len(points)):
        before, letter = points[at - 1].number, points[at].number
        if not _follows(before, letter):
            rest = tuple(points[at:])
            return Misplaced(_kind(before, letter), rest, before, _due(before))
    return None


def _kind(before: str, letter: str) -> str:
    if letter in _FOREIGN:
        return "foreign"
    if (before, letter) == ("d", "e"):
        return "no_dd"
    return "repeated" if _ALPHABET.find(letter) <= _ALPHABET.find(before) else "broken"


def _follows(before: str, letter: str) -> bool:
    """Whether only letters that lists leave out stand between the two."""
    start, end = _ALPHABET.find(before), _ALPHABET.find(letter)
    return bool(before) and 0 <= start < end and set(_ALPHABET[start + 1 : end]) <= _SKIPPED


def _due(before: str) -> str:
    later = (letter for letter in ORDER if _follows(before, letter))
    return next(later, before)


def _begun_inline(plan: Plan, first: Numbered) -> bool:
    """Whether an "a)" stands within the paragraphs right before: "1. Tuyên truyền: a) …"."""
    if first.number not in ORDER[1:]:
        return False
    before = ORDER[ORDER.index(first.number) - 1]
    start = plan.document.offset(first.block.ordinal)
    told = plan.document.folded[max(0, start - _NEAR) : start]
    return re.search(rf"(?<!\w){before}\s?[).]", told) is not None
