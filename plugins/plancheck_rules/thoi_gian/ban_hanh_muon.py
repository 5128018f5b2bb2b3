"""TG007 · the plan is dated while the campaign is already on."""

from __future__ import annotations

from collections.abc import Iterator

from plancheck import Abstention, Context, Message, Plan, Remark, Severity, rule
from plancheck_rules._campaign import UNKNOWN, this_window
from plancheck_rules._law import huong_dan
from plancheck_rules.thoi_gian._window import partial


@rule(
    "TG007",
    "ban-hanh-muon",
    Severity.INFO,
    citations=(huong_dan("thời gian tổ chức Tháng hành động"),),
    campaign_only=True,
    messages={
        **UNKNOWN,
        "late": Message(
            vi="Kế hoạch đề ngày {date}, khi Tháng hành động đã bắt đầu ({start}).",
            en="The plan is dated {date}, when the campaign had begun ({start}).",
            advice_vi="Kiểm tra lại ngày ban hành; nếu đúng, các hoạt động trước ngày này không "
            "còn thực hiện được.",
            advice_en="Check the date of issue; if it is right, activities before it are lost.",
        ),
    },
)
def ban_hanh_muon(plan: Plan, context: Context) -> Iterator[Remark | Abstention]:
    """Kế hoạch ban hành khi Tháng hành động đã bắt đầu.
    The plan is issued while the campaign is already on.

    Vì sao
        Việc này có thật và không sai thể thức, nhưng kế hoạch muộn làm mất thời gian chuẩn bị;
        đáng xem lại ngày ban hành.
    Why
        It happens and breaks no rule of form, but it leaves no time to prepare: worth a look.
    Sai
        dia_danh_ngay: Bình An, ngày 20 tháng 11 năm 2023
    Đúng
        dia_danh_ngay: Bình An, ngày 15 tháng 11 năm 2023
    """
    record = this_window(plan, context)
    if isinstance(record, Abstention):
        yield record
        return
    issued = plan.date.value if plan.date and plan.date.value.exists else None
    begin, end = partial(record.start), partial(record.end)
    if plan.date and issued and issued.is_after(begin) and not issued.is_after(end):
        dates = {"date": issued.spoken(), "start": begin.spoken()}
        yield Remark(plan.date.span, "late", dates)
