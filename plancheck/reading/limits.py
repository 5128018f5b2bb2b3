"""How much a file may hold before it is refused: a small file can unpack to gigabytes.

Below these limits a check takes less than 300 MB and 10 seconds (``bench/hostile.py`` measures
it). Whoever has longer documents and more memory raises them in the settings, table ``[limits]``.
"""

from __future__ import annotations

from typing import NamedTuple

from plancheck.document import Document
from plancheck.errors import ReadError


class Limits(NamedTuple):
    """The most that is read of one file; "mb" are 2^20 bytes.

    ``file_mb``: the file itself. ``parts``, ``part_mb``, ``unpacked_mb``: the files in its zip,
    their number, the largest and all together, by the sizes they declare. ``ratio``: how many
    times smaller than itself a part of more than ``ratio_from_mb`` may be packed. ``xml_mb``,
    ``elements``, ``attributes``: all the XML that is parsed; ``lookups``: the alternatives in it
    times the namespaces it declares. ``paragraphs``, ``characters``: the text that is found. XML
    nested deeper than 256 elements is refused by the parser.
    """

    file_mb: int = 50
    parts: int = 2_000
    part_mb: int = 64
    unpacked_mb: int = 256
    ratio: int = 200
    ratio_from_mb: int = 8
    xml_mb: int = 16
    elements: int = 300_000
    attributes: int = 400_000
    lookups: int = 20_000_000
    paragraphs: int = 100_000
    characters: int = 700_000

    def hold(self, path: str, name: str, found: float) -> None:
        """Refuse the file at *path* if what was *found* of *name* is more than its limit.

        Raises:
            ReadError: it is.
        """
        allowed = getattr(self, name)
        if found > allowed:
            raise ReadError(
                "{path} is beyond the safety limit {limit} = {allowed}: take out of it what is "
                "no part of the plan, or raise the limit in the settings, table [limits].",
                path=path,
                limit=name,
                allowed=allowed,
            )

    def hold_text(self, document: Document) -> None:
        """Refuse a document of too much text.

        Raises:
            ReadError: it has more paragraphs or characters than a plan ever has.
        """
        self.hold(document.path, "paragraphs", len(document.blocks))
        length = sum([len(block.text) + len(block.label) for block in document.blocks])
        self.hold(document.path, "characters", length)


def megabytes(size: int) -> float:
    """Return a number of bytes in megabytes, as limits count them."""
    return size / (1 << 20)
