"""Places are told in a reader's words, in both languages."""

from __future__ import annotations

import pytest

from plancheck.document import Cell, Span
from plancheck.finding import Location
from plancheck.rendering.places import page_hint, place, shortened


@pytest.mark.parametrize(
    ("location", "vi", "en"),
    [
        (Location(Span(3, 0, 3, 1), (), None, None), "đoạn 3", "paragraph 3"),
        (Location(Span(3, 0, 5, 1), (), None, None), "đoạn 3–5", "paragraphs 3–5"),
        (
            Location(Span(9, 0, 9, 1), ("I. MỤC ĐÍCH",), Cell(1, 2, 3), 4),
            "I. MỤC ĐÍCH › bảng 1, hàng 2, ô 3 › đoạn 9",
            "I. MỤC ĐÍCH › table 1, row 2, cell 3 › paragraph 9",
        ),
    ],
)
def test_a_place_goes_from_headings_to_the_paragraph(location: Location, vi: str, en: str) -> None:
    """Headings, then table cell, then the ordinal that ``plancheck text`` prints."""
    assert (place(location, "vi"), place(location, "en")) == (vi, en)


def test_a_long_heading_is_cut_at_a_word() -> None:
    """A paragraph taken for a heading must not fill the screen."""
    location = Location(Span(1, 0, 1, 1), ("Tăng cường " * 20,), None, None)
    label = place(location, "vi")
    assert label.endswith("Tăng cường… › đoạn 1")
    assert len(label) < 80


def test_the_page_is_only_a_hint() -> None:
    """Only the program that laid the file out knows pages."""
    assert (page_hint(2, "vi"), page_hint(2, "en")) == ("khoảng trang 2", "about page 2")


def test_short_text_is_not_shortened() -> None:
    """Exactly as long as allowed is allowed."""
    assert shortened("12345", 5) == "12345"
