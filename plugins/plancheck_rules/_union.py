"""Whether the Front or a union issues the plan: the decree binds State bodies (Điều 2)."""

from __future__ import annotations

import re

from plancheck import Message, Plan, fold

OWN_FORM = Message(
    vi="Mặt trận, đoàn thể có hướng dẫn riêng về thể thức.",
    en="The Front and the unions have their own rules of form.",
)

_UNION = re.compile(
    r"(?:ban (?:thường vụ|thường trực|chấp hành) )?"
    r"(?:hội (?!đồng)|(?:tổng )?liên đoàn|lđlđ|công đoàn|đoàn|(?:ủy ban |ub)?(?:mttq|mặt trận)"
    r"|(?:tỉnh|thành|huyện|quận|thị|xã|phường) đoàn)"
)


def is_of_union(plan: Plan) -> bool:
    """Tell whether the Front or a union issues *plan*."""
    return plan.issuer is not None and _UNION.match(fold(plan.issuer.value.name)) is not None
