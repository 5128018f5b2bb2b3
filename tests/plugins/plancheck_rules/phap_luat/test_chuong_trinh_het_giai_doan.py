"""PL002 · strategies and programmes whose period is over."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from plancheck.finding import DocumentReport

Judge = Callable[[str, str], DocumentReport]
Said = Callable[[str, str], list[tuple[str, str]]]
PREVENTION = "Quyết định số 2232/QĐ-TTg ngày 28/12/2020 của Thủ tướng Chính phủ"
STRATEGY = "Quyết định số 2351/QĐ-TTg ngày 24/12/2010 của Thủ tướng Chính phủ"
LOCAL = "Kế hoạch số 75/KH-UBND ngày 04/3/2018 của UBND tỉnh Lạng Sơn thực hiện"


@pytest.mark.parametrize(
    ("model", "cited", "expected"),
    [
        ("@ tỉnh 2025", PREVENTION, []),
        ("@ tỉnh 2026", PREVENTION, ["ended"]),
        ("@ tỉnh 2020", STRATEGY, []),
        ("@ tỉnh 2021", STRATEGY, ["followed"]),
    ],
)
def test_a_known_period_ends_with_its_last_year(
    said: Said, model: str, cited: str, expected: list[str]
) -> None:
    """It holds to 31/12 of that year; the successor is told if it is known."""
    found = said("PL002", f"{model}\ncan_cu: Căn cứ {cited}.")

    assert [message for message, _ in found] == expected


def test_the_successor_is_named(judged: Judge) -> None:
    """By type, number and day."""
    (found,) = judged("PL002", f"can_cu: Căn cứ {STRATEGY}.").findings

    assert found.expected == "Nghị quyết số 28/NQ-CP ngày 03/3/2021"


@pytest.mark.parametrize(
    ("title", "count"),
    [
        ("Chương trình bình đẳng giới giai đoạn 2018 - 2020", 1),
        ("Đề án phòng ngừa bạo lực trên cơ sở giới đến năm 2020", 1),
        ("Chương trình bình đẳng giới giai đoạn 2018-2020, tầm nhìn đến năm 2030", 0),
        ("Chương trình bình đẳng giới giai đoạn 2021 - 2030", 0),
        ("Chương trình bình đẳng giới năm 2018", 0),
        ("tổng kết Chương trình bình đẳng giới giai đoạn 2018 - 2020", 0),
    ],
)
def test_the_words_of_a_title_tell_too(said: Said, title: str, count: int) -> None:
    """Of programmes that no record knows; a look back is none."""
    assert len(said("PL002", f"can_cu: {LOCAL} {title}.")) == count


@pytest.mark.parametrize(
    "words",
    [
        "Căn cứ kết quả thực hiện Chương trình bình đẳng giới giai đoạn 2016 - 2020",
        "Thực hiện Báo cáo số 15/BC-UBND ngày 05/01/2021 về Chương trình giai đoạn 2016 - 2020",
        "Thực hiện Nghị quyết số 28/NQ-CP thay thế Quyết định số 2351/QĐ-TTg ngày 24/12/2010",
        "Thực hiện Quyết định số 939/QĐ-TTg ngày 30/6/2017 của Thủ tướng Chính phủ",
    ],
)
def test_reports_results_and_unsure_data_are_not_judged(said: Said, words: str) -> None:
    """What was is rightly named; a period from memory alone says nothing."""
    assert said("PL002", f"@ tỉnh 2026\ncan_cu: {words}.") == []
