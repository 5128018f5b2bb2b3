"""Types of pictures by how they begin."""

from __future__ import annotations

import struct
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plancheck.reading.pictures import picture_type

SIGNATURE = b"\x89PNG\r\n\x1a\n"


def chunk(name: bytes, data: bytes = b"") -> bytes:
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))


def png(colour_type: int, *before: bytes, after: bytes = b"") -> bytes:
    header = chunk(b"IHDR", struct.pack(">IIBBBBB", 8, 8, 8, colour_type, 0, 0, 0))
    return SIGNATURE + header + b"".join(before) + chunk(b"IDAT", b"x" * 40) + after


TRANSPARENT = chunk(b"tRNS", b"\0\0")
PALETTE = chunk(b"PLTE", b"\0" * 768)


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        (png(6), "image/png alpha"),
        (png(4), "image/png alpha"),
        (png(2), "image/png"),
        (png(0), "image/png"),
        (png(3, PALETTE), "image/png"),
        (png(3, PALETTE, TRANSPARENT), "image/png alpha"),
        (png(2, chunk(b"iCCP", b"tRNS" * 900), TRANSPARENT), "image/png alpha"),
        (png(2, chunk(b"iCCP", b"tRNS" * 900)), "image/png"),
        (png(2, after=TRANSPARENT), "image/png"),
        (png(6)[:20], "image/png"),
        (png(3, PALETTE, TRANSPARENT)[:40], "image/png"),
        (b"\xff\xd8\xff\xe0\0\x10JFIF", "image/jpeg"),
        (b"\x01\0\0\0" + b"\0" * 36 + b" EMF", "image/x-emf"),
        (b"\xd7\xcd\xc6\x9a\0\0", "image/x-wmf"),
        (b"GIF89a", "image/gif"),
        (b"BM\0\0", "image/bmp"),
        (b"II*\0", "image/tiff"),
        (b"MM\0*", "image/tiff"),
        (b"RIFF\0\0\0\0WEBPVP8 ", "image/webp"),
        (b'<?xml version="1.0"?><svg xmlns="x"/>', "image/svg+xml"),
        (b"nothing known", "application/octet-stream"),
    ],
)
def test_a_picture_is_known_by_its_first_bytes(head: bytes, expected: str) -> None:
    """A PNG is transparent by its colour type or by its chunk for it, before the data only."""
    assert picture_type(head) == expected


@given(st.binary(max_size=200), st.sampled_from([b"", SIGNATURE, png(3)[:33]]))
def test_any_bytes_have_a_type(rest: bytes, start: bytes) -> None:
    """However damaged; the walk over chunks ends."""
    assert "/" in picture_type(start + rest)
