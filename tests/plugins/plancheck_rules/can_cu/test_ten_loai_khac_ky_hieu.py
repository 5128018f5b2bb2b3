"""CC005 · kind against symbol."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Said = Callable[[str, str], list[tuple[str, str]]]


@pytest.mark.parametrize(
    ("plan", "expected"),
    [
        (
            (
                "can_cu: Thực hiện Công văn số 576/KH-PGDĐT ngày 02/10/2023 của Phòng "
                "Giáo dục và Đào tạo."
            ),
            [("letter", "576/KH-PGDĐT")],
        ),
        (
            ("can_cu: Thực hiện Quyết định số 55/CT-UBND ngày 02/10/2023 của UBND huyện Tân Lập."),
            [("other_kind", "55/CT-UBND")],
        ),
        (
            (
                "can_cu: Thực hiện Kế hoạch số 55/PGDĐT-TH ngày 02/10/2023 của Phòng "
                "Giáo dục và Đào tạo."
            ),
            [("other_kind", "55/PGDĐT-TH")],
        ),
        (
            (
                "can_cu: Thực hiện Công văn số 55/CT-TTHT ngày 02/10/2023 của Cục Thuế "
                "tỉnh Lạng Sơn."
            ),
            [],
        ),
        (
            (
                "can_cu: Thực hiện Hướng dẫn số 4076/LĐTBXH-BĐG ngày 27/9/2023 của Bộ "
                "Lao động - Thương binh và Xã hội."
            ),
            [],
        ),
    ],
)
def test_ten_loai_khac_ky_hieu(said: Said, plan: str, expected: list[tuple[str, str]]) -> None:
    """A symbol of another kind fires; bodies that look like kinds do not."""
    assert said("CC005", plan) == expected
