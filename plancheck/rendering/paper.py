"""What a text is written on: language, colour, width; and the few ways of setting words."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from plancheck.translation import Translate, numbered, translator

_CODES = {"bold": "1", "dim": "2", "underline": "4", "red": "31", "yellow": "33", "cyan": "36"}


class Paper(NamedTuple):
    """How to write for one reader.

    ``width`` is in characters.
    """

    lang: str
    colour: bool = False
    verbose: bool = False
    width: int = 100

    @property
    def say(self) -> Translate:
        return translator(self.lang)

    def number(self, one: str, many: str, number: int) -> str:
        """Return "3 rules": *one* or *many* with the number filled in."""
        return numbered(self.lang, one, many, number)

    def paint(self, text: str, *styles: str) -> str:
        """Return *text* in ANSI *styles*, or plain where there is no colour."""
        if not (self.colour and text and styles):
            return text
        return f"\x1b[{';'.join(_CODES[style] for style in styles)}m{text}\x1b[0m"

    def wrap(self, text: str, indent: int = 0, hang: int = 0) -> list[str]:
        """Return *text* in lines of the width: *indent* before the first, *hang* more after."""
        lines = list(_filled(text, self.width - indent, self.width - indent - hang))
        margins = [" " * indent] + [" " * (indent + hang)] * (len(lines) - 1)
        return [margin + line for margin, line in zip(margins, lines, strict=True)]


def _filled(text: str, first: int, rest: int) -> Iterator[str]:
    line, room = "", first
    for word in text.split(" "):
        if line and len(line) + 1 + len(word) > room:
            yield line
            line, room = word, rest
        else:
            line = f"{line} {word}" if line else word
    yield line
