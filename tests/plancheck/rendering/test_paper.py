"""Words are set within the width, and coloured only where colour is wanted."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from plancheck.rendering.paper import Paper


def test_colour_is_added_only_where_wanted() -> None:
    """Plain paper leaves text alone; coloured paper always resets."""
    assert Paper("vi").paint("chữ", "bold", "red") == "chữ"
    assert Paper("vi", colour=True).paint("chữ", "bold", "red") == "\x1b[1;31mchữ\x1b[0m"
    assert Paper("vi", colour=True).paint("", "bold") == ""


def test_a_hanging_paragraph() -> None:
    """The first line stands out, the others hang below."""
    paper = Paper("vi", width=12)
    assert paper.wrap("một hai ba bốn", indent=1, hang=2) == [" một hai ba", "   bốn"]


def test_numbers_are_worded_in_the_paper_s_language() -> None:
    """The plural is the language's."""
    words = ("{number} rule", "{number} rules")
    assert [Paper("en").number(*words, n) for n in (1, 2)] == ["1 rule", "2 rules"]


@settings(max_examples=100)
@given(st.lists(st.text("aăâ", min_size=1, max_size=20), min_size=1), st.integers(30, 60))
def test_wrapping_loses_no_word_and_keeps_the_width(words: list[str], width: int) -> None:
    """Whatever the words: all are there, in order, and no line is too long."""
    lines = Paper("vi", width=width).wrap(" ".join(words), indent=2, hang=3)
    assert " ".join(line.strip() for line in lines).split() == words
    assert max(map(len, lines)) <= width
