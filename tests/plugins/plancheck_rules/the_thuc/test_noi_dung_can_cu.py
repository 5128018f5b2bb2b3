"""TT060 - TT062, TT082, TT083 · how legal bases and citations are written."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from plancheck.finding import DocumentReport, Severity

Judge = Callable[[str, str], DocumentReport]
Said = Callable[[str, str], list[tuple[str, str]]]

LAW = "Căn cứ Luật Bình đẳng giới ngày 29 tháng 11 năm 2006"
PLAN = "Kế hoạch số 212/KH-UBND ngày 24/10/2023 của Ủy ban nhân dân huyện Tân Lập"
OPENING = "UBND xã Bình An ban hành Kế hoạch như sau:"


@pytest.mark.parametrize(
    ("look", "expected"),
    [
        ("italic no", ["not_italic"]),
        ("bold yes", ["bold"]),
        ("size 12", ["size"]),
        ("size 13", []),
        ("size 15, bold yes, italic no", ["size", "bold", "not_italic"]),
    ],
)
def test_bases_are_in_italics(said: Said, look: str, expected: list[str]) -> None:
    """Each departure is told once for all of them."""
    found = said("TT060", f"@ tỉnh 2023\n~ can_cu: {look}")

    assert [message for message, _ in found] == expected


@pytest.mark.parametrize(
    ("bases", "severity"),
    [
        (f"{LAW};\nThực hiện {PLAN}.", [Severity.WARNING]),
        (f"Thực hiện {PLAN};\nTheo đề nghị của công chức Văn hóa - xã hội.", [Severity.INFO]),
        (f"Thực hiện {PLAN}.", []),
    ],
)
def test_an_upright_opening_is_no_basis(
    judged: Judge, bases: str, severity: list[Severity]
) -> None:
    """Only "Căn cứ …" is a basis in the strict sense; a lone "Thực hiện …" opens the plan."""
    report = judged("TT060", f"@ xã 2023\ncan_cu: {bases}\n~ can_cu: italic no")

    assert [found.severity for found in report.findings] == severity


@pytest.mark.parametrize(
    ("bases", "expected"),
    [
        (f"{LAW};\nThực hiện {PLAN}.", []),
        (f"{LAW}.", []),
        (f"Thực hiện {PLAN};", []),
        (f"Thực hiện {PLAN},", []),
        (f"{LAW},\nThực hiện {PLAN}.", [("line_end", "2006,")]),
        (f"{LAW}\nThực hiện {PLAN};", [("line_end", "2006"), ("last_end", "Lập;")]),
        (f"{LAW}.\nCăn cứ {PLAN},", [("line_end", "2006."), ("last_end", "Lập,")]),
    ],
)
def test_every_line_ends_in_its_mark(
    said: Said, bases: str, expected: list[tuple[str, str]]
) -> None:
    """Semicolons, and a full stop after the last."""
    assert said("TT061", f"can_cu: {bases}\nmo_dau: {OPENING}") == expected


def test_a_last_basis_in_the_opening_sentence_lets_the_others_end_in_semicolons(
    said: Said,
) -> None:
    """ "Theo đề nghị của …, Ủy ban nhân dân xã ban hành …" is one more basis."""
    opening = f"Theo đề nghị của công chức Văn hóa - xã hội, {OPENING}"

    assert said("TT061", f"can_cu: {LAW};\nCăn cứ {PLAN};\nmo_dau: {opening}") == []


def test_the_marks_are_mended_at_once(judged: Judge) -> None:
    """One fix writes the right mark after every line of the fault."""
    bases = f"{LAW},\nCăn cứ {PLAN}\nThực hiện Công văn số 9/UBND-VX ngày 25/10/2023."
    (found,) = judged("TT061", f"can_cu: {bases}\nmo_dau: {OPENING}").findings

    assert found.fix is not None
    assert [edit.replacement for edit in found.fix.edits] == ["2006;", "Lập;"]


@pytest.mark.parametrize(
    ("opening", "expected"),
    [
        (f"{LAW}; {PLAN}. {OPENING}", [("run_on", Severity.WARNING)]),
        (f"{LAW}; căn cứ {PLAN};", [("run_on", Severity.WARNING)]),
        (f"Căn cứ {PLAN}, {OPENING}", [("joined", Severity.INFO)]),
        (f"Thực hiện {PLAN}, {OPENING}", []),
        (f"Căn cứ {PLAN}, về việc triển khai kế hoạch năm 2023;\n{OPENING}", []),
        (f"{LAW};\n{OPENING}", []),
    ],
)
def test_bases_do_not_run_on(
    judged: Judge, opening: str, expected: list[tuple[str, Severity]]
) -> None:
    """A line each, and the sentence that issues the plan apart from them."""
    report = judged("TT083", f"can_cu:\nmo_dau: {opening}")

    assert [(found.message_id, found.severity) for found in report.findings] == expected


@pytest.mark.parametrize(
    ("law", "expected"),
    [
        ("Luật Bình đẳng giới ngày 29 tháng 11 năm 2006", []),
        ("Luật Bình đẳng giới", []),
        (
            "Luật Bình đẳng giới số 73/2006/QH11",
            [("found", "Luật Bình đẳng giới số 73/2006/QH11")],
        ),
        ("Bộ luật Lao động số 45/2019/QH14", []),
    ],
)
def test_laws_need_no_number(said: Said, law: str, expected: list[tuple[str, str]]) -> None:
    """Their title is enough; the decree speaks of Luật and Pháp lệnh alone."""
    assert said("TT062", f"can_cu: Căn cứ {law};\nThực hiện {PLAN}.") == expected


@pytest.mark.parametrize(
    ("again", "fires"),
    [
        (f"{PLAN} triển khai Tháng hành động năm 2023", True),
        ("Kế hoạch số 212/KH-UBND", False),
        ("Kế hoạch số 212/KH-UBND của Ủy ban nhân dân huyện Tân Lập", False),
        ("Kế hoạch số 9/KH-UBND ngày 02/10/2023 của UBND tỉnh triển khai Đề án", False),
    ],
)
def test_a_document_is_cited_in_full_once(judged: Judge, again: str, *, fires: bool) -> None:
    """Later citations are short; who issued it may be repeated."""
    base = f"can_cu: Thực hiện {PLAN} triển khai Tháng hành động năm 2023."
    report = judged("TT082", f"{base}\nkinh_phi: Kinh phí bố trí theo {again}.")

    assert [found.expected for found in report.findings] == ["Kế hoạch số 212/KH-UBND"] * fires
