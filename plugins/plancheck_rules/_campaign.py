"""The campaign's data as rules of several families need them."""

from __future__ import annotations

from collections.abc import Iterator

from plancheck import (
    Abstention,
    Campaign,
    CampaignMention,
    CampaignYear,
    Citation,
    Context,
    Message,
    Plan,
    Reference,
)
from plancheck_rules._law import letter

NO_YEAR = Message(
    vi="Chưa xác định được năm của Tháng hành động trong kế hoạch.",
    en="The campaign year of the plan could not be determined.",
)
NO_RECORD = Message(
    vi="Chưa có dữ liệu về Tháng hành động năm {year}.",
    en="Nothing is known yet about the campaign of {year}.",
)
UNKNOWN = {"no_year": NO_YEAR, "no_record": NO_RECORD}
"""The messages that go with the abstentions of :func:`this_year`."""


def campaign_of(plan: Plan, context: Context) -> Campaign | None:
    """Return the campaign that *plan* serves."""
    return context.knowledge.campaign(plan.campaign.value) if plan.campaign else None


def this_year(plan: Plan, context: Context) -> CampaignYear | Abstention:
    """Return the record of the plan's campaign year, or why nothing can be judged by it."""
    if plan.year is None:
        return Abstention("no_year")
    campaign = campaign_of(plan, context)
    record = campaign.year(plan.year.value) if campaign else None
    return record or Abstention("no_record", {"year": str(plan.year.value)})


def this_window(plan: Plan, context: Context) -> CampaignYear | Abstention:
    """Return the record of the plan's year, else one with the window of every other year.

    A window that has been the same in all known years holds in the next one too, though its
    theme is not known yet.
    """
    record, campaign = this_year(plan, context), campaign_of(plan, context)
    if isinstance(record, CampaignYear) or campaign is None or plan.year is None:
        return record
    year, known = plan.year.value, campaign.years
    windows = {(one.start.replace(year=year), one.end.replace(year=year)) for one in known}
    if len(windows) != 1 or year < known[0].year:
        return record
    return CampaignYear(year, *windows.pop(), themes=())


def orders(plan: Plan, context: Context, subject: str) -> tuple[Citation, ...]:
    """Return citations of the letters that ordered the plan's year, as far as they are known."""
    record = this_year(plan, context)
    if isinstance(record, Abstention):
        return ()
    return tuple(
        letter(known, subject)
        for designation in record.orders
        for known in context.knowledge.documents_numbered(designation)
        if known.year == record.year and known.type == "Công văn"
    )


def campaign_mentions(plan: Plan, reference: Reference) -> Iterator[CampaignMention]:
    """Yield the places where *reference* names the plan's campaign."""
    start, end = plan.document.offsets(reference.span)
    for mention in plan.campaign_mentions:
        at, _ = plan.document.offsets(mention.text.span)
        if start <= at < end and plan.campaign and mention.campaign == plan.campaign.value:
            yield mention
