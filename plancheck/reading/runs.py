"""From pieces of text in one format each to a block's composed text and its runs."""

from __future__ import annotations

import re
from unicodedata import combining, is_normalized

from plancheck.document import Run, RunFormat
from plancheck.text import compose

Piece = tuple[str, RunFormat]

# Marks piled on one letter are put in order in quadratic time. No language piles thirty (Unicode
# annex 15, stream-safe text); what may be such a pile is looked for in long texts only.
_HIGHEST_PILE = 30
_LONG = 1_000
_PILED = re.compile(r"[^\x00-\u02ff\w\s]{31}")


def assemble(pieces: list[Piece]) -> tuple[str, tuple[Run, ...]]:
    """Join pieces into composed (NFC) text and the runs that cover it without gap or overlap."""
    text = "".join([piece for piece, _ in pieces])
    if len(text) > _LONG and _PILED.search(text):
        pieces = _thinned(pieces)
        text = "".join([piece for piece, _ in pieces])
    if not is_normalized("NFC", text):
        pieces = _composed(pieces)
        text = "".join([piece for piece, _ in pieces])
    return text, _runs(pieces)


def _runs(pieces: list[Piece]) -> tuple[Run, ...]:
    runs: list[Run] = []
    start = end = 0
    current: RunFormat | None = None
    for text, format_ in pieces:
        if format_ != current:
            if current is not None and end > start:
                runs.append(Run(start, end, current))
            start, current = end, format_
        end += len(text)
    if current is not None and end > start:
        runs.append(Run(start, end, current))
    return tuple(runs)


def _thinned(pieces: list[Piece]) -> list[Piece]:
    """Leave out the marks beyond the highest pile."""
    thinned: list[Piece] = []
    pile = 0
    for text, format_ in pieces:
        kept = []
        for character in text:
            pile = pile + 1 if combining(character) else 0
            if pile <= _HIGHEST_PILE:
                kept.append(character)
        thinned.append(("".join(kept), format_))
    return thinned


def _composed(pieces: list[Piece]) -> list[Piece]:
    """Compose each piece, a mark that opens a piece going to the letter it stands on."""
    composed: list[Piece] = []
    for text, format_ in pieces:
        marks = next((i for i, c in enumerate(text) if not combining(c)), len(text))
        if marks and composed:
            before, its_format = composed[-1]
            composed[-1] = (before + text[:marks], its_format)
            text = text[marks:]  # noqa: PLW2901 - what is left of the piece
        composed.append((text, format_))
    composed = [(compose(text), format_) for text, format_ in composed if text]
    whole = "".join([text for text, _ in composed])
    # Letters that compose with letters over a border exist outside Latin: one format must do.
    return composed if is_normalized("NFC", whole) else [(compose(whole), composed[0][1])]
