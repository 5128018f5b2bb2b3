"""Offices that ended, and the patterns that find their names however they are written."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cached_property, lru_cache

from plancheck import Office, fold
from plancheck_rules.phap_luat._kinds import AND, GONE_KINDS, KIND, LEAD

OF_KIND = re.compile(rf"(?P<body>.+) (?P<kind>{GONE_KINDS})")
_GAP = r"[\s,:\-]*(?:(?:và|&)\s*)?"
_WORD = re.compile(r"(?!và\b)\w+")


class Ended:
    """An office that ended; the pattern of its names is made where a text has their words."""

    def __init__(self, office: Office) -> None:
        self.office = office
        self.forms = tuple(fold(form) for form in (office.name, *office.aliases))
        self._words = {tuple(sorted(_WORD.findall(form), key=len)[::-1]) for form in self.forms}

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """Finds the names in folded text; it begins with plain letters, which scans fast."""
        return re.compile(rf"(?:{_any_of(self.forms)})(?!\w)")

    def may_stand_in(self, folded: str) -> bool:
        """Tell whether the words of one of the names are there."""
        return any(all(map(folded.__contains__, words)) for words in self._words)


@lru_cache(maxsize=4)
def ended(offices: tuple[Office, ...]) -> tuple[Ended, ...]:
    """Return those of *offices* that ended."""
    return tuple(Ended(office) for office in offices if office.valid_to)


@lru_cache(maxsize=16)
def members_of(known: tuple[Ended, ...], kind: str) -> tuple[re.Pattern[str], tuple[Office, ...]]:
    """Return how those called *kind* are named in a list after that word, and which they are."""
    first = f"{kind} "
    members = [one for one in known if one.forms[0].startswith(first)]
    named = (
        _any_of(form.removeprefix(first) for form in one.forms if form.startswith(first))
        for one in members
    )
    listed = "|".join(f"({forms})" for forms in named) or "(?!)"
    pattern = re.compile(rf"(?:,|(?<!\w)và)\s+(?:{listed})(?!\w)")
    return pattern, tuple(one.office for one in members)


def _any_of(forms: Iterable[str]) -> str:
    """The pattern of any of *forms*, of which several may be written alike."""
    return "|".join(dict.fromkeys(map(_written, forms)))


def _written(form: str) -> str:
    """The pattern of a folded *form*: marks between words, "và" and "&" are written at will."""
    of_kind = OF_KIND.fullmatch(form)
    if of_kind is None:
        return _GAP.join(map(re.escape, _WORD.findall(form)))
    body = r"\s+".join(map(re.escape, of_kind["body"].split()))
    kind = r"\s+".join(of_kind["kind"].split())
    return rf"{body}\s+{LEAD}(?:{KIND}{AND})*{kind}(?!\w)(?:{AND}{KIND})*"
