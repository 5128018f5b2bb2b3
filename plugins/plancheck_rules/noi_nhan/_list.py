"""The items of Nơi nhận as rules look at them."""

from __future__ import annotations

from plancheck import Message, Plan, Recipient

NO_LIST = Message(
    vi="Văn bản không có phần Nơi nhận.",
    en="The document has no list of recipients.",
)


def items(plan: Plan) -> tuple[Recipient, ...]:
    """Return the lines under Nơi nhận, none if the part is missing."""
    return plan.recipients.items if plan.recipients else ()


def heads_group(item: Recipient) -> bool:
    """Tell whether the line only heads others: "Gửi bản điện tử:", "Các đơn vị thuộc Sở:"."""
    return item.text.value.endswith(":")
