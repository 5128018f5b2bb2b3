"""CC002 · no order for the campaign."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Said = Callable[[str, str], list[tuple[str, str]]]


@pytest.mark.parametrize(
    ("plan", "expected"),
    [
        (
            "can_cu: Căn cứ Luật Bình đẳng giới ngày 29 tháng 11 năm 2006.",
            [("only_general", "Luật Bình đẳng giới ngày 29 tháng 11 năm 2006")],
        ),
        (
            (
                "can_cu: Căn cứ Nghị quyết số 28/NQ-CP ngày 03/3/2021 của Chính phủ "
                "ban hành Chiến lược quốc gia về bình đẳng giới giai đoạn 2021 - 2030."
            ),
            [
                (
                    "only_general",
                    (
                        "Nghị quyết số 28/NQ-CP ngày 03/3/2021 của Chính phủ ban hành Chiến "
                        "lược quốc gia về bình đẳng giới giai đoạn 2021 - 2030"
                    ),
                )
            ],
        ),
        (
            (
                "can_cu: Căn cứ Luật Bình đẳng giới;\nThực hiện Công văn số "
                "4076/LĐTBXH-BĐG ngày 27/9/2023 của Bộ Lao động - Thương binh và Xã "
                "hội."
            ),
            [],
        ),
        ("can_cu:", []),
    ],
)
def test_thieu_van_ban_giao_viec(said: Said, plan: str, expected: list[tuple[str, str]]) -> None:
    """Laws and strategies alone fire; one order is enough."""
    assert said("CC002", plan) == expected
