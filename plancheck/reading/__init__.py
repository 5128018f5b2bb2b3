"""File → ``Document``: the first bytes decide what a file is, never its name.

A new format is a line in ``_READERS`` and a module beside this one.
"""

from __future__ import annotations

import os
from collections.abc import Callable

from plancheck.document import Document
from plancheck.errors import ReadError
from plancheck.reading import plain
from plancheck.reading.limits import LARGEST_FILE
from plancheck.translation import N_

__all__ = ["read", "read_bytes"]

Reader = Callable[[bytes, str], Document]


def read(path: str | os.PathLike[str]) -> Document:
    """Read the file at *path*.

    Raises:
        ReadError: the file is missing, unreadable, foreign, damaged or beyond the limits.
    """
    name = os.fspath(path)
    return read_bytes(_bytes(name), name)


def read_bytes(data: bytes, path: str) -> Document:
    """Read a file's content; *path* names it in messages and tells Markdown from plain text.

    Raises:
        ReadError: the content is empty, foreign, damaged or beyond the limits.
    """
    if not data:
        raise ReadError("{path} is empty: there is nothing to check.", path=path)
    _refuse_foreign(data, path)
    document = _reader(data)(data, path)
    if not document.blocks:
        raise ReadError(
            "{path} holds no text, perhaps only pictures of pages: "
            "check the Word file they were made from.",
            path=path,
        )
    return document


def _reader(data: bytes) -> Reader:
    readers = (reader for signature, reader in _READERS.items() if data.startswith(signature))
    return next(readers, plain.read)


def _word(data: bytes, path: str) -> Document:
    # lxml costs more to import than a text file to check: only a Word file pays for it.
    from plancheck.reading import word  # noqa: PLC0415 - see above

    return word.read(data, path)


def _bytes(name: str) -> bytes:
    try:
        with open(name, "rb") as file:  # noqa: PTH123 - pathlib is a slow import for one open
            if os.fstat(file.fileno()).st_size > LARGEST_FILE:
                raise ReadError(
                    "{path} is larger than {limit} MB: take out the pictures and try again.",
                    path=name,
                    limit=LARGEST_FILE >> 20,
                )
            return file.read()
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


def _refuse_foreign(data: bytes, path: str) -> None:
    opening = data[:512].removeprefix(b"\xef\xbb\xbf").lstrip().lower()
    for signatures, template in _FOREIGN:
        if opening.startswith(signatures):
            locked = _ENCRYPTED_STREAM in data
            raise ReadError(_LOCKED if locked else template, path=path)


_READERS: dict[bytes, Reader] = {b"PK\x03\x04": _word, b"PK\x05\x06": _word}

_LOCKED = N_("{path} is protected by a password: open it in Word, remove the password and save it.")
# An encrypted .docx is an OLE file whose directory names this stream.
_ENCRYPTED_STREAM = "EncryptedPackage".encode("utf-16-le")
_FOREIGN = (
    (
        b"\xd0\xcf\x11\xe0",
        N_("{path} is in the old binary format of Office (.doc): save it as .docx in Word."),
    ),
    (b"%pdf-", N_("{path} is a PDF file: check the Word file (.docx) it was made from.")),
    (b"{\\rtf", N_("{path} is an RTF file: open it in Word and save it as .docx.")),
    (
        (b"<!doctype", b"<html", b"<?xml", b"mime-version:"),
        N_("{path} is a web page or an XML file: open it in Word and save it as .docx."),
    ),
)
