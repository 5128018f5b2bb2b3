"""``required_phrase``: silent when one of the phrases is there."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from plancheck import Plan, Remark, Span
from plancheck_kinds.required_phrase import required_phrase

CHECK = required_phrase(phrase=["Tổng đài 111", "Tổng đài quốc gia bảo vệ trẻ em"])


def test_a_missing_phrase_is_shown_at_the_top(plan_of: Callable[..., Plan], said: Any) -> None:
    """The first wording is what to write."""
    assert said(CHECK, plan_of("KẾ HOẠCH", "Tổng đài 1111")) == [
        Remark(
            Span(1, 0, 1, 8),
            "fault",
            {"phrase": "Tổng đài 111 / Tổng đài quốc gia bảo vệ trẻ em"},
            expected="Tổng đài 111",
        )
    ]


def test_any_of_the_phrases_will_do(plan_of: Callable[..., Plan], said: Any) -> None:
    """Also over a line break."""
    assert said(CHECK, plan_of("KẾ HOẠCH", "gọi tổng đài", "111")) == []
    assert said(CHECK, plan_of("TỔNG ĐÀI QUỐC GIA BẢO VỆ TRẺ EM")) == []
