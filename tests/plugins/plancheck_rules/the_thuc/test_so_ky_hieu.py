"""TT030-TT039 · the plan's own number and symbol."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from plancheck import Stage
from plancheck.engine import judge
from plancheck.finding import DocumentReport, Severity
from plancheck.host import Loaded
from plancheck.testing import read_example

Judge = Callable[[str, str], DocumentReport]
Said = Callable[[str, str], list[tuple[str, str]]]


@pytest.mark.parametrize(
    ("plan", "expected"),
    [
        ("so_ky_hieu:", ["missing"]),
        ("so_ky_hieu: Số:      /KH-UBND", []),
        ("so_ky_hieu: số: 152/KH-UBND", []),
        ("so_ky_hieu: 152/KH-UBND", []),
        ("@ tỉnh 2023 kèm theo", []),
        ("co_quan:\nquoc_hieu:\ntieu_ngu:\nso_ky_hieu:\ndia_danh_ngay:", []),
    ],
)
def test_thieu_so_ky_hieu(said: Said, plan: str, expected: list[str]) -> None:
    """Missing only where nothing in the head looks like it."""
    assert [message for message, _ in said("TT030", plan)] == expected


@pytest.mark.parametrize(
    ("stage", "severity"), [(None, Severity.WARNING), (Stage.ISSUED, Severity.ERROR)]
)
def test_how_grave_a_missing_number_is(
    loaded: Loaded, stage: Stage | None, severity: Severity
) -> None:
    """Not even a letter that would correct an issued plan could cite it (khoản 3 Điều 18)."""
    rules = [rule for rule in loaded.rules if rule.id == "TT030"]
    plan = read_example("so_ky_hieu:", loaded.knowledge)
    (found,) = judge(plan, rules, loaded.knowledge, stage=stage).findings

    assert found.severity is severity


@pytest.mark.parametrize(
    ("plan", "stage", "expected"),
    [
        ("@ xã 2023", Stage.ISSUED, []),
        ("dự thảo", None, [("draft", Severity.INFO)]),
        ("dự thảo", Stage.ISSUED, [("issued", Severity.ERROR)]),
        ("so_ky_hieu: Số: ……/KH-UBND", None, [("half", Severity.INFO)]),
        ("so_ky_hieu: Số: ……/KH-UBND", Stage.ISSUED, [("issued", Severity.ERROR)]),
        ("so_ky_hieu:", Stage.ISSUED, []),
    ],
)
def test_so_chua_dien(
    loaded: Loaded, plan: str, stage: Stage | None, expected: list[tuple[str, Severity]]
) -> None:
    """An error once the plan is issued; a draft is right to leave number and day open."""
    rules = [rule for rule in loaded.rules if rule.id == "TT031"]
    report = judge(read_example(plan, loaded.knowledge), rules, loaded.knowledge, stage=stage)

    assert [(found.message_id, found.severity) for found in report.findings] == expected


@pytest.mark.parametrize(
    ("number", "meant"),
    [("5", "05"), ("1", "01"), ("9", "09"), ("05", None), ("10", None), ("152", None)],
)
def test_so_duoi_muoi_thieu_so_khong(judged: Judge, number: str, meant: str | None) -> None:
    """Only numbers of one figure lack a zero."""
    findings = judged("TT032", f"so_ky_hieu: Số: {number}/KH-UBND").findings

    assert [found.expected for found in findings] == [meant] * bool(meant)


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("Số: 152/KH-UBND", []),
        ("Số:152/KH-UBND", []),
        ("Số : 152/KH-UBND", []),
        ("Số: …/KH-UBND", []),
        ("Số 152/KH-UBND", [("colon", "Số")]),
        ("SỐ: 152/KH-UBND", [("capitals", "SỐ:")]),
        ("SỐ 152/KH-UBND", [("capitals", "SỐ")]),
        ("số: 152/KH-UBND", [("capitals", "số:")]),
        ("số 152/KH-UBND", [("capitals", "số")]),
    ],
)
def test_tu_so_sai_cach_viet(said: Said, written: str, expected: list[tuple[str, str]]) -> None:
    """Capital S, small ố, and a colon."""
    assert said("TT033", f"so_ky_hieu: {written}") == expected


@pytest.mark.parametrize(
    ("symbol", "expected"),
    [
        ("KH-UBND", []),
        ("kh-ubnd", []),
        ("KH–UBND", []),
        ("KHUBND", []),
        ("KHLT-SNV-SYT", []),
        ("2023/KH-UBND", []),
        ("ABC-UBND", []),
        ("QĐ-UBND", ["other_kind"]),
        ("TTr-UBND", ["other_kind"]),
        ("CTr-UBND", ["other_kind"]),
        ("UBND-VX", ["letter"]),
        ("UBND", ["letter"]),
    ],
)
def test_ky_hieu_khac_ten_loai(said: Said, symbol: str, expected: list[str]) -> None:
    """Another kind's code or none at all; unknown codes are left alone."""
    assert [key for key, _ in said("TT034", f"so_ky_hieu: Số: 152/{symbol}")] == expected


