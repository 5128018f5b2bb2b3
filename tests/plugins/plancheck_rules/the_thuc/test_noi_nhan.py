"""TT100-TT103 · the form of the recipients."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from plancheck.finding import DocumentReport

Judge = Callable[[str, str], DocumentReport]
Said = Callable[[str, str], list[tuple[str, str]]]


def listed(archive: str) -> str:
    return f"noi_nhan: Nơi nhận:\n- Công an xã;\n- {archive}"


@pytest.mark.parametrize(
    ("example", "expected"),
    [
        ("noi_nhan: Nơi nhận\n- Công an xã;\n- Lưu: VT, NC.", [("form", "Nơi nhận")]),
        ("~ noi_nhan_heading: caps yes", [("form", "Nơi nhận:")]),
        ("~ noi_nhan_heading: size 13", [("size", "Nơi nhận:")]),
        ("~ noi_nhan_heading: size 11", [("size", "Nơi nhận:")]),
        ("~ noi_nhan_heading: bold no", [("not_bold", "Nơi nhận:")]),
        ("~ noi_nhan_heading: italic no", [("not_italic", "Nơi nhận:")]),
        ("~ noi_nhan_heading: size 12", []),
    ],
)
def test_type_of_the_heading(said: Said, example: str, expected: list[tuple[str, str]]) -> None:
    """ "Nơi nhận:" is set in just size 12, italic and bold, in lower case with a colon."""
    assert said("TT100", example) == expected


def test_the_colon_is_put_in_safely(judged: Judge) -> None:
    """There is one right form."""
    (found,) = judged("TT100", "noi_nhan: Nơi nhận\n- Công an xã;\n- Lưu: VT, NC.").findings

    assert found.expected == "Nơi nhận:"
    assert found.fix is not None
    assert found.fix.safety == "safe"


@pytest.mark.parametrize(
    ("setting", "expected"),
    [
        ("size 12", ["size"]),
        ("bold yes", ["bold"]),
        ("italic yes", ["italic"]),
        ("size 14, italic yes", ["size", "italic"]),
        ("size 11", []),
    ],
)
def test_type_of_the_list(said: Said, setting: str, expected: list[str]) -> None:
    """The list is set in just size 11, upright, not bold; each kind of fault once."""
    assert [message for message, _ in said("TT101", f"~ noi_nhan: {setting}")] == expected


@pytest.mark.parametrize(
    ("setting", "expected"),
    [
        ("first_line 10", ["indented"]),
        ("left 10", ["indented"]),
        ("align center", ["aside"]),
        ("left 5, first_line -5", []),
        ("align both", []),
        ("first_line 0.5", []),
    ],
)
def test_flush_left(said: Said, setting: str, expected: list[str]) -> None:
    """The dash begins at the edge; a hanging indent leaves it there."""
    assert [message for message, _ in said("TT102", f"~ noi_nhan: {setting}")] == expected


@pytest.mark.parametrize(
    ("archive", "expected"),
    [
        ("Lưu: VT, NCKS.Hùng", [("name", "Hùng")]),
        ("Lưu: VT, NCKS. Hùng.", [("name", "Hùng")]),
        ("Lưu: VT, NCKS.Thu Hà", [("name", "Thu Hà")]),
        ("Lưu: VT, VXNV (Dung).", [("name", "Dung")]),
        ("Lưu VT (NC). Tân100b", [("name", "Tân")]),
        ("Lưu: VT, NC. PL.(300)", []),
        ("Lưu: VT, NC (02b).", []),
        ("Lưu: VT, (VX/Tr) 30.", []),
        ("Lưu: VT.VHTT.", []),
        ("Lưu: VT, P.Nội vụ.", []),
        ("Lưu: VT, Văn phòng.", []),
        ("Lưu: VT.", []),
    ],
)
def test_name_behind_the_archive_line(
    said: Said, archive: str, expected: list[tuple[str, str]]
) -> None:
    """A person's name is told by its small letters; a mark in capitals is the decree's own way."""
    assert said("TT103", listed(archive)) == expected


@pytest.mark.parametrize("rule", ["TT100", "TT101", "TT102", "TT103"])
def test_an_attached_plan_has_no_recipients(judged: Judge, rule: str) -> None:
    """Those of the decision receive it."""
    assert judged(rule, "@ tỉnh 2023 kèm theo").outcomes[rule].verdict == "not_applicable"


@pytest.mark.parametrize("rule", ["TT100", "TT101", "TT102", "TT103"])
def test_no_list_is_another_rules_matter(judged: Judge, rule: str) -> None:
    """NN001 tells that it is missing."""
    outcomes = judged(rule, "noi_nhan:\n~ ho_ten: size 13").outcomes

    assert outcomes[rule].verdict == "not_applicable"
