"""Spans of days in prose."""

from __future__ import annotations

import pytest

from plancheck.anatomy.ranges import find_ranges
from plancheck.text import fold


def read(text: str) -> list[tuple[str, str | None, str | None]]:
    return [
        (
            text[span.start : span.end],
            span.first and span.first.value.isoformat(),
            span.last and span.last.value.isoformat(),
        )
        for span in find_ranges(fold(text))
    ]


@pytest.mark.parametrize(
    ("words", "first", "last"),
    [
        ("từ ngày 15/11/2021 đến ngày 15/12/2021", "2021-11-15", "2021-12-15"),
        ("từ ngày 15/11 - 15/12/2021", "2021-11-15", "2021-12-15"),
        ("từ ngày 15/11 – 15/12/2021", "2021-11-15", "2021-12-15"),
        ("từ 15/11-15/12", "--11-15", "--12-15"),
        ("từ 15-11 đến 15-12-2018", "2018-11-15", "2018-12-15"),
        ("từ ngày 15.11.2021 tới 15.12.2021", "2021-11-15", "2021-12-15"),
        ("Ngày 15 tháng 11 đến ngày 15 tháng 12 năm 2023", "2023-11-15", "2023-12-15"),
        ("Từ ngày 15 tháng 11 đến hết ngày 15/12/2024", "2024-11-15", "2024-12-15"),
        ("từ ngày 15/12 đến ngày 15/01/2024", "2023-12-15", "2024-01-15"),
        ("từ ngày 10 - 15/11", "--11-10", "--11-15"),
        ("từ 10 đến ngày 15/11/2023", "2023-11-10", "2023-11-15"),
        ("từ nay đến ngày 15/12/2023", None, "2023-12-15"),
        ("từ nay đến hết ngày 15/12/2023", None, "2023-12-15"),
        ("từ ngày ban hành Kế hoạch đến ngày 15/12/2023", None, "2023-12-15"),
        ("từ ngày 01/6/2024", "2024-06-01", None),
    ],
)
def test_a_span_is_read_with_both_its_ends(words: str, first: str | None, last: str | None) -> None:
    assert read(f"Diễn ra {words}.") == [(words, first, last)]


@pytest.mark.parametrize(
    "text", ["ngày 15/11/2023", "báo cáo trước ngày 20/12/2023", "ngày 25/11 và ngày 10/12/2023"]
)
def test_single_days_are_no_span(text: str) -> None:
    assert read(text) == []


@pytest.mark.parametrize("word", ["từ ngày ", "15/11 - ", "từ nay đến ", "15/11/2023 "])
def test_hostile_text_of_100_kb_is_searched_to_its_end(word: str) -> None:
    text = word * (100_000 // len(word)) + ". từ ngày 15/11/2023 đến ngày 15/12/2023"
    assert read(text)[-1][1:] == ("2023-11-15", "2023-12-15")
