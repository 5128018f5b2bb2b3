"""BC003 · no organisation."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Said = Callable[[str, str], list[tuple[str, str]]]


@pytest.mark.parametrize(
    ("plan", "expected"),
    [
        (
            "to_chuc_thuc_hien:\nket_thuc: Trên đây là Kế hoạch của xã./.",
            [("missing", "Trên đây là Kế hoạch của xã")],
        ),
        (
            (
                "to_chuc_thuc_hien: V. PHÂN CÔNG NHIỆM VỤ\nCông chức Văn hóa - xã hội "
                "tham mưu tổ chức các hoạt động."
            ),
            [],
        ),
    ],
)
def test_thieu_to_chuc_thuc_hien(said: Said, plan: str, expected: list[tuple[str, str]]) -> None:
    """A plan without duties fires; other headings for them do not."""
    assert said("BC003", plan) == expected
