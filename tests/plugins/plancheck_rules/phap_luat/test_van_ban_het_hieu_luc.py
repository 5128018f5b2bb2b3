"""PL001 · laws and decrees out of force on the plan's day."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from plancheck.finding import DocumentReport, Severity

Judge = Callable[[str, str], DocumentReport]
Said = Callable[[str, str], list[tuple[str, str]]]
DOMESTIC_VIOLENCE = "Luật Phòng, chống bạo lực gia đình"


@pytest.mark.parametrize(
    "words",
    [
        f"{DOMESTIC_VIOLENCE} năm 2007",
        f"{DOMESTIC_VIOLENCE} 2007",
        f"{DOMESTIC_VIOLENCE}, năm 2007",
        "Luật Phòng chống bạo lực gia đình năm 2007",
        f"{DOMESTIC_VIOLENCE} ngày 21 tháng 11 năm 2007",
        f"{DOMESTIC_VIOLENCE} ngày 21/11/2007",
        f"{DOMESTIC_VIOLENCE} số 02/2007/QH12",
        "Nghị định số 110/2004/NĐ-CP ngày 08/4/2004",
        "Nghị định số 09/2010/NĐ-CP",
    ],
)
def test_what_had_expired_is_told_by_number_or_by_name_and_year(judged: Judge, words: str) -> None:
    """A law's name alone may be shared; with its year it is one law."""
    (found,) = judged("PL001", f"can_cu: Căn cứ {words}.").findings

    assert (found.message_id, found.severity) == ("replaced", Severity.ERROR)
    assert words in found.excerpt or found.excerpt in words


def test_the_successor_and_the_day_are_told(judged: Judge) -> None:
    """The first day without force, and the law to cite instead."""
    (found,) = judged("PL001", f"can_cu: Căn cứ {DOMESTIC_VIOLENCE} năm 2007.").findings

    assert found.arguments["day"] == "01/7/2023"
    assert found.expected == f"{DOMESTIC_VIOLENCE} số 13/2022/QH15 ngày 14/11/2022"


@pytest.mark.parametrize(
    "words",
    [
        f"Căn cứ {DOMESTIC_VIOLENCE}.",
        f"Căn cứ {DOMESTIC_VIOLENCE} năm 2022.",
        f"Căn cứ {DOMESTIC_VIOLENCE} số 13/2022/QH15 ngày 14/11/2022.",
        f"Căn cứ {DOMESTIC_VIOLENCE} năm 2022 thay thế {DOMESTIC_VIOLENCE} năm 2007.",
        f"Tổng kết 15 năm thi hành {DOMESTIC_VIOLENCE} năm 2007.",
        f"Thực hiện Kế hoạch số 12/KH-UBND ngày 02/3/2023 về {DOMESTIC_VIOLENCE} năm 2007.",
        "Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 thay thế Nghị định số 110/2004/NĐ-CP.",
        "Căn cứ Quyết định số 110/2004/QĐ-UBND ngày 08/4/2004 của UBND tỉnh.",
    ],
)
def test_what_is_right_is_left_in_peace(said: Said, words: str) -> None:
    """The law in force, a law without a year, history, titles of others, other numbers."""
    assert said("PL001", f"can_cu: {words}") == []


@pytest.mark.parametrize(
    ("day", "count"), [("30 tháng 6", 0), ("01 tháng 7", 1), ("05 tháng 11", 1)]
)
def test_the_plans_own_day_counts(said: Said, day: str, count: int) -> None:
    """The law of 2007 was in force to 30/6/2023."""
    plan = (
        f"can_cu: Căn cứ {DOMESTIC_VIOLENCE} năm 2007.\ndia_danh_ngay: Bình An, ngày {day} năm 2023"
    )

    assert len(said("PL001", plan)) == count


@pytest.mark.parametrize(
    ("words", "severity"),
    [
        ("Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015", Severity.ERROR),
        ("Nghị định số 08/2009/NĐ-CP ngày 04/02/2009 của Chính phủ", Severity.WARNING),
    ],
)
def test_a_successor_in_force_is_enough(judged: Judge, words: str, severity: Severity) -> None:
    """Where the last day is not known, the successor's first is; unsure data only warn."""
    (found,) = judged("PL001", f"@ tỉnh 2025\ncan_cu: Căn cứ {words}.").findings

    assert (found.message_id, found.severity) == ("superseded", severity)


def test_a_document_is_told_once(said: Said) -> None:
    """However often it is cited."""
    twice = f"Căn cứ {DOMESTIC_VIOLENCE} năm 2007;\nThực hiện {DOMESTIC_VIOLENCE} số 02/2007/QH12."

    assert len(said("PL001", f"can_cu: {twice}")) == 1


def test_without_any_day_nothing_is_judged(judged: Judge) -> None:
    """A plan of unknown day and year is undecided."""
    plan = "trich_yeu: Về bình đẳng giới\ndia_danh_ngay:\nchu_de:\nthoi_gian:\nmo_dau:\nkinh_phi:\n"
    plan += f"noi_dung:\nto_chuc_thuc_hien:\nket_thuc:\ncan_cu: Căn cứ {DOMESTIC_VIOLENCE}."
    report = judged("PL001", plan)

    assert report.as_of is None
    assert report.outcomes["PL001"].verdict == "undecided"
