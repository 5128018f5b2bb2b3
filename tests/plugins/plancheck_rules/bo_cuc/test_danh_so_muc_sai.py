"""BC007 · numbering."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Said = Callable[[str, str], list[tuple[str, str]]]


@pytest.mark.parametrize(
    ("plan", "expected"),
    [
        (
            ("to_chuc_thuc_hien: VII. TỔ CHỨC THỰC HIỆN\nCông chức Văn hóa - xã hội tham mưu."),
            [("broken", "VII. TỔ CHỨC THỰC HIỆN")],
        ),
        (
            ("to_chuc_thuc_hien: IV. TỔ CHỨC THỰC HIỆN\nCông chức Văn hóa - xã hội tham mưu."),
            [("repeated", "IV. TỔ CHỨC THỰC HIỆN")],
        ),
        (
            (
                "to_chuc_thuc_hien: VI. TỔ CHỨC THỰC HIỆN\nXã tham mưu.\nVII. CHẾ ĐỘ "
                "BÁO CÁO\nBáo cáo huyện."
            ),
            [("broken", "VI. TỔ CHỨC THỰC HIỆN")],
        ),
        (
            (
                "kinh_phi: III. KINH PHÍ\nNgân sách xã.\nto_chuc_thuc_hien: IV. TỔ "
                "CHỨC THỰC HIỆN\nXã tham mưu."
            ),
            [("repeated", "III. KINH PHÍ")],
        ),
        ("kinh_phi:", []),
        ("kinh_phi: IV . KINH PHÍ\nNgân sách xã.", []),
        ("kinh_phi: IV.. KINH PHÍ\nNgân sách xã.", []),
        ("kinh_phi: IV/ KINH PHÍ\nNgân sách xã.", []),
        ("kinh_phi: VI/ KINH PHÍ\nNgân sách xã.", [("broken", "VI/ KINH PHÍ")]),
    ],
)
def test_danh_so_muc_sai(said: Said, plan: str, expected: list[tuple[str, str]]) -> None:
    """Gaps and repetitions among the main sections fire once each."""
    assert said("BC007", plan) == expected
