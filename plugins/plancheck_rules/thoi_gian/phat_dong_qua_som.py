"""TG010 · the launch is more than two weeks before the campaign begins."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator

from plancheck import Abstention, Context, Message, Plan, Remark, Severity, rule
from plancheck_rules._campaign import UNKNOWN, this_window
from plancheck_rules._clauses import dated_clauses
from plancheck_rules._law import huong_dan, written

_LAUNCH = re.compile(r"(?<!\w)(?:lễ phát động|lễ mít ?-?tinh|mít ?-?tinh|lễ ra quân)(?!\w)")
_PREPARATION = re.compile(
    r"(?<!\w)(?:chuẩn bị|đăng ký|kế hoạch|kịch bản|gửi|trước ngày|đã|kỷ niệm|tiếp nối"
    r"|phong trào)(?!\w)"
)
_EARLIEST = dt.timedelta(days=14)


@rule(
    "TG010",
    "phat-dong-qua-som",
    Severity.INFO,
    citations=(huong_dan("thời gian tổ chức Tháng hành động"),),
    campaign_only=True,
    messages={
        **UNKNOWN,
        "early": Message(
            vi="Lễ phát động ngày {date} sớm hơn hai tuần so với ngày bắt đầu {start}.",
            en="The launch on {date} is more than two weeks before the beginning on {start}.",
            advice_vi="Kiểm tra lại ngày, tháng, năm của lễ phát động.",
            advice_en="Check day, month and year of the launch.",
        ),
    },
)
def phat_dong_qua_som(plan: Plan, context: Context) -> Iterator[Remark | Abstention]:
    """Lễ phát động được xếp sớm hơn hai tuần so với ngày bắt đầu.
    The launch is set more than two weeks before the campaign begins.

    Vì sao
        Lễ phát động thường tổ chức trước ngày 15/11 ít ngày; sớm hơn nhiều thường là nhầm tháng
        hoặc sót ngày của năm trước.
    Why
        Launches come some days before 15 November; much earlier is usually a wrong month, or a
        day of last year.
    Sai
        noi_dung: Tổ chức Lễ phát động Tháng hành động vào ngày 10/10/2023.
    Đúng
        noi_dung: Tổ chức Lễ phát động Tháng hành động vào ngày 06/11/2023.
    """
    record = this_window(plan, context)
    if isinstance(record, Abstention):
        yield record
        return
    launched = _LAUNCH.search(plan.document.folded)
    for dated in dated_clauses(plan) if launched else ():
        early = dated.day.year == record.year and dated.day < record.start - _EARLIEST
        if early and _LAUNCH.search(dated.before) and not _PREPARATION.search(dated.before):
            start = written(record.start)
            arguments = {"date": dated.field.value.spoken(), "start": start}
            yield Remark(dated.field.span, "early", arguments)
