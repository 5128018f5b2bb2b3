from __future__ import annotations

import pytest

from plancheck.anatomy.lines import read_lines
from plancheck.anatomy.recipients import find_recipients
from plancheck.document import Block, Cell, Document, FileKind, Part
from plancheck.plan import RecipientList


def document(text: str) -> Document:
    blocks = (Block(n, Part.BODY, line) for n, line in enumerate(text.split("\n"), 1))
    return Document("a.txt", "", FileKind.TEXT, tuple(blocks))


def listed(read: Document) -> RecipientList | None:
    found = find_recipients(read, read_lines(read))
    return found.part if found else None


def items(text: str) -> list[tuple[str, str, str, bool]]:
    part = listed(document(text))
    return [(r.dash, r.text.value, r.end, r.archive) for r in part.items] if part else []


PLAIN = """Nơi nhận:
- TT ĐU, TT HĐND xã;
- Cán bộ, công chức xã;
- Lưu VP.
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH
Nguyễn Văn A"""

TABBED = """Nơi nhận:\tKT. CHỦ TỊCH
- TT ĐU, TT HĐND xã;\tPHÓ CHỦ TỊCH
- Cán bộ, công chức xã;
- Lưu VP.
\t\tNguyễn Văn A"""

RUNNING = "Nơi nhận: - TT ĐU, TT HĐND xã; - Cán bộ, công chức xã; - Lưu VP."
GLUED = "thi hành./.Nơi nhận:\n- TT ĐU, TT HĐND xã;\n- Cán bộ, công chức xã;\n- Lưu VP."
BROKEN = "Nơi nhận:\n- TT ĐU, TT HĐND xã;\n- Cán bộ,\ncông chức xã;\n- Lưu VP.\nNguyễn Văn A"


@pytest.mark.parametrize("text", [PLAIN, TABBED, RUNNING, GLUED, BROKEN])
def test_one_list_in_every_layout(text: str) -> None:
    """The signature beside or below it is not of the list."""
    assert items(text) == [
        ("-", "TT ĐU, TT HĐND xã", ";", False),
        ("-", "Cán bộ, công chức xã", ";", False),
        ("-", "Lưu VP", ".", True),
    ]


def test_in_a_table_the_list_is_one_cell() -> None:
    left, right = Cell(2, 1, 1), Cell(2, 1, 2)
    texts = [
        ("Nơi nhận:  ", left),
        ("- UBND huyện (để báo cáo);", left),
        ("- Lưu: VT, VHXH.", left),
        ("TM. ỦY BAN NHÂN DÂN", right),
        ("Nguyễn Văn A", right),
    ]
    blocks = tuple(Block(n, Part.BODY, text, cell=cell) for n, (text, cell) in enumerate(texts, 1))

    part = listed(Document("a.docx", "", FileKind.DOCX, blocks))

    assert part
    assert part.heading.text == "Nơi nhận:"
    assert [item.text.value for item in part.items] == [
        "UBND huyện (để báo cáo)",
        "Lưu: VT, VHXH",
    ]


def test_bullets_and_ends_are_kept_as_written() -> None:
    """Judging them is a rule's matter."""
    text = "Nơi nhận\n– UBND huyện,\n• Như trên\n+ Các thôn .\nLưu: VT; VHXH"

    assert items(text) == [
        ("–", "UBND huyện", ",", False),
        ("•", "Như trên", "", False),
        ("+", "Các thôn", ".", False),
        ("", "Lưu: VT; VHXH", "", True),
    ]


def test_an_automatic_bullet_is_the_dash() -> None:
    blocks = (Block(1, Part.BODY, "Nơi nhận:"), Block(2, Part.BODY, "Như trên;", label="-"))

    part = listed(Document("a.docx", "", FileKind.DOCX, blocks))

    assert part
    assert [(item.dash, item.text.value) for item in part.items] == [("-", "Như trên")]


def test_an_annex_is_no_recipient() -> None:
    assert items("Nơi nhận:\n- Như trên;\nPHỤ LỤC I\nDanh sách") == [("-", "Như trên", ";", False)]


@pytest.mark.parametrize(
    "text",
    [
        "Nơi nhận hồ sơ: bộ phận một cửa",
        "Nơi nhận\nHạn nộp",
        "gửi đến nơi nhận:\n- A;",
        "Tên Nơi nhận: A",
        "Nơi nhân\n- A;",
        "Nơi nhànn: A",
    ],
)
def test_words_in_a_sentence_head_no_list(text: str) -> None:
    assert listed(document(text)) is None


def test_evidence_is_the_item_without_its_marks() -> None:
    read = document("Nơi nhận:\n-  UBND  huyện ;")

    part = listed(read)

    assert part
    (item,) = part.items
    assert item.text.text == read.excerpt(item.text.span) == "UBND  huyện"
    assert item.text.value == "UBND huyện"


@pytest.mark.parametrize("heading", ["Nơi nhậnn:", "Nơi nhân:", "Nơi nhạn :", "Noi nhận:"])
def test_a_heading_with_a_slip_still_heads_the_list(heading: str) -> None:
    """With its colon and items below it."""
    assert items(f"{heading}\n- UBND huyện;\n- Lưu: VT.") == items(
        "Nơi nhận:\n- UBND huyện;\n- Lưu: VT."
    )
