"""Pictures a file carries: their types, by how they begin. Nothing of them is decoded."""

from __future__ import annotations

from collections.abc import Iterator

HEAD = 1 << 14
"""How many bytes of a picture are looked at: what comes before the image data proper."""

_SIGNATURES = (
    (0, b"\x89PNG\r\n\x1a\n", "image/png"),
    (0, b"\xff\xd8\xff", "image/jpeg"),
    (40, b" EMF", "image/x-emf"),
    (0, b"\xd7\xcd\xc6\x9a", "image/x-wmf"),
    (0, b"GIF8", "image/gif"),
    (0, b"BM", "image/bmp"),
    (0, b"II*\0", "image/tiff"),
    (0, b"MM\0*", "image/tiff"),
    (8, b"WEBP", "image/webp"),
)
_PNG = "image/png"
_UNKNOWN = "application/octet-stream"
_SIGNATURE, _CHUNK = 8, 12  # the bytes of a PNG's signature, and of a chunk around its data
_COLOUR_TYPE, _WITH_ALPHA = 25, frozenset({4, 6})


def picture_type(head: bytes) -> str:
    """Return the type of a picture that begins so, "image/png alpha" for a transparent PNG."""
    for at, signature, name in _SIGNATURES:
        if head.startswith(signature, at):
            return f"{name} alpha" if name == _PNG and _is_transparent(head) else name
    return "image/svg+xml" if b"<svg" in head else _UNKNOWN


def _is_transparent(head: bytes) -> bool:
    """Tell whether a PNG has an alpha channel or transparent colours (PNG 11.2.2 and 11.3.2.1)."""
    colour_type = head[_COLOUR_TYPE : _COLOUR_TYPE + 1]
    return bool(colour_type) and (colour_type[0] in _WITH_ALPHA or b"tRNS" in _chunks(head))


def _chunks(head: bytes) -> Iterator[bytes]:
    """Yield the names of a PNG's chunks before its image data."""
    at = _SIGNATURE
    while at + _SIGNATURE <= len(head) and (name := head[at + 4 : at + 8]) != b"IDAT":
        yield name
        at += _CHUNK + int.from_bytes(head[at : at + 4], "big")
