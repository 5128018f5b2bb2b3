"""From pieces of text in one format each to a block's composed text and its runs."""

from __future__ import annotations

import re
from itertools import accumulate
from typing import NamedTuple
from unicodedata import combining, is_normalized

from plancheck.document import Run, RunFormat
from plancheck.text import compose

Piece = tuple[str, RunFormat]

# Marks piled on one letter are put in order in quadratic time. No language piles thirty (Unicode
# annex 15, stream-safe text); what may be such a pile is looked for in long texts only.
_HIGHEST_PILE = 30
_LONG = 1_000
_PILED = re.compile(r"[^\x00-\u02ff\w\s]{31}")


class Assembled(NamedTuple):
    """A block's composed text and its runs."""

    text: str
    runs: tuple[Run, ...]


class Settled(NamedTuple):
    """A block's composed text with its pieces, as many as were given.

    ``decomposed`` is the range in the text, half-open, from the first word to the last with a
    letter that the file has in parts; None if it has none.
    """

    text: str
    pieces: list[Piece]
    decomposed: tuple[int, int] | None = None

    def runs(self) -> tuple[Run, ...]:
        """Return the runs, which cover the text without gap or overlap."""
        return _runs(self.pieces)

    def starts(self) -> list[int]:
        """Return where each piece begins, and where the last one ends."""
        return list(accumulate((len(piece) for piece, _ in self.pieces), initial=0))


def assemble(pieces: list[Piece]) -> Assembled:
    """Join pieces into composed (NFC) text and the runs that cover it without gap or overlap."""
    settled = settle(pieces)
    return Assembled(settled.text, settled.runs())


def settle(pieces: list[Piece]) -> Settled:
    """Compose the text of pieces, each in its place."""
    text = "".join([piece for piece, _ in pieces])
    if len(text) > _LONG and _PILED.search(text):
        pieces = _thinned(pieces)
        text = "".join([piece for piece, _ in pieces])
    if is_normalized("NFC", text):
        return Settled(text, pieces)
    pieces = _composed(pieces)
    made = "".join([piece for piece, _ in pieces])
    return Settled(made, pieces, _in_parts(text, made))


def _in_parts(written: str, made: str) -> tuple[int, int]:
    """Return the range in the composed text *made* of the words that *written* has in parts.

    What stands before the first mark and behind the last is as long in both.
    """
    first = next((at for at, letter in enumerate(written) if combining(letter)), None)
    if first is None:
        return 0, len(made)
    last = next(at for at in range(len(written) - 1, -1, -1) if combining(written[at]))
    start = min(max(0, first - 1), len(made))
    end = max(start, len(made) - (len(written) - last - 1))
    while start and made[start - 1].isalnum():
        start -= 1
    while end < len(made) and made[end].isalnum():
        end += 1
    return start, end


def source_offsets(written: str) -> list[int]:
    """Return where in *written* each character of its composed form begins, and its end.

    The way back from a place in a block to the characters of the file.
    """
    offsets: list[int] = []
    start = 0
    for end in range(1, len(written) + 1):
        if end == len(written) or not _joins(written, start, end):
            offsets += [start] * len(compose(written[start:end]))
            start = end
    return [*offsets, len(written)]


def _joins(written: str, start: int, end: int) -> bool:
    """Tell whether the character at *end* composes with those since *start*."""
    following = written[end]
    if combining(following) or following < "\u1100":
        return combining(following) > 0
    return compose(written[start : end + 1]) != compose(written[start:end]) + following


def _runs(pieces: list[Piece]) -> tuple[Run, ...]:
    runs: list[Run] = []
    start = end = 0
    current: RunFormat | None = None
    for text, format_ in pieces:
        if format_ != current and text:
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
    """Compose each piece, a mark that opens a piece going to the letter it stands on.

    A piece of marks alone stays as an empty one, so that pieces keep their places.
    """
    composed: list[Piece] = []
    lettered = 0
    for text, format_ in pieces:
        marks = next((i for i, c in enumerate(text) if not combining(c)), len(text))
        if marks and composed:
            before, its_format = composed[lettered]
            composed[lettered] = (before + text[:marks], its_format)
            text = text[marks:]  # noqa: PLW2901 - what is left of the piece
        if text:
            lettered = len(composed)
        composed.append((text, format_))
    composed = [(compose(text), format_) for text, format_ in composed]
    whole = "".join([text for text, _ in composed])
    if is_normalized("NFC", whole):
        return composed
    # Letters that compose with letters over a border exist outside Latin: one format must do.
    return [(compose(whole), composed[0][1]), *(("", format_) for _, format_ in composed[1:])]
