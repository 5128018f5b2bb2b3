"""BC004 · no funding."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Said = Callable[[str, str], list[tuple[str, str]]]


@pytest.mark.parametrize(
    ("plan", "expected"),
    [
        (
            "@ huyện 2023\nkinh_phi:\nket_thuc: Trên đây là Kế hoạch của xã./.",
            [("missing", "Trên đây là Kế hoạch của xã")],
        ),
        (
            "@ tỉnh 2023\nkinh_phi:\nket_thuc: Trên đây là Kế hoạch của xã./.",
            [("missing", "Trên đây là Kế hoạch của xã")],
        ),
        ("@ xã 2023\nkinh_phi:", []),
        ("@ trường 2023\nkinh_phi:", []),
        (("@ huyện 2023\nkinh_phi:\nket_thuc: Kinh phí thực hiện do các đơn vị tự cân đối./."), []),
    ],
)
def test_thieu_kinh_phi(said: Said, plan: str, expected: list[tuple[str, str]]) -> None:
    """Provinces and districts must name the funds, communes and schools need not."""
    assert said("BC004", plan) == expected
