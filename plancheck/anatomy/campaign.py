"""Where a campaign is called by its long name, however garbled.

What the name is comes from the campaign's record. Its keyword opens every mention; from there the
name goes on as long as the words are words of its names, so that misplaced commas, wrong marks,
lost letters and foreign words between do not hide a mention.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from plancheck.anatomy.lines import evidence
from plancheck.anatomy.passages import passage_end
from plancheck.document import Document
from plancheck.knowledge import Campaign
from plancheck.plan import CampaignMention, Field, Reference
from plancheck.text import compose, fold, squeeze, unmark

_SHORT = 2
_MOST_WORDS = 24
_MOST_FOREIGN = 2
_NEAR = 60
_SHORTEST_TITLE = 12

_WORD = re.compile(r"[\s,]*(?:\([^()\n]{1,12}\)\s*)?[,\s]*(\w+)")
_YEAR = re.compile(r"[\s\"'’)*]{0,4}(?:nam\s{0,3})?(20\d\d)(?![\d/])(?!\s?-\s?20\d\d)")
_CLAUSE_END = re.compile(r"[;\n:]|\.\s|,\s+(?:ubnd|uy ban|nha truong|so|bo|truong|tinh|huyen)\s")
# Words that join others; a name cut short does not end with one.
_JOINING = frozenset(("va", "voi", "tren", "cua", "cho", "nham", "v"))


class _Name(NamedTuple):
    """What a campaign's names look like without marks: opening, words after it, last words."""

    opening: re.Pattern[str]
    words: frozenset[str]
    ends: frozenset[tuple[str, ...]]


def find_campaign_mentions(
    document: Document, campaigns: tuple[Campaign, ...], references: tuple[Reference, ...]
) -> tuple[CampaignMention, ...]:
    """Return every mention of the long name of one of *campaigns*, in reading order."""
    cited = [_reach(document, reference) for reference in references]
    mentions = []
    for campaign in campaigns:
        name = _name(campaign.keyword, tuple(name.text for name in campaign.names))
        for opening in name.opening.finditer(document.bare):
            end = _name_end(document, name, opening.end())
            start = opening.start()
            mentions.append(
                CampaignMention(
                    text=evidence(document, squeeze(document.text[start:end]), start, end),
                    campaign=campaign.id,
                    year=_year(document, end),
                    cited=any(first < start < last for first, last in cited),
                )
            )
    return tuple(sorted(mentions, key=lambda mention: mention.text.span))


def opening_of(campaign: Campaign) -> re.Pattern[str]:
    """Return what finds the opening of *campaign*'s long name in text without marks."""
    return _name(campaign.keyword, tuple(name.text for name in campaign.names)).opening


@lru_cache(maxsize=32)
def _name(keyword: str, names: tuple[str, ...]) -> _Name:
    """Short words of the keyword may be mistyped or left out ("về" for "vì")."""
    first, *others = _bare(keyword).split()
    opening = "".join(
        rf"(?:\s+{word[0]}\w{{0,{_SHORT}}})?" if len(word) <= _SHORT else rf"\s+{word}"
        for word in others
    )
    tails = [re.findall(r"\w+", _bare(name))[len(others) + 1 :] for name in names]
    return _Name(
        re.compile(rf"{first}(?<!\w{first}){opening}(?!\w)"),
        frozenset(word for tail in tails for word in tail),
        frozenset(tuple(tail[-3:]) for tail in tails),
    )


def _bare(text: str) -> str:
    return unmark(fold(compose(text)))


def _name_end(document: Document, name: _Name, start: int) -> int:
    """Return where the name that opened before *start* ends: after its last own word."""
    limit = _limit(document.text, start)
    end, at, foreign = start, start, 0
    read: list[str] = []
    while len(read) < _MOST_WORDS and (found := _WORD.match(document.bare, at, limit)):
        word, at = found[1], found.end()
        read.append(word)
        if not _belongs(word, name.words):
            foreign += 1
            if foreign > _MOST_FOREIGN or not _goes_on(document, name, at, limit, read):
                break
        elif word not in _JOINING:
            end = at
        if tuple(read[-3:]) in name.ends:
            break
    return end


def _limit(text: str, start: int) -> int:
    """Return how far the name may reach: a title in capitals goes on in the next line."""
    last = min(len(text), start + _MOST_WORDS * 8)
    stop = passage_end(text, start, last - start)
    while stop < last and text[max(0, start - _SHORTEST_TITLE) : stop].isupper():
        following = passage_end(text, stop + 1, last - stop - 1)
        if not text[stop:following].isupper():
            break
        stop = following
    return stop


def _belongs(word: str, words: frozenset[str]) -> bool:
    """Whether *word* is one of *words*, perhaps with its last letters lost ("ngừ", "v")."""
    return word in words or any(
        own.startswith(word) and len(own) - len(word) < _SHORT for own in words
    )


def _goes_on(document: Document, name: _Name, at: int, limit: int, read: list[str]) -> bool:
    """Whether a foreign word stands inside the name: own words before it and two after."""
    if len(read) < _SHORT or read[-2] not in name.words:
        return False
    for _ in range(_SHORT):
        found = _WORD.match(document.bare, at, limit)
        if found is None or found[1] not in name.words:
            return False
        at = found.end()
    return True


def _year(document: Document, end: int) -> Field[int] | None:
    found = _YEAR.match(document.bare, end)
    return evidence(document, int(found[1]), *found.span(1)) if found else None


def _reach(document: Document, reference: Reference) -> tuple[int, int]:
    """From where to where a mention belongs to *reference*: to the end of its clause."""
    start, end = document.offsets(reference.span)
    stop = _CLAUSE_END.search(document.bare, end, end + _NEAR)
    return start, stop.start() if stop else end + _NEAR
