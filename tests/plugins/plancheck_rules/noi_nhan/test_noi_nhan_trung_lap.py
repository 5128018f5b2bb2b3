"""NN006 · a recipient listed twice."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Said = Callable[[str, str], list[tuple[str, str]]]


@pytest.mark.parametrize(
    ("plan", "expected"),
    [
        (
            "noi_nhan: Nơi nhận:\n- Công an xã;\n- Công An xã;\n- Lưu: VT, VHXH.",
            [("twice", "Công An xã")],
        ),
        ("noi_nhan: Nơi nhận:\n- Công an xã;\n- Công an huyện;\n- Lưu: VT, VHXH.", []),
    ],
)
def test_noi_nhan_trung_lap(said: Said, plan: str, expected: list[tuple[str, str]]) -> None:
    """The second line fires, whatever its case."""
    assert said("NN006", plan) == expected
