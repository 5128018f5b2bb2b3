"""Opening the zip that is a .docx: within limits, without entities, without the network."""

from __future__ import annotations

import re
import zlib
from collections.abc import Callable
from io import BytesIO
from typing import Generic, TypeVar
from zipfile import BadZipFile, ZipFile, ZipInfo

from lxml.etree import XMLParser, XMLSyntaxError, fromstring
from lxml.etree import _Element as Element

from plancheck.errors import ReadError
from plancheck.reading.limits import (
    HIGHEST_RATIO,
    LARGEST_FILE,
    LARGEST_PART,
    MOST_PARTS,
    RATIO_FREE_BELOW,
)
from plancheck.reading.markup import STRICT

Made = TypeVar("Made")
Key = tuple[tuple[int, int] | None, ...]

_BROKEN_ZIP = (BadZipFile, zlib.error, EOFError, OSError, ValueError, NotImplementedError)
_MEMO_SIZE = 32


class Package:
    """The parts of a .docx file.

    Raises:
        ReadError: on opening or on reading a part that is damaged, locked or beyond the limits.
    """

    def __init__(self, data: bytes, path: str) -> None:
        self.path = path
        try:
            self._zip = ZipFile(BytesIO(data))
        except _BROKEN_ZIP as error:
            raise self._damaged() from error
        self._check(self._zip.infolist())

    def find(self, name: str) -> ZipInfo | None:
        """Return a part; some programs number even the only one ("word/document2.xml")."""
        infos = self._zip.NameToInfo
        if name in infos:
            return infos[name]
        stem, _, ending = name.rpartition(".")
        numbered = re.compile(rf"{re.escape(stem)}\d{{1,3}}\.{ending}")
        return next((infos[known] for known in infos if numbered.fullmatch(known)), None)

    def parse_if(self, part: ZipInfo | None) -> Element | None:
        """Return the root element of a part that a file need not have."""
        return None if part is None else self.parse(part)

    def parse(self, part: ZipInfo) -> Element:
        """Return the root element of a part."""
        try:
            data = _utf8(self._zip.read(part))
        except _BROKEN_ZIP as error:
            raise self._damaged() from error
        # A document type could name entities and outside files; Word never writes one. The
        # parser is told the encoding that was searched, so nothing can hide in another.
        if b"<!DOCTYPE" in data:
            raise ReadError(
                "{path} holds a document type declaration, which Word never writes and which "
                "may be harmful: open the file in Word and save it as a new .docx.",
                path=self.path,
            )
        for strict, transitional in STRICT:
            if strict in data:
                data = data.replace(strict, transitional)
        try:
            return fromstring(data, _parser())
        except XMLSyntaxError as error:
            raise ReadError(
                "{path} is damaged ({part} is not well-formed XML): "
                "open it in Word and save it again.",
                path=self.path,
                part=part.filename,
            ) from error

    def _check(self, parts: list[ZipInfo]) -> None:
        if len(parts) > MOST_PARTS:
            raise self._beyond()
        if len({part.filename for part in parts}) < len(parts):
            raise self._damaged()
        if sum(part.file_size for part in parts) > LARGEST_FILE:
            raise self._beyond()
        if any(_oversized(part) for part in parts):
            raise self._beyond()
        if any(part.flag_bits & 1 for part in parts):
            raise self._locked()

    def _beyond(self) -> ReadError:
        return ReadError(
            "{path} unpacks to far more than a document needs: "
            "take out large pictures and save it as a new .docx.",
            path=self.path,
        )

    def _damaged(self) -> ReadError:
        return ReadError(
            "{path} is damaged (its zip container cannot be unpacked): "
            "copy it again from its source or open and save it in Word.",
            path=self.path,
        )

    def _locked(self) -> ReadError:
        return ReadError(
            "{path} is locked inside an encrypted zip: unpack it and save it as .docx.",
            path=self.path,
        )


class Memo(Generic[Made]):
    """What was made of parts seen before, by their CRC-32 and size; the oldest leave first.

    The documents of one office share their styles, and styles are much of the cost of reading.
    """

    def __init__(self) -> None:
        self._made: dict[Key, Made] = {}

    def get(self, parts: tuple[ZipInfo | None, ...], make: Callable[[], Made]) -> Made:
        """Return what was made of these parts, making it on first need."""
        key = tuple(None if part is None else (part.CRC, part.file_size) for part in parts)
        if key not in self._made:
            made = make()
            if len(self._made) >= _MEMO_SIZE:
                del self._made[next(iter(self._made))]
            self._made[key] = made
        return self._made[key]


def _oversized(part: ZipInfo) -> bool:
    return part.file_size > LARGEST_PART or (
        part.file_size > RATIO_FREE_BELOW and part.file_size > HIGHEST_RATIO * part.compress_size
    )


def _utf8(data: bytes) -> bytes:
    if data[:2] in {b"\xff\xfe", b"\xfe\xff"}:
        return data.decode("utf-16").encode()
    return data


def _parser() -> XMLParser:
    # One parser a call: a shared one holds a lock. IDs are of no use here and cost a sixth.
    return XMLParser(
        encoding="utf-8",
        resolve_entities=False,
        no_network=True,
        huge_tree=False,
        collect_ids=False,
        remove_comments=True,
        remove_pis=True,
    )
