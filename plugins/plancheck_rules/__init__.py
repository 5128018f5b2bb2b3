"""The built-in rules, a package a family; they come in by the door open to everyone."""

from __future__ import annotations

from plancheck import Family, Rule, hookimpl
from plancheck_rules import (
    bo_cuc,
    can_cu,
    chu,
    chu_de,
    nhat_quan,
    noi_nhan,
    phap_luat,
    the_thuc,
    thoi_gian,
)
from plancheck_rules._families import FAMILIES

RULES = (
    *chu_de.RULES,
    *thoi_gian.RULES,
    *bo_cuc.RULES,
    *can_cu.RULES,
    *noi_nhan.RULES,
    *the_thuc.RULES,
    *chu.RULES,
    *nhat_quan.RULES,
    *phap_luat.RULES,
)


@hookimpl
def plancheck_rules() -> list[Rule]:
    """Return every built-in rule."""
    return list(RULES)


@hookimpl
def plancheck_families() -> tuple[Family, ...]:
    """Return what the built-in prefixes stand for."""
    return FAMILIES
