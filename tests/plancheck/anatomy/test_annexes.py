"""Annexes: what heads one, what only speaks of one, their names and the notes under them."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plancheck.anatomy.annexes import find_annexes, first_annex, is_annex
from plancheck.anatomy.lines import read_lines
from plancheck.document import (
    Alignment,
    Block,
    Cell,
    Document,
    FileKind,
    ParagraphFormat,
    Part,
    Run,
    RunFormat,
)
from plancheck.plan import Annex

FOOT = "Nơi nhận:"
BOLD = RunFormat(bold=True)
CENTRED = ParagraphFormat(alignment=Alignment.CENTRE)
Written = str | Block


def block(
    text: str, *, cell: Cell | None = None, label: str = "", bold: bool = False, centre: bool = True
) -> Block:
    runs = (Run(0, len(text), BOLD._replace(bold=bold)),)
    format_ = CENTRED if centre else ParagraphFormat()
    return Block(0, Part.BODY, text, label=label, cell=cell, format=format_, runs=runs)


def document(*written: Written) -> Document:
    blocks = [one if isinstance(one, Block) else Block(0, Part.BODY, one) for one in written]
    numbered = tuple(b._replace(ordinal=at) for at, b in enumerate(blocks, 1))
    return Document("a.docx", "", FileKind.DOCX, numbered)


def annexes(*written: Written) -> tuple[Annex, ...]:
    """The annexes behind a foot."""
    made = document(FOOT, *written)
    found = find_annexes(made, read_lines(made), 0)
    for annex in found:
        for field in (annex.heading, annex.title, annex.note):
            assert field is None or made.excerpt(field.span) == field.text
        assert made.offsets(annex.span)[0] == made.offsets(annex.heading.span)[0]
    return found


def gist(found: Sequence[Annex]) -> list[tuple[str, str, str | None, str | None]]:
    return [
        (a.heading.value, a.number, a.title and a.title.value, a.note and a.note.value)
        for a in found
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Phụ lục",
        "PHỤ LỤC",
        "Phụ lục:",
        "PHỤ LỤC I",
        "Phụ lục 1.",
        "Phụ lục 01",
        "PHỤ LỤC SỐ 02",
        "Phụ lục A",
        "Phụ lục 1: Danh mục nhiệm vụ",
        "PHỤ LỤC II. BIỂU TỔNG HỢP",
        "Phụ lục III – Mẫu báo cáo",
        "Phụ lục I. “Khẩu hiệu tuyên truyền”",
        "Phụ lục IV: 20 khẩu hiệu",
        "Phụ lục: Danh sách các xã",
        "PHỤ LỤC I DANH MỤC NHIỆM VỤ",
        "PHỤ LỤC DANH MỤC NHIỆM VỤ",
        "Phụ lục (Kèm theo Kế hoạch số 12/KH-UBND ngày 02/11/2023)",
        "PHỤ LỤC I (Ban hành kèm theo Kế hoạch số 12/KH-UBND)",
    ],
)
def test_what_heads_an_annex(text: str) -> None:
    """The word, its number, and the name behind a mark or in capitals."""
    assert is_annex(text)
    assert len(annexes(text, "Nội dung.")) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Phụ lục I kèm theo Kế hoạch này quy định chi tiết.",
        "Phụ lục kèm theo Kế hoạch này nêu rõ",
        "Phụ lục III Nghị định số 30/2020/NĐ-CP quy định mẫu",
        "Phụ lục I, Phụ lục II kèm theo",
        "Phụ lục I: Danh mục; Phụ lục II: Biểu mẫu",
        "Phụ lục I;",
        "Phụ lục: Danh sách kèm theo.",
        "Phụ lục 1: danh mục các nhiệm vụ được giao",
        "Phụ lục (nếu có)",
        "Phụ lục vi phạm các quy định",
        "Phụ lục hợp đồng",
        "Các phụ lục",
        "- Phụ lục I",
        "Theo Phụ lục I",
        "Phụ lục I (tiếp theo)",
        "Phụ lụcI",
        "Phụ lục 1: Danh mục " + "nhiệm vụ " * 60,
        "",
    ],
)
def test_what_only_speaks_of_an_annex(text: str) -> None:
    """Sentences, lists of annexes, items of a list, the continuation of an annex."""
    assert not is_annex(text)
    assert annexes(text, "Nội dung.") == ()


def test_a_list_of_recipients_may_name_an_annex() -> None:
    """A bullet may be an automatic one, which is no part of the text."""
    assert annexes(block("Phụ lục I", label="-"), "- Lưu: VT.") == ()


@pytest.mark.parametrize(("bold", "centre"), [(True, True), (True, False), (False, True)])
def test_a_name_without_a_mark_is_told_by_its_type(*, bold: bool, centre: bool) -> None:
    """ "Phụ lục 1 Danh mục" in a line of running text would be a mention."""
    found = annexes(block("Phụ lục 1 Danh mục nhiệm vụ", bold=bold, centre=centre), "x")

    assert gist(found) == (
        [("Phụ lục 1", "1", "Danh mục nhiệm vụ", None)] if bold and centre else []
    )


NOTE = "(Kèm theo Kế hoạch số 12/KH-UBND ngày 02 tháng 11 năm 2023 của UBND xã)"


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        (["Phụ lục I", "DANH MỤC", NOTE, "1. Treo băng rôn"], ("Phụ lục I", "I", "DANH MỤC", NOTE)),
        (["PHỤ LỤC", NOTE, "DANH MỤC"], ("PHỤ LỤC", "", "DANH MỤC", NOTE)),
        (["Phụ lục 1:  Danh mục", NOTE], ("Phụ lục 1", "1", "Danh mục", NOTE)),
        ([f"Phụ lục {NOTE}", "DANH MỤC"], ("Phụ lục", "", "DANH MỤC", NOTE)),
        (["Phụ lục 01\nDANH MỤC\n" + NOTE], ("Phụ lục 01", "01", "DANH MỤC", NOTE)),
        (["PHỤ  LỤC  SỐ 3a – Mẫu"], ("PHỤ LỤC SỐ 3a", "3a", "Mẫu", None)),
        (
            ["Phụ lục", "DANH MỤC NHIỆM VỤ", "THÁNG HÀNH ĐỘNG NĂM 2023", "x"],
            ("Phụ lục", "", "DANH MỤC NHIỆM VỤ THÁNG HÀNH ĐỘNG NĂM 2023", None),
        ),
        (
            ["Phụ lục", block("Danh mục", bold=True), block("các nhiệm vụ", bold=True), "Năm 2023"],
            ("Phụ lục", "", "Danh mục các nhiệm vụ", None),
        ),
        (
            ["Phụ lục", "DANH MỤC", block("Các nhiệm vụ năm 2023", bold=True), NOTE],
            ("Phụ lục", "", "DANH MỤC Các nhiệm vụ năm 2023", NOTE),
        ),
        (["Phụ lục", block("Danh mục", bold=True, centre=False)], ("Phụ lục", "", None, None)),
        (["Phụ lục", "Danh mục nhiệm vụ"], ("Phụ lục", "", None, None)),
        (["Phụ lục", "I. CÁC NHIỆM VỤ"], ("Phụ lục", "", None, None)),
        (["Phụ lục", block("NHIỆM VỤ", label="I.")], ("Phụ lục", "", None, None)),
        (["Phụ lục", "STT\tNỘI DUNG"], ("Phụ lục", "", None, None)),
        (["Phụ lục", block("STT", cell=Cell(1, 1, 1))], ("Phụ lục", "", None, None)),
        (["Phụ lục", *["DÒNG"] * 6], ("Phụ lục", "", "DÒNG DÒNG DÒNG DÒNG", None)),
        (
            ["Phụ lục", "(Kèm theo Kế hoạch số 12/KH-UBND", "ngày 02/11/2023", "của UBND xã)", "x"],
            (
                "Phụ lục",
                "",
                None,
                "(Kèm theo Kế hoạch số 12/KH-UBND ngày 02/11/2023 của UBND xã)",
            ),
        ),
        (
            ["Phụ lục", "(Kèm theo Kế hoạch số", "12/KH-UBND)", "DANH MỤC"],
            ("Phụ lục", "", "DANH MỤC", "(Kèm theo Kế hoạch số 12/KH-UBND)"),
        ),
        (
            ["Phụ lục (Kèm theo Kế hoạch số", "12/KH-UBND)", "DANH MỤC"],
            ("Phụ lục", "", "DANH MỤC", "(Kèm theo Kế hoạch số 12/KH-UBND)"),
        ),
        (
            ["Phụ lục", "(Kèm theo Kế hoạch này", "một", "hai", "ba)"],
            ("Phụ lục", "", None, "(Kèm theo Kế hoạch này"),
        ),
        (
            ["Phụ lục", "Ban hành kèm theo Kế hoạch số 12", "x (y)"],
            ("Phụ lục", "", None, "Ban hành kèm theo Kế hoạch số 12"),
        ),
        (
            ["Phụ lục", "(Đính kèm Công văn số 12/UBND)"],
            ("Phụ lục", "", None, "(Đính kèm Công văn số 12/UBND)"),
        ),
        (["Phụ lục", "Kèm theo là danh sách."], ("Phụ lục", "", None, None)),
    ],
)
def test_names_and_notes(
    written: list[Written], expected: tuple[str, str, str | None, str | None]
) -> None:
    """The name on the heading's line or in lines of its own; the note over up to three lines."""
    assert gist(annexes(*written)) == [expected]


