"""The length of a line of Times New Roman."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plancheck.widths import width_pt


@pytest.mark.parametrize(
    ("text", "bold", "points"),
    [
        ("", True, 0),
        ("0123456789", False, 70),
        ("Số: 87/KH-UBND", False, 104.6),
        ("Độc lập - Tự do - Hạnh phúc", True, 170.8),
        ("TRƯỜNG TIỂU HỌC BÌNH AN", True, 197.5),
    ],
)
def test_a_line_is_as_long_as_the_font_makes_it(text: str, points: float, *, bold: bool) -> None:
    """In size 14, by the font's own tables."""
    assert width_pt(text, 14, bold=bold) == pytest.approx(points, abs=0.1)


def test_marks_take_no_room() -> None:
    """Whether they are part of the letter or behind it."""
    assert width_pt("ỦY BAN", 14) == width_pt("UY BAN", 14) == width_pt("U\u0309Y BAN", 14)


def test_the_nation_stands_in_its_column() -> None:
    """Quốc hiệu in size 13 stays on one line of 290 points."""
    assert 270 < width_pt("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 13, bold=True) < 285


@given(first=st.text(), second=st.text(), bold=st.booleans())
def test_a_line_is_as_long_as_its_parts(first: str, second: str, *, bold: bool) -> None:
    """And twice as long in twice the size."""
    whole = width_pt(first + second, 10, bold=bold)

    assert whole == pytest.approx(width_pt(first, 10, bold=bold) + width_pt(second, 10, bold=bold))
    assert width_pt(first + second, 20, bold=bold) == pytest.approx(2 * whole)
