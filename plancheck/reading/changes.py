"""Tracked changes: which side of them is the document, and the words of the other side."""

from __future__ import annotations

from typing import NamedTuple

from lxml.etree import _Element as Element

from plancheck.document import Revisions, Trait
from plancheck.reading.markup import DEL, DELETED_TEXT, INS, MOVE_FROM, MOVE_TO, T, W, words_in

# Words beside the text serve to recognise a place, not to be read through.
LONGEST_DETAIL = 80


class View(NamedTuple):
    """One way to see tracked changes: what they wrap shows, or is gone."""

    shown: frozenset[str]
    gone: frozenset[str]
    gone_cell: str


_CAME, _LEFT = frozenset({INS, MOVE_TO}), frozenset({DEL, MOVE_FROM})
VIEWS = {
    Revisions.FINAL: View(_CAME, _LEFT, W + "cellDel"),
    Revisions.ORIGINAL: View(_LEFT, _CAME, W + "cellIns"),
}


def trait_of(change: str) -> Trait:
    """Return what kind of change an element of this name wraps, whichever side shows."""
    return Trait.INSERTION if change in _CAME else Trait.DELETION


def words_of(element: Element) -> str:
    """Return all words within an element that does not show."""
    return "".join(words_in(element, T, DELETED_TEXT))


def shortened(words: str) -> str:
    """Return words on one line, no longer than serves to recognise them."""
    line = " ".join(words[: LONGEST_DETAIL * 4].split())
    return line if len(line) <= LONGEST_DETAIL else line[: LONGEST_DETAIL - 1] + "…"
