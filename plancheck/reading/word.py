"""A .docx file → ``Document``: the body in reading order, as Word shows it."""

from __future__ import annotations

from hashlib import sha256

from plancheck.document import Document, FileKind
from plancheck.errors import ReadError
from plancheck.reading.body import Body
from plancheck.reading.formatting import Formats, Styles, theme_fonts
from plancheck.reading.markup import W
from plancheck.reading.numbering import Numbering
from plancheck.reading.package import Memo, Package

_STYLES: Memo[Styles] = Memo()
_THEMES: Memo[dict[str, str]] = Memo()
_NUMBERINGS: Memo[Numbering] = Memo()
_CORE_PROPERTIES = ("title", "creator", "lastModifiedBy", "created", "modified")


def read(data: bytes, path: str) -> Document:
    """Read a .docx file.

    Raises:
        ReadError: the file is no Word document, is damaged, locked or beyond the limits.
    """
    package = Package(data, path)
    root = package.parse_if(package.find("word/document.xml"))
    body = None if root is None else root.find(W + "body")
    if root is None or body is None:
        raise ReadError(
            "{path} is not a Word document, although it is a zip file as Word's are: "
            "open it in the program that made it and save it as .docx.",
            path=path,
        )
    # Theme and numbering are long and many documents do without: they are read on demand.
    formats = Formats(_styles(package), lambda: _theme(package))
    reader = Body(root, formats, lambda: _numbering(package))
    reader.story(body)
    return Document(
        path=path,
        sha256=sha256(data).hexdigest(),
        kind=FileKind.DOCX,
        blocks=tuple(reader.blocks),
        pages=tuple(reader.pages),
        properties=_properties(package),
    )


def _styles(package: Package) -> Styles:
    part = package.find("word/styles.xml")
    return _STYLES.get((part,), lambda: Styles(package.parse_if(part)))


def _theme(package: Package) -> dict[str, str]:
    part = package.find("word/theme/theme1.xml")
    return {} if part is None else _THEMES.get((part,), lambda: theme_fonts(package.parse(part)))


def _numbering(package: Package) -> Numbering | None:
    part = package.find("word/numbering.xml")
    return (
        None if part is None else _NUMBERINGS.get((part,), lambda: Numbering(package.parse(part)))
    )


def _properties(package: Package) -> tuple[tuple[str, str], ...]:
    """Return the core properties; a file whose properties are damaged is a document still."""
    part = package.find("docProps/core.xml")
    try:
        root = package.parse_if(part)
    except ReadError:
        return ()
    children = () if root is None else root
    told = ((child.tag.rpartition("}")[2], (child.text or "").strip()) for child in children)
    return tuple((name, value) for name, value in told if value and name in _CORE_PROPERTIES)
