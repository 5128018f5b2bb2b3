from __future__ import annotations

from plancheck.anatomy.lines import columns, evidence, read_lines
from plancheck.document import Block, Document, FileKind, Part


def document(*blocks: Block) -> Document:
    return Document("plan.docx", "", FileKind.DOCX, blocks)


def test_lines_know_their_place_without_mark_up() -> None:
    """Stars, bars and white space around a line are not its words."""
    read = document(Block(1, Part.BODY, "Một"), Block(2, Part.BODY, "\n **KT. CHỦ TỊCH\nBa** |"))

    lines = read_lines(read)

    assert [line.text for line in lines] == ["Một", "KT. CHỦ TỊCH", "Ba"]
    assert [read.text[line.start : line.end] for line in lines] == [line.text for line in lines]
    assert [line.place for line in lines] == [0, 4, 17]


def test_the_automatic_number_belongs_to_the_first_line() -> None:
    lines = read_lines(document(Block(1, Part.BODY, "Mục đích\nnữa", label="1.")))

    assert [line.label for line in lines] == ["1.", ""]


def test_text_boxes_are_no_lines() -> None:
    """A stamp such as DỰ THẢO floats beside the text."""
    boxed = Block(1, Part.TEXT_BOX, "DỰ THẢO")

    assert [line.text for line in read_lines(document(boxed, Block(2, Part.BODY, "KẾ HOẠCH")))] == [
        "KẾ HOẠCH"
    ]


def test_columns_are_told_by_tabs_bars_and_rows_of_spaces() -> None:
    (line,) = read_lines(document(Block(1, Part.BODY, "UBND XÃ  A\tCỘNG HÒA |Số: 1      ngày 2")))

    pieces = columns(line)

    assert [piece.text for piece in pieces] == ["UBND XÃ  A", "CỘNG HÒA", "Số: 1", "ngày 2"]
    assert [piece.right for piece in pieces] == [False, True, True, True]


def test_a_line_set_far_in_is_a_right_column() -> None:
    (line,) = read_lines(document(Block(1, Part.BODY, "\tNguyễn Văn A")))

    assert [(piece.text, piece.right) for piece in columns(line)] == [("Nguyễn Văn A", True)]


def test_evidence_leads_back_to_the_words() -> None:
    read = document(Block(1, Part.BODY, "Hà Nội,"), Block(2, Part.BODY, "ngày 6"))

    field = evidence(read, 6, 0, len(read.text))

    assert field.text == "Hà Nội,\nngày 6" == read.excerpt(field.span)
