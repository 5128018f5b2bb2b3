"""What several rules ask of a cited document."""

from __future__ import annotations

import re

from plancheck import CampaignYear, Level, Plan, Reference, fold, same
from plancheck_rules._campaign import campaign_mentions
from plancheck_rules.can_cu._kinds import GENERAL

_CUT_YEAR = re.compile(r"\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{1,3}\Z")
_LONG_TERM = re.compile(r"chiến lược|chương trình|đề án|giai đoạn|đến năm|dự án|luật")

_TIERS = {
    Level.CENTRE: 1,
    Level.PROVINCE: 2,
    Level.PROVINCE_DEPARTMENT: 2,
    Level.DISTRICT: 3,
    Level.DISTRICT_DEPARTMENT: 3,
    Level.COMMUNE: 4,
    Level.SCHOOL: 5,
}


def tier(level: Level) -> int:
    """Return the tier of government a level belongs to: a department shares its council's."""
    return _TIERS[level]


def bases(plan: Plan) -> tuple[Reference, ...]:
    """Return the documents that the preamble rests on."""
    return tuple(reference for reference in plan.references if reference.preamble)


def kind_word(reference: Reference) -> str:
    """Return the folded word for the kind of document, "" if none is written."""
    return fold(reference.type.value) if reference.type else ""


def designation(reference: Reference) -> str:
    """Return number and symbol as meant, "" if neither is written."""
    return str(reference.designation.value) if reference.designation else ""


def has_cut_year(reference: Reference) -> bool:
    """Tell whether the year of its date lacks a figure: "25/10/202"."""
    date = reference.date
    return bool(date and date.value.year is None and _CUT_YEAR.search(date.text))


def is_general(reference: Reference) -> bool:
    """Tell whether it is surely a law, strategy or long-term programme."""
    title = fold(reference.title.value) if reference.title else ""
    return kind_word(reference) in GENERAL or _LONG_TERM.search(title) is not None


def orders_campaign(plan: Plan, reference: Reference, record: CampaignYear | None) -> bool | None:
    """Tell whether *reference* orders this campaign; None if that cannot be told."""
    orders = record.orders if record else ()
    if any(campaign_mentions(plan, reference)):
        return True
    if designation(reference) and any(same(designation(reference), order) for order in orders):
        return True
    if is_general(reference):
        return False
    return True if reference.type and (reference.issuer or designation(reference)) else None
