"""BC010 · who is to act."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Said = Callable[[str, str], list[tuple[str, str]]]


@pytest.mark.parametrize(
    ("words", "count"),
    [
        ("Triển khai nghiêm túc các nội dung nêu trên.", 1),
        ("Công chức Văn hóa - xã hội tham mưu thực hiện.", 0),
        ("Các thôn tuyên truyền trên loa.", 0),
        ("Giáo viên chủ nhiệm phổ biến tới học sinh.", 0),
        ("BGH chỉ đạo; TPT Đội, GVCN thực hiện.", 0),
        ("Đ/c Nguyễn Văn A chủ trì.", 0),
        ("Các địa phương triển khai.", 0),
    ],
)
def test_somebody_must_be_named(said: Said, words: str, count: int) -> None:
    """Any unit or post will do; without one nobody is ordered."""
    assert (
        len(said("BC010", f"to_chuc_thuc_hien: {words}\nket_thuc: Trên đây là Kế hoạch.")) == count
    )
