"""A Word file (.docx, .docm, .dotx, .dotm) → ``Document``: all that shows, in reading order."""

from __future__ import annotations

from hashlib import sha256

from plancheck.document import Document, FileKind, Revisions
from plancheck.errors import ReadError
from plancheck.reading.beside import Beside
from plancheck.reading.body import Body
from plancheck.reading.changes import VIEWS
from plancheck.reading.collected import Collected
from plancheck.reading.facts import personal
from plancheck.reading.formatting import Formats, theme_fonts
from plancheck.reading.limits import Limits
from plancheck.reading.markup import W
from plancheck.reading.numbering import Numbering
from plancheck.reading.package import Memo, Package
from plancheck.reading.pages import page_count
from plancheck.reading.relations import relations
from plancheck.reading.styles import Styles

_STYLES: Memo[Styles] = Memo()
_THEMES: Memo[dict[str, str]] = Memo()
_NUMBERINGS: Memo[Numbering] = Memo()
_CORE_PROPERTIES = ("title", "creator", "lastModifiedBy", "created", "modified")
_PROPERTIES = ("docProps/core.xml", "docProps/app.xml")
_MAIN = "word/document.xml"


def read(
    data: bytes,
    path: str,
    revisions: Revisions = Revisions.FINAL,
    limits: Limits | None = None,
) -> Document:
    """Read a Word file; *revisions* tells which side of tracked changes is the document.

    Raises:
        ReadError: the file is no Word document, is damaged, locked or beyond the limits.
    """
    package = Package(data, path, limits)
    main = _main(package)
    root = package.parse_if(package.find(main))
    body = None if root is None else root.find(W + "body")
    if root is None or body is None:
        raise ReadError(
            "{path} is not a Word document, although it is a zip file as Word's are: "
            "open it in the program that made it and save it as .docx.",
            path=path,
        )
    # Theme and numbering are long and many documents do without: they are read on demand.
    formats = Formats(_styles(package), lambda: _theme(package))
    collected = Collected(formats, lambda: _numbering(package), VIEWS[revisions])
    Body(root, collected).story(body)
    Beside(package, main, collected).read()
    known = _properties(package)
    told = dict(known)
    facts = (*collected.facts, *personal(known))
    return Document(
        path=path,
        sha256=sha256(data).hexdigest(),
        kind=FileKind.DOCX,
        blocks=tuple(collected.blocks),
        pages=tuple(collected.pages),
        properties=(
            *(one for one in known if one[0] in _CORE_PROPERTIES),
            *page_count(told.get("Pages"), told.get("Words")),
        ),
        facts=facts,
    )


def _main(package: Package) -> str:
    """Return the name of the main part, which the package tells if it is not the usual one."""
    usual = package.find(_MAIN)
    if usual is not None:
        return usual.filename.replace("\\", "/")
    told = relations(package, "").values()
    return next((r.target for r in told if r.kind == "officeDocument" and not r.external), _MAIN)


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


def _properties(package: Package) -> list[tuple[str, str]]:
    """Return the properties; a file whose properties are damaged is a document still."""
    known: list[tuple[str, str]] = []
    for name in _PROPERTIES:
        try:
            root = package.parse_if(package.find(name))
        except ReadError:
            continue
        children = () if root is None else root
        told = ((child.tag.rpartition("}")[2], (child.text or "").strip()) for child in children)
        known += [(name, value) for name, value in told if value]
    return known
