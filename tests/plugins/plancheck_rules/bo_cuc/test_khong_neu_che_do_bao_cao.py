"""BC011 · reporting."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Said = Callable[[str, str], list[tuple[str, str]]]


@pytest.mark.parametrize(
    ("duties", "closing", "count"),
    [
        ("Văn phòng tham mưu thực hiện.", "Trên đây là Kế hoạch năm 2023./.", 1),
        ("Văn phòng tổng hợp kết quả.", "Trên đây là Kế hoạch năm 2023./.", 0),
        ("Văn phòng tham mưu.", "Trên đây là Kế hoạch; có vướng mắc thì báo cáo UBND xã./.", 0),
    ],
)
def test_a_report_is_asked_for(said: Said, duties: str, closing: str, count: int) -> None:
    """In the organisation part or in the closing, with or without a day."""
    plan = f"to_chuc_thuc_hien: {duties}\nket_thuc: {closing}"

    assert len(said("BC011", plan)) == count
