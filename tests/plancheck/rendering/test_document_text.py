"""``plancheck text`` numbers blocks as findings do and shows what is not plain text."""

from __future__ import annotations

from plancheck.document import Block, Cell, Document, FileKind, Part
from plancheck.rendering.document_text import render_document


def test_each_block_is_one_line_with_its_ordinal() -> None:
    """Labels, table cells, text boxes and line breaks are told; empty blocks keep their number."""
    blocks = (
        Block(1, Part.BODY, "UBND XÃ A"),
        Block(2, Part.TEXT_BOX, "DỰ THẢO"),
        Block(3, Part.BODY, ""),
        Block(4, Part.BODY, "Mục đích", label="I."),
        Block(5, Part.BODY, "Nơi nhận:\nNhư trên", cell=Cell(1, 2, 1)),
    )
    document = Document("a.docx", "0" * 64, FileKind.DOCX, blocks)
    assert render_document(document, lang="vi") == (
        "1  UBND XÃ A\n"
        "2  [hộp chữ] DỰ THẢO\n"
        "3\n"
        "4  I. Mục đích\n"
        "5  [bảng 1, hàng 2, ô 1] Nơi nhận:⏎Như trên\n"
    )
    assert "[table 1, row 2, cell 1]" in render_document(document, lang="en")


def test_ordinals_are_aligned() -> None:
    """Ten blocks and more stay in one column."""
    blocks = tuple(Block(number, Part.BODY, "x") for number in range(1, 11))
    lines = render_document(Document("a", "", FileKind.TEXT, blocks), lang="vi").splitlines()
    assert (lines[0], lines[9]) == (" 1  x", "10  x")
