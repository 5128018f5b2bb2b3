"""The head of a plan in Word, in each layout offices use."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from typing import Any

import docx
import pytest
from docx.enum.text import WD_COLOR_INDEX
from docx.shared import Pt
from docx.text.run import Run
from lxml import etree
from word_files import (
    ANNEXES,
    DRAFT,
    LAYOUTS,
    Layout,
    body_of,
    drawn_lines,
    said,
    written,
)

from plancheck.testing import Setting
from plancheck.widths import width_pt

BOX = ".//mc:Choice//w:txbxContent"


NAMES = {
    "mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
    "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
}


def boxes(file: io.BytesIO, path: str = BOX) -> list[list[str]]:
    """The lines in each text box."""
    found = etree.fromstring(zipfile.ZipFile(file).read("word/document.xml")).findall(path, NAMES)
    return [["".join(p.itertext()) for p in box if "".join(p.itertext())] for box in found]


@pytest.mark.parametrize("layout", LAYOUTS)
def test_rules_are_drawn_lines_of_the_right_length(
    layout: Layout,
) -> None:
    """Tiêu ngữ's is as long as the text, issuer's and trích yếu's between 1/3 and 1/2 of it."""
    lengths = drawn_lines(written(Setting(layout=layout)))
    texts = [(DRAFT.co_quan, 13), (DRAFT.tieu_ngu, 14), (DRAFT.trich_yeu, 14)]
    words = [width_pt(text, size, bold=True) * 25.4 / 72 for text, size in texts]
    shares = [length / width for length, width in zip(lengths, words, strict=True)]

    assert shares == pytest.approx([0.4, 1, 0.4], abs=0.01)
    assert b"<w:u " not in zipfile.ZipFile(written()).read("word/document.xml")


def test_a_rule_is_no_longer_than_the_lines_of_the_text() -> None:
    """A title over several lines is as wide as the page allows."""
    draft = DRAFT._replace(trich_yeu="Triển khai các hoạt động hưởng ứng " * 6)

    assert drawn_lines(written(draft=draft))[-1] == pytest.approx(160 * 0.4, abs=0.1)


def test_the_header_can_stand_on_tab_stops() -> None:
    """Left and right halves share a line; there is one table less."""
    document = docx.Document(written(Setting(layout="tabs")))
    lines = [paragraph.text for paragraph in document.paragraphs]

    assert lines[0] == "\tUBND HUYỆN TÂN LẬP\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
    assert lines[1] == "\tTRƯỜNG TIỂU HỌC BÌNH AN\tĐộc lập - Tự do - Hạnh phúc"
    assert "\tSố: 45/KH-THBA\tBình An, ngày 09 tháng 11 năm 2020" in lines
    assert len(document.tables) == 1


def test_the_header_can_stand_in_text_boxes() -> None:
    """One a column, each stored twice (for old programs), without a table and without a line."""
    file = written(Setting(layout="text_boxes"))
    left = ["UBND HUYỆN TÂN LẬP", "TRƯỜNG TIỂU HỌC BÌNH AN", "Số: 45/KH-THBA"]
    right = [DRAFT.quoc_hieu, DRAFT.tieu_ngu, DRAFT.dia_danh_ngay]

    assert boxes(file) == [left, right]
    assert boxes(file, ".//mc:Fallback//w:txbxContent") == [left, right]
    assert body_of(file).xpath(".//w:txbxContent//w:drawing") == []
    assert len(docx.Document(file).tables) == 1


def test_stamps_stand_in_frames_of_their_size() -> None:
    """HỎA TỐC is 30 by 8 mm and red (Phụ lục I, I.III.2.b), other marks are black."""
    file = written(draft=DRAFT._replace(dau="HỎA TỐC\nLƯU HÀNH NỘI BỘ"))
    shapes = body_of(file).xpath(".//w:drawing[.//w:txbxContent]//*[local-name()='extent']")
    inks = body_of(file).xpath(".//w:drawing[.//w:txbxContent]//*[local-name()='ln']//@val")
    colours = body_of(file).xpath(".//w:drawing//w:txbxContent//w:r//w:color/@w:val")

    assert boxes(file) == [["HỎA TỐC"], ["LƯU HÀNH NỘI BỘ"]]
    assert [int(shape.get("cy")) / 36000 for shape in shapes] == [8, 8]
    assert int(shapes[0].get("cx")) / 36000 == 30
    assert inks == ["FF0000", "000000"]
    assert colours == ["FF0000"]


@pytest.mark.parametrize(
    ("key", "value", "seen"),
    [
        ("font", "Arial", lambda font: font.name == "Arial"),
        ("size", "15.5", lambda font: font.size == Pt(15.5)),
        ("bold", "no", lambda font: font.bold is None),
        ("italic", "yes", lambda font: font.italic),
        ("underline", "yes", lambda font: font.underline),
        ("caps", "yes", lambda font: font.all_caps),
        ("colour", "00FF00", lambda font: str(font.color.rgb) == "00FF00"),
        ("highlight", "yellow", lambda font: font.highlight_color == WD_COLOR_INDEX.YELLOW),
    ],
)
@pytest.mark.parametrize("layout", LAYOUTS)
def test_letters_can_be_set_otherwise(
    layout: Layout,
    key: str,
    value: str,
    seen: Callable[[Any], bool],
) -> None:
    """One key changes one thing, in one slot, in every layout of the header."""
    setting = Setting(layout=layout)
    before, after = (
        [Run(r, None).font for r in body_of(written(one)).xpath(".//w:r[w:t]")]
        for one in (setting, setting._replace(looks={"tieu_ngu": {key: value}}))
    )
    changed = [new for old, new in zip(before, after, strict=True) if seen(new) and not seen(old)]

    assert {font.element.text for font in changed} == {DRAFT.tieu_ngu}


@pytest.mark.parametrize(("value", "count"), [("no", 2), ("0.5", 3)])
def test_a_rule_can_be_left_out_or_cut(value: str, count: int) -> None:
    """Under any slot."""
    lengths = drawn_lines(written(said("tieu_ngu", "rule", value)))

    assert len(lengths) == count
    assert 60.2 not in lengths


@pytest.mark.parametrize("layout", LAYOUTS)
def test_every_shape_has_a_number_of_its_own(
    layout: Layout,
) -> None:
    """Word repairs files in which two shapes share one."""
    draft = DRAFT._replace(dau="KHẨN\nLƯU HÀNH NỘI BỘ", phu_luc=ANNEXES)
    numbers = body_of(written(Setting(layout=layout), draft)).xpath(
        ".//*[local-name()='docPr']/@id"
    )

    assert len(numbers) >= 5
    assert len(set(numbers)) == len(numbers)
