"""NN003 · punctuation of the items."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Said = Callable[[str, str], list[tuple[str, str]]]


@pytest.mark.parametrize(
    ("plan", "expected"),
    [
        (
            ("noi_nhan: Nơi nhận:\n- Ủy ban nhân dân huyện,\n- Công an xã,\n- Lưu: VT, VHXH."),
            [("end", "Ủy ban nhân dân huyện")],
        ),
        (
            "noi_nhan: Nơi nhận:\n- Ủy ban nhân dân huyện;\n- Lưu: VT, VHXH",
            [("last", "Lưu: VT, VHXH")],
        ),
        (
            ("noi_nhan: Nơi nhận:\nỦy ban nhân dân huyện;\nCông an xã;\nLưu: VT, VHXH."),
            [("no_dash", "Ủy ban nhân dân huyện")],
        ),
        ("noi_nhan: Nơi nhận:\n- Ủy ban nhân dân huyện;\n- Lưu: VT, VHXH.", []),
        ("noi_nhan: Nơi nhận:\n- Ủy ban nhân dân huyện;\n- Lưu: VT, VHXH. PL.(30)", []),
    ],
)
def test_noi_nhan_sai_dau_cau(said: Said, plan: str, expected: list[tuple[str, str]]) -> None:
    """Each kind of fault fires once, at its first line."""
    assert said("NN003", plan) == expected
