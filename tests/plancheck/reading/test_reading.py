"""The face of the readers: which reader, and what a user is told when there is none."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from plancheck.document import FileKind
from plancheck.errors import ReadError
from plancheck.reading import Given, Limits, read, read_bytes

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"", "a.docx is empty: there is nothing to check."),
        (
            OLE + b"\0" * 600,
            "a.docx is an old binary Office file but not a Word document: check the file.",
        ),
        (
            OLE + b"\0" * 600 + "EncryptedPackage".encode("utf-16-le"),
            "a.docx is protected by a password: open it, remove the password and save it again.",
        ),
        (
            b"\xef\xbb\xbf <!DOCTYPE HTML><p></p>",
            (
                "a.docx holds no text, perhaps only pictures of pages: "
                "check the Word file they were made from."
            ),
        ),
        *(
            (
                page,
                (
                    "a.docx is an XML file or a web archive (.mht): "
                    "open it in Word and save it as .docx."
                ),
            )
            for page in (b'<?xml version="1.0"?><w:wordDocument/>', b"MIME-Version: 1.0\r\n")
        ),
    ],
)
def test_foreign_content_is_named(data: bytes, sentence: str) -> None:
    """The first bytes decide, whatever the name says, and the sentence says what to do."""
    with pytest.raises(ReadError) as caught:
        read_bytes(data, "a.docx")

    assert (str(caught.value), caught.value.exit_code) == (sentence, 3)


def test_the_name_does_not_decide() -> None:
    """Text is text whatever its name; only Markdown is told by it."""
    assert read_bytes("Kế hoạch".encode(), "a.docx").kind is FileKind.TEXT
    assert read_bytes("Kế hoạch".encode(), "a.markdown").kind is FileKind.MARKDOWN


def test_files_are_read_from_a_path(tmp_path: Path) -> None:
    """Paths and names both serve."""
    file = tmp_path / "kế hoạch {1}.txt"
    file.write_text("Kế hoạch", encoding="utf-8")

    assert read(file) == read(str(file))
    assert read(file).path == str(file)


def test_a_missing_file(tmp_path: Path) -> None:
    """The sentence names the file, whatever signs are in its name."""
    file = tmp_path / "{không}.docx"

    with pytest.raises(ReadError) as caught:
        read(file)
    assert str(caught.value) == f"{file} does not exist: check the name and the folder."


def test_a_folder(tmp_path: Path) -> None:
    """A folder is not a document."""
    with pytest.raises(ReadError, match="is a folder: name the file inside it"):
        read(tmp_path)


@pytest.mark.parametrize(
    ("error", "sentence"),
    [
        (PermissionError(13, "no"), "may not be read: ask for permission"),
        (OSError(5, "Input/output error"), r"cannot be read \(Input/output error\)"),
        (ValueError("embedded null byte"), r"cannot be read \(embedded null byte\)"),
    ],
)
def test_what_the_system_refuses(
    monkeypatch: pytest.MonkeyPatch, error: Exception, sentence: str
) -> None:
    """Each refusal of the system becomes a sentence."""

    def refuse(*_: object) -> None:
        raise error

    monkeypatch.setattr("builtins.open", refuse)
    with pytest.raises(ReadError, match=sentence):
        read("a.docx")


def test_a_file_beyond_the_limit_is_not_loaded(tmp_path: Path) -> None:
    """A file larger than any document is refused by its size alone."""
    file = tmp_path / "a.docx"
    with file.open("wb") as hollow:
        hollow.truncate((1 << 20) + 1)

    with pytest.raises(ReadError, match="safety limit file_mb = 1"):
        read(file, limits=Limits(file_mb=1))
    with pytest.raises(ReadError, match="safety limit file_mb = 1"):
        read_bytes(file.read_bytes(), "a.docx", limits=Limits(file_mb=1))


def test_a_text_beyond_the_limit_is_refused() -> None:
    """What was found counts as well as what was given."""
    with pytest.raises(ReadError, match="safety limit paragraphs = 1"):
        read_bytes(b"a\nb", "a.txt", limits=Limits(paragraphs=1))


def test_what_is_given_is_read_without_a_file() -> None:
    """Content with a name is as good as a file; its name tells Markdown."""
    document = read(Given("kế hoạch.md", "# Kế hoạch".encode()))

    assert (document.path, document.kind) == ("kế hoạch.md", FileKind.MARKDOWN)
    assert document.blocks[0].text == "Kế hoạch"


PAGE = "<p>Kế hoạch</p>"


@pytest.mark.parametrize(
    ("data", "name", "kind"),
    [
        (f"<!DOCTYPE html>{PAGE}".encode(), "a.docx", FileKind.HTML),
        (f"\n<HTML><body>{PAGE}".encode(), "a.doc", FileKind.HTML),
        (f"<!-- saved from url -->\n<html>{PAGE}".encode(), "a.txt", FileKind.HTML),
        (f'<?xml version="1.0"?>\n<!DOCTYPE html><html>{PAGE}'.encode(), "a", FileKind.HTML),
        (f"<html>{PAGE}".encode("utf-16"), "a.htm", FileKind.HTML),
        (f"{PAGE}\n".encode(), "a.html", FileKind.HTML),
        (f"{PAGE}\n".encode(), "a.md", FileKind.MARKDOWN),
        (f"{PAGE}\nlà một đoạn".encode(), "a.html", FileKind.TEXT),
        ("<Kế hoạch> & html".encode(), "a.html", FileKind.TEXT),
    ],
)
def test_web_pages_are_told_by_how_they_begin(data: bytes, name: str, kind: FileKind) -> None:
    """The name matters to Markdown alone, which may begin with HTML."""
    assert read_bytes(data, name).kind is kind


def test_lxml_is_imported_for_word_files_only() -> None:
    """A text file does not pay for the XML library."""
    code = (
        "import sys; from plancheck.reading import read_bytes; read_bytes(b'a', 'a.txt');"
        "print({'lxml', 'zipfile', 'docx'} & set(sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert done.stdout.strip() == "set()"
