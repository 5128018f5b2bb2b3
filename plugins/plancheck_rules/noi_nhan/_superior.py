"""Who gave the order that the plan carries out, and whether the plan goes back to them."""

from __future__ import annotations

import re

from plancheck import Level, Plan, Reference, fold
from plancheck_rules.noi_nhan._list import items

_BODY = {
    "ủy ban nhân dân": r"ủy ban nhân dân|ubnd",
    "bộ": r"bộ",
    "sở": r"sở|s(?:gd|lđ|nv|yt|vh|tt|tp)[\w&-]*",
    "phòng": r"phòng|p\.|p(?:gd|lđ|nv|vh)[\w&-]*",
    "trường": r"trường",
}
# A people's committee that gives an order has its department gather the reports.
_DEPARTMENT = {Level.PROVINCE: "sở", Level.DISTRICT: "phòng"}
_TIER = re.compile(r"\b(tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn)\b")


def from_above(plan: Plan) -> list[Reference]:
    """Return the documents of the preamble that bodies of a known higher level issued.

    The centre gives orders to provinces; a district or commune cites it, but reports elsewhere.
    """
    own = plan.level.value if plan.level else None
    return [
        reference
        for reference in plan.references
        if own and reference.preamble and _is_superior(reference, own)
    ]


def _is_superior(reference: Reference, own: Level) -> bool:
    body = reference.issuer.value if reference.issuer else None
    if body is None or body.level is None or body.type not in _BODY:
        return False
    answerable = body.level is not Level.CENTRE or own <= Level.PROVINCE_DEPARTMENT
    return body.level < own and answerable


def receives(plan: Plan, reference: Reference) -> bool:
    """Whether a line names such a body, of the same tier where the tier is named.

    A department of the committee of a province or district receives for its committee.
    """
    body = reference.issuer.value if reference.issuer else None
    if body is None:
        return False
    named = re.compile(rf"(?<!\w)(?:{_BODY[body.type]})(?!\w)")
    tier = _TIER.search(fold(body.name))
    lines = [fold(item.text.value) for item in items(plan)]
    if body.type == "ủy ban nhân dân" and body.level in _DEPARTMENT:
        department = re.compile(rf"(?<!\w)(?:{_BODY[_DEPARTMENT[body.level]]})(?!\w)")
        if any(map(department.match, lines)):
            return True
    needs_tier = body.type == "ủy ban nhân dân" and tier is not None
    return any(
        named.search(line) and not (needs_tier and tier and tier[1] not in line) for line in lines
    )
