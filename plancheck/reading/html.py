"""A web page, saved from Word or from a portal → ``Document``: what a browser would show."""

from __future__ import annotations

import codecs
import re
from hashlib import sha256

from lxml.etree import HTMLParser, XMLSyntaxError, fromstring
from lxml.etree import _Element as Element

from plancheck.document import Document, FileKind, Revisions
from plancheck.errors import ReadError
from plancheck.reading.gathering import Gathering
from plancheck.reading.html_page import Page
from plancheck.reading.limits import Limits, megabytes

_DECLARED = re.compile(
    rb"""(?:charset|encoding)\s{0,9}=\s{0,9}["']?\s{0,9}([\w.:-]{1,40})""", re.ASCII
)
_UNSEEN = re.compile("[\0-\x08\x0b\x0e-\x1f\x7f]")
_LOOKED_AT = 4096
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


def read(data: bytes, path: str, revisions: Revisions, limits: Limits) -> Document:
    """Read a web page.

    Raises:
        ReadError: the page is beyond the limits or its encoding cannot be told.
    """
    limits.hold(path, "xml_mb", megabytes(len(data)))
    limits.hold(path, "elements", data.count(b"<") - data.count(b"</"))
    limits.hold(path, "attributes", data.count(b"="))
    into = Gathering(path, limits)
    root = _parsed(_decoded(data, path), path)
    if root is not None:
        Page(into, revisions).read(root)
    return Document(
        path=path,
        sha256=sha256(data).hexdigest(),
        kind=FileKind.HTML,
        blocks=into.blocks(),
        facts=into.facts(),
    )


def _parsed(text: str, path: str) -> Element | None:
    # Told its encoding, the parser does not believe a declaration that no longer holds.
    parser = HTMLParser(
        encoding="utf-8", remove_comments=True, remove_pis=True, no_network=True, huge_tree=False
    )
    try:
        root = fromstring(_UNSEEN.sub("", text).encode(), parser)
    except XMLSyntaxError:
        return None
    # The parser forgives every fault, but what is nested too deeply it leaves out.
    if any(fault.level_name == "FATAL" for fault in parser.error_log):
        raise ReadError(
            "{path} is a web page nested too deeply to be read whole: "
            "open it in Word and save it as .docx.",
            path=path,
        )
    return root


def _decoded(data: bytes, path: str) -> str:
    """Decode by the byte-order mark, else as declared, else as UTF-8."""
    marked = next((name for mark, name in _MARKS if data.startswith(mark)), None)
    if marked is not None:
        return data.decode(marked, "replace")
    declared = _declared(data)
    for name in (declared, "utf-8"):
        try:
            return data.decode(name or "utf-8")
        except UnicodeDecodeError:
            continue
    if declared is not None and declared != "utf-8":
        return data.decode(declared, "replace")
    raise ReadError(
        "{path} is not in UTF-8, so its Vietnamese letters cannot be told: "
        "save it as UTF-8 text or as .docx.",
        path=path,
    )


def _declared(data: bytes) -> str | None:
    found = _DECLARED.search(data, 0, _LOOKED_AT)
    try:
        name = codecs.lookup(found[1].decode()).name if found else None
        # Only encodings of text: others ("hex", "rot13") are registered, too.
        "".encode(name or "utf-8")
    except LookupError:
        return None
    # A declaration that can be read byte by byte is not in UTF-16, whatever it says.
    return None if name is None or name.startswith(("utf-16", "utf-32")) else name
