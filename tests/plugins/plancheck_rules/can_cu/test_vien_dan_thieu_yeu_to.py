"""CC004 · incomplete citations."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Said = Callable[[str, str], list[tuple[str, str]]]


@pytest.mark.parametrize(
    ("plan", "expected"),
    [
        (
            ("can_cu: Thực hiện Kế hoạch số 217 ngày 18/10/2023 của UBND huyện Tân Lập."),
            [("symbol", "Kế hoạch số 217 ngày 18/10/2023 của UBND huyện Tân Lập")],
        ),
        (
            "can_cu: Thực hiện Kế hoạch số 702 của UBND tỉnh Lạng Sơn.",
            [("symbol_date", "Kế hoạch số 702 của UBND tỉnh Lạng Sơn")],
        ),
        (("can_cu: Thực hiện Kế hoạch số 217/KH-UBND ngày 18/10/2023 của UBND huyện Tân Lập."), []),
        (
            (
                "can_cu: Căn cứ Luật Bình đẳng giới;\nThực hiện Kế hoạch số "
                "217/KH-UBND ngày 18/10/2023 của UBND huyện Tân Lập."
            ),
            [],
        ),
    ],
)
def test_vien_dan_thieu_yeu_to(said: Said, plan: str, expected: list[tuple[str, str]]) -> None:
    """The message names exactly the missing parts."""
    assert said("CC004", plan) == expected
