"""Plain text and Markdown → ``Document``: a line a block, blank lines left out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from hashlib import sha256

from plancheck.document import Block, Document, FileKind, Part, Revisions, RunFormat
from plancheck.errors import ReadError
from plancheck.reading.limits import Limits
from plancheck.reading.markdown import markdown_blocks
from plancheck.reading.runs import assemble

_MARKDOWN_NAMES = (".md", ".markdown")
_MOST_BYTES = 4  # of a character
_UTF_16 = (b"\xff\xfe", b"\xfe\xff")
# All control characters but the white ones: tab, line feed, vertical tab, form feed, return.
_CONTROL = re.compile("[\0-\x08\x0e-\x1f\x7f]")


def read(data: bytes, path: str, revisions: Revisions, limits: Limits) -> Document:  # noqa: ARG001 - readers are called alike; text keeps no changes
    """Read a text file; its name tells Markdown from plain text.

    Raises:
        ReadError: the file is too large, not in UTF-8 or UTF-16, or not text at all.
    """
    limits.hold(path, "characters", len(data) / _MOST_BYTES)
    markdown = path.lower().endswith(_MARKDOWN_NAMES)
    lines = _decoded(data, path).splitlines()
    blocks = tuple((markdown_blocks if markdown else _blocks)(lines))
    return Document(
        path=path,
        sha256=sha256(data).hexdigest(),
        kind=FileKind.MARKDOWN if markdown else FileKind.TEXT,
        blocks=blocks,
    )


def _blocks(lines: list[str]) -> Iterator[Block]:
    texts = filter(None, map(str.strip, lines))
    for ordinal, line in enumerate(texts, 1):
        made = assemble([(line, RunFormat())])
        yield Block(ordinal, Part.BODY, made.text, runs=made.runs)


def _decoded(data: bytes, path: str) -> str:
    try:
        text = data.decode("utf-16" if data.startswith(_UTF_16) else "utf-8-sig")
    except UnicodeDecodeError as error:
        # A file that is not text shows it by its control characters, whatever its encoding.
        if _CONTROL.search(data[:4096].decode("latin-1")):
            raise _not_text(path) from error
        raise ReadError(
            "{path} is not in UTF-8, so its Vietnamese letters cannot be told: "
            "save it as UTF-8 text or as .docx.",
            path=path,
        ) from error
    if _CONTROL.search(text):
        raise _not_text(path)
    return text


def _not_text(path: str) -> ReadError:
    return ReadError(
        "{path} is neither a Word document nor text: check the file, or save it as .docx.",
        path=path,
    )
