"""Plain text: a line a block."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plancheck.document import FileKind, Run, RunFormat
from plancheck.errors import ReadError
from plancheck.reading import Limits, read_bytes

TEXT = "KẾ HOẠCH\r\n\r\n \t Tháng  hành động  \nđề nghị\u2028hết"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_lines_become_blocks(encoding: str) -> None:
    """In each encoding blank lines are left out, inner spacing stays, text is composed."""
    document = read_bytes(TEXT.encode(encoding), "ke_hoach.txt")

    assert document.kind is FileKind.TEXT
    assert not document.has_layout
    assert [(block.ordinal, block.text) for block in document.blocks] == [
        (1, "KẾ HOẠCH"),
        (2, "Tháng  hành động"),
        (3, "đề nghị"),
        (4, "hết"),
    ]
    assert document.blocks[2].runs == (Run(0, 7, RunFormat()),)


def test_marks_of_markdown_are_text_in_plain_text() -> None:
    """Only a Markdown file is read as Markdown."""
    assert [b.text for b in read_bytes(b"# a\n---\n*b*", "a.txt").blocks] == ["# a", "---", "*b*"]


@pytest.mark.parametrize(
    "data", [b"\x00\x01\x02", b"a\x1bb", b"\x89PNG\r\n\x1a\n\x00", b"MZ\x90\0"]
)
def test_control_characters_are_no_text(data: bytes) -> None:
    """Pictures and programs are told apart from text."""
    with pytest.raises(ReadError, match="neither a Word document nor text"):
        read_bytes(data, "a.txt")


def test_an_old_encoding_is_refused() -> None:
    """Letters that cannot be told are not guessed."""
    with pytest.raises(ReadError, match="not in UTF-8"):
        read_bytes(b"K\xd5 ho\xb9ch", "a.txt")


@pytest.mark.parametrize("data", [b" \n\t\n", b"\xef\xbb\xbf"])
def test_a_blank_file_holds_no_text(data: bytes) -> None:
    """Nothing to check is not the same as nothing wrong."""
    with pytest.raises(ReadError, match="holds no text"):
        read_bytes(data, "a.txt")


def test_a_text_beyond_the_limit() -> None:
    """No plan is as long as a book shelf: its bytes tell before its letters are made out."""
    with pytest.raises(ReadError, match="safety limit characters = 10"):
        read_bytes(b"\xff" * 41, "a.txt", limits=Limits(characters=10))


@given(st.text("Kế hoạch số 12\n\t\u00a0\u2028", min_size=1))
def test_all_letters_are_kept(text: str) -> None:
    """Whatever the lines, their letters come back in order."""
    blocks = read_bytes(f"x{text}".encode(), "a.txt").blocks

    assert "".join("".join(b.text.split()) for b in blocks) == "".join(f"x{text}".split())
