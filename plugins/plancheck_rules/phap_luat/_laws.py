"""Known laws that a text calls by name and year, with no number."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from plancheck import KnownDocument, Plan, fold
from plancheck_rules._ranges import ranges

LAW = "luật"
_YEAR = (
    r"\s*,?\s+(?:(?:năm\s+)?(?P<year>(?:19|20)\d\d)(?![\d/])"
    r"|ngày\s+\d{1,2}\s*(?:/\s*\d{1,2}\s*/|tháng\s+\d{1,2}\s+năm)\s*(?P<dated>(?:19|20)\d\d))"
)
_WORD = re.compile(r"\w+")


class Laws(NamedTuple):
    """Laws by the words of their names and their years; None where two are alike."""

    pattern: re.Pattern[str]
    known: dict[tuple[tuple[str, ...], int], KnownDocument | None]


def named_laws(
    plan: Plan, documents: tuple[KnownDocument, ...]
) -> Iterator[tuple[KnownDocument, int, int]]:
    """Yield each place where a law is called by name and year, outside titles of others."""
    laws, document = _laws(documents), plan.document
    titles = ranges(
        document.offsets(one.title.span)
        for one in plan.references
        if one.title and not (one.type and fold(one.type.value) == LAW)
    )
    for found in laws.pattern.finditer(document.folded):
        law = laws.known.get((_words(found["law"]), int(found["year"] or found["dated"])))
        if law and not titles.cover(found.start()):
            yield law, *found.span()


@lru_cache(maxsize=4)
def _laws(documents: tuple[KnownDocument, ...]) -> Laws:
    known: dict[tuple[tuple[str, ...], int], KnownDocument | None] = {}
    for one in documents:
        words = _words(fold(one.title or ""))
        if words and one.issue_year and fold(one.type) == LAW:
            key = words, one.issue_year
            known[key] = None if key in known else one
    names = "|".join(sorted({_written(words) for words, _ in known})) or "(?!)"
    return Laws(re.compile(rf"(?P<law>{names}){_YEAR}"), known)


def _written(words: tuple[str, ...]) -> str:
    """The pattern of a name; it begins with plain letters, which are scanned for fast."""
    first, *others = map(re.escape, words)
    return r"[\s,]+".join((rf"{first}(?<!\w{first})", *others))


def _words(folded: str) -> tuple[str, ...]:
    return tuple(_WORD.findall(folded))
