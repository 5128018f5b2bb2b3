"""BC009 · no closing sentence."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Said = Callable[[str, str], list[tuple[str, str]]]


@pytest.mark.parametrize(
    ("plan", "expected"),
    [
        (
            (
                "to_chuc_thuc_hien: V. TỔ CHỨC THỰC HIỆN\nCông chức Văn hóa - xã hội "
                "tham mưu.\nket_thuc:\nnoi_nhan:\nquyen_han:\nchuc_vu:\nho_ten:"
            ),
            [("missing", "Công chức Văn hóa - xã hội tham mưu.")],
        ),
        (
            "to_chuc_thuc_hien: V. TỔ CHỨC THỰC HIỆN\nXã tham mưu./.\nket_thuc:",
            [("missing", "Xã tham mưu./.")],
        ),
        ("ket_thuc: Trên đây là Kế hoạch của xã./.", []),
    ],
)
def test_thieu_cau_ket(said: Said, plan: str, expected: list[tuple[str, str]]) -> None:
    """A plan that just stops fires."""
    assert said("BC009", plan) == expected
