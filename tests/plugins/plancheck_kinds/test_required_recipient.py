"""``required_recipient``: a line of Nơi nhận, not the archive line, not the text."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from plancheck import Abstention, Plan, Recipient, Remark, Span
from plancheck.plan import Field, RecipientList
from plancheck_kinds.required_recipient import required_recipient

CHECK = required_recipient(recipient=["Sở Nội vụ", "UBND tỉnh"])
HEADING = Field("Nơi nhận", "Nơi nhận:", Span(1, 0, 1, 9))


def to(*items: str) -> RecipientList:
    return RecipientList(
        HEADING,
        tuple(
            Recipient(Field(item, item, Span(n, 0, n, 1)), "-", ";", archive=item.startswith("Lưu"))
            for n, item in enumerate(items, 2)
        ),
    )


def test_a_missing_recipient_is_shown_at_the_heading(
    plan_of: Callable[..., Plan], said: Any
) -> None:
    """The archive line names no recipient."""
    plan = plan_of("Nơi nhận:", "Sở Nội vụ", recipients=to("Sở Y tế", "Lưu: VT, Sở Nội vụ"))

    assert said(CHECK, plan) == [
        Remark(
            HEADING.span,
            "fault",
            {"recipient": "Sở Nội vụ / UBND tỉnh"},
            expected="- Sở Nội vụ;",
        )
    ]


def test_a_recipient_among_others_on_a_line_will_do(
    plan_of: Callable[..., Plan], said: Any
) -> None:
    """ "Sở Nội vụ (để b/c)" and the like."""
    assert said(CHECK, plan_of("x", recipients=to("TT HĐND; sở Nội vụ (để b/c)"))) == []


def test_without_a_list_nothing_is_decided(plan_of: Callable[..., Plan], said: Any) -> None:
    """An attached plan has no list of its own."""
    assert said(CHECK, plan_of("x")) == [Abstention("undecided")]
