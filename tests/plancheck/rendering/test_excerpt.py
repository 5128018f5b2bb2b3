"""The author's line is shown truly, fits the width, and hides nothing."""

from __future__ import annotations

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from plancheck.rendering.excerpt import cut, visible


def test_a_short_line_stays_whole() -> None:
    """Nothing is cut where everything fits."""
    assert cut("Chủ đề: Chung tay", 8, "Chung tay", 60) == ("Chủ đề: ", "Chung tay", "")


def test_a_long_line_is_cut_around_the_marked_words() -> None:
    """Context stands on both sides, cut at words, with an ellipsis at each end."""
    line = "một hai ba bốn năm sáu bảy TÁM chín mười mốt hai ba bốn năm"
    before, marked, after = cut(line, line.index("TÁM"), "TÁM", 24)
    assert (before, marked, after) == ("…sáu bảy ", "TÁM", " chín…")


def test_long_marked_words_lose_their_middle() -> None:
    """A whole paragraph marked shows its beginning and its end."""
    words = "Đầu " + "giữa " * 100 + "cuối"
    before, marked, after = cut(words, 0, words, 40)
    assert (before, after) == ("", "")
    assert marked.startswith("Đầu giữa")
    assert marked.endswith("cuối")
    assert len(marked) <= 40


def test_something_missing_is_marked_by_nothing() -> None:
    """A place without words splits the line there."""
    assert cut("Số: /KH-UBND", 4, "", 60) == ("Số: ", "", "/KH-UBND")


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("a\tb", "a→b"),
        ("a\nb", "a⏎b"),
        ("a\u00a0b", "a⍽b"),
        ("a\u200bb", "a<200B>b"),
        ("\x1b[31m", "<001B>[31m"),
        ("Đoạn “văn” – có dấu…", "Đoạn “văn” – có dấu…"),
    ],
)
def test_invisible_characters_are_shown(text: str, seen: str) -> None:
    """Tabs, breaks, no-break spaces and controls become signs; letters stay."""
    assert visible(text, spaces=True) == seen


def test_no_break_spaces_outside_the_marked_words_are_plain() -> None:
    """They are everywhere in real texts and would only litter the line."""
    before, marked, after = cut("năm\u00a02023 ngày\u00a03 tháng\u00a04", 9, "ngày\u00a03", 60)
    assert (before, marked, after) == ("năm 2023 ", "ngày⍽3", " tháng 4")


@settings(max_examples=100)
@given(
    st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cf", "Co", "Zl", "Zp"])),
    st.text("chữ ", max_size=60),
    st.text("sau ", max_size=200),
    st.integers(20, 80),
)
@example("x" * 500, "", "y" * 500, 20)
def test_any_line_fits_the_width_and_keeps_its_words(
    before: str, words: str, after: str, width: int
) -> None:
    """However long the line: within the width, and what is marked is the author's words."""
    line = cut(before + words + after, len(before), words, width)
    assert len("".join(line)) <= width
    if len(words) <= width:
        assert line.marked == words
