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
        ("noi_nhan: Nơi nhận:\n- Công an xã;\n- Lưu: VT, NC. PL.(300)", []),
        ("noi_nhan: Nơi nhận:\n- Công an xã;\n- Lưu: VT, NCKS.Hùng", []),
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


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("Lưu VT, NC.", "Lưu: VT, NC."),
        ("Lưu VT, NC", "Lưu: VT, NC."),
        ("Lưu: VT.VHTT.", "Lưu: VT, VHTT."),
        ("Lưu: VT NC (02b).", "Lưu: VT, NC (02b)."),
        ("Lưu: Văn thư, NC.", "Lưu: VT, NC."),
        ("LƯU: VT, NC.", "Lưu: VT, NC."),
        ("Lưu VT./.", "Lưu: VT."),
    ],
)
def test_a_slip_of_the_pen_is_mended_safely(judged: Judge, written: str, meant: str) -> None:
    """Where “Lưu”, “VT” and the unit are all there, only the marks between them change."""
    (finding,) = judged("NN002", f"noi_nhan: Nơi nhận:\n- Công an xã;\n- {written}").findings

    assert finding.expected == meant
    assert finding.fix is not None
    assert finding.fix.safety == "safe"


def test_what_cannot_be_told_apart_gets_no_fix(judged: Judge) -> None:
    """Unit, name and number of copies may run into one another."""
    example = "noi_nhan: Nơi nhận:\n- Công an xã;\n- Lưu VT (NC). Tân100b"
    (finding,) = judged("NN002", example).findings

    assert finding.expected is None
    assert finding.fix is None
