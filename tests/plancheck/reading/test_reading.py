"""The face of the readers: which reader, and what a user is told when there is none."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from plancheck.document import FileKind
from plancheck.errors import ReadError
from plancheck.reading import limits, read, read_bytes

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"", "a.docx is empty: there is nothing to check."),
        (
            OLE + b"\0" * 600,
            "a.docx is in the old binary format of Office (.doc): save it as .docx in Word.",
        ),
        (
            OLE + b"\0" * 600 + "EncryptedPackage".encode("utf-16-le"),
            "a.docx is protected by a password: open it in Word, remove the password and save it.",
        ),
        (
            b"%PDF-1.7\n%\xe2\xe3",
            "a.docx is a PDF file: check the Word file (.docx) it was made from.",
        ),
        (b"{\\rtf1\\ansi", "a.docx is an RTF file: open it in Word and save it as .docx."),
        *(
            (
                page,
                "a.docx is a web page or an XML file: open it in Word and save it as .docx.",
            )
            for page in (
                b"\xef\xbb\xbf <!DOCTYPE HTML>",
                b"<HTML>",
                b'<?xml version="1.0"?><w:wordDocument/>',
                b"MIME-Version: 1.0\r\n",
            )
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
        hollow.truncate(limits.LARGEST_FILE + 1)

    with pytest.raises(ReadError, match="larger than 256 MB"):
        read(file)


def test_lxml_is_imported_for_word_files_only() -> None:
    """A text file does not pay for the XML library."""
    code = (
        "import sys; from plancheck.reading import read_bytes; read_bytes(b'a', 'a.txt');"
        "print({'lxml', 'zipfile', 'docx'} & set(sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert done.stdout.strip() == "set()"
