from __future__ import annotations

import pytest

from plancheck.anatomy.lines import read_lines
from plancheck.anatomy.outline import find_outline, kinds_of
from plancheck.document import Block, Cell, Document, FileKind, Part, Run, RunFormat
from plancheck.plan import Section, SectionKind
from plancheck.text import fold

BOLD = RunFormat(bold=True)


def document(*blocks: Block) -> Document:
    return Document("a.docx", "", FileKind.DOCX, blocks)


def outline(text: str) -> tuple[Section, ...]:
    lines = text.split("\n")
    return of(document(*(Block(n, Part.BODY, line) for n, line in enumerate(lines, 1))))


def of(read: Document) -> tuple[Section, ...]:
    return find_outline(read, read_lines(read), len(read.text))


def heads(text: str) -> list[tuple[str, str, int]]:
    return [(section.label, section.title, section.level) for section in outline(text)]


def paragraph(ordinal: int, text: str, bold: int = 0, label: str = "") -> Block:
    runs = (Run(0, bold, BOLD), Run(bold, len(text), RunFormat(bold=False)))
    return Block(
        ordinal, Part.BODY, text, label=label, runs=tuple(r for r in runs if r.start < r.end)
    )


def test_the_form_of_the_decree() -> None:
    """Roman, Arabic, letter; headings with content on their line keep their name."""
    text = """I. MỤC ĐÍCH, YÊU CẦU
1. Mục đích:
Nâng cao nhận thức.
2. Yêu cầu
a) Thiết thực, tiết kiệm;
b) Đúng quy định.
II. CHỦ ĐỀ, THỜI GIAN THỰC HIỆN
1. Chủ đề: “Chấm dứt bạo lực”.
2. Thời gian: từ nay đến ngày 15/12/2023.
III. TỔ CHỨC THỰC HIỆN
1. Công chức Văn hoá – Xã hội
Theo dõi, tổng hợp."""

    assert heads(text) == [
        ("I.", "MỤC ĐÍCH, YÊU CẦU", 1),
        ("1.", "Mục đích", 2),
        ("2.", "Yêu cầu", 2),
        ("II.", "CHỦ ĐỀ, THỜI GIAN THỰC HIỆN", 1),
        ("1.", "Chủ đề", 2),
        ("2.", "Thời gian", 2),
        ("III.", "TỔ CHỨC THỰC HIỆN", 1),
        ("1.", "Công chức Văn hoá – Xã hội", 2),
    ]


def test_schools_number_with_figures_only() -> None:
    assert heads("1. Thời gian\nTừ 15/11.\n2. Chủ đề\n“A”.\n3. Hoạt động\nTreo băng rôn.") == [
        ("1.", "Thời gian", 1),
        ("2.", "Chủ đề", 1),
        ("3.", "Hoạt động", 1),
    ]


def test_parts_take_the_line_below_as_their_title() -> None:
    assert heads("Phần thứ nhất\nMỤC TIÊU\nI. CHUNG\nA.\nPhần thứ hai\nNỘI DUNG\nB.") == [
        ("Phần thứ nhất", "MỤC TIÊU", 1),
        ("I.", "CHUNG", 2),
        ("Phần thứ hai", "NỘI DUNG", 1),
    ]


def test_capitals_and_bare_words_head_without_a_number() -> None:
    assert heads("MỤC ĐÍCH, YÊU CẦU\nNâng cao.\nHoạt động\nTreo băng rôn.") == [
        ("", "MỤC ĐÍCH, YÊU CẦU", 1),
        ("", "Hoạt động", 2),
    ]


@pytest.mark.parametrize("number", ["I.", "I/", "I-", "I –", "I)"])
def test_punctuation_after_the_number(number: str) -> None:
    """Offices write it in many ways; what they wrote is kept."""
    assert heads(f"{number} MỤC ĐÍCH\nA.") == [(number, "MỤC ĐÍCH", 1)]


def test_automatic_numbers_are_labels() -> None:
    """Word's own numbers are not in the text."""
    read = document(
        paragraph(1, "MỤC ĐÍCH, YÊU CẦU", label="I."),
        paragraph(2, "Mục đích", label="1."),
        paragraph(3, "Nâng cao nhận thức.", label="-"),
    )

    assert [(s.label, s.title, s.level) for s in of(read)] == [
        ("I.", "MỤC ĐÍCH, YÊU CẦU", 1),
        ("1.", "Mục đích", 2),
    ]


def test_bold_makes_a_heading() -> None:
    """A whole paragraph in bold, or its beginning up to the colon."""
    read = document(
        paragraph(1, "Đối với các thôn", bold=16),
        paragraph(2, "Treo băng rôn."),
        paragraph(3, "1. Địa điểm: trụ sở xã.", bold=12),
        paragraph(4, "2. Một câu thường: không đậm."),
    )

    assert [(s.label, s.title) for s in of(read)] == [("", "Đối với các thôn"), ("1.", "Địa điểm")]


@pytest.mark.parametrize(
    "text",
    [
        "1. Tổ chức tuyên truyền về chủ đề, thông điệp của Tháng hành động trên phương tiện.\nA",
        "1. Tăng cường lãnh đạo của các cấp ủy.\nA",
        "1. Tổ chức tuyên truyền về chủ đề, thông điệp và các hoạt động của Tháng\nhành động.",
        "1. Treo băng rôn tại trụ sở\n2. Phát thanh tuyên truyền\n3. Tọa đàm",
        "- Mục đích\n+ Yêu cầu",
        "15/11/2023 là ngày phát động\nA",
        "15 - 20 người dự\nA",
        "V/v hướng dẫn\nA",
        "2.500.000 đồng\nA",
        "“CHẤM DỨT BẠO LỰC ĐỐI VỚI PHỤ NỮ VÀ TRẺ EM”\nA",
        "HƯỞNG ỨNG THÁNG HÀNH ĐỘNG\nA",
        "Các hoạt động truyền thông được tổ chức\nA",
    ],
)
def test_text_is_no_heading(text: str) -> None:
    """False headings would end in the paths of messages."""
    assert heads(text) == []


