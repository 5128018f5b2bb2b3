"""CC006 · issuer against symbol."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Said = Callable[[str, str], list[tuple[str, str]]]


@pytest.mark.parametrize(
    ("plan", "expected"),
    [
        (
            (
                "can_cu: Thực hiện Công văn số 458/SLĐTBXH-BĐG ngày 02/10/2023 của Bộ "
                "Lao động - Thương binh và Xã hội."
            ),
            [("symbol", "Bộ Lao động - Thương binh và Xã hội")],
        ),
        (
            (
                "can_cu: Thực hiện Kế hoạch số 14/KH-PGD ngày 02/10/2023 của Phòng "
                "Giáo dục và Đào tạo tỉnh Đồng Tháp."
            ),
            [("level", "Phòng Giáo dục và Đào tạo tỉnh Đồng Tháp")],
        ),
        (
            ("can_cu: Căn cứ Nghị quyết số 28/NQ-CP ngày 03/3/2021 của Thủ tướng Chính phủ."),
            [("symbol", "Thủ tướng Chính phủ")],
        ),
        (
            (
                "can_cu: Thực hiện Kế hoạch số 676/KH-VHTT ngày 02/10/2023 của Phòng "
                "Văn hóa và Thông tin huyện Tân Lập."
            ),
            [],
        ),
        (
            (
                "can_cu: Thực hiện Kế hoạch số 79/KH-LĐTB&XH ngày 11/10/2023 của Sở "
                "Lao động - Thương binh và Xã hội."
            ),
            [],
        ),
        (("can_cu: Thực hiện Kế hoạch số 319/KH-UBND ngày 03/10/2023 của UBND huyện Tân Lập."), []),
    ],
)
def test_co_quan_khac_ky_hieu(said: Said, plan: str, expected: list[tuple[str, str]]) -> None:
    """Certain contradictions fire, unknown abbreviations do not."""
    assert said("CC006", plan) == expected
