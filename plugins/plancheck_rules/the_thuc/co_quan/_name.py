"""The names of bodies in the head as rules on them look at them."""

from __future__ import annotations

import re

from plancheck import Field, Message, Plan, Span, fold
from plancheck_rules.the_thuc._head import lines_of

NO_NAME = Message(
    vi="Phần đầu văn bản không có tên cơ quan ban hành.",
    en="The head does not name the issuing body.",
)
NO_SUPERIOR = Message(
    vi="Phần đầu văn bản không có tên cơ quan chủ quản.",
    en="The head names no superior body.",
)
# What may stand above an issuer; other first lines may be the beginning of its own name.
_SUPERIOR = re.compile(r"(?:ủy ban nhân dân|ubnd|bộ|sở|phòng|tổng cục|cục)(?!\w)")


def issuer_lines(plan: Plan) -> tuple[Span, ...]:
    """Return the lines of the issuer's own name."""
    return lines_of(plan, plan.bodies[-1].span) if plan.bodies else ()


def superiors(plan: Plan) -> tuple[Field[str], ...]:
    """Return the names above the issuer's that are surely of superior bodies."""
    return tuple(body for body in plan.bodies[:-1] if _SUPERIOR.match(fold(body.value)))
