"""Numbers of list items in each form."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plancheck.reading.ordinals import ordinal
from plancheck.text import roman_value


@pytest.mark.parametrize(
    ("value", "form", "written"),
    [
        (4, "1", "4"),
        (4, "i", "iv"),
        (1994, "I", "MCMXCIV"),
        (27, "a", "aa"),
        (52, "A", "AZ"),
        (703, "A", "AAA"),
        (3, "", ""),
        (0, "A", "0"),
        (-1, "i", "-1"),
        (4000, "I", "4000"),
    ],
)
def test_the_forms(value: int, form: str, written: str) -> None:
    """Letters go on with two letters; what has no such number is written in figures."""
    assert ordinal(value, form) == written


@given(st.integers(1, 3999))
def test_roman_numbers_can_be_read_back(value: int) -> None:
    """Every roman number means its value."""
    assert roman_value(ordinal(value, "I")) == value
