"""CC011 · blanks in citations."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from plancheck.finding import DocumentReport

Judge = Callable[[str, str], DocumentReport]
Said = Callable[[str, str], list[tuple[str, str]]]


@pytest.mark.parametrize(
    ("plan", "expected"),
    [
        (
            (
                "can_cu: Thực hiện Kế hoạch số ..../KH-UBND ngày .... tháng 11 năm "
                "2023 của UBND huyện Tân Lập."
            ),
            [
                (
                    "blank",
                    ("Kế hoạch số ..../KH-UBND ngày .... tháng 11 năm 2023 của UBND huyện Tân Lập"),
                )
            ],
        ),
        ("@ xã 2023", []),
    ],
)
def test_vien_dan_con_bo_trong(said: Said, plan: str, expected: list[tuple[str, str]]) -> None:
    """A blank fires; a whole citation does not."""
    assert said("CC011", plan) == expected


def test_in_a_draft_a_blank_is_only_a_reminder(judged: Judge) -> None:
    """A draft may wait for a superior's number."""
    blank = "can_cu: Thực hiện Kế hoạch số ..../KH-UBND của UBND huyện Tân Lập."

    assert [found.severity for found in judged("CC011", blank).findings] == ["warning"]
    assert [found.severity for found in judged("CC011", f"dự thảo\n{blank}").findings] == ["info"]
