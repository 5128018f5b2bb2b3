"""The author's own line with the faulty words marked, cut to a width, nothing invisible left."""

from __future__ import annotations

import unicodedata
from typing import NamedTuple

_ELLIPSIS = "…"
_SHOWN = {"\n": "⏎", "\t": "→"}
_SPACES = {"\u00a0": "⍽", "\u202f": "⍽", "\u2007": "⍽"}


class Excerpt(NamedTuple):
    """Three parts of one line, ready to print; ``marked`` is empty where something is missing."""

    before: str
    marked: str
    after: str


def cut(context: str, start: int, words: str, width: int) -> Excerpt:
    """Return the line *context* around *words* (at *start*), at most *width* characters long.

    The marked words stay whole if they fit; what is left of the width goes to both sides.
    """
    marked = _middle_cut(visible(words, spaces=True), width)
    room = width - len(marked)
    before = visible(context[max(0, start - width) : start])
    after = visible(context[start + len(words) : start + len(words) + width])
    right = min(len(after), max(room // 2, room - len(before)))
    cut_right = start + len(words) + width < len(context)
    return Excerpt(
        _keep_end(before, room - right, more=start > width),
        marked,
        _keep_start(after, right, more=cut_right),
    )


def visible(text: str, *, spaces: bool = False) -> str:
    """Return *text* with line breaks, tabs and controls as signs.

    With *spaces*, so are no-break spaces: inside marked words they may be the fault, elsewhere
    they would only litter the line.
    """
    if text.isascii() and text.isprintable():
        return text
    return "".join(_sign(letter, spaces=spaces) for letter in text)


def _sign(letter: str, *, spaces: bool) -> str:
    if letter in _SHOWN:
        return _SHOWN[letter]
    if letter in _SPACES:
        return _SPACES[letter] if spaces else " "
    if unicodedata.category(letter) in ("Cc", "Cf", "Co", "Zl", "Zp"):
        return f"<{ord(letter):04X}>"
    return letter


def _middle_cut(text: str, longest: int) -> str:
    if len(text) <= longest:
        return text
    head = longest // 2
    tail = longest - head - len(_ELLIPSIS) - 2
    return f"{text[:head]} {_ELLIPSIS} {text[len(text) - tail :]}"


def _keep_end(text: str, longest: int, *, more: bool) -> str:
    if len(text) <= longest and not more:
        return text
    kept = text[max(0, len(text) - longest + 1) :] if longest > 0 else ""
    return (_ELLIPSIS + (kept.partition(" ")[2] or kept)) if longest > 0 else ""


def _keep_start(text: str, longest: int, *, more: bool) -> str:
    if len(text) <= longest and not more:
        return text
    kept = text[: max(0, longest - 1)]
    return ((kept.rpartition(" ")[0] or kept) + _ELLIPSIS) if longest > 0 else ""
