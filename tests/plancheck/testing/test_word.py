"""Word files of drafts, read back with an independent library."""

from __future__ import annotations

import io
import zipfile
from typing import Any, Literal

import docx
import pytest
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml.ns import qn
from docx.shared import Mm
from word_files import (
    DRAFT,
    faced,
    paragraphs,
    said,
    written,
)

from plancheck.testing import Draft, Setting, as_docx, as_text

LEFT, CENTER = WD_ALIGN_PARAGRAPH.LEFT, WD_ALIGN_PARAGRAPH.CENTER
RIGHT, JUSTIFY = WD_ALIGN_PARAGRAPH.RIGHT, WD_ALIGN_PARAGRAPH.JUSTIFY


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


COMPONENTS = {
    "UBND HUYỆN TÂN LẬP": ("head", None, None, CENTER),
    "TRƯỜNG TIỂU HỌC BÌNH AN": ("head", True, None, CENTER),
    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM": ("head", True, None, CENTER),
    "Độc lập - Tự do - Hạnh phúc": ("body", True, None, CENTER),
    "Số: 45/KH-THBA": (13, None, None, CENTER),
    "Bình An, ngày 09 tháng 11 năm 2020": ("body", None, True, CENTER),
    "KẾ HOẠCH": ("body", True, None, CENTER),
    "Tổ chức các hoạt động <hưởng ứng> A & B": ("body", True, None, CENTER),
    "Thực hiện Kế hoạch số 1/KH-UBND.": ("body", None, True, JUSTIFY),
    "Trường xây dựng Kế hoạch như sau:": ("body", None, None, JUSTIFY),
    "I. MỤC ĐÍCH, YÊU CẦU": ("body", True, None, JUSTIFY),
    "1. Mục đích": ("body", True, None, JUSTIFY),
    "1. Treo băng rôn tại cổng trường.": ("body", None, None, JUSTIFY),
    "Nơi nhận:": (12, True, True, LEFT),
    "- Lưu: VT.": (11, None, None, LEFT),
    "HIỆU TRƯỞNG": ("body", True, None, CENTER),
    "Nguyễn Thị B": ("body", True, None, CENTER),
}


@pytest.mark.parametrize("pair", [13, 14])
@pytest.mark.parametrize("source", ["defaults", "style", "direct"])
def test_components_are_set_as_ordered(
    source: Literal["defaults", "style", "direct"], pair: Literal[13, 14]
) -> None:
    """Font, size, bold, italic and alignment of Phụ lục I, wherever the file states them."""
    document = docx.Document(written(Setting(source=source, pair=pair)))
    sizes = {"head": pair - 1, "body": pair}
    found = {p.text: (p, run) for p in paragraphs(document) for run in p.runs if p.text}
    seen = {
        text: (*faced(run, document), run.bold, run.italic, p.alignment)
        for text, (p, run) in found.items()
    }

    assert {text: seen[text] for text in COMPONENTS} == {
        text: ("Times New Roman", sizes.get(str(size), size), bold, italic, align)
        for text, (size, bold, italic, align) in COMPONENTS.items()
    }


@pytest.mark.parametrize("source", ["style", "direct"])
def test_the_defaults_can_be_out_of_place(source: Literal["style", "direct"]) -> None:
    """As in files of converters: only the style, or only the runs, say Times New Roman."""
    document = docx.Document(written(Setting(source=source)))
    defaults = document.styles.element.find(f".//{qn('w:rPrDefault')}//{qn('w:rFonts')}")
    runs = [run for p in paragraphs(document) for run in p.runs if run.text]

    assert defaults.get(qn("w:ascii")) == "Courier New"
    assert {run.font.name for run in runs} == {None if source == "style" else "Times New Roman"}


def test_the_same_draft_gives_the_same_file() -> None:
    """Nothing in the file tells when or by whom it was made."""
    assert written().getvalue() == written().getvalue()


def paged(**page: str) -> Any:
    (section,) = docx.Document(written(Setting(page=page))).sections
    return section


def test_paper_and_margins_can_be_set_otherwise() -> None:
    """All six measures, in millimetres; the text keeps within them."""
    section = paged(width="216", height="279", top="10", bottom="11", left="12", right="13")
    lengths = (section.page_width, section.page_height, section.top_margin, section.bottom_margin)
    sides = (section.left_margin, section.right_margin)

    assert [round(length.mm) for length in (*lengths, *sides)] == [216, 279, 10, 11, 12, 13]


def test_the_page_number_can_be_set_otherwise() -> None:
    """Where it stands, how it is set, in which figures, and from which page on."""
    section = paged(
        number="footer",
        number_align="right",
        number_first="yes",
        number_size="11",
        number_format="lowerRoman",
    )
    (line,) = section.footer.paragraphs

    assert section.header.is_linked_to_previous
    assert "PAGE" in line._p.xml
    assert line.alignment == RIGHT
    assert {run.font.size.pt for run in line.runs} == {11}
    assert not section.different_first_page_header_footer
    assert section._sectPr.xpath("w:pgNumType/@w:fmt") == ["lowerRoman"]


def test_the_page_number_is_as_ordered() -> None:
    """Centred in the header in the body's size, not on the first page (Phụ lục I, I.I.7)."""
    section = paged()
    (line,) = section.header.paragraphs

    assert (line.alignment, section.different_first_page_header_footer) == (CENTER, True)
    assert {run.font.size for run in line.runs} == {None}
    assert section._sectPr.xpath("w:pgNumType") == []


def test_there_may_be_no_page_number() -> None:
    """As in a plan of one page; the file says how many pages it has."""
    file = written(Setting(page={"number": "none", "pages": "1"}))
    (section,) = docx.Document(file).sections

    assert section.header.is_linked_to_previous
    assert section.footer.is_linked_to_previous
    assert b"<Pages>1</Pages>" in zipfile.ZipFile(file).read("docProps/app.xml")


@pytest.mark.parametrize(
    "setting", [said("tieu_ng", "size", "15"), Setting(page={"numbr": "none"})]
)
def test_what_cannot_be_set_is_refused(setting: Setting) -> None:
    """A slip in a name must not pass as a setting."""
    with pytest.raises(ValueError, match=r"tieu_ng|numbr"):
        written(setting)


def test_an_empty_draft_is_still_a_file() -> None:
    """A cell without content keeps the paragraph that Word demands."""
    target = io.BytesIO()
    as_docx(Draft(ten_loai="KẾ HOẠCH"), target)

    assert [p.text for p in paragraphs(docx.Document(target)) if p.text] == ["KẾ HOẠCH"]
