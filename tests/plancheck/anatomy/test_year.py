from __future__ import annotations

import pytest

from plancheck.anatomy import extract
from plancheck.knowledge import Knowledge
from plancheck.reading import read_bytes


def year(text: str) -> int | None:
    found = extract(read_bytes(text.encode(), "a.txt"), Knowledge()).year
    return found.value if found else None


HEAD = "UBND XÃ CAO LÂU\nSố: 12/KH-UBND\nCao Lâu, ngày 2 tháng 11 năm 2022\nKẾ HOẠCH\n"


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Tổ chức Tháng hành động năm 2023", 2023),
        ("TỔ CHỨC THÁNG HÀNH ĐỘNG NĂM 2023", 2023),
        ("Thực hiện Chiến lược đến năm 2030 trong năm 2023", 2023),
        ("Thực hiện Chiến lược đến năm 2030", 2022),
        ("Tổ chức Tháng hành động", 2022),
    ],
)
def test_the_title_is_surer_than_the_date(title: str, expected: int) -> None:
    assert year(f"{HEAD}{title}\nCăn cứ Luật;\nI. MỤC ĐÍCH\nA.") == expected


def test_a_page_that_is_no_document_may_name_its_year_anywhere() -> None:
    assert year("Sáng 1/11, thị xã họp về lễ phát động năm 2022.") == 2022


def test_a_draft_without_any_year_has_none() -> None:
    assert year("Số: /KH-UBND\nKẾ HOẠCH\nTổ chức lễ\nI. MỤC ĐÍCH\nChiến lược năm 2021.") is None
