"""TG011 · a report is due before the activities end, or from below after it is due above."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from plancheck import Abstention, Bilingual, Context, Message, Plan, Remark, Severity, rule
from plancheck_rules._campaign import UNKNOWN, this_window
from plancheck_rules._law import huong_dan, written
from plancheck_rules.thoi_gian._deadlines import Deadline, To, deadlines

_ABOVE = Bilingual("hạn báo cáo cấp trên", "due to the superior")


@rule(
    "TG011",
    "han-bao-cao-khong-hop-ly",
    Severity.WARNING,
    citations=(huong_dan("chế độ báo cáo kết quả Tháng hành động"),),
    campaign_only=True,
    messages={
        **UNKNOWN,
        "before_start": Message(
            vi="Hạn báo cáo kết quả là {date}, trước khi Tháng hành động bắt đầu ({start}).",
            en="The report on results is due on {date}, before the campaign begins ({start}).",
            advice_vi="Kiểm tra lại ngày, tháng.",
            advice_en="Check day and month.",
        ),
        "before_end": Message(
            vi="Hạn báo cáo kết quả là {date}, trước khi Tháng hành động kết thúc ({end}).",
            en="The report on results is due on {date}, before the campaign ends ({end}).",
            advice_vi="Nếu cấp trên không yêu cầu báo cáo sớm, đặt hạn sau ngày kết thúc.",
            advice_en="Unless the superior wants it early, set a day after the end.",
        ),
        "below_late": Message(
            vi="Hạn cấp dưới báo cáo là {date}, muộn hơn hạn báo cáo cấp trên ({above}).",
            en="Those below report on {date}, later than the report is due above on {above}.",
            advice_vi="Đặt hạn cho cấp dưới trước hạn báo cáo cấp trên.",
            advice_en="Let those below report before you must report above.",
        ),
    },
)
def han_bao_cao_khong_hop_ly(plan: Plan, context: Context) -> Iterator[Remark | Abstention]:
    """Hạn báo cáo kết quả không hợp lý so với thời gian hoạt động hoặc hạn của cấp trên.
    The day for the report does not fit the activities, or the day it is due above.

    Vì sao
        Không thể báo cáo kết quả của việc chưa làm, cũng không thể tổng hợp khi cấp dưới chưa gửi.
    Why
        What is not done cannot be reported, nor summed up before those below have reported.
    Lưu ý
        Hạn sớm vài ngày so với ngày kết thúc khá phổ biến nên chỉ lưu ý. “Báo cáo theo quy định”
        không ghi ngày thì không xét. Hạn ghi năm khác là việc của quy tắc NQ001.
    Note
        A deadline some days before the end is common and only noted. Without a day, nothing is
        judged. Another year in it is the matter of rule NQ001.
    Sai
        to_chuc_thuc_hien: Các ban, ngành báo cáo kết quả trước ngày 10/11/2023.
    Đúng
        to_chuc_thuc_hien: Các ban, ngành báo cáo kết quả trước ngày 20/12/2023.
    """
    record = this_window(plan, context)
    if isinstance(record, Abstention):
        yield record
        return
    due = [one for one in deadlines(plan) if one.dated.day.year >= record.year]
    for one in due:
        day = one.dated.day
        if day < record.start:
            yield _remark(one, "before_start", {"start": written(record.start)})
        elif record.start <= day < record.end:
            yield _remark(one, "before_end", {"end": written(record.end)})._replace(
                severity=Severity.INFO
            )
    yield from _late_below(due)


def _late_below(due: list[Deadline]) -> Iterator[Remark]:
    above = min((one for one in due if one.to is To.SUPERIOR), key=_day, default=None)
    for one in due:
        if above and one.to is To.SELF and _day(one) > _day(above):
            spoken = {"above": above.dated.field.value.spoken()}
            yield _remark(one, "below_late", spoken)._replace(
                related=((_ABOVE, above.dated.field.span),)
            )


def _day(due: Deadline) -> dt.date:
    return due.dated.day


def _remark(due: Deadline, message: str, arguments: dict[str, str]) -> Remark:
    field = due.dated.field
    return Remark(field.span, message, {"date": field.value.spoken(), **arguments})
