"""Comparing two wordings word by word, blind to case, punctuation and tone placement."""

from __future__ import annotations

import re

from plancheck import fold, squeeze

_WORD = re.compile(r"\w+")
_COMMA = re.compile(r" ?, ?")
_EDGES = " \"'‘’.,;:"


def plain(text: str) -> str:
    """Return *text* as wordings are compared: folded, single spaces, no marks at the ends.

    Spaces around a comma, too many or too few, are slips of typing and no other wording.
    """
    return _COMMA.sub(", ", squeeze(fold(text))).strip(_EDGES)


def words(text: str) -> list[str]:
    """Return the folded words of *text* without punctuation."""
    return _WORD.findall(fold(text))


def closeness(one: str, other: str) -> float:
    """Return the share of words, in order, that two wordings have in common (0 to 1)."""
    mine, others = words(one), words(other)
    return len(_common(mine, others)) / max(len(mine), len(others), 1)


def differences(said: str, meant: str) -> str:
    """Return what differs, in the writers' own words: ``“an ninh” → “an sinh”``.

    Each pair starts one word early, so that a word left out or put in can be placed.
    """
    mine, others = _WORD.findall(said), _WORD.findall(meant)
    matched = _common([fold(word) for word in mine], [fold(word) for word in others])
    pairs, before = [], (-1, -1)
    for here in [*matched, (len(mine), len(others))]:
        if here != (before[0] + 1, before[1] + 1):
            wrong = mine[max(before[0], 0) : here[0]]
            right = others[max(before[1], 0) : here[1]]
            pairs.append(f"“{' '.join(wrong) or '…'}” → “{' '.join(right) or '…'}”")
        before = here
    return "; ".join(pairs)


def _common(mine: list[str], others: list[str]) -> list[tuple[int, int]]:
    """The places of a longest common subsequence of two short lists of words."""
    lengths = [[0] * (len(others) + 1) for _ in range(len(mine) + 1)]
    for i in reversed(range(len(mine))):
        for j in reversed(range(len(others))):
            lengths[i][j] = (
                lengths[i + 1][j + 1] + 1
                if mine[i] == others[j]
                else max(lengths[i + 1][j], lengths[i][j + 1])
            )
    places, i, j = [], 0, 0
    while i < len(mine) and j < len(others):
        if mine[i] == others[j]:
            places.append((i, j))
            i, j = i + 1, j + 1
        elif lengths[i + 1][j] >= lengths[i][j + 1]:
            i += 1
        else:
            j += 1
    return places
