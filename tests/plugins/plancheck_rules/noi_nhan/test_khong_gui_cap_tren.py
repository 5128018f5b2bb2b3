"""NN005 · the superior left out."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Said = Callable[[str, str], list[tuple[str, str]]]


@pytest.mark.parametrize(
    ("plan", "expected"),
    [
        (
            "noi_nhan: Nơi nhận:\n- Thường trực Đảng ủy, HĐND xã;\n- Lưu: VT, VHXH.",
            [("missing", "Nơi nhận:")],
        ),
        ("noi_nhan: Nơi nhận:\n- TT UBND huyện (b/c);\n- Lưu: VT, VHXH.", []),
        (
            ("noi_nhan: Nơi nhận:\n- Chủ tịch, các Phó Chủ tịch UBND xã;\n- Lưu: VT, VHXH."),
            [("missing", "Nơi nhận:")],
        ),
        ("noi_nhan: Nơi nhận:\n- Phòng LĐTBXH huyện;\n- Lưu: VT, VHXH.", []),
        ("@ xã 2025\nnoi_nhan: Nơi nhận:\n- Sở Nội vụ (b/c);\n- Lưu: VT, VHXH.", []),
        (
            "@ xã 2025\nnoi_nhan: Nơi nhận:\n- Phòng Văn hóa - Xã hội;\n- Lưu: VT, VHXH.",
            [("missing", "Nơi nhận:")],
        ),
        ("@ trường 2023", []),
        (
            (
                "can_cu: Căn cứ Luật Bình đẳng giới.\nnoi_nhan: Nơi nhận:\n- Các "
                "thôn;\n- Lưu: VT, VHXH."
            ),
            [],
        ),
    ],
)
def test_khong_gui_cap_tren(said: Said, plan: str, expected: list[tuple[str, str]]) -> None:
    """A list without the ordering superior fires; an abbreviation or its department will do."""
    assert said("NN005", plan) == expected
