"""TG003 · the window lies in another year than the campaign."""

from __future__ import annotations

from collections.abc import Iterator

from plancheck import (
    Abstention,
    CampaignYear,
    Context,
    Message,
    Period,
    Plan,
    Remark,
    Severity,
    rule,
)
from plancheck_rules._campaign import UNKNOWN, orders, this_window
from plancheck_rules._law import huong_dan
from plancheck_rules.thoi_gian._window import SUBJECT, partial, same_day, windows


@rule(
    "TG003",
    "thoi-gian-sai-nam",
    Severity.ERROR,
    citations=(huong_dan(SUBJECT),),
    campaign_only=True,
    messages={
        **UNKNOWN,
        "wrong": Message(
            vi="Thời gian ghi là của năm {said}; kế hoạch là của Tháng hành động năm {year}.",
            en="The stated time is in {said}; the plan is for the campaign of {year}.",
            advice_vi="Ghi “từ ngày {start} đến ngày {end}”.",
            advice_en="Write “từ ngày {start} đến ngày {end}”.",
        ),
    },
)
def thoi_gian_sai_nam(plan: Plan, context: Context) -> Iterator[Remark | Abstention]:
    """Thời gian Tháng hành động ghi sai năm.
    The stated time lies in another year than the campaign.

    Vì sao
        Ngày, tháng của Tháng hành động năm nào cũng như nhau; khi sửa từ kế hoạch năm trước,
        năm thường bị bỏ sót.
    Why
        Day and month are the same every year; when last year's plan is reused, the year is what
        is forgotten.
    Sai
        thoi_gian: 2. Thời gian: từ ngày 15/11/2022 đến ngày 15/12/2022.
    Đúng
        thoi_gian: 2. Thời gian: từ ngày 15/11 đến ngày 15/12/2023.
    """
    record = this_window(plan, context)
    if isinstance(record, Abstention):
        yield record
        return
    begin, end = partial(record.start).spoken(), partial(record.end).spoken()
    for period in windows(plan, record):
        if years := _wrong_years(period, record):
            yield Remark(
                period.span,
                "wrong",
                {
                    "said": ", ".join(map(str, sorted(years))),
                    "year": str(record.year),
                    "start": begin,
                    "end": end,
                },
                expected=f"từ ngày {begin} đến ngày {end}" if not period.open_start else None,
                citations=orders(plan, context, SUBJECT),
            )


def _wrong_years(period: Period, record: CampaignYear) -> set[int]:
    """The wrong years at ends whose day and month are right; other ends are other rules'."""
    ends = ((period.start, record.start), (period.end, record.end))
    return {
        stated.value.year
        for stated, meant in ends
        if stated
        and stated.value.year is not None
        and stated.value.year != meant.year
        and same_day(stated.value, meant)
    }
