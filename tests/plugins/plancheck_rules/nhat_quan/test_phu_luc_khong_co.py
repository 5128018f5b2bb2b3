"""NQ006 · announced annexes."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Said = Callable[[str, str], list[tuple[str, str]]]
ANNEX = "phu_luc: Phụ lục I\nPHÂN CÔNG NHIỆM VỤ\nNội dung phân công."


@pytest.mark.parametrize(
    ("plan", "expected"),
    [
        ("kinh_phi: Phân công cụ thể (có Phụ lục kèm theo).", ["none"]),
        ("kinh_phi: Phân công theo Phụ lục I kèm theo Kế hoạch này.", ["none"]),
        (f"kinh_phi: Phân công theo Phụ lục II kèm theo.\n{ANNEX}", ["missing"]),
        (f"kinh_phi: Phân công theo Phụ lục I kèm theo.\n{ANNEX}", []),
        ("kinh_phi: Biểu mẫu theo Phụ lục II kèm theo Công văn số 12/BNV-TH.", []),
        ("kinh_phi: Biểu mẫu tại Phụ lục I Nghị định số 30/2020/NĐ-CP.", []),
        ("kinh_phi: Theo mẫu tại Phụ lục gửi kèm văn bản hướng dẫn của Sở Nội vụ.", []),
        ("kinh_phi: Theo Phụ lục kèm theo Kế hoạch của UBND huyện Tân Lập.", []),
        ("kinh_phi: Theo Phụ lục kèm theo văn bản này.", ["none"]),
        ("kinh_phi: Các phụ lục hợp đồng do Văn phòng quản lý.", []),
    ],
)
def test_phu_luc_khong_co(said: Said, plan: str, expected: list[str]) -> None:
    """What is announced as this plan's must be there; other documents' annexes are theirs."""
    assert [message for message, _ in said("NQ006", plan)] == expected
