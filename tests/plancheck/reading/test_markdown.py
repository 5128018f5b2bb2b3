"""Markdown: marks become formats, headings and cells."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plancheck.document import Cell, Document, FileKind
from plancheck.reading import read_bytes


def markdown(text: str) -> Document:
    return read_bytes(text.encode(), "ke_hoach.MD")


def marked(text: str) -> list[tuple[str, bool | None, bool | None]]:
    (block,) = markdown(text).blocks
    return [
        (block.text[run.start : run.end], run.format.bold, run.format.italic) for run in block.runs
    ]


def test_headings_tell_their_level() -> None:
    """Marks before and after a heading go, its level stays; rules and empty headings go."""
    document = markdown(
        "# KẾ HOẠCH #\n\n---\n***\n_____\n- - -\n## I. Mục đích\n#\n#không\n\nnội dung"
    )

    assert document.kind is FileKind.MARKDOWN
    assert [(b.ordinal, b.text, b.format.outline_level) for b in document.blocks] == [
        (1, "KẾ HOẠCH", 1),
        (2, "I. Mục đích", 2),
        (3, "#", None),
        (4, "#không", None),
        (5, "nội dung", None),
    ]


@pytest.mark.parametrize(
    ("text", "runs"),
    [
        ("**Số:** 12", [("Số:", True, None), (" 12", None, None)]),
        ("__đậm__ và *nghiêng*",
         [("đậm", True, None), (" và ", None, None), ("nghiêng", None, True)]),
        ("***cả hai***", [("cả hai", True, True)]),
        ("**đậm *cả* đậm**",
         [("đậm ", True, None), ("cả", True, True), (" đậm", True, None)]),
        ("_Hà Nội, ngày 1_", [("Hà Nội, ngày 1", None, True)]),
        ("- việc *một*", [("- việc ", None, None), ("một", None, True)]),
        ("* việc", [("* việc", None, None)]),
        ("Số: ____/KH", [("Số: ____/KH", None, None)]),
        ("ten_tep_va_so", [("ten_tep_va_so", None, None)]),
        ("5 * 3 * 2", [("5 * 3 * 2", None, None)]),
        ("**chưa đóng", [("**chưa đóng", None, None)]),
        (r"\*sao\* 1\. một", [("*sao* 1. một", None, None)]),
        ("a<br>b<BR />c", [("a\nb\nc", None, None)]),
    ],
)  # fmt: skip
def test_emphasis(text: str, runs: list[tuple[str, bool | None, bool | None]]) -> None:
    """Marks that pair off become formats, others stay text."""
    assert marked(text) == runs


def test_table_rows_become_cells() -> None:
    """Rows are counted without the rule below the head; a line between ends the table."""
    document = markdown(
        "| **ỦY BAN** | CỘNG HÒA |\n|:---|---:|\n| Số: | |\n| a \\| b | c |\n\n| d | e |\n|lẻ\n"
    )

    assert [(b.text, b.cell) for b in document.blocks] == [
        ("ỦY BAN", Cell(1, 1, 1)),
        ("CỘNG HÒA", Cell(1, 1, 2)),
        ("Số:", Cell(1, 2, 1)),
        ("a | b", Cell(1, 3, 1)),
        ("c", Cell(1, 3, 2)),
        ("d", Cell(2, 1, 1)),
        ("e", Cell(2, 1, 2)),
        ("|lẻ", None),
    ]
    assert document.blocks[0].runs[0].format.bold is True


@given(st.text("ab*_\\ |#", min_size=1))
def test_letters_are_never_lost(text: str) -> None:
    """Whatever the marks, every letter comes through, in order."""
    letters = "".join(
        character for block in markdown(f"x{text}").blocks for character in block.text
    )

    assert [c for c in letters if c in "abx"] == ["x", *(c for c in text if c in "ab")]


def test_a_long_line_of_marks_is_read_quickly() -> None:
    """Marks without partners cost no more than text."""
    line = "x" + " *a" * 50_000 + " _" * 50_000

    assert markdown(line).blocks[0].text == line
