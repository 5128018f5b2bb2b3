"""Comparing wordings word by word."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from plancheck_rules.chu_de._words import closeness, differences, plain

WORDS = st.lists(
    st.sampled_from(["an", "sinh", "ninh", "xã", "hội", "tăng", "cường", "quyền", "năng"]),
    max_size=8,
)


def test_plain_levels_case_marks_and_tone_placement() -> None:
    """What a reader takes for the same theme compares as equal."""
    assert plain(" “Chung tay  XOÁ bỏ bạo lực”. ") == plain("Chung tay xóa bỏ bạo lực")
    assert (
        plain("phòng ngừa ,ứng phó") == plain("phòng ngừa, ứng phó") != plain("phòng ngừa ứng, phó")
    )


def test_differences_start_one_word_early() -> None:
    """A word put in or left out is shown beside the word before it."""
    assert (
        differences("Đảm bảo an ninh xã hội", "Đảm bảo an sinh xã hội") == "“an ninh” → “an sinh”"
    )
    assert differences("tăng cường quyền năng", "tăng quyền năng") == "“tăng cường” → “tăng”"
    assert differences("quyền năng và cơ hội", "quyền năng và tạo cơ hội") == "“và” → “và tạo”"


@settings(max_examples=100)
@given(one=WORDS, other=WORDS)
def test_closeness_is_symmetric_and_full_only_for_the_same_words(
    one: list[str], other: list[str]
) -> None:
    """Nearness does not depend on who is compared with whom."""
    near = closeness(" ".join(one), " ".join(other))

    assert near == closeness(" ".join(other), " ".join(one))
    assert (near == 1) == (one == other != [])


@settings(max_examples=100)
@given(one=WORDS, other=WORDS)
def test_differences_are_told_exactly_where_there_are_some(
    one: list[str], other: list[str]
) -> None:
    """Nothing is said of equal wordings, something of any others."""
    assert bool(differences(" ".join(one), " ".join(other))) == (one != other)
