"""What stands under the head of a plan in Word."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import docx
import pytest
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Pt
from word_files import (
    ANNEXES,
    DRAFT,
    drawn_lines,
    faced,
    paragraphs,
    said,
    written,
)

from plancheck.testing import Draft, Setting
from plancheck.widths import width_pt

LEFT, CENTER = WD_ALIGN_PARAGRAPH.LEFT, WD_ALIGN_PARAGRAPH.CENTER
RIGHT, JUSTIFY = WD_ALIGN_PARAGRAPH.RIGHT, WD_ALIGN_PARAGRAPH.JUSTIFY


def test_body_paragraphs_stand_as_ordered() -> None:
    """Indent of 1.27 cm, 6 pt between paragraphs, spacing between single and 1.5 lines."""
    lines = docx.Document(written()).paragraphs
    body = [p.paragraph_format for p in lines if p.text and p.alignment == JUSTIFY]

    assert len(body) == 8
    assert {round(of.first_line_indent.mm, 1) for of in body} == {12.7}
    assert {of.space_before.pt for of in body} == {6}
    assert {of.line_spacing for of in body} == {1.1}


@pytest.mark.parametrize(
    ("key", "value", "seen"),
    [
        ("align", "right", lambda of: of.alignment == RIGHT),
        ("first_line", "10", lambda of: round(of.first_line_indent.mm, 1) == 10),
        ("first_line", "-10", lambda of: round(of.first_line_indent.mm, 1) == -10),
        ("first_line", "0", lambda of: of.first_line_indent is None),
        ("left", "5", lambda of: of.left_indent and round(of.left_indent.mm, 1) == 5),
        ("before", "3", lambda of: of.space_before.pt == 3),
        ("after", "4", lambda of: of.space_after and of.space_after.pt == 4),
        ("line", "1.6", lambda of: of.line_spacing == 1.6),
        ("line", "14pt", lambda of: of.line_spacing == Pt(14)),
    ],
)
def test_paragraphs_can_be_set_otherwise(key: str, value: str, seen: Callable[[Any], bool]) -> None:
    """The paragraphs of a section, without its headings."""
    lines = docx.Document(written(said("noi_dung", key, value))).paragraphs
    of = {p.text: p.paragraph_format for p in lines}

    assert seen(of["1. Treo băng rôn tại cổng trường."])
    assert not seen(of["Nâng cao nhận thức."])
    assert not seen(of["II. NỘI DUNG"])


@pytest.mark.parametrize(
    ("slot", "lines"),
    [
        ("heading", {"I. MỤC ĐÍCH, YÊU CẦU", "II. NỘI DUNG"}),
        ("clause", {"1. Mục đích"}),
        ("noi_nhan_heading", {"Nơi nhận:"}),
        ("noi_nhan", {"- Các tổ chuyên môn;", "- Lưu: VT."}),
        ("phu_luc_heading", {"Phụ lục I", "Phụ lục II"}),
        ("phu_luc_title", {"DANH MỤC HOẠT ĐỘNG", "CỦA NHÀ TRƯỜNG", "Dự toán kinh phí"}),
        ("phu_luc_note", {"(Kèm theo Kế hoạch số 45/KH-THBA)"}),
    ],
)
def test_lines_set_apart_can_be_set_otherwise(slot: str, lines: set[str]) -> None:
    """Each pseudo-slot, and the slot without them."""
    file = written(said(slot, "font", "Arial"), DRAFT._replace(phu_luc=ANNEXES))
    found = paragraphs(docx.Document(file))

    assert {p.text for p in found for run in p.runs if run.font.name == "Arial"} == lines


def test_automatic_numbers_are_not_in_the_text() -> None:
    """Word counts them: the paragraph says which level, the text begins after the number."""
    lines = {p.text: p for p in docx.Document(written(Setting(numbering="automatic"))).paragraphs}

    assert "MỤC ĐÍCH, YÊU CẦU" in lines
    assert lines["MỤC ĐÍCH, YÊU CẦU"]._p.pPr.numPr.ilvl.val == 0
    assert lines["Treo băng rôn tại cổng trường."]._p.pPr.numPr.ilvl.val == 1
    assert lines["Nâng cao nhận thức."]._p.pPr.numPr is None


def test_annexes_follow_on_pages_of_their_own() -> None:
    """Each is a section whose pages are counted from 1 (Phụ lục I, I.III.1.đ)."""
    document = docx.Document(written(draft=DRAFT._replace(phu_luc=ANNEXES)))
    starts = document.element.body.xpath(".//w:sectPr[w:pgNumType/@w:start='1']")
    shown = [p.text for p in document.paragraphs if p.text]

    assert len(document.sections) == 3
    assert len(starts) == 2
    assert shown[-9:] == ANNEXES.splitlines()


def test_annexes_are_set_as_ordered() -> None:
    """Heading 14 bold, title bold, note italic, all centred, and a line under them; then text."""
    file = written(Setting(pair=13), DRAFT._replace(phu_luc=ANNEXES))
    document = docx.Document(file)
    runs = [(p, run) for p in document.paragraphs for run in p.runs if run.text][-9:]
    seen = [(faced(run, document)[1], run.bold, run.italic, p.alignment) for p, run in runs]
    title, text = (13, True, None, CENTER), (13, None, None, JUSTIFY)

    assert seen == [
        (14, True, None, CENTER),
        *[title, title],
        (13, None, True, CENTER),
        *[text, text],
        (14, True, None, CENTER),
        title,
        text,
    ]
    assert len(drawn_lines(file)) == 4


def test_an_attached_plan_is_ruled_under_its_note() -> None:
    """Mẫu 1.3 draws the line under "(Kèm theo …)"; without head and foot there is no table."""
    draft = Draft(ten_loai="KẾ HOẠCH", trich_yeu="Tổ chức", kem_theo="(Kèm theo Quyết định số 1)")
    file = written(draft=draft)
    note = width_pt(draft.kem_theo, 14) * 25.4 / 72

    assert drawn_lines(file) == [pytest.approx(note * 0.4, abs=0.1)]
    assert docx.Document(file).tables == []
