"""The window a plan states beside the campaign's own."""

from __future__ import annotations

import datetime as dt

from plancheck import CampaignYear, PartialDate, Period, Plan

SUBJECT = "thời gian tổ chức Tháng hành động"
"""What the yearly letter is cited for."""


def partial(day: dt.date) -> PartialDate:
    """Return a calendar date as dates of documents are held."""
    return PartialDate(day.year, day.month, day.day)


def same_day(stated: PartialDate, day: dt.date) -> bool:
    """Tell whether day and month agree, whatever the year (a missing day agrees)."""
    return stated.month == day.month and stated.day in (None, day.day)


def wrong_day(stated: PartialDate, day: dt.date) -> bool:
    """Tell whether *stated* is a real date on another day of the year than *day*."""
    return stated.exists and not same_day(stated, day)


def windows(plan: Plan, record: CampaignYear) -> tuple[Period, ...]:
    """Return the plan's own period and others that are plainly the campaign's window."""
    return tuple(
        period for period in plan.periods if period == plan.period or _is_window(period, record)
    )


def is_said_beside(plan: Plan, record: CampaignYear) -> bool:
    """Tell whether the paragraph that holds the plan's period states the right window as well.

    Then the other span is a part of it: "từ 15/11 đến 30/11 …; từ 15/11 đến 15/12 …".
    """
    return any(
        plan.period is not None
        and period.span.block == plan.period.span.block
        and _is_window(period, record)
        for period in plan.periods
    )


def _is_window(period: Period, record: CampaignYear) -> bool:
    start, end = period.start, period.end
    return bool(
        start and end and same_day(start.value, record.start) and same_day(end.value, record.end)
    )
