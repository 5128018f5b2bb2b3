"""One mention of the campaign's name, one judgement."""

from __future__ import annotations

from collections.abc import Callable

from hypothesis import given, settings
from hypothesis import strategies as st

Said = Callable[[str, str], list[tuple[str, str]]]

RIGHT = "Tháng hành động vì bình đẳng giới và phòng ngừa, ứng phó với bạo lực trên cơ sở giới"
NAME = RIGHT.split()


@settings(max_examples=60, deadline=None)
@given(
    at=st.integers(min_value=6, max_value=len(NAME) - 1),
    word=st.sampled_from(["", "chống", "phòng,", "vì", "và"]),
)
def test_never_two_rules_on_one_mention(said: Said, at: int, word: str) -> None:
    """Whatever is garbled after the opening, at most one of the two rules speaks of it."""
    garbled = " ".join(part for part in (*NAME[:at], word, *NAME[at + 1 :]) if part)
    plan = f"ket_thuc: Trên đây là Kế hoạch {garbled} năm 2023./."

    assert len(said("CD004", plan)) + len(said("CD005", plan)) <= 1
