"""Statements of the campaign's theme (chủ đề), as told from themes of contests and talks.

A statement that bears a label ("1. Chủ đề: …") or that speaks of the campaign counts by itself;
where only the words around "chủ đề" are unclear, the theme must resemble one that is known.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import Enum
from functools import lru_cache
from typing import NamedTuple

from plancheck.anatomy.campaign import opening_of
from plancheck.anatomy.events import Event, subject
from plancheck.anatomy.lines import evidence
from plancheck.anatomy.passages import passage_end, sentence_end, sentence_start
from plancheck.document import Document
from plancheck.knowledge import Campaign, Knowledge
from plancheck.plan import Quotes, ThemeMention
from plancheck.text import compose, fold, squeeze, unmark

_LONGEST = 400
_ALIKE = 0.6


class _Words(NamedTuple):
    """The words of a possible theme, half-open, and how they are enclosed."""

    start: int
    end: int
    quotes: Quotes


class _Binding(Enum):
    """What binds a theme to the campaign: its name or a numbered heading, a bare label, nothing."""

    NAMED = "named"
    LABELLED = "labelled"
    UNCLEAR = "unclear"


class _Statement(NamedTuple):
    """A possible theme, the year written with it, and how it is bound to the campaign."""

    words: _Words
    year: int | None
    binding: _Binding


class _Scene(NamedTuple):
    """The document, and the campaign whose themes are looked for: its name, the known ones.

    ``opening`` is None for a campaign that is not known; then ``known`` are all there are.
    """

    document: Document
    opening: re.Pattern[str] | None
    known: tuple[Campaign, ...]

    def is_own(self, start: int) -> bool:
        """Whether the campaign called at *start* is the one looked for."""
        return self.opening is None or bool(self.opening.match(self.document.bare, start))


_CHU_DE = re.compile(r"chủ\s+đề")
_YEAR = re.compile(r"năm\s+(20\d\d)(?!\d)")


def find_themes(
    document: Document, knowledge: Knowledge, campaign: str | None, year: int | None
) -> tuple[ThemeMention, ...]:
    """Return the statements of the theme of *campaign*; the plan's own stands first.

    *campaign* is None for a document about another campaign: then it is that one's theme. A
    statement's year is the one written with it, else *year*.
    """
    record = knowledge.campaign(campaign) if campaign else None
    known = (record,) if record else knowledge.campaigns
    scene = _Scene(document, opening_of(record) if record else None, known)
    found = list(_statements(scene))
    own = _own(found)
    kept = [s for s in found if s is own or s.binding is _Binding.NAMED or _is_known(scene, s)]
    kept.sort(key=lambda statement: statement.binding is _Binding.UNCLEAR)
    return tuple(_mention(document, statement, year) for statement in kept)


def _own(found: list[_Statement]) -> _Statement | None:
    """The first bound statement; a bare label after it may be a contest's."""
    return next((s for s in found if s.binding is not _Binding.UNCLEAR), None)


def _is_known(scene: _Scene, statement: _Statement) -> bool:
    return _resembles_known(scene, statement.words)


def _mention(document: Document, statement: _Statement, year: int | None) -> ThemeMention:
    start, end, quotes = statement.words
    value = squeeze(document.text[start:end])
    return ThemeMention(evidence(document, value, start, end), quotes, statement.year or year)


def _statements(scene: _Scene) -> Iterator[_Statement]:
    end = 0
    for word in _CHU_DE.finditer(scene.document.folded):
        statement = _statement(scene, *word.span()) if word.start() >= end else None
        if statement is not None:
            end = statement.words.end
            yield statement


# --- what the words around "chủ đề" make of it

_NOT_BEFORE = re.compile(
    r"(?:về|đến|theo|các|những|nhiều|từng|một\s+số|bám\s+sát|đổi\s+mới|nội\s+dung)\s+$"
)
_LISTED = re.compile(
    r"\s*(?:,|và|hoặc|-|/)\s*(?:(?:các|những)\s+)?"
    r"(?:thông\s+điệp|khẩu\s+hiệu|nội\s+dung|hoạt\s+động|mục|hình\s+thức|ý\s+nghĩa)"
)
_LABEL_BEFORE = re.compile(
    r"[\W_]*(?:(?:(?P<number>[ivx]{1,5}|\d{1,2}(?:\.\d)?)|[a-zđ])\s*[.)/-]\s*)?[\W_]*"
)
_NAMED_BEFORE = re.compile(r"\"(?P<theme>[^\"\n]{5,400})\"\s*,?\s*(?:cũng\s+)?là\s+$")
_THIS_IS = re.compile(r"(?:đó|đây)\s+(?:cũng\s+)?là\s+$")
_NEAR = 60


