"""NN004 · words of other kinds of document."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Said = Callable[[str, str], list[tuple[str, str]]]


@pytest.mark.parametrize(
    ("plan", "expected"),
    [
        ("noi_nhan: Nơi nhận:\n- Như trên;\n- Lưu: VT, VHXH.", [("as_above", "Như trên")]),
        ("noi_nhan: Nơi nhận:\n- Như Điều 3;\n- Lưu: VT, VHXH.", [("as_above", "Như Điều 3")]),
        ("kinh_gui: Kính gửi: Các ban, ngành xã", [("addressees", "Kính gửi: Các ban, ngành xã")]),
        ("@ xã 2023", []),
    ],
)
def test_noi_nhan_sai_mau(said: Said, plan: str, expected: list[tuple[str, str]]) -> None:
    """Words that belong to letters and decisions fire."""
    assert said("NN004", plan) == expected
