"""Opening the zip that is a .docx or .odt: within limits, without entities, without the network.

A part is unpacked only when it is asked for, so damage in a picture costs nothing, and never to
the disk, so its name can lead nowhere.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Callable
from io import BytesIO
from typing import Generic, TypeVar
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from lxml.etree import XMLParser, XMLSyntaxError, fromstring
from lxml.etree import _Element as Element

from plancheck.errors import ReadError
from plancheck.reading.limits import Limits, megabytes
from plancheck.reading.markup import STRICT

Made = TypeVar("Made")
Key = tuple[tuple[int, int] | None, ...]

_BROKEN_ZIP = (BadZipFile, zlib.error, EOFError, OSError, ValueError, NotImplementedError)
_ENTRY = b"PK\x01\x02"  # what each line of a zip's directory begins with
_ENCRYPTED = 1
_ASKING = (b":Choice", b"ProcessContent")
_MEMO_SIZE = 32
_LARGEST_REMEMBERED = 2 << 20


class Package:
    """The parts of a zipped document, found whatever the case and slashes of their names.

    Raises:
        ReadError: on opening or on reading a part that is damaged, locked or beyond the limits.
    """

    def __init__(self, data: bytes, path: str, limits: Limits | None = None) -> None:
        self.path = path
        self._limits = Limits() if limits is None else limits
        self._parsed = self._elements = self._attributes = 0
        # The directory is made into objects at once; how many there will be shows before.
        self._hold("parts", data.count(_ENTRY))
        try:
            self._zip = ZipFile(BytesIO(data))
        except _BROKEN_ZIP as error:
            raise self._damaged() from error
        self._parts: dict[str, ZipInfo] = {}
        self._ambiguous: set[str] = set()
        for part in self._zip.infolist():
            self._add(part)
        self._check([*self._parts.values()])

    def names(self) -> list[str]:
        """Return the names of all parts, as the file writes them."""
        return self._zip.namelist()

    def find(self, name: str) -> ZipInfo | None:
        """Return a part; some programs number even the only one ("word/document2.xml")."""
        name = name.lower()
        if name in self._parts:
            return self._parts[name]
        stem, _, ending = name.rpartition(".")
        numbered = re.compile(rf"{re.escape(stem)}\d{{1,3}}\.{re.escape(ending)}")
        return next((part for at, part in self._parts.items() if numbered.fullmatch(at)), None)

    def parse_if(self, part: ZipInfo | None) -> Element | None:
        """Return the root element of a part that a file need not have."""
        return None if part is None else self.parse(part)

    def parse(self, part: ZipInfo) -> Element:
        """Return the root element of a part."""
        data = self._read(part)
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
        self._weigh(data)
        try:
            return fromstring(data, _parser())
        except XMLSyntaxError as error:
            raise ReadError(
                "{path} is damaged ({part} is not well-formed XML): "
                "open it in Word and save it again.",
                path=self.path,
                part=part.filename,
            ) from error

    def head(self, name: str, size: int) -> bytes:
        """Return how a part begins, nothing for one that is missing or cannot be unpacked."""
        part = self._parts.get(name.lower())
        if part is None:
            return b""
        try:
            self._refuse_unusual(part)
            with self._zip.open(part) as opened:
                return opened.read(size)
        except (ReadError, *_BROKEN_ZIP):
            return b""

    def _add(self, part: ZipInfo) -> None:
        name = part.filename.replace("\\", "/").lower()
        if name in self._parts:
            self._ambiguous.add(name)
        self._parts[name] = part

    def _check(self, parts: list[ZipInfo]) -> None:
        limits = self._limits
        self._hold("parts", len(parts))
        self._hold("unpacked_mb", megabytes(sum(part.file_size for part in parts)))
        for part in parts:
            self._hold("part_mb", megabytes(part.file_size))
            if part.file_size > limits.ratio_from_mb << 20:
                self._hold("ratio", part.file_size / max(1, part.compress_size))

    def _read(self, part: ZipInfo) -> bytes:
        self._refuse_unusual(part)
        self._parsed += part.file_size
        self._hold("xml_mb", megabytes(self._parsed))
        try:
            return _utf8(self._zip.read(part))
        except _BROKEN_ZIP as error:
            raise self._damaged() from error

    def _refuse_unusual(self, part: ZipInfo) -> None:
        """Refuse a part that the zip format knows and documents do not."""
        if part.flag_bits & _ENCRYPTED:
            raise ReadError(
                "{path} is locked inside an encrypted zip: unpack it and save it as .docx.",
                path=self.path,
            )
        if part.compress_type not in {ZIP_STORED, ZIP_DEFLATED}:
            raise ReadError(
                "{path} is packed in a way that Word does not know ({part}): "
                "open it in the program that made it and save it as .docx.",
                path=self.path,
                part=part.filename,
            )
        if part.filename.replace("\\", "/").lower() in self._ambiguous:
            raise ReadError(
                "{path} holds {part} twice, so nobody can tell which of them counts: "
                "open it in Word and save it again.",
                path=self.path,
                part=part.filename,
            )

    def _weigh(self, data: bytes) -> None:
        """Refuse XML that would grow far beyond its size once parsed."""
        self._elements += data.count(b"<") - data.count(b"</")
        self._attributes += data.count(b"=")
        self._hold("elements", self._elements)
        self._hold("attributes", self._attributes)
        # Each alternative asks for its namespaces, and lxml gathers all that are in force.
        asking = sum(data.count(name) for name in _ASKING)
        self._hold("lookups", asking * data.count(b"xmlns"))

    def _hold(self, name: str, found: float) -> None:
        self._limits.hold(self.path, name, found)

    def _damaged(self) -> ReadError:
        return ReadError(
            "{path} is damaged (its zip container cannot be unpacked): "
            "copy it again from its source or open and save it in Word.",
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
        if key in self._made:
            return self._made[key]
        made = make()
        # What no office's template is as large as is not worth the memory.
        if sum(part.file_size for part in parts if part is not None) <= _LARGEST_REMEMBERED:
            if len(self._made) >= _MEMO_SIZE:
                del self._made[next(iter(self._made))]
            self._made[key] = made
        return made


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
