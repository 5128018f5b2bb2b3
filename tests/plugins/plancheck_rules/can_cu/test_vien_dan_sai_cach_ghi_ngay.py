"""CC012 · how a citation joins its date."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Said = Callable[[str, str], list[tuple[str, str]]]


@pytest.mark.parametrize(
    ("cited", "expected"),
    [
        ("số 14/KH-PGD, ngày 12 tháng 11 năm 2023", [("comma", ",")]),
        ("số 14/TTr-SNV 13 tháng 5 năm 2023", [("ngay", "13 tháng 5 năm 2023")]),
        ("số 14/KH-UBND ngày 25/10/202", [("cut", "ngày 25/10/202")]),
        ("số 14/KH-UBND ngày 25/10/2023", []),
        ("số 14/KH-UBND (ngày 25/10/2023)", []),
        ("số 14/KH-UBND tháng 10 năm 2023", []),
        ("số 14/KH-UBND ngày …/10/2023", []),
    ],
)
def test_vien_dan_sai_cach_ghi_ngay(
    said: Said, cited: str, expected: list[tuple[str, str]]
) -> None:
    """Comma, missing "ngày" and a cut year, each where it is."""
    plan = f"can_cu: Thực hiện Kế hoạch {cited} của UBND huyện Tân Lập."

    assert said("CC012", plan) == expected
