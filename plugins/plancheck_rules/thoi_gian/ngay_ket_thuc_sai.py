"""TG002 · the window ends on another day than the campaign."""

from __future__ import annotations

from collections.abc import Iterator

from plancheck import Abstention, Context, Message, Plan, Remark, Severity, rule
from plancheck_rules._campaign import UNKNOWN, orders, this_window
from plancheck_rules._law import huong_dan
from plancheck_rules.thoi_gian._window import SUBJECT, is_said_beside, partial, wrong_day


@rule(
    "TG002",
    "ngay-ket-thuc-sai",
    Severity.ERROR,
    citations=(huong_dan(SUBJECT),),
    campaign_only=True,
    messages={
        **UNKNOWN,
        "wrong": Message(
            vi="Kế hoạch ghi kết thúc ngày {said}; Tháng hành động kết thúc ngày {meant}.",
            en="The stated time ends on {said}; the campaign ends on {meant}.",
            advice_vi="Ghi “đến ngày {meant}”.",
            advice_en="Write “đến ngày {meant}”.",
        ),
    },
)
def ngay_ket_thuc_sai(plan: Plan, context: Context) -> Iterator[Remark | Abstention]:
    """Ngày kết thúc ghi trong kế hoạch không phải ngày kết thúc Tháng hành động.
    The stated time does not end when the campaign ends.

    Vì sao
        Tháng hành động diễn ra từ ngày 15/11 đến ngày 15/12 hằng năm, thống nhất cả nước.
    Why
        The campaign runs from 15 November to 15 December of every year, in the whole country.
    Lưu ý
        Hạn báo cáo sau 15/12 không bị xét: đó không phải thời gian của Tháng hành động.
    Note
        Report deadlines after 15/12 are not judged: they are no part of the campaign.
    Sai
        thoi_gian: 2. Thời gian: từ ngày 15/11/2023 đến ngày 30/12/2023.
    Đúng
        thoi_gian: 2. Thời gian: từ ngày 15/11 đến ngày 15/12/2023.
    """
    record = this_window(plan, context)
    if isinstance(record, Abstention):
        yield record
        return
    end = plan.period.end if plan.period else None
    if end and wrong_day(end.value, record.end) and not is_said_beside(plan, record):
        meant = partial(record.end).spoken()
        said = {"said": end.value.spoken(), "meant": meant}
        authorities = orders(plan, context, SUBJECT)
        yield Remark(end.span, "wrong", said, expected=meant, citations=authorities)