def test_several_annexes_end_where_the_next_begins() -> None:
    """The last one ends with the text."""
    made = document(FOOT, "Phụ lục I", "MỘT", "a", "Phụ lục II. Hai", "b", "c")
    first, second = find_annexes(made, read_lines(made), 0)

    assert (first.number, second.number) == ("I", "II")
    assert made.excerpt(first.span) == "Phụ lục I\nMỘT\na"
    assert made.excerpt(second.span) == "Phụ lục II. Hai\nb\nc"


def test_a_list_of_annexes_is_none() -> None:
    """Headings with nothing behind them, which come again further down."""
    listed = ["Phụ lục I: Danh mục", "Phụ lục II: Biểu mẫu"]
    found = annexes(*listed, "Phụ lục I", "DANH MỤC", "a", "Phụ lục II", "BIỂU MẪU")

    assert [(a.number, a.title and a.title.value) for a in found] == [
        ("I", "DANH MỤC"),
        ("II", "BIỂU MẪU"),
    ]
    assert [a.number for a in annexes(*listed)] == ["I", "II"]


def cells(*texts: str, columns: int = 1) -> list[Block]:
    return [
        block(text, cell=Cell(1, at // columns + 1, at % columns + 1))
        for at, text in enumerate(texts)
    ]


@pytest.mark.parametrize(
    ("table", "headed"),
    [
        (cells("Phụ lục I", "DANH MỤC"), True),
        (cells("Phụ lục I", *"abcdef"), True),
        (cells("UBND XÃ", "Phụ lục I", "x", "DANH MỤC", columns=2), True),
        (cells("STT", "Nội dung", "Phụ lục", "1", "a", "I", columns=3), False),
        (cells("Nội dung", "Phụ lục", *"a1b2c3", columns=2), False),
        (cells("Nội dung", "Ghi chú", "a", "Phụ lục I", columns=2), False),
    ],
)
def test_headings_in_tables(table: list[Block], *, headed: bool) -> None:
    """A table may lay out the page; a column of data may be called so, or say so."""
    assert bool(annexes(*table)) is headed


def test_annexes_stand_behind_the_foot() -> None:
    """What comes before is the text's; where nothing closes it, the first annex does."""
    made = document("Phụ lục I", "a", FOOT, "Phụ lục II", "b")
    lines = read_lines(made)

    found = find_annexes(made, lines, made.text.index(FOOT))
    assert [annex.number for annex in found] == ["II"]
    assert first_annex(lines) == 0
    assert first_annex(lines[1:2]) is None


@given(
    st.lists(
        st.sampled_from(["Phụ lục", "PHỤ LỤC I", "Phụ lục 1: A", NOTE, NOTE[:20], "DANH MỤC", ""])
        | st.text("Pphụ lucục I1.:()–\t\n", max_size=20),
        max_size=12,
    )
)
def test_any_text_has_its_annexes_in_order(written: list[str]) -> None:
    """None raises, none overlaps, and each says what stands in the text."""
    found = annexes(*written)

    for one, other in pairwise(found):
        assert one.span[2:] <= other.span[:2]
