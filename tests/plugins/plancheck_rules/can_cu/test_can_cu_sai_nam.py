"""CC008 · orders of another year."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Said = Callable[[str, str], list[tuple[str, str]]]


@pytest.mark.parametrize(
    ("plan", "expected"),
    [
        (
            (
                "can_cu: Thực hiện Kế hoạch số 212/KH-UBND ngày 24/10/2022 của UBND "
                "huyện Tân Lập triển khai Tháng hành động vì bình đẳng giới năm 2022."
            ),
            [("title", "2022")],
        ),
        (
            (
                "can_cu: Thực hiện Kế hoạch số 212/KH-UBND ngày 24/10/2022 của UBND "
                "huyện Tân Lập triển khai Tháng hành động vì bình đẳng giới."
            ),
            [("date", "ngày 24/10/2022")],
        ),
        (
            (
                "can_cu: Thực hiện Kế hoạch số 212/KH-UBND ngày 24/10/2023 của UBND "
                "huyện Tân Lập triển khai Tháng hành động vì bình đẳng giới năm 2023."
            ),
            [],
        ),
        (("can_cu: Căn cứ Quyết định số 1790/QĐ-TTg ngày 23/10/2021 của Thủ tướng Chính phủ."), []),
        (
            (
                "can_cu: Căn cứ Báo cáo số 99/BC-UBND ngày 24/12/2022 của UBND huyện "
                "Tân Lập về kết quả Tháng hành động vì bình đẳng giới năm 2022."
            ),
            [],
        ),
    ],
)
def test_can_cu_sai_nam(said: Said, plan: str, expected: list[tuple[str, str]]) -> None:
    """Another year's order fires by its title, else by its date."""
    assert said("CC008", plan) == expected
