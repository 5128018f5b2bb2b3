"""What the kinds share: wordings compared as a reader compares them, and where to point."""

from __future__ import annotations

import re
from collections.abc import Callable

from plancheck import Plan, Span, fold


def pattern_of(phrases: list[str], level: Callable[[str], str] = fold) -> str:
    """Return a pattern that finds any of *phrases* as whole words in text under *level*.

    Folded, neither case nor kinds of quotation mark, dash and space nor line breaks matter.

    Raises:
        TypeError: *phrases* is not a list of text.
        ValueError: it is empty, or a phrase is.
    """
    if not isinstance(phrases, list) or not all(isinstance(one, str) for one in phrases):
        raise TypeError(f"expected a list of phrases, found {phrases!r}")
    if not phrases or not all(one.strip() for one in phrases):
        raise ValueError("an empty list or phrase fits every text")
    return "|".join(rf"(?<!\w){_spaced(level(one))}(?!\w)" for one in phrases)


def listed(words: list[str]) -> str:
    """Return *words* as a message names alternatives."""
    return " / ".join(words)


def headline(plan: Plan) -> Span:
    """Return where to point when something is missing from the whole: the title, or the top."""
    head = plan.title or plan.kind_word
    if head:
        return head.span
    blocks = plan.document.blocks
    return plan.document.whole(next((b.ordinal for b in blocks if b.text.strip()), 1))


def _spaced(phrase: str) -> str:
    return r"\s+".join(re.escape(word) for word in phrase.split())
