from __future__ import annotations

import pytest

from plancheck.anatomy.frame import read_frame
from plancheck.document import Alignment, Block, Document, FileKind, ParagraphFormat, Part
from plancheck.reading import read_bytes

HEAD = "UBND XÃ CAO LÂU\nSố: 12/KH-UBND\n"


def title(text: str) -> str | None:
    found = read_frame(read_bytes((HEAD + text).encode(), "a.txt")).title
    return found.value if found else None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "KẾ HOẠCH\nTổ chức Tháng hành động\nnăm 2023\nCăn cứ A;",
            "Tổ chức Tháng hành động năm 2023",
        ),
        ("KẾ HOẠCHTổ chức Tháng hành động\nCăn cứ A;", "Tổ chức Tháng hành động"),
        ("KẾ HOẠCH\nThực hiện công tác A\n----\nThực hiện B;", "Thực hiện công tác A"),
        ("KẾ HOẠCH\nTổ chức A\n(Kèm theo Quyết định số 1)", "Tổ chức A"),
        (
            "KẾ HOẠCH\nTổ chức A\nTrường THCS B năm 2022\nCăn cứ C;",
            "Tổ chức A Trường THCS B năm 2022",
        ),
        ("KẾ HOẠCH\nTổ chức A\nTrường B xây dựng kế hoạch như sau:", "Tổ chức A"),
        ("KẾ HOẠCH\nRà soát hộ\n\nlàm nông nghiệp\nThực hiện B.", "Rà soát hộ làm nông nghiệp"),
        ("KẾ HOẠCH TỔ CHỨC A\nMỤC ĐÍCH, YÊU CẦU\nB", "TỔ CHỨC A"),
        ("KẾ HOẠCH: Tổ chức A\nI. Mục đích", "Tổ chức A"),
        ("KẾ HOẠCH\nTổ chức A\nKính gửi: UBND huyện", "Tổ chức A"),
        ("KẾ HOẠCH (Dự thảo lần 2)\nTổ chức A\nI. MỤC ĐÍCH", "Tổ chức A"),
        ("KẾ HOẠCH\n(DỰ THẢO)\nTổ chức A\nI. MỤC ĐÍCH", "Tổ chức A"),
        ("KẾ HOẠCH\nCăn cứ Kế hoạch số 3/KH-UBND;\nI. MỤC ĐÍCH", None),
        ("KẾ HOẠCH\nI. MỤC ĐÍCH\nA", None),
    ],
)
def test_the_title_ends_where_the_text_begins(text: str, expected: str | None) -> None:
    assert title(text) == expected


def test_in_word_the_title_is_what_is_centred() -> None:
    """A centred "Thực hiện …" is title, the first paragraph that is not centred is text."""
    centred = ParagraphFormat(alignment=Alignment.CENTRE)
    texts = [
        ("Số: 1/KH-UBND", centred),
        ("KẾ HOẠCH", centred),
        ("Triển khai Tháng hành động", centred),
        ("trên địa bàn xã", centred),
        ("Bình đẳng giới là mục tiêu chung", ParagraphFormat()),
    ]
    blocks = (Block(n, Part.BODY, text, format=form) for n, (text, form) in enumerate(texts, 1))
    read = Document("a.docx", "", FileKind.DOCX, tuple(blocks))

    found = read_frame(read).title

    assert found
    assert found.value == "Triển khai Tháng hành động trên địa bàn xã"
    assert found.text == read.excerpt(found.span) == "Triển khai Tháng hành động\ntrên địa bàn xã"
