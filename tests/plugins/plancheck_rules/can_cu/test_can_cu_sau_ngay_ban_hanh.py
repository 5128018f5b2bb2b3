"""CC007 · cited documents of a later date."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Said = Callable[[str, str], list[tuple[str, str]]]


@pytest.mark.parametrize(
    ("plan", "expected"),
    [
        (
            (
                "dia_danh_ngay: Bình An, ngày 05 tháng 11 năm 2023\ncan_cu: Thực hiện "
                "Kế hoạch số 319/KH-UBND ngày 08/11/2023 của UBND huyện Tân Lập."
            ),
            [("later", "ngày 08/11/2023")],
        ),
        (
            (
                "dia_danh_ngay: Bình An, ngày 08 tháng 11 năm 2023\ncan_cu: Thực hiện "
                "Kế hoạch số 319/KH-UBND ngày 08/11/2023 của UBND huyện Tân Lập."
            ),
            [],
        ),
        (
            (
                "dia_danh_ngay: Bình An, ngày     tháng 11 năm 2023\ncan_cu: Thực hiện "
                "Kế hoạch số 319/KH-UBND ngày 28/11/2023 của UBND huyện Tân Lập."
            ),
            [],
        ),
        (
            (
                "dia_danh_ngay: Bình An, ngày     tháng 11 năm 2023\ncan_cu: Thực hiện "
                "Kế hoạch số 319/KH-UBND ngày 08/12/2023 của UBND huyện Tân Lập."
            ),
            [("later", "ngày 08/12/2023")],
        ),
        (
            (
                "dia_danh_ngay: Bình An, ngày 02 tháng 10 năm 2023\ncan_cu: Thực hiện "
                "Kế hoạch số 319/KH-UBND ngày 03/10/2023 của UBND huyện Tân Lập;\nThực "
                "hiện Kế hoạch số 676/KH-VHTT ngày 16/10/2023 của Phòng Văn hóa và "
                "Thông tin."
            ),
            [("several", "ngày 02 tháng 10 năm 2023")],
        ),
    ],
)
def test_can_cu_sau_ngay_ban_hanh(said: Said, plan: str, expected: list[tuple[str, str]]) -> None:
    """A later date fires; the same day and an undecided one do not."""
    assert said("CC007", plan) == expected
