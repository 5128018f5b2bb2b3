"""Word files of drafts, read back with an independent library."""

from __future__ import annotations

import io
import zipfile
from typing import Any

import docx
import pytest
from docx.shared import Mm

from plancheck.testing import Draft, as_docx, as_text

DRAFT = Draft(
    chu_quan="UBND HUYỆN TÂN LẬP",
    co_quan="TRƯỜNG TIỂU HỌC BÌNH AN",
    quoc_hieu="CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    tieu_ngu="Độc lập - Tự do - Hạnh phúc",
    so_ky_hieu="Số: 45/KH-THBA",
    dia_danh_ngay="Bình An, ngày 09 tháng 11 năm 2020",
    ten_loai="KẾ HOẠCH",
    trich_yeu="Tổ chức các hoạt động <hưởng ứng> A & B",
    can_cu="Thực hiện Kế hoạch số 1/KH-UBND.",
    mo_dau="Trường xây dựng Kế hoạch như sau:",
    muc_dich_yeu_cau="I. MỤC ĐÍCH, YÊU CẦU\n1. Mục đích\nNâng cao nhận thức.",
    noi_dung="II. NỘI DUNG\n1. Treo băng rôn tại cổng trường.",
    ket_thuc="Trên đây là Kế hoạch của trường./.",
    noi_nhan="Nơi nhận:\n- Các tổ chuyên môn;\n- Lưu: VT.",
    chuc_vu="HIỆU TRƯỞNG",
    ho_ten="Nguyễn Thị B",
)


def written(**options: Any) -> io.BytesIO:
    target = io.BytesIO()
    as_docx(DRAFT, target, **options)
    return target


def paragraphs(document: Any) -> list[Any]:
    """Every paragraph in reading order, tables row by row."""
    found: list[Any] = []
    for part in document.iter_inner_content():
        if hasattr(part, "rows"):
            cells = [cell for row in part.rows for cell in row.cells]
            found += [paragraph for cell in cells for paragraph in cell.paragraphs]
        else:
            found.append(part)
    return found


def test_every_word_of_the_draft_is_in_the_file() -> None:
    """The table's cells, read row by row, give the text as pasted."""
    lines = [paragraph.text for paragraph in paragraphs(docx.Document(written()))]

    assert "\n".join(line for line in lines if line) + "\n" == as_text(DRAFT)


def test_the_page_is_as_ordered() -> None:
    """A4 and margins of NĐ 30/2020/NĐ-CP Phụ lục I, I.I.1-3; no number on the first page."""
    (section,) = docx.Document(written()).sections

    assert (round(section.page_width / Mm(1)), round(section.page_height / Mm(1))) == (210, 297)
    margins = (
        section.top_margin,
        section.bottom_margin,
        section.left_margin,
        section.right_margin,
    )
    assert [round(margin / Mm(1)) for margin in margins] == [20, 20, 30, 20]
    assert section.different_first_page_header_footer


@pytest.mark.parametrize(
    ("text", "face"),
    [
        ("UBND HUYỆN TÂN LẬP", (13, None, None)),
        ("TRƯỜNG TIỂU HỌC BÌNH AN", (13, True, None)),
        ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", (13, True, None)),
        ("Độc lập - Tự do - Hạnh phúc", (None, True, None)),
        ("Số: 45/KH-THBA", (13, None, None)),
        ("Bình An, ngày 09 tháng 11 năm 2020", (None, None, True)),
        ("KẾ HOẠCH", (None, True, None)),
        ("Thực hiện Kế hoạch số 1/KH-UBND.", (None, None, True)),
        ("I. MỤC ĐÍCH, YÊU CẦU", (None, True, None)),
        ("1. Mục đích", (None, True, None)),
        ("1. Treo băng rôn tại cổng trường.", (None, None, None)),
        ("Nơi nhận:", (12, True, True)),
        ("- Lưu: VT.", (11, None, None)),
        ("Nguyễn Thị B", (None, True, None)),
    ],
)
def test_components_are_set_as_ordered(text: str, face: tuple[Any, ...]) -> None:
    """Size, bold, italic of Phụ lục I; None is what the document defaults give (14, upright)."""
    (run,) = next(p for p in paragraphs(docx.Document(written())) if p.text == text).runs

    assert (run.font.size and run.font.size.pt, run.bold, run.italic) == face


def test_the_same_draft_gives_the_same_file() -> None:
    """Nothing in the file tells when or by whom it was made."""
    assert written().getvalue() == written().getvalue()


def test_rules_under_the_header_are_drawn_lines() -> None:
    """As in offices' files: no underline, but a shape under issuer, Tiêu ngữ and trích yếu."""
    body = zipfile.ZipFile(written()).read("word/document.xml").decode()

    assert body.count('prst="line"') == 3
    assert "<w:u " not in body


def test_the_header_can_stand_on_tab_stops() -> None:
    """Left and right halves share a line; there is one table less."""
    document = docx.Document(written(layout="tabs"))
    lines = [paragraph.text for paragraph in document.paragraphs]

    assert lines[0] == "\tUBND HUYỆN TÂN LẬP\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
    assert lines[1] == "\tTRƯỜNG TIỂU HỌC BÌNH AN\tĐộc lập - Tự do - Hạnh phúc"
    assert "\tSố: 45/KH-THBA\tBình An, ngày 09 tháng 11 năm 2020" in lines
    assert len(document.tables) == 1


def test_automatic_numbers_are_not_in_the_text() -> None:
    """Word counts them: the paragraph says which level, the text begins after the number."""
    lines = {p.text: p for p in docx.Document(written(numbering="automatic")).paragraphs}

    assert "MỤC ĐÍCH, YÊU CẦU" in lines
    assert lines["MỤC ĐÍCH, YÊU CẦU"]._p.pPr.numPr.ilvl.val == 0
    assert lines["Treo băng rôn tại cổng trường."]._p.pPr.numPr.ilvl.val == 1
    assert lines["Nâng cao nhận thức."]._p.pPr.numPr is None


def test_an_empty_draft_is_still_a_file() -> None:
    """A cell without content keeps the paragraph that Word demands."""
    target = io.BytesIO()
    as_docx(Draft(ten_loai="KẾ HOẠCH"), target)

    assert [p.text for p in paragraphs(docx.Document(target)) if p.text] == ["KẾ HOẠCH"]
