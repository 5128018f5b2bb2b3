"""Themes that are quoted in passing: on a banner, at the launch, in a list of slogans.

Slogans are free and the theme is not: a quotation counts only if the author calls it the theme,
or if it is long and so like the year's theme that nothing else can be meant.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from plancheck import Field, Plan, Quotes, Theme, ThemeMention, squeeze
from plancheck_rules.chu_de._words import closeness, words

_QUOTATION = re.compile(r'"([^"\n]{12,300})"')
_CALLED = re.compile(r'chủ đề[^".;\n]{0,80}\Z')
_REACH = 100
_ALIKE = 0.7
_LONG = 8  # words: shorter themes are too like the slogans around them


def quoted_themes(plan: Plan, themes: tuple[Theme, ...]) -> Iterator[tuple[ThemeMention, bool]]:
    """Yield quotations outside ``plan.themes`` that may be meant as *themes*.

    With each comes whether the author calls it the theme ("chủ đề").
    """
    document = plan.document
    start, end = document.offsets(plan.body) if plan.body else (0, 0)
    taken = [document.offsets(one.text.span) for one in plan.themes]
    taken += [document.offsets(reference.span) for reference in plan.references]
    for found in _QUOTATION.finditer(document.folded, start, end):
        first, last = found.span(1)
        if any(a < last and first < b for a, b in taken):
            continue
        said = document.text[first:last]
        called = _CALLED.search(document.folded[max(start, first - _REACH) : found.start()])
        if called or any(is_like(said, theme.text) for theme in themes):
            text = Field(squeeze(said).rstrip(" ."), said, document.span(first, last))
            yield ThemeMention(text, Quotes.BALANCED, None), called is not None


def is_like(said: str, theme: str) -> bool:
    """Tell whether *said* can only be meant as the long *theme*: altered a little, or cut."""
    if len(words(theme)) < _LONG:
        return False
    return closeness(said, theme) >= _ALIKE or is_cut(said, theme)


def is_cut(said: str, theme: str) -> bool:
    """Tell whether *said* is the beginning of *theme*, long enough to be known by."""
    mine, whole = words(said), words(theme)
    return _LONG <= len(mine) < len(whole) and whole[: len(mine)] == mine
