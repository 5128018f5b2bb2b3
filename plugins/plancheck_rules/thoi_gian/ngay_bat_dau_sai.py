"""TG001 · the window begins on another day than the campaign."""

from __future__ import annotations

from collections.abc import Iterator

from plancheck import (
    Abstention,
    CampaignYear,
    Context,
    Message,
    PartialDate,
    Plan,
    Remark,
    Severity,
    rule,
)
from plancheck_rules._campaign import UNKNOWN, orders, this_window
from plancheck_rules._law import huong_dan
from plancheck_rules.thoi_gian._window import SUBJECT, is_said_beside, partial, wrong_day


@rule(
    "TG001",
    "ngay-bat-dau-sai",
    Severity.ERROR,
    citations=(huong_dan(SUBJECT),),
    campaign_only=True,
    messages={
        **UNKNOWN,
        "wrong": Message(
            vi="Kế hoạch ghi bắt đầu từ ngày {said}; Tháng hành động bắt đầu từ ngày {meant}.",
            en="The stated time begins on {said}; the campaign begins on {meant}.",
            advice_vi="Ghi “từ ngày {start} đến ngày {end}”.",
            advice_en="Write “từ ngày {start} đến ngày {end}”.",
        ),
    },
)
def ngay_bat_dau_sai(plan: Plan, context: Context) -> Iterator[Remark | Abstention]:
    """Ngày bắt đầu ghi trong kế hoạch không phải ngày bắt đầu Tháng hành động.
    The stated time does not begin when the campaign begins.

    Vì sao
        Tháng hành động diễn ra từ ngày 15/11 đến ngày 15/12 hằng năm, thống nhất cả nước.
    Why
        The campaign runs from 15 November to 15 December of every year, in the whole country.
    Lưu ý
        “Từ nay đến ngày …” là cách ghi đúng. Kế hoạch ban hành sau ngày bắt đầu có thể ghi ngày
        bắt đầu muộn hơn. Lễ phát động trước 15/11 không bị xét.
    Note
        “Từ nay đến ngày …” is right. A plan issued after the campaign began may begin later. A
        launch before 15/11 is not judged.
    Sai
        thoi_gian: 2. Thời gian: từ ngày 10/11/2023 đến ngày 15/12/2023.
    Đúng
        thoi_gian: 2. Thời gian: từ nay đến ngày 15/12/2023.
    """
    record = this_window(plan, context)
    if isinstance(record, Abstention):
        yield record
        return
    start = plan.period.start if plan.period else None
    if start is None or not wrong_day(start.value, record.start):
        return
    if is_said_beside(plan, record) or _late_but_real(plan, start.value, record):
        return
    begin, end = partial(record.start).spoken(), partial(record.end).spoken()
    yield Remark(
        start.span,
        "wrong",
        {"said": start.value.spoken(), "meant": begin, "start": begin, "end": end},
        expected=begin,
        citations=orders(plan, context, SUBJECT),
    )


def _late_but_real(plan: Plan, start: PartialDate, record: CampaignYear) -> bool:
    """A plan issued after the campaign began can only begin after that."""
    begin, end = partial(record.start), partial(record.end)
    start = start.with_year(record.year)
    issued = plan.date.value if plan.date else None
    return bool(
        issued and issued.is_after(begin) and start.is_after(begin) and not start.is_after(end)
    )
