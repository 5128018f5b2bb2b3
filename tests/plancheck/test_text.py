"""Folding keeps every character's place; numerals and tone marks are levelled, not lost."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plancheck.text import compose, fold, roman_numeral, roman_value, same, squeeze, unmark

LETTERS = "aàảãáạăằâấdđeềếiìíoòóôồốơờớuùúưừứyỳýAÀĂÂĐÐÊÔƠƯỲ“”«»‘’-–—‐ \t\u00a0.,0"
WORDS = st.text(LETTERS) | st.text()


@settings(max_examples=100)
@given(WORDS)
def test_folding_and_unmarking_keep_the_length(text: str) -> None:
    composed = compose(text)
    assert len(fold(composed)) == len(composed)
    assert len(unmark(composed)) == len(composed)


@settings(max_examples=50)
@given(st.text(LETTERS))
def test_folding_twice_changes_nothing_more(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@pytest.mark.parametrize(
    ("written", "folded"),
    [
        ("QÐ‑BYT", "qđ-byt"),
        ("Độc lập – Tự do", "độc lập - tự do"),
        ("“Chung tay”", '"chung tay"'),
        ("Thanh Hoá", "thanh hóa"),
        ("uỷ ban", "ủy ban"),
        ("hoàn toàn", "hoàn toàn"),
        ("quý", "quý"),
        ("số\u00a05", "số 5"),
        ("İ", "İ"),
    ],
)
def test_folding_levels_what_rules_compare(written: str, folded: str) -> None:
    assert fold(written) == folded


def test_marks_come_off_every_vietnamese_letter() -> None:
    assert unmark("Đẩy mạnh bình đẳng giới ở xã Ỷ Nghĩa") == "Day manh binh dang gioi o xa Y Nghia"


def test_composed_and_decomposed_text_say_the_same() -> None:
    text = "Kế hoạch  số 5"
    assert same(unicodedata.normalize("NFD", text), "KẾ HOẠCH số 5")
    assert not same(text, "Kê hoạch số 5")


def test_squeezing_leaves_single_spaces_and_none_at_the_ends() -> None:
    assert squeeze(" Kế\n hoạch\t\u00a05 ") == "Kế hoạch 5"


ONES = ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX")
TENS = ("", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX", "XC")


@settings(max_examples=100)
@given(st.integers(1, 99))
def test_a_roman_numeral_is_read_as_its_number(number: int) -> None:
    """And the number is written as that numeral."""
    numeral = TENS[number // 10] + ONES[number % 10]

    assert (roman_value(numeral), roman_numeral(number)) == (number, numeral)


@pytest.mark.parametrize(
    ("number", "numeral"), [(0, "0"), (-4, "-4"), (3999, "MMMCMXCIX"), (4000, "4000")]
)
def test_figures_stand_where_there_is_no_roman_numeral(number: int, numeral: str) -> None:
    assert roman_numeral(number) == numeral


@pytest.mark.parametrize("text", ["", "IIII", "VX", "iv", "IC", "A", "I I"])
def test_what_is_no_roman_numeral_has_no_value(text: str) -> None:
    assert roman_value(text) is None
