"""PL009 · the former child hotline."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Said = Callable[[str, str], list[tuple[str, str]]]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("18001567", ["18001567"]),
        ("1800 1567", ["1800 1567"]),
        ("1800.1567 và 1800-1567", ["1800.1567", "1800-1567"]),
        ("111", []),
        ("111, thay cho số 18001567", []),
        ("1900 96 96 80", []),
        ("118001567", []),
    ],
)
def test_the_number_that_was_replaced(said: Said, words: str, expected: list[str]) -> None:
    """However it is spaced; not where the text says that it was replaced."""
    found = said("PL009", f"noi_dung: Giới thiệu tổng đài {words}.")

    assert [excerpt for _, excerpt in found] == expected


@pytest.mark.parametrize(
    ("day", "count"), [("06 tháng 12 năm 2017", 0), ("07 tháng 12 năm 2017", 1)]
)
def test_it_was_right_before(said: Said, day: str, count: int) -> None:
    """111 answers since 06/12/2017."""
    plan = f"@ xã 2017\nnoi_dung: Giới thiệu tổng đài 18001567.\ndia_danh_ngay: Bình An, ngày {day}"

    assert len(said("PL009", plan)) == count
