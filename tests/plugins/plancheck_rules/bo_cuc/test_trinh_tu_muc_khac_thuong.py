"""BC008 · order of sections."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Said = Callable[[str, str], list[tuple[str, str]]]


@pytest.mark.parametrize(
    ("plan", "expected"),
    [
        (
            (
                "noi_dung:\nkinh_phi:\nto_chuc_thuc_hien: III. TỔ CHỨC THỰC HIỆN\nCông "
                "chức Văn hóa - xã hội tham mưu.\nIV. NỘI DUNG HOẠT ĐỘNG\nTuyên truyền "
                "trên loa truyền thanh."
            ),
            [("order", "III. TỔ CHỨC THỰC HIỆN")],
        ),
        (
            (
                "kinh_phi:\nto_chuc_thuc_hien: IV. TỔ CHỨC THỰC HIỆN\nCông chức Văn "
                "hóa - xã hội tham mưu.\nV. KINH PHÍ\nNgân sách xã."
            ),
            [],
        ),
    ],
)
def test_trinh_tu_muc_khac_thuong(said: Said, plan: str, expected: list[tuple[str, str]]) -> None:
    """Duties before activities fire; theme and funding may stand anywhere."""
    assert said("BC008", plan) == expected
