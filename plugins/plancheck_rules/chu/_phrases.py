"""Finding listed words fast: a document is split into its words once for all such rules."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator
from functools import lru_cache
from typing import NamedTuple

from plancheck import Document

_WORD = re.compile(r"\w+")
_TOKEN = re.compile(r"(?<![\w#@/.'’-])\w+(?![\w@/'’-])")


class Found(NamedTuple):
    """A listed phrase at ``folded[start:end]``."""

    start: int
    end: int
    phrase: str


@lru_cache(maxsize=2)
def words_of(text: str) -> frozenset[str]:
    """Return the different words of *text*."""
    return frozenset(_WORD.findall(text))


@lru_cache(maxsize=16)
def _split(phrases: tuple[str, ...]) -> tuple[tuple[str, frozenset[str]], ...]:
    return tuple((phrase, frozenset(_WORD.findall(phrase))) for phrase in phrases)


def find_phrases(document: Document, phrases: tuple[str, ...]) -> list[Found]:
    """Return where folded *phrases* stand as whole words, the longest of those that overlap."""
    words = words_of(document.folded)
    found = [
        place
        for phrase, needed in _split(phrases)
        if needed <= words
        for place in places(document.folded, phrase)
    ]
    kept: list[Found] = []
    for place in sorted(found, key=lambda place: (place.start, -place.end)):
        if not kept or place.start >= kept[-1].end:
            kept.append(place)
    return kept


def find_words(text: str, words: Container[str]) -> Iterator[re.Match[str]]:
    """Yield where *words* stand in *text*, not in addresses, hashtags and hyphenated names."""
    if words:
        yield from (found for found in _TOKEN.finditer(text) if found[0] in words)


def places(folded: str, phrase: str) -> Iterator[Found]:
    """Yield where *phrase* stands in *folded* as whole words."""
    start = folded.find(phrase)
    while start >= 0:
        end = start + len(phrase)
        if not (_is_word(folded[start - 1 : start]) or _is_word(folded[end : end + 1])):
            yield Found(start, end, phrase)
        start = folded.find(phrase, end)


def _is_word(letter: str) -> bool:
    return letter.isalnum() or letter == "_"