def _statement(scene: _Scene, start: int, end: int) -> _Statement | None:
    document = scene.document
    folded = document.folded
    first = sentence_start(document.text, start, _LONGEST)
    label = _LABEL_BEFORE.fullmatch(folded, first, start)
    spoken_of = _NOT_BEFORE.search(folded, first, start) or (
        _LISTED.match(folded, end) and not label
    )
    if spoken_of and not _QUOTED_AFTER_COLON.match(folded, end):
        return None
    if (before := _before(scene, first, start)) is not None:
        return _Statement(before, _year(folded, end, end + _NEAR), _Binding.NAMED)
    words = _words(scene, end, labelled=label is not None)
    if words is None or not _says_something(document, words):
        return None
    binding = _labelled(scene, label, end, words) if label else _bound(scene, first, start, words)
    year = _year(folded, end, words.start) or _year(folded, first, start)
    return _Statement(words, year, binding) if binding else None


def _labelled(scene: _Scene, label: re.Match[str], end: int, words: _Words) -> _Binding:
    """A label is the plan's if numbered or by the campaign's name; "- Chủ đề" may not be."""
    named = subject(scene.document, end, words.start, scene.is_own).event is Event.CAMPAIGN
    opens = _is_campaign_next(scene, words)
    return _Binding.NAMED if label["number"] or named or opens else _Binding.LABELLED


def _bound(scene: _Scene, first: int, start: int, words: _Words) -> _Binding | None:
    """How the sentence binds the theme; None where it speaks of something else."""
    before = subject(scene.document, first, start, scene.is_own)
    if before.event in {Event.ACTIVITY, Event.OTHER_CAMPAIGN}:
        return None
    if before.event is Event.CAMPAIGN:
        return _Binding.UNCLEAR if before.of_activity else _Binding.NAMED
    return _Binding.NAMED if _is_campaign_next(scene, words) else _Binding.UNCLEAR


def _is_campaign_next(scene: _Scene, words: _Words) -> bool:
    """Whether the campaign follows: "Với chủ đề “…”, Tháng hành động …"."""
    end = sentence_end(scene.document.text, words.end, _NEAR)
    after = subject(scene.document, words.end, end, scene.is_own)
    return after.event is Event.CAMPAIGN and not after.of_activity


def _year(folded: str, start: int, end: int) -> int | None:
    years = _YEAR.findall(folded, start, end)
    return int(years[-1]) if years else None


def _says_something(document: Document, words: _Words) -> bool:
    return any(map(str.isalpha, document.text[words.start : words.end]))


def _before(scene: _Scene, first: int, start: int) -> _Words | None:
    """The theme of "“…” là chủ đề", and of a title above "Đó là chủ đề"."""
    folded = scene.document.folded
    named = _NAMED_BEFORE.search(folded, first, start)
    if named:
        return _trimmed(scene.document, *named.span("theme"), Quotes.BALANCED)
    if not _THIS_IS.search(folded, first, start):
        return None
    above = scene.document.span(start, start).block - 1
    lines = (scene.document.offsets(scene.document.whole(n)) for n in range(above, 0, -1)[:3])
    titles = (_trimmed(scene.document, *line, Quotes.NONE) for line in lines)
    return next((title for title in titles if _resembles_known(scene, title)), None)


# --- where the theme stands

_GAP = (
    r"(?:\s+(?:của|cho|là|được|năm|tháng|tuần|đợt|chiến|chính|chung|phát\s+động|truyền\s+thông)(?!\w)"
    r"[^\";.:]{0,160}?)?(?:\s*\([^()\":\n]{1,120}\))?"
)
_OPEN = r"\*{0,2}(?P<open>\"+|[‘']{1,2})\s*"
_IS = r"(?:\s*:|\s+là(?!\w)\s*:?)"
_QUOTED = re.compile(rf"{_GAP}(?:{_IS}|\s*[.-])?\s*{_OPEN}")
_QUOTED_AFTER_COLON = re.compile(rf"{_GAP}\s*:\s*{_OPEN}")
_QUOTED_BELOW = re.compile(rf"[\s:]*{_OPEN}")
_AFTER_NAME = re.compile(rf"[^\";.:\n]{{0,60}}?{_IS}?\s*{_OPEN}")
_LABELLED = re.compile(rf"{_GAP}{_IS}[ \u00a0]*(?:chủ\s+đề\s*:?)?[ \u00a0]*(?=\w)")
_HEADING = re.compile(r"[^\";.:\n]{0,80}:?[ ]*\n[\W_]*(?!chủ\s+đề|\w{1,3}[.)/:])(?=\w)")
_HEADING_QUOTED = re.compile(rf"[^\";.:\n]{{0,80}}(?::[ ]*|:?[ ]*\n[ \-+*]*){_OPEN}")
_CAMPAIGN_NAME = re.compile(r"\W*(?:tháng|tuần\s+lễ)\s")
_CLOSE = re.compile(r"[\"”»″＂“„‟«]+|[’']{1,2}(?!\w)")
_OPENING = "“„«"


