from __future__ import annotations

import pytest

from plancheck.anatomy.header import Header, find_anchor, read_header
from plancheck.dates import PartialDate
from plancheck.document import Block, Cell, Document, FileKind, Part
from plancheck.plan import Designation


def document(text: str) -> Document:
    blocks = (Block(n, Part.BODY, line) for n, line in enumerate(text.split("\n"), 1))
    return Document("plan.txt", "", FileKind.TEXT, tuple(blocks))


def head(text: str) -> Header:
    read = document(text)
    return read_header(read, len(read.text))


def bodies(header: Header) -> list[str]:
    return [body.value for body in header.bodies]


TABBED = """UBND HUYỆN CAO LỘC\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
PHÒNG VĂN HÓA VÀ THÔNG TIN\tĐộc lập - Tự do - Hạnh phúc
Số: 676/KH-VHTT\tCao Lộc, ngày 16 tháng 11 năm 2023"""

SPACED = """UBND HUYỆN CAO LỘC          CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM
PHÒNG VĂN HÓA VÀ THÔNG TIN          Độc lập – Tự do – Hạnh phúc
Số: 676/KH-VHTT          Cao Lộc, ngày 16 tháng 11 năm 2023"""

STACKED = """UBND HUYỆN CAO LỘC
PHÒNG VĂN HÓA
VÀ THÔNG TIN
-------
|
CỘNG HÒA XÃ HỘI CHỦ
NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
---------------
|
Số:
676/KH-VHTT
|
Cao Lộc, ngày 16
tháng 11 năm 2023"""

GLUED = """UBND HUYỆN CAO LỘC CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
PHÒNG VĂN HÓA VÀ THÔNG TIN Độc lập - Tự do - Hạnh phúc
——-Số: 676 / KH - VHTT     Cao Lộc ngày 16 tháng 11 năm 2023"""


@pytest.mark.parametrize("text", [TABBED, SPACED, STACKED, GLUED])
def test_one_head_in_every_layout(text: str) -> None:
    """Tabs, spaces, broken lines and glued columns say the same."""
    header = head(text)

    assert header.quoc_hieu
    assert bodies(header) == ["UBND HUYỆN CAO LỘC", "PHÒNG VĂN HÓA VÀ THÔNG TIN"]
    assert header.number
    assert header.number.value == Designation("676", "KH-VHTT")
    assert header.place
    assert header.place.value == "Cao Lộc"
    assert header.date
    assert header.date.value == PartialDate(2023, 11, 16)


def test_a_table_read_cell_by_cell() -> None:
    """The left cell's lines make one name, the right cell's never go on with it."""
    left, right = Cell(1, 1, 1), Cell(1, 1, 2)
    texts = [
        ("ỦY BAN NHÂN DÂN", left),
        ("XÃ CAO LÂU", left),
        ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", right),
        ("Độc lập - Tự do - Hạnh phúc", right),
        ("Số:        /KH-UBND", Cell(1, 2, 1)),
        ("Cao Lâu, ngày      tháng 11 năm 2023", Cell(1, 2, 2)),
    ]
    blocks = tuple(Block(n, Part.BODY, text, cell=cell) for n, (text, cell) in enumerate(texts, 1))
    read = Document("plan.docx", "", FileKind.DOCX, blocks)

    header = read_header(read, len(read.text))

    assert bodies(header) == ["ỦY BAN NHÂN DÂN XÃ CAO LÂU"]
    assert header.number
    assert header.number.value == Designation(None, "KH-UBND")
    assert header.date
    assert header.date.value == PartialDate(2023, 11, None)


@pytest.mark.parametrize(
    ("written", "number", "symbol"),
    [
        ("Số: 152a/KH-MNDB", "152a", "KH-MNDB"),
        ("Số: …./KH-THTN", None, "KH-THTN"),
        ("Số: /KH-UBND", None, "KH-UBND"),
        ("Số:      /KH- UBND", None, "KH-UBND"),
        ("Số: 248KH-UBND", "248", "KH-UBND"),
        ("Số : 05/2023/QyĐ-UBND", "05", "2023/QyĐ-UBND"),
        ("SỐ: 8935/BNV-CTTN&BĐG", "8935", "BNV-CTTN&BĐG"),
        ("Số: 12/KH‑UBND", "12", "KH-UBND"),
        ("Số: 4893/BLÐTBXH-VBÐG", "4893", "BLĐTBXH-VBĐG"),
        ("Số 173-KH/TU", "173", "KH/TU"),
        ("Số: 12", "12", None),
        ("Số:", None, None),
    ],
)
def test_number_and_symbol_as_meant(written: str, number: str | None, symbol: str | None) -> None:
    """Stray spaces, blanks, look-alikes and a missing slash do not hide what is meant."""
    found = head(written).number

    assert found
    assert found.value == Designation(number, symbol)
    assert found.text == written


