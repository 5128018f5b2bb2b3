"""CC010 · orders from below."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Said = Callable[[str, str], list[tuple[str, str]]]


@pytest.mark.parametrize(
    ("plan", "expected"),
    [
        (
            (
                "@ huyện 2023\ncan_cu: Thực hiện Kế hoạch số 87/KH-UBND ngày "
                "02/10/2023 của Ủy ban nhân dân xã Bình An."
            ),
            [("lower", "Ủy ban nhân dân xã Bình An")],
        ),
        (
            (
                "@ huyện 2023\ncan_cu: Xét Tờ trình số 87/TTr-UBND ngày 02/10/2023 của "
                "Ủy ban nhân dân xã Bình An."
            ),
            [],
        ),
        (
            (
                "@ huyện 2023\ncan_cu: Thực hiện Kế hoạch số 676/KH-VHTT ngày "
                "02/10/2023 của Phòng Văn hóa và Thông tin."
            ),
            [],
        ),
        ("@ xã 2023", []),
    ],
)
def test_can_cu_cua_cap_duoi(said: Said, plan: str, expected: list[tuple[str, str]]) -> None:
    """An order of a lower tier fires; a proposal or a department of the same tier does not."""
    assert said("CC010", plan) == expected
