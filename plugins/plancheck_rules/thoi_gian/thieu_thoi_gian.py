"""TG004 · the campaign's time is not stated."""

from __future__ import annotations

from collections.abc import Iterator

from plancheck import Abstention, Context, Message, Plan, Remark, SectionKind, Severity, rule
from plancheck_rules._campaign import UNKNOWN, orders, this_window
from plancheck_rules._law import huong_dan
from plancheck_rules._place import opening
from plancheck_rules.thoi_gian._window import SUBJECT, partial, same_day

_ADVICE = {
    "advice_vi": "Ghi “từ ngày {start} đến ngày {end}”.",
    "advice_en": "Write “từ ngày {start} đến ngày {end}”.",
}


@rule(
    "TG004",
    "thieu-thoi-gian",
    Severity.ERROR,
    citations=(huong_dan(SUBJECT),),
    campaign_only=True,
    messages={
        **UNKNOWN,
        "missing": Message(
            vi="Kế hoạch không nêu thời gian của Tháng hành động.",
            en="The plan does not state when the campaign takes place.",
            **_ADVICE,
        ),
        "no_dates": Message(
            vi="Mục thời gian không ghi ngày bắt đầu và ngày kết thúc.",
            en="The section on time gives no first and last day.",
            **_ADVICE,
        ),
        "elsewhere": Message(
            vi="Ngày bắt đầu và kết thúc có trong văn bản nhưng không nhận ra là thời gian của "
            "Tháng hành động.",
            en="The first and last day occur in the text, but not recognisably as the "
            "campaign's time.",
        ),
    },
)
def thieu_thoi_gian(plan: Plan, context: Context) -> Iterator[Remark | Abstention]:
    """Kế hoạch không nêu thời gian của Tháng hành động.
    The plan does not state when the campaign takes place.

    Vì sao
        Thời gian là nội dung bắt buộc theo văn bản hướng dẫn hằng năm. Có mục “Thời gian” nhưng
        không ghi ngày thì chỉ cảnh báo.
    Why
        The yearly letter orders it. A section on time without days is only a warning.
    Sai
        thoi_gian: 2. Địa điểm: trên địa bàn xã.
    Đúng
        thoi_gian: 2. Thời gian: từ nay đến ngày 15/12/2023.
    """
    if plan.periods:
        return
    record = this_window(plan, context)
    if isinstance(record, Abstention):
        yield record
        return
    stated = [date.value for date in plan.dates if date.value.year in (None, record.year)]
    ends = (record.start, record.end)
    if all(any(date.day and same_day(date, end) for date in stated) for end in ends):
        yield Abstention("elsewhere")
        return
    arguments = {
        "start": partial(record.start).spoken(),
        "end": partial(record.end).spoken(),
    }
    headings = plan.sections(SectionKind.THOI_GIAN)
    own = [heading for heading in headings if SectionKind.CHU_DE not in heading.kinds]
    place, message = (own[0].span, "no_dates") if own else (opening(plan), "missing")
    if headings and not own:
        place = headings[0].span
    yield Remark(
        place,
        message,
        arguments,
        severity=Severity.WARNING if own else None,
        citations=orders(plan, context, SUBJECT),
    )
