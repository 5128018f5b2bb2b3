"""CC004 · incomplete citations."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from plancheck.finding import DocumentReport, Severity

Judge = Callable[[str, str], DocumentReport]
Said = Callable[[str, str], list[tuple[str, str]]]


@pytest.mark.parametrize(
    ("plan", "expected"),
    [
        (
            ("can_cu: Thực hiện Kế hoạch số 217 ngày 18/10/2023 của UBND huyện Tân Lập."),
            [("symbol", "Kế hoạch số 217 ngày 18/10/2023 của UBND huyện Tân Lập")],
        ),
        (
            "can_cu: Thực hiện Kế hoạch số 702 của UBND tỉnh Lạng Sơn.",
            [("symbol_date", "Kế hoạch số 702 của UBND tỉnh Lạng Sơn")],
        ),
        (("can_cu: Thực hiện Kế hoạch số 217/KH-UBND ngày 18/10/2023 của UBND huyện Tân Lập."), []),
        (
            (
                "can_cu: Căn cứ Luật Bình đẳng giới;\nThực hiện Kế hoạch số "
                "217/KH-UBND ngày 18/10/2023 của UBND huyện Tân Lập."
            ),
            [],
        ),
    ],
)
def test_vien_dan_thieu_yeu_to(said: Said, plan: str, expected: list[tuple[str, str]]) -> None:
    """The message names exactly the missing parts."""
    assert said("CC004", plan) == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Thực hiện Kế hoạch số 35/KH-UBND của UBND huyện Tân Lập.", ["date"]),
        ("Thực hiện Kế hoạch số 35/KH-UBND ngày 02/3/2023.", ["issuer"]),
        ("Thực hiện Kế hoạch số 35/KH-UBND ngày 02/3/2023 của UBND huyện Tân Lập.", []),
        ("Thực hiện Kế hoạch số 35 của UBND huyện Tân Lập.", []),
        ("Thực hiện Luật Bình đẳng giới.", []),
    ],
)
def test_first_citations_in_the_sections_are_only_noted(
    judged: Judge, words: str, expected: list[str]
) -> None:
    """There too the first one is given in full, but nothing rests on it."""
    found = judged("CC004", f"noi_dung: {words}").findings

    assert [finding.message_id for finding in found] == expected
    assert all(finding.severity is Severity.INFO for finding in found)
