"""The numbers before paragraphs, typed or automatic: "I.", "1.", "a)"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from plancheck import Block, Span

_NUMBER = re.compile(
    r"\s*(?P<number>[IVXL]{1,6}|\d{1,2}|[ivx]{2,4}|[a-zđăâêôơư])"
    r"\s?(?P<mark>\)|[./:](?=\s+[^\s\d]|[^\W\da-zđ]|\s*\Z)|[-–](?=\s+[^\s\d]))"
)


class Numbered(NamedTuple):
    """A paragraph with a number; ``place`` is where number and mark are typed, if they are."""

    block: Block
    number: str
    mark: str
    place: Span | None

    @property
    def is_roman(self) -> bool:
        return self.number.isupper()

    @property
    def is_arabic(self) -> bool:
        return self.number.isdecimal()

    @property
    def is_letter(self) -> bool:
        return len(self.number) == 1 and self.number.islower()

    @property
    def seen(self) -> Span:
        """Where a reader sees the number: where it is typed, or before the whole paragraph."""
        return self.place or Span(self.block.ordinal, 0, self.block.ordinal, len(self.block.text))


def numbered(blocks: Iterable[Block]) -> Iterator[Numbered]:
    """Yield the paragraphs that begin with a number and a mark after it."""
    for block in blocks:
        found = _NUMBER.match(block.label or block.text)
        if found is None:
            continue
        start, end = found.start("number"), found.end("mark")
        place = None if block.label else Span(block.ordinal, start, block.ordinal, end)
        yield Numbered(block, found["number"], found["mark"], place)