def test_a_department_may_look_like_a_letter_writer(said: Said) -> None:
    """The issuer's own initials in front are the shape of a letter's symbol."""
    plan = "chu_quan: UBND TỈNH LẠNG SƠN\nco_quan: SỞ NỘI VỤ\nso_ky_hieu: Số: 15/SNV-VP"

    assert [message for message, _ in said("TT034", plan)] == ["letter"]


@pytest.mark.parametrize(
    ("symbol", "meant"),
    [
        ("KH-UBND", None),
        ("KH-STTr", None),
        ("KH-SGDĐT-GDTrH", None),
        ("KH-LĐTB&XH", None),
        ("kh-ubnd", "KH-UBND"),
        ("Kh-UBND", "KH-UBND"),
        ("KH-ubnd", "KH-UBND"),
        ("KH-Ubnd", "KH-UBND"),
        ("KH-LđTBXH", "KH-LĐTBXH"),
    ],
)
def test_ky_hieu_sai_chu_hoa(judged: Judge, symbol: str, meant: str | None) -> None:
    """Small letters that no abbreviation has; those the decree itself has are right."""
    findings = judged("TT035", f"so_ky_hieu: Số: 152/{symbol}").findings

    assert [found.expected for found in findings] == [meant] * bool(meant)


@pytest.mark.parametrize("layout", ["table", "tabs", "text_boxes"])
@pytest.mark.parametrize("stage", ["", "dự thảo\n"])
@pytest.mark.parametrize(
    ("look", "expected"),
    [("size 14", ["size"]), ("size 12", ["size"]), ("bold yes", ["bold"]), ("size 13", [])],
)
def test_so_ky_hieu_sai_kieu_chu(
    said: Said, layout: str, stage: str, look: str, expected: list[str]
) -> None:
    """Exactly 13, upright and light, with the number filled in or not."""
    plan = f"{stage}~ so_ky_hieu: {look}\n~ page: layout {layout}"

    assert [message for message, _ in said("TT036", plan)] == expected


@pytest.mark.parametrize(
    ("number", "expected"),
    [("152a", [("found", "152a")]), ("152", []), ("09b", [("found", "09b")])],
)
def test_so_co_chu_cai(said: Said, number: str, expected: list[tuple[str, str]]) -> None:
    """Numbers are figures alone."""
    assert said("TT037", f"so_ky_hieu: Số: {number}/KH-UBND") == expected


@pytest.mark.parametrize(
    ("issuer", "symbol", "expected"),
    [
        ("ỦY BAN NHÂN DÂN\nXÃ BÌNH AN", "KH-UBND", []),
        ("UỶ BAN NHÂN DÂN\nXÃ BÌNH AN", "KH-UBND", []),
        ("UBND XÃ BÌNH AN", "KH-UBND", []),
        ("ỦY BAN NHÂN DÂN\nXÃ BÌNH AN", "KH-VPUBND", []),
        ("ỦY BAN NHÂN DÂN\nXÃ BÌNH AN", "KH-VHTT", ["other"]),
        ("ỦY BAN NHÂN DÂN\nXÃ BÌNH AN", "KH", ["none"]),
        ("ỦY BAN NHÂN DÂN\nXÃ BÌNH AN", "UBND-VX", []),
        ("SỞ NỘI VỤ", "KH-UBND", ["other"]),
        ("SỞ NỘI VỤ", "KH-SNV", []),
        ("PHÒNG VĂN HÓA - XÃ HỘI", "KH-VHXH", []),
        ("BAN CHẤP HÀNH HỘI LHPN", "KH-BTV", []),
    ],
)
def test_ky_hieu_khac_co_quan(said: Said, issuer: str, symbol: str, expected: list[str]) -> None:
    """Only people's committees and “UBND” are plain enough; a letter's symbol is TT034's."""
    plan = f"co_quan: {issuer}\nso_ky_hieu: Số: 152/{symbol}"

    assert [message for message, _ in said("TT038", plan)] == expected


@pytest.mark.parametrize(
    ("symbol", "expected"),
    [
        ("KH-UBND", []),
        ("KH\u2011UBND", []),
        ("KH-SGDĐT-CTTT", []),
        ("KHLT-SNV-SYT", []),
        ("KH–UBND", [("dash", "KH-UBND")]),
        ("KH—UBND", [("dash", "KH-UBND")]),
        ("KHUBND", [("missing", "KH-UBND")]),
        ("KHSNV", [("missing", "KH-SNV")]),
        ("KHLT", []),
    ],
)
def test_ky_hieu_sai_gach_noi(judged: Judge, symbol: str, expected: list[tuple[str, str]]) -> None:
    """A dash for the hyphen, or none; a no-break hyphen prints the same."""
    findings = judged("TT039", f"so_ky_hieu: Số: 152/{symbol}").findings

    assert [(found.message_id, found.expected) for found in findings] == expected
