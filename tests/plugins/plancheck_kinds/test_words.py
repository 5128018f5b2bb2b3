"""Phrases are compared as a reader compares them, and places for what is missing are found."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plancheck import Plan, Span, fold
from plancheck.plan import Field
from plancheck_kinds.words import headline, listed, pattern_of


@pytest.mark.parametrize(
    ("phrase", "text", "found"),
    [
        ("Sở Nội vụ", "gửi SỞ NỘI VỤ;", True),
        ("Sở Nội vụ", "gửi Sở Nội\nvụ;", True),
        ("Sở Nội vụ", "gửi Sở  Nội\u00a0vụ;", True),
        ("xóa bỏ", "Xoá bỏ", True),
        ("15-11", "15–11", True),
        ("xã", "thị xãx", False),
        ("111", "1111", False),
        ("(cũ)", "huyện (cũ)", True),
        ("a.b", "axb", False),
    ],
)
def test_phrases_are_whole_words_however_typed(phrase: str, text: str, *, found: bool) -> None:
    """Case, spaces, line breaks, dashes and tone places do not matter; letters do."""
    assert bool(re.search(pattern_of([phrase]), fold(text))) is found


@given(st.text(min_size=1).filter(str.strip))
def test_any_phrase_finds_itself_and_never_breaks_the_pattern(phrase: str) -> None:
    """A phrase is plain text: no letter of it has a second meaning."""
    assert re.search(pattern_of([phrase]), fold(phrase))


def test_alternatives_are_listed_for_people() -> None:
    """As a message names them."""
    assert listed(["Sở Nội vụ", "UBND tỉnh"]) == "Sở Nội vụ / UBND tỉnh"


def test_what_is_missing_is_shown_at_the_title(plan_of: Callable[..., Plan]) -> None:
    """Else at the kind word, else at the first line that says something."""
    title, word = Span(3, 0, 3, 5), Span(2, 0, 2, 4)
    lines = ("", "KẾ HOẠCH", "Tháng")

    assert headline(plan_of(*lines, title=Field("Tháng", "Tháng", title))) == title
    assert headline(plan_of(*lines, kind_word=Field("K", "K", word))) == word
    assert headline(plan_of(*lines)) == Span(2, 0, 2, 8)
