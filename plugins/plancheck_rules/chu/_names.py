"""Words of which other rules compare every letter and mark, so that a slip there is theirs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from plancheck import CampaignYear, Context, Plan, Span
from plancheck_rules._campaign import campaign_of, this_year
from plancheck_rules.chu._slips import Slip, outside


def outside_names(plan: Plan, context: Context, slips: Iterable[Slip]) -> list[Slip]:
    """Return the *slips* that are elsewhere.

    The campaign's name and theme are the matter of CD005 and CD001, Quốc hiệu and Tiêu ngữ of TT012
    and TT013, the archive line of NN002.
    """
    found = list(slips)
    return outside(found, map(plan.document.offsets, _compared(plan, context))) if found else []


def _compared(plan: Plan, context: Context) -> Iterator[Span]:
    yield from (field.span for field in (plan.quoc_hieu, plan.tieu_ngu) if field)
    if plan.recipients:
        yield from (item.text.span for item in plan.recipients.items if item.archive)
    if campaign_of(plan, context) and plan.year:
        yield from (one.text.span for one in plan.campaign_mentions if not one.cited)
    if isinstance(this_year(plan, context), CampaignYear):
        yield from (theme.text.span for theme in plan.themes)
