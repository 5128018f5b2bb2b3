"""NQ004 · another office's name left in the text."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Said = Callable[[str, str], list[tuple[str, str]]]
OPENING = "mo_dau: {} xây dựng Kế hoạch triển khai Tháng hành động vì bình đẳng giới năm 2023:"
CLOSING = "ket_thuc: Trên đây là Kế hoạch triển khai Tháng hành động năm 2023 của {}./."


@pytest.mark.parametrize("place", [OPENING, CLOSING])
@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Ủy ban nhân dân xã Yên Hòa", ["Ủy ban nhân dân xã Yên Hòa"]),
        ("UBND xã Yên Hòa", ["UBND xã Yên Hòa"]),
        ("Ủy ban nhân dân xã Bình An", []),
        ("UBND xã BÌNH AN", []),
        ("Ủy ban nhân dân xã", []),
        ("Ủy ban nhân dân huyện Tân Lập", []),
    ],
)
def test_opening_and_closing(said: Said, place: str, name: str, expected: list[str]) -> None:
    """Another commune's name is left over; the superior's or no name is none."""
    assert [excerpt for _, excerpt in said("NQ004", place.format(name))] == expected


@pytest.mark.parametrize(
    "plan",
    [
        "noi_dung: Phối hợp với Ủy ban nhân dân xã Yên Hòa tổ chức mít tinh.",
        "ket_thuc: Trên đây là Kế hoạch; yêu cầu phối hợp với cán bộ của UBND xã Yên Hòa./.",
        "ket_thuc: Trên đây là Kế hoạch thực hiện Kế hoạch của UBND xã Yên Hòa (cũ)./.",
    ],
)
def test_other_places_may_name_other_communes(said: Said, plan: str) -> None:
    """Where work is shared out or another plan is meant, other communes are partners."""
    assert said("NQ004", plan) == []
