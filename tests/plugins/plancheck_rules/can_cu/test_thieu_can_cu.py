"""CC001 · no basis."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Said = Callable[[str, str], list[tuple[str, str]]]


@pytest.mark.parametrize(
    ("plan", "expected"),
    [
        (
            "can_cu:\nmo_dau: Ủy ban nhân dân xã Bình An ban hành Kế hoạch như sau:",
            [("missing", "Ủy ban nhân dân xã Bình An ban hành Kế hoạch như sau:")],
        ),
        ("can_cu: Thực hiện sự chỉ đạo của cấp trên.", []),
        ("can_cu:\nmo_dau:", []),
    ],
)
def test_thieu_can_cu(said: Said, plan: str, expected: list[tuple[str, str]]) -> None:
    """An opening that cites nothing fires; one that was not understood does not."""
    assert said("CC001", plan) == expected
