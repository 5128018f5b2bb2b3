"""Stamps: marks that stand alone in the head or in a text box on the first page."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plancheck.anatomy import extract
from plancheck.anatomy.stamps import find_stamps
from plancheck.document import Block, Document, FileKind, Part
from plancheck.host import load
from plancheck.plan import DocumentKind, Level, Stage
from plancheck.reading import read_bytes
from plancheck.testing import as_text, compose

KNOWLEDGE = load().knowledge


def stamps(
    *texts: str, part: Part = Part.BODY, head: int = 10_000, page: int | None = None
) -> list[tuple[str, str]]:
    """The stamps of a document of these blocks, as (value, words)."""
    blocks = tuple(Block(at, part, text, page=page) for at, text in enumerate(texts, 1))
    document = Document("a.docx", "", FileKind.DOCX, blocks)
    found = find_stamps(document, head)
    assert all(document.excerpt(stamp.span) == stamp.text for stamp in found)
    return [(stamp.value, stamp.text) for stamp in found]


@pytest.mark.parametrize(
    ("text", "value", "words"),
    [
        ("DỰ THẢO", "dự thảo", "DỰ THẢO"),
        ("  (Dự thảo)  ", "dự thảo", "Dự thảo"),
        ("**DỰ THẢO**", "dự thảo", "DỰ THẢO"),
        ("DỰ THẢO LẦN 2", "dự thảo lần 2", "DỰ THẢO LẦN 2"),
        ("DỰ THẢO (LẦN THỨ HAI)", "dự thảo (lần thứ hai)", "DỰ THẢO (LẦN THỨ HAI)"),
        ("DỰ THẢO 3", "dự thảo 3", "DỰ THẢO 3"),
        ("Dự thảo ngày 05/11/2023", "dự thảo ngày 05/11/2023", "Dự thảo ngày 05/11/2023"),
        ("HỎA TỐC", "hỏa tốc", "HỎA TỐC"),
        ("HOẢ TỐC", "hỏa tốc", "HOẢ TỐC"),
        ("[HỎA TỐC HẸN GIỜ]", "hỏa tốc hẹn giờ", "HỎA TỐC HẸN GIỜ"),
        ("THƯỢNG  KHẨN", "thượng khẩn", "THƯỢNG  KHẨN"),
        ("KHẨN", "khẩn", "KHẨN"),
        ("MẬT", "mật", "MẬT"),
        ("TỐI MẬT", "tối mật", "TỐI MẬT"),
        ("TUYỆT MẬT", "tuyệt mật", "TUYỆT MẬT"),
        ("XEM XONG TRẢ LẠI", "xem xong trả lại", "XEM XONG TRẢ LẠI"),
        ("LƯU HÀNH NỘI BỘ", "lưu hành nội bộ", "LƯU HÀNH NỘI BỘ"),
        ("TÀI LIỆU THU HỒI", "tài liệu thu hồi", "TÀI LIỆU THU HỒI"),
    ],
)
@pytest.mark.parametrize("part", [Part.BODY, Part.TEXT_BOX])
def test_marks(text: str, value: str, words: str, part: Part) -> None:
    """Alone in their paragraph, in brackets or not, in the head or in a box."""
    assert stamps(text, part=part) == [(value, words)]


@pytest.mark.parametrize(
    "text",
    [
        "DỰ THẢO KẾ HOẠCH",
        "Dự thảo Kế hoạch lần 2",
        "DỰ THẢO LẦN",
        "MẬT ONG",
        "BÍ MẬT",
        "KHẨN CẤP",
        "MẬT\nKHẨN VÀ MẬT",
        "UBND XÃ\tMẬT",
        "UBND XÃ\nKHẨN",
        "Số: 12/KH-UBND, HỎA TỐC",
        "TÀI LIỆU",
        "DỰTHẢO",
        "",
    ],
)
def test_words_that_are_no_stamps(text: str) -> None:
    """Parts of a sentence or a title; a single word beside others may be anything."""
    assert stamps(text) == []
    assert stamps(text, part=Part.TEXT_BOX) == []


def test_a_mark_may_be_a_line_or_a_column() -> None:
    """Offices set it beside or under their names."""
    assert stamps("UBND XÃ CAO LÂU\nDỰ THẢO", "HỎA TỐC\tCỘNG HÒA", "A    LƯU HÀNH NỘI BỘ") == [
        ("dự thảo", "DỰ THẢO"),
        ("hỏa tốc", "HỎA TỐC"),
        ("lưu hành nội bộ", "LƯU HÀNH NỘI BỘ"),
    ]


def test_a_mark_in_the_text_is_none() -> None:
    """Behind the head, only a box on the first page is a stamp."""
    assert stamps("KẾ HOẠCH", "HỎA TỐC", head=8) == []
    assert stamps("KẾ HOẠCH", "HỎA TỐC", head=8, part=Part.TEXT_BOX) == [("hỏa tốc", "HỎA TỐC")]
    assert stamps("HỎA TỐC", head=0, part=Part.TEXT_BOX, page=1) == [("hỏa tốc", "HỎA TỐC")]
    assert stamps("HỎA TỐC", head=0, part=Part.TEXT_BOX, page=2) == []


@pytest.mark.parametrize("stage", Stage)
def test_a_plan_with_stamps(stage: Stage) -> None:
    """They are its stamps and nothing else of it."""
    draft = compose(Level.COMMUNE, 2023, KNOWLEDGE, stage=stage)
    plain = extract(read_bytes(as_text(draft).encode(), "a.txt"), KNOWLEDGE)
    stamped = as_text(draft._replace(dau="DỰ THẢO LẦN 2\nKHẨN"))
    plan = extract(read_bytes(stamped.encode(), "a.txt"), KNOWLEDGE)

    assert plain.stamps == ()
    assert [stamp.value for stamp in plan.stamps] == ["dự thảo lần 2", "khẩn"]
    assert (plan.kind, plan.stage) == (DocumentKind.PLAN, stage)
    assert plan.issuer
    assert plain.issuer
    assert plan.issuer.value == plain.issuer.value


def test_a_text_that_is_no_document_has_no_stamps() -> None:
    plan = extract(read_bytes("DỰ THẢO\nUBND xã vừa họp.".encode(), "a.txt"), KNOWLEDGE)

    assert (plan.kind, plan.stamps) == (DocumentKind.NOT_A_DOCUMENT, ())


@given(st.lists(st.text("DỰTHẢO dựthảo lần2()*/\t\n", max_size=25), max_size=5))
def test_any_text_is_searched_without_harm(texts: list[str]) -> None:
    """What is found stands there, letter by letter."""
    for value, words in stamps(*texts):
        assert value == " ".join(words.lower().split())