def test_sections_reach_to_the_next_of_their_rank() -> None:
    first, inner, second = outline("I. MỤC ĐÍCH\nA.\n1. Chung:\nB.\n\nII. NỘI DUNG\nC.")

    assert (first.last_block, inner.last_block, second.last_block) == (5, 5, 7)


def test_a_section_is_empty_when_nothing_stands_under_it_nor_below() -> None:
    text = (
        "I. MỤC ĐÍCH\n1. Chung:\n2. Riêng:\nA.\nII. KINH PHÍ\n.....\nIII. NỘI DUNG\n1. Chủ đề: “A”."
    )

    assert [(s.label, s.empty) for s in outline(text)] == [
        ("I.", False),
        ("1.", True),
        ("2.", False),
        ("II.", True),
        ("III.", False),
        ("1.", False),
    ]


def test_the_span_is_the_heading_as_written() -> None:
    read = document(
        Block(1, Part.BODY, "  1. Chủ đề: “A”."), Block(2, Part.BODY, "II.  NỘI  DUNG:")
    )

    assert [read.excerpt(section.span) for section in of(read)] == ["1. Chủ đề:", "II.  NỘI  DUNG:"]
    assert [section.title for section in of(read)] == ["Chủ đề", "NỘI DUNG"]


@pytest.mark.parametrize(
    ("title", "kinds"),
    [
        ("MỤC ĐÍCH, YÊU CẦU", {SectionKind.MUC_DICH, SectionKind.YEU_CAU}),
        ("Mục đích - yêu cầu", {SectionKind.MUC_DICH, SectionKind.YEU_CAU}),
        ("MỤC ĐÍCH YÊU CẦU:", {SectionKind.MUC_DICH, SectionKind.YEU_CAU}),
        ("MỤC TIÊU", {SectionKind.MUC_DICH}),
        ("CHỦ ĐỀ, THỜI GIAN THỰC HIỆN", {SectionKind.CHU_DE, SectionKind.THOI_GIAN}),
        ("THỜI GIAN, ĐỊA ĐIỂM", {SectionKind.THOI_GIAN}),
        ("Các khẩu hiệu, thông điệp truyền thông", set()),
        ("NỘI DUNG CÁC HOẠT ĐỘNG", {SectionKind.NOI_DUNG}),
        ("NHIỆM VỤ, GIẢI PHÁP", {SectionKind.NOI_DUNG}),
        ("Những hoạt động chính cần triển khai", {SectionKind.NOI_DUNG}),
        ("NỘI DUNG HOẠT ĐỘNG HƯỞNG ỨNG THÁNG HÀNH ĐỘNG NĂM 2023", {SectionKind.NOI_DUNG}),
        ("NGUỒN KINH PHÍ", {SectionKind.KINH_PHI}),
        ("TỔ CHỨC THỰC HIỆN", {SectionKind.TO_CHUC_THUC_HIEN}),
        ("PHÂN CÔNG NHIỆM VỤ", {SectionKind.TO_CHUC_THUC_HIEN}),
        ("PHÂN CÔNG TỔ CHỨC THỰC HIỆN", {SectionKind.TO_CHUC_THUC_HIEN}),
        ("KINH PHÍ VÀ TỔ CHỨC THỰC HIỆN", {SectionKind.KINH_PHI, SectionKind.TO_CHUC_THUC_HIEN}),
        ("Thời gian báo cáo", set()),
        ("Tuyên truyền sâu rộng về chủ đề, thông điệp tới người dân", set()),
    ],
)
def test_headings_name_kinds_in_many_forms(title: str, kinds: set[SectionKind]) -> None:
    assert kinds_of(fold(title)) == kinds


def test_a_table_of_one_column_is_a_frame() -> None:
    """Headings in a frame around the whole plan count; those in a table of data do not."""
    texts = ("I. MỤC ĐÍCH", "Để biết.", "II. NỘI DUNG", "Việc làm.")

    def outlined(columns: int) -> list[str]:
        blocks = tuple(
            Block(n, Part.BODY, text, cell=Cell(1, 1, 1 + n % columns))
            for n, text in enumerate(texts, 1)
        )
        read = Document("a.docx", "", FileKind.DOCX, blocks)
        return [s.title for s in find_outline(read, read_lines(read), len(read.text))]

    assert outlined(1) == ["MỤC ĐÍCH", "NỘI DUNG"]
    assert outlined(2) == []


@pytest.mark.parametrize("label", ["II .", "II..", "2.."])
def test_a_slip_after_the_number_does_not_hide_the_heading(label: str) -> None:
    text = f"I. MỤC ĐÍCH\nĐể biết.\n{label} NỘI DUNG\nViệc làm."
    assert [said[:2] for said in heads(text)] == [("I.", "MỤC ĐÍCH"), (label, "NỘI DUNG")]


def test_dots_after_a_numeral_are_no_label() -> None:
    assert heads("I. MỤC ĐÍCH\nĐể biết.\nii... và các việc khác") == [("I.", "MỤC ĐÍCH", 1)]
