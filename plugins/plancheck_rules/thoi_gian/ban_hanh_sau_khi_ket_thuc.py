"""TG006 · the plan is dated after the campaign's end."""

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
from plancheck_rules._campaign import UNKNOWN, this_window
from plancheck_rules._law import huong_dan
from plancheck_rules.thoi_gian._window import partial


@rule(
    "TG006",
    "ban-hanh-sau-khi-ket-thuc",
    Severity.ERROR,
    citations=(huong_dan("thời gian tổ chức Tháng hành động"),),
    campaign_only=True,
    messages={
        **UNKNOWN,
        "after": Message(
            vi="Kế hoạch đề ngày {date}, sau khi Tháng hành động kết thúc ({end}).",
            en="The plan is dated {date}, after the campaign ended ({end}).",
            advice_vi="Kiểm tra lại ngày ban hành.",
            advice_en="Check the date of issue.",
        ),
    },
)
def ban_hanh_sau_khi_ket_thuc(plan: Plan, context: Context) -> Iterator[Remark | Abstention]:
    """Ngày ban hành kế hoạch sau ngày kết thúc Tháng hành động.
    The plan is dated after the campaign's last day.

    Vì sao
        Kế hoạch phải có trước việc; ngày ban hành sau 15/12 chắc chắn là sai ngày.
    Why
        A plan precedes what it plans; a date after 15 December is wrong.
    Lưu ý
        Ngày ban hành thuộc năm khác là việc của quy tắc NQ002.
    Note
        A date of issue in another year is the matter of rule NQ002.
    Sai
        dia_danh_ngay: Bình An, ngày 20 tháng 12 năm 2023
    Đúng
        dia_danh_ngay: Bình An, ngày 15 tháng 11 năm 2023
    """
    record = this_window(plan, context)
    if isinstance(record, Abstention):
        yield record
    elif plan.date and _is_after(plan.date.value, record):
        dates = {"date": plan.date.value.spoken(), "end": partial(record.end).spoken()}
        yield Remark(plan.date.span, "after", dates)


def _is_after(issued: PartialDate, record: CampaignYear) -> bool:
    return issued.year == record.year and issued.exists and issued.is_after(partial(record.end))
