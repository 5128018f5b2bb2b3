"""An .odt file → ``Document``: the text in reading order, with formats and list labels.

ODF 1.3 part 3. Headers, footers and notes come after the body; frames after the paragraph they
are anchored in.
"""

from __future__ import annotations

from hashlib import sha256

from lxml.etree import _Element as Element

from plancheck.document import Document, FileKind, Revisions
from plancheck.errors import ReadError
from plancheck.reading.gathering import Gathering
from plancheck.reading.limits import Limits
from plancheck.reading.odf import OFFICE, TEXT, Styles
from plancheck.reading.odf_lists import list_styles
from plancheck.reading.odt_pages import Masters
from plancheck.reading.odt_story import Story, Writing
from plancheck.reading.package import Package
from plancheck.reading.pages import page_count
from plancheck.reading.pictures import HEAD, picture_type

_MANIFEST = "{urn:oasis:names:tc:opendocument:xmlns:manifest:1.0}"
_META = "{urn:oasis:names:tc:opendocument:xmlns:meta:1.0}"
_STATISTIC = _META + "document-statistic"
_DC = "{http://purl.org/dc/elements/1.1/}"
_PROPERTIES = {
    _DC + "title": "title",
    _META + "initial-creator": "creator",
    _DC + "creator": "lastModifiedBy",
    _META + "creation-date": "created",
    _DC + "date": "modified",
}


def read(data: bytes, path: str, revisions: Revisions, limits: Limits) -> Document:
    """Read an .odt file.

    Raises:
        ReadError: the file is no text document, is damaged, locked or beyond the limits.
    """
    package = Package(data, path, limits)
    content = _content(package)
    text = content.find(f"{OFFICE}body/{OFFICE}text")
    if text is None:
        raise ReadError(
            "{path} is an OpenDocument file but not a text document (.odt): check the file.",
            path=path,
        )
    common = package.parse_if(package.find("styles.xml"))
    into = Gathering(path, limits)
    lists = list_styles(common, content)
    writing = Writing(Styles(common, content), lists, lambda name: _picture_type(package, name))
    story = Story(into, writing, _changes(text), revisions)
    of_margins = writing._replace(styles=Styles(common, common))
    masters = Masters(common, into, of_margins.styles)
    story.on_master = masters.begin
    masters.begin_first(text, writing.styles)
    story.read(text)
    masters.read_margins(Story(into, of_margins, {}, revisions))
    return Document(
        path=path,
        sha256=sha256(data).hexdigest(),
        kind=FileKind.ODT,
        blocks=into.blocks(),
        pages=tuple(page for page in into.pages if page.first_block < into.next_ordinal),
        properties=_properties(package),
        facts=into.facts(),
    )


def _content(package: Package) -> Element:
    """Return the root of the content; an encrypted one cannot be parsed, and is named so."""
    try:
        root = package.parse_if(package.find("content.xml"))
    except ReadError as fault:
        raise (_locked(package.path) if _encrypted(package) else fault) from fault
    if root is None:
        raise (
            _locked(package.path)
            if _encrypted(package)
            else ReadError(
                "{path} is damaged (its text is missing): copy it again from its source.",
                path=package.path,
            )
        )
    return root


def _encrypted(package: Package) -> bool:
    if package.find("encrypted-package") is not None:
        return True
    try:
        manifest = package.parse_if(package.find("META-INF/manifest.xml"))
    except ReadError:
        return False
    mark = _MANIFEST + "encryption-data"
    return manifest is not None and next(manifest.iter(mark), None) is not None


def _locked(path: str) -> ReadError:
    return ReadError(
        "{path} is protected by a password: open it, remove the password and save it again.",
        path=path,
    )


def _changes(text: Element) -> dict[str, Element]:
    """Return the tracked changes by their ids: text:insertion and text:deletion elements."""
    found: dict[str, Element] = {}
    for region in text.iterfind(f"{TEXT}tracked-changes/{TEXT}changed-region"):
        identity = region.get(TEXT + "id", "") or region.get(
            "{http://www.w3.org/XML/1998/namespace}id", ""
        )
        change = next((child for child in region if isinstance(child.tag, str)), None)
        if change is not None:
            found[identity] = change
    return found


def _picture_type(package: Package, name: str) -> str:
    """Return the type of a picture in the file, nothing for one that is not in it or damaged."""
    head = package.head(name.removeprefix("./"), HEAD)
    return picture_type(head) if head else ""


def _properties(package: Package) -> tuple[tuple[str, str], ...]:
    """Return the file's properties; a file whose properties are damaged is a document still."""
    try:
        root = package.parse_if(package.find("meta.xml"))
    except ReadError:
        return ()
    told = [] if root is None else [*root.iterfind(f"{OFFICE}meta/*")]
    known = [
        (_PROPERTIES[child.tag], child.text.strip())
        for child in told
        if child.tag in _PROPERTIES and child.text and child.text.strip()
    ]
    counted = next((child for child in told if child.tag == _STATISTIC), None)
    if counted is not None:
        known += page_count(counted.get(_META + "page-count"), counted.get(_META + "word-count"))
    return tuple(known)