@pytest.mark.parametrize(
    ("written", "place", "date"),
    [
        ("Hà Nội, ngày 06 tháng 8 năm 2019", "Hà Nội", PartialDate(2019, 8, 6)),
        ("Cao Lâu, ngày tháng 11 năm 2023", "Cao Lâu", PartialDate(2023, 11, None)),
        ("Cao Lâu, ngày ... tháng ... năm 2023", "Cao Lâu", None),
        ("……., ngày……. tháng 11 năm 2020", None, PartialDate(2020, 11, None)),
        ("Cao Lâu, ngày 12/11/2023", "Cao Lâu", PartialDate(2023, 11, 12)),
        ("Cao Lâu, ngày 31 tháng 11 năm 2023", "Cao Lâu", PartialDate(2023, 11, 31)),
        ("Thứ hai, ngày 5 tháng 10 năm 2020", None, None),
        ("(Kèm theo Kế hoạch số …/KH-UBND ngày 5 tháng 10 năm 2020", None, None),
        ("Thời gian ký (ngày 5 tháng 10 năm 2020", None, None),
        ("XÃ CAO LÂU\nngày 12 tháng 11 năm 2023", None, PartialDate(2023, 11, 12)),
        ("Thành phố Huế,\nngày 12 tháng 11 năm 2023", "Thành phố Huế", PartialDate(2023, 11, 12)),
    ],
)
def test_place_and_date(written: str, place: str | None, date: PartialDate | None) -> None:
    """Each may be missing; neither a weekday nor part of a sentence is a place."""
    header = head(written)

    assert (header.place.value if header.place else None) == place
    assert (header.date.value if header.date else None) == date


def test_the_subject_of_a_letter() -> None:
    header = head("BỘ NỘI VỤ\nSố: 12/BNV-VP\nV/v hướng dẫn\nTháng hành động\n|\nHà Nội")

    assert header.subject
    assert header.subject.value == "hướng dẫn Tháng hành động"


def test_a_table_with_a_row_for_each_line() -> None:
    """A name goes on in the cell below, not in the cell beside."""
    texts = [
        ("ỦY BAN NHÂN DÂN", Cell(1, 1, 1)),
        ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", Cell(1, 1, 2)),
        ("XÃ CAO LÂU", Cell(1, 2, 1)),
        ("Độc lập - Tự do - Hạnh phúc", Cell(1, 2, 2)),
        ("NHANH", Cell(1, 3, 2)),
    ]
    blocks = tuple(Block(n, Part.BODY, text, cell=cell) for n, (text, cell) in enumerate(texts, 1))
    read = Document("plan.docx", "", FileKind.DOCX, blocks)

    header = read_header(read, len(read.text))

    assert bodies(header) == ["ỦY BAN NHÂN DÂN XÃ CAO LÂU"]


def test_a_stamp_is_no_part_of_the_name() -> None:
    """DỰ THẢO and HỎA TỐC stand in capitals between the names."""
    header = head("UBND XÃ CAO LÂU\nDỰ THẢO LẦN 2\nHỎA TỐC HẸN GIỜ\nSố: /KH-UBND")

    assert bodies(header) == ["UBND XÃ CAO LÂU"]


@pytest.mark.parametrize("second", ["", "XÃ CAO LÂU"])
def test_a_misspelt_quoc_hieu_is_no_part_of_the_name(second: str) -> None:
    """It stands beside the name, not below."""
    first = "ỦY BAN NHÂN DÂN\tCỘNG HÒA CHỦ NGHĨA VIỆT NAM"
    header = head(f"\t{first}\n\t{second}\tĐộc lập - Tự do - Hạnh phúc\nSố: 12/KH-UBND")

    assert bodies(header) == [f"ỦY BAN NHÂN DÂN {second}".strip()]


def test_blanks_of_a_template_are_no_part_of_the_name() -> None:
    assert bodies(head("UBND HUYỆN……………………..\nTRƯỜNG TIỂU HỌC …………..\nSố: …./KH-THTN")) == [
        "UBND HUYỆN",
        "TRƯỜNG TIỂU HỌC",
    ]


def test_a_warrant_is_no_body() -> None:
    """ "Tỉnh ủy" is one, "giấy ủy quyền" is none."""
    assert bodies(head("Tỉnh ủy Lạng Sơn\nSố: 12/KH-TU")) == ["Tỉnh ủy Lạng Sơn"]
    assert bodies(head("Giấy ủy quyền\nSố: 12/GUQ-UBND")) == []


def test_a_head_said_twice_is_read_once() -> None:
    once = "ỦY BAN NHÂN DÂN\nTHÀNH PHỐ HÀ NỘI\n——-\nSố: 37/KH-UBND"

    assert bodies(head(f"{once}\n<\n{once}")) == ["ỦY BAN NHÂN DÂN THÀNH PHỐ HÀ NỘI"]


def test_the_country_in_a_sentence_is_no_head() -> None:
    """Only capitals, or a line of its own, make the Quốc hiệu."""
    assert find_anchor(document("Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam.")) is None


def test_a_cited_number_is_no_head() -> None:
    assert find_anchor(document("Thực hiện Kế hoạch số 12/KH-UBND và Số: 3/KH-UBND")) is None


def test_the_anchor_is_the_first_sign_of_a_head() -> None:
    read = document("Trang chủ\nSố: 12/KH-UBND\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")

    assert find_anchor(read) == read.offset(2)
