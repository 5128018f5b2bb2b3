"""The built-in rules, a package a family; they come in by the door open to everyone."""

from __future__ import annotations

from plancheck import Rule, hookimpl
from plancheck_rules import bo_cuc, can_cu, chu, chu_de, noi_nhan, thoi_gian

RULES = (
    *chu_de.RULES,
    *thoi_gian.RULES,
    *bo_cuc.RULES,
    *can_cu.RULES,
    *noi_nhan.RULES,
    *chu.RULES,
)


@hookimpl
def plancheck_rules() -> list[Rule]:
    """Return every built-in rule."""
    return list(RULES)
