"""Stretches of a text that do not touch, to be asked of many places."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from typing import NamedTuple


class Ranges(NamedTuple):
    """Stretches of the text, in order and apart."""

    starts: tuple[int, ...]
    ends: tuple[int, ...]

    def cover(self, at: int) -> bool:
        """Tell whether the character at *at* lies in one of them."""
        index = bisect_right(self.starts, at)
        return index > 0 and at < self.ends[index - 1]


def ranges(pairs: Iterable[tuple[int, int]]) -> Ranges:
    """Return half-open *pairs*, which may overlap, as ranges."""
    starts: list[int] = []
    ends: list[int] = []
    for start, end in sorted(pairs):
        if ends and start <= ends[-1]:
            ends[-1] = max(ends[-1], end)
        else:
            starts.append(start)
            ends.append(end)
    return Ranges(tuple(starts), tuple(ends))
