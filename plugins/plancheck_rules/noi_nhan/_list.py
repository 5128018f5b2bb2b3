"""The items of Nơi nhận as rules look at them."""

from __future__ import annotations

import re

from plancheck import Message, Plan, Recipient, fold

_ARCHIVED = re.compile(r"lưu\W*(?:(?:vt|văn thư)\b\W*)?", re.IGNORECASE)

_UNION = re.compile(
    r"(?:ban (?:thường vụ|thường trực|chấp hành) )?"
    r"(?:hội (?!đồng)|(?:tổng )?liên đoàn|lđlđ|công đoàn|đoàn|(?:ủy ban |ub)?(?:mttq|mặt trận))"
)

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


def is_of_union(plan: Plan) -> bool:
    """Tell whether the Front or a union issues the plan: the decree binds State bodies (Điều 2)."""
    return plan.issuer is not None and _UNION.match(fold(plan.issuer.value.name)) is not None


def drafting_unit(item: Recipient) -> str:
    """Return what the "Lưu" line says besides "Lưu" and "VT", "" if nothing."""
    lead = _ARCHIVED.match(item.text.value)
    return item.text.value[lead.end() :] if lead else ""