def _words(scene: _Scene, start: int, *, labelled: bool) -> _Words | None:
    document, folded = scene.document, scene.document.folded
    limit = passage_end(document.text, start, _LONGEST)
    quoted = _QUOTED.match(folded, start, limit) or _QUOTED_BELOW.match(folded, start)
    if quoted:
        return _quoted_theme(document, quoted)
    if label := _LABELLED.match(folded, start, limit):
        return _unquoted(document, label.end())
    if labelled and (quoted := _HEADING_QUOTED.match(folded, start)):
        return _if_known(scene, _quoted(document, quoted))
    if labelled and (heading := _HEADING.match(folded, start)):
        return _if_known(scene, _unquoted(document, heading.end()))
    return _if_known(scene, _unquoted(document, start))


def _quoted_theme(document: Document, quoted: re.Match[str]) -> _Words | None:
    words = _quoted(document, quoted)
    if not _CAMPAIGN_NAME.match(document.folded, words.start):
        return words
    after = document.folded.find('"', words.end) + 1
    again = _AFTER_NAME.match(document.folded, after) if after else None
    return _quoted(document, again) if again else None


def _quoted(document: Document, quoted: re.Match[str]) -> _Words:
    text, start = document.text, quoted.end()
    close = _CLOSE.search(text, start, passage_end(text, start, _LONGEST) + 1)
    if close is None or _opens_another(text, close):
        return _trimmed(document, start, sentence_end(text, start, _LONGEST), Quotes.UNBALANCED)
    doubled = '""' in quoted["open"] or (len(close[0]) > 1 and close[0][0] not in "’'")
    return _trimmed(document, start, close.start(), Quotes.DOUBLED if doubled else Quotes.BALANCED)


def _opens_another(text: str, close: re.Match[str]) -> bool:
    return close[0][0] in _OPENING and text[close.end() : close.end() + 1].isalnum()


def _unquoted(document: Document, start: int) -> _Words:
    text = document.text
    end = sentence_end(text, start, _LONGEST)
    close = _CLOSE.search(text, start, end + 1)
    if close is None:
        return _trimmed(document, start, end, Quotes.NONE)
    return _trimmed(document, start, close.start(), Quotes.UNBALANCED)


def _trimmed(document: Document, start: int, end: int, quotes: Quotes) -> _Words:
    """The words without white space, quotation marks and the stop at their end."""
    words = document.text[start:end]
    start += len(words) - len(words.lstrip(' \n\t\u00a0"“”'))
    stripped = document.text[start:end].rstrip(' \n\t\u00a0"“”.,;/')
    return _Words(start, start + len(stripped), quotes)


# --- themes that are known


@lru_cache(maxsize=8)
def _known(campaigns: tuple[Campaign, ...]) -> tuple[frozenset[str], ...]:
    years = (year for campaign in campaigns for year in campaign.years)
    themes = {theme.text for year in years for theme in year.themes}
    return tuple(map(_bare_words, sorted(themes)))


def _bare_words(text: str) -> frozenset[str]:
    return frozenset(re.findall(r"\w+", unmark(fold(compose(text)))))


def _resembles_known(scene: _Scene, theme: _Words) -> bool:
    """Whether most words are those of one known theme; quotes will do for another campaign's."""
    if scene.opening is None and theme.quotes is not Quotes.NONE:
        return True
    words = frozenset(re.findall(r"\w+", scene.document.bare[theme.start : theme.end]))
    return any(
        len(words & known) >= _ALIKE * max(len(words), len(known)) for known in _known(scene.known)
    )


def _if_known(scene: _Scene, words: _Words) -> _Words | None:
    return words if _resembles_known(scene, words) else None
