"""Real .docx files made of raw WordprocessingML."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable

import pytest

from plancheck.document import Document
from plancheck.reading import read_bytes

NAMESPACES = " ".join(
    f'xmlns:{prefix}="{uri}"'
    for prefix, uri in {
        "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
        "mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
        "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        "v": "urn:schemas-microsoft-com:vml",
        "o": "urn:schemas-microsoft-com:office:office",
        "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
        "w14": "http://schemas.microsoft.com/office/word/2010/wordml",
        "wpg": "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup",
        "wpc": "http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas",
        "wps": "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
        "w16se": "http://schemas.microsoft.com/office/word/2015/wordml/symex",
    }.items()
)
PARTS = {
    "styles": ("word/styles.xml", "w:styles"),
    "numbering": ("word/numbering.xml", "w:numbering"),
    "theme": ("word/theme/theme1.xml", "a:theme"),
}


def part(root: str, content: str) -> str:
    return f'<?xml version="1.0" encoding="UTF-8"?><{root} {NAMESPACES}>{content}</{root}>'


def relationships(*written: tuple[str, str, str], external: bool = False) -> str:
    """Relationships of identifier, kind and target."""
    mode = ' TargetMode="External"' if external else ""
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    entries = "".join(
        f'<Relationship Id="{name}" Type="{office}/{kind}" Target="{target}"{mode}/>'
        for name, kind, target in written
    )
    uri = "http://schemas.openxmlformats.org/package/2006/relationships"
    return f'<Relationships xmlns="{uri}">{entries}</Relationships>'


def archive(files: dict[str, str | bytes]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as made:
        for name, content in files.items():
            made.writestr(name, content)
    return buffer.getvalue()


@pytest.fixture(scope="session")
def pack() -> Callable[..., bytes]:
    """Make a .docx of the body's XML and, by name, of other parts'; ``files`` as they are."""

    def make(body: str, files: dict[str, str | bytes] | None = None, **parts: str) -> bytes:
        written: dict[str, str | bytes] = {
            "[Content_Types].xml": "<Types/>",
            "word/document.xml": part("w:document", f"<w:body>{body}</w:body>"),
        }
        for name, content in parts.items():
            path, root = PARTS[name]
            written[path] = part(root, content)
        return archive(written | (files or {}))

    return make


@pytest.fixture(scope="session")
def related() -> Callable[..., str]:
    """Make a part of relationships."""
    return relationships


@pytest.fixture(scope="session")
def written() -> Callable[[str, str], str]:
    """Make a part of a root's name and content."""
    return part


@pytest.fixture(scope="session")
def zipped() -> Callable[[dict[str, str | bytes]], bytes]:
    """Make a zip of files."""
    return archive


@pytest.fixture(scope="session")
def document(pack: Callable[..., bytes]) -> Callable[..., Document]:
    """Read a .docx made of the body's XML and of other parts'."""
    return lambda body, **parts: read_bytes(pack(body, **parts), "ke_hoach.docx")


@pytest.fixture(scope="session")
def texts(document: Callable[..., Document]) -> Callable[..., list[str]]:
    """Return the texts of the blocks of a .docx made of the body's XML."""
    return lambda body, **parts: [block.text for block in document(body, **parts).blocks]
