"""NN002 · the archive line."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from plancheck.finding import DocumentReport

Judge = Callable[[str, str], DocumentReport]
Said = Callable[[str, str], list[tuple[str, str]]]


@pytest.mark.parametrize(
    ("plan", "expected"),
    [
        ("noi_nhan: Nơi nhận:\n- Công an xã;\n- Lưu VP.", [("form", "Lưu VP.")]),
        ("noi_nhan: Nơi nhận:\n- Công an xã;\n- Lưu VT, VHXH.", [("form", "Lưu VT, VHXH.")]),
        ("noi_nhan: Nơi nhận:\n- Công an xã;\n- Lưu: VP UBND.", [("form", "Lưu: VP UBND.")]),
        ("noi_nhan: Nơi nhận:\n- Công an xã;\n- Lưu: VT.", [("no_unit", "Lưu: VT")]),
        ("noi_nhan: Nơi nhận:\n- Công an xã;\n- Lưu: VT, VHXH (05b).", []),
        ("noi_nhan: Nơi nhận:\n- Công an xã;\n- Các thôn.", [("missing", "Các thôn")]),
        ("@ trường 2023", []),
    ],
)
def test_dong_luu_sai_mau(said: Said, plan: str, expected: list[tuple[str, str]]) -> None:
    """Every form but “Lưu: VT, <đơn vị>” fires."""
    assert said("NN002", plan) == expected


def test_the_expected_line_keeps_the_unit(judged: Judge) -> None:
    """What the author named as unit stays; a person must agree to it."""
    (finding,) = judged("NN002", "noi_nhan: Nơi nhận:\n- Công an xã;\n- Lưu VP.").findings

    assert finding.expected == "Lưu: VT, VP."
    assert finding.fix is not None
    assert finding.fix.safety == "unsafe"
