"""The items of Nơi nhận as rules look at them."""

from __future__ import annotations

import re

from plancheck import Message, Plan, Recipient

_ARCHIVED = re.compile(r"lưu\W*(?:(?:vt|văn thư)\b\W*)?", re.IGNORECASE)

NO_LIST = Message(
    vi="Văn bản không có phần Nơi nhận.",
    en="The document has no list of recipients.",
)


def items(plan: Plan) -> tuple[Recipient, ...]:
    """Return the lines under Nơi nhận, none if the part is missing."""
    return plan.recipients.items if plan.recipients else ()


def drafting_unit(item: Recipient) -> str:
    """Return what the "Lưu" line says besides "Lưu" and "VT", "" if nothing."""
    lead = _ARCHIVED.match(item.text.value)
    return item.text.value[lead.end() :] if lead else ""
