"""File → ``Document``: the first bytes decide what a file is, never its name.

A new format is a line in ``_SIGNATURES`` and a module beside this one, imported when it is needed:
lxml, PDFium and LibreOffice cost more to load than a text file to check.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable
from importlib import import_module
from typing import NamedTuple

from plancheck.document import Document, Revisions
from plancheck.errors import ReadError
from plancheck.reading.limits import Limits, megabytes
from plancheck.translation import N_

__all__ = ["Given", "Limits", "read", "read_bytes"]

Reader = Callable[[bytes, str, Revisions, Limits], Document]


class Given(NamedTuple):
    """A document handed over by its content; the name is for people."""

    name: str
    data: bytes


def read(
    source: str | os.PathLike[str] | Given,
    revisions: Revisions = Revisions.FINAL,
    limits: Limits | None = None,
) -> Document:
    """Read the file at a path, or what is given.

    Raises:
        ReadError: the file is missing, unreadable, foreign, damaged or beyond the limits.
    """
    if isinstance(source, Given):
        return read_bytes(source.data, source.name, revisions, limits)
    name = os.fspath(source)
    return read_bytes(_bytes(name, limits or Limits()), name, revisions, limits)


def read_bytes(
    data: bytes,
    path: str,
    revisions: Revisions = Revisions.FINAL,
    limits: Limits | None = None,
) -> Document:
    """Read a file's content; *path* names it in messages and tells Markdown from plain text.

    Raises:
        ReadError: the content is empty, foreign, damaged or beyond the limits.
    """
    limits = limits or Limits()
    limits.hold(path, "file_mb", megabytes(len(data)))
    if not data:
        raise ReadError("{path} is empty: there is nothing to check.", path=path)
    document = _reader(data, path)(data, path, revisions, limits)
    if not document.blocks:
        raise ReadError(
            "{path} holds no text, perhaps only pictures of pages: "
            "check the Word file they were made from.",
            path=path,
        )
    limits.hold_text(document)
    return document


def _bytes(name: str, limits: Limits) -> bytes:
    try:
        with open(name, "rb") as file:  # noqa: PTH123 - pathlib is a slow import for one open
            limits.hold(name, "file_mb", megabytes(os.fstat(file.fileno()).st_size))
            return file.read((limits.file_mb << 20) + 1)  # a device has no size
    except FileNotFoundError:
        template = N_("{path} does not exist: check the name and the folder.")
    except IsADirectoryError:
        template = N_("{path} is a folder: name the file inside it.")
    except PermissionError:
        template = N_(
            "{path} may not be read: ask for permission or close the program that holds it."
        )
    except (OSError, ValueError) as error:
        raise ReadError(
            "{path} cannot be read ({reason}): copy it to this computer and try again.",
            path=name,
            reason=getattr(error, "strerror", None) or error,
        ) from error
    raise ReadError(template, path=name)


def _reader(data: bytes, path: str) -> Reader:
    """Return the reader for this content.

    Raises:
        ReadError: no reader is made for it.
    """
    opening = _opening(data)
    if _PAGE.match(opening) or _is_piece_of_page(opening, data, path):
        return _loaded("html")
    if opening.startswith(_FOREIGN):
        raise ReadError(
            "{path} is an XML file or a web archive (.mht): open it in Word and save it as .docx.",
            path=path,
        )
    named = (name for signature, name in _SIGNATURES if opening.startswith(signature))
    name = next(named, "plain")
    return _loaded("odt" if name == "word" and _is_open_document(data) else name)


def _loaded(name: str) -> Reader:
    reader: Reader = import_module(f"{__name__}.{name}").read
    return reader


def _opening(data: bytes) -> bytes:
    """Return how the file begins, whatever the encoding, without marks and blanks before it."""
    opening = data[:_LOOKED_AT]
    if opening.startswith((b"\xff\xfe", b"\xfe\xff")):
        opening = opening.decode("utf-16", "ignore").encode("utf-8", "ignore")
    return opening.removeprefix(b"\xef\xbb\xbf").lstrip().lower()


def _is_piece_of_page(opening: bytes, data: bytes, path: str) -> bool:
    """Whether it is HTML without its head; Markdown may begin so, too, and is told by its name."""
    markdown = path.lower().endswith((".md", ".markdown"))
    return not markdown and _ELEMENT.match(opening) is not None and data.rstrip().endswith(b">")


def _is_open_document(data: bytes) -> bool:
    """Whether a zip says that it is an OpenDocument file, or has its parts."""
    if b"mimetypeapplication/vnd.oasis.opendocument" in data[:_LOOKED_AT]:
        return True
    return b"content.xml" in data and b"word/" not in data


_LOOKED_AT = 2048
_SIGNATURES = (
    (b"pk\x03\x04", "word"),
    (b"pk\x05\x06", "word"),
    (b"%pdf-", "pdf"),
    (b"\xd0\xcf\x11\xe0", "office"),
    (b"{\\rtf", "office"),
)
_PAGE = re.compile(
    rb"(?:<\?xml[^>]{0,200}>\s*)?(?:<!--.{0,900}?-->\s*)*"
    rb"<(?:!doctype\s+html|html|head|body|meta|title)\b",
    re.DOTALL,
)
_ELEMENT = re.compile(rb"<(?:div|p|table|span|center|section|article|font|ul|ol|h[1-6])[\s>]")
_FOREIGN = (b"<!doctype", b"<?xml", b"mime-version:")
