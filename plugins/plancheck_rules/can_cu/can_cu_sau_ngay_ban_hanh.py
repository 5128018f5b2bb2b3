"""CC007 · a cited document is dated after the plan."""

from __future__ import annotations

from collections.abc import Iterator

from plancheck import (
    Abstention,
    Bilingual,
    Context,
    DocumentKind,
    Field,
    Message,
    PartialDate,
    Plan,
    Remark,
    Severity,
    rule,
)
from plancheck_rules._law import nghi_dinh_30, phu_luc_1
from plancheck_rules.can_cu._known import is_misdated


@rule(
    "CC007",
    "can-cu-sau-ngay-ban-hanh",
    Severity.ERROR,
    citations=(
        phu_luc_1("điểm a khoản 6", "căn cứ ban hành văn bản"),
        nghi_dinh_30("khoản 1 Điều 15", "số và thời gian theo trình tự ban hành"),
    ),
    messages={
        "no_date": Message(
            vi="Kế hoạch chưa ghi ngày, tháng ban hành.",
            en="The plan has no date yet.",
        ),
        "later": Message(
            vi="Văn bản viện dẫn đề ngày {cited}, sau ngày của kế hoạch ({own}).",
            en="The cited document is dated {cited}, after the plan itself ({own}).",
            advice_vi="Kiểm tra ngày của văn bản viện dẫn và ngày ban hành kế hoạch.",
            advice_en="Check the cited date and the plan's own.",
        ),
        "several": Message(
            vi="Kế hoạch đề ngày {own}, trước ngày của {count} văn bản viện dẫn.",
            en="The plan is dated {own}, before {count} documents that it cites.",
            advice_vi="Kiểm tra ngày ban hành kế hoạch.",
            advice_en="Check the plan's own date.",
        ),
    },
)
def can_cu_sau_ngay_ban_hanh(plan: Plan, context: Context) -> Iterator[Remark | Abstention]:
    """Văn bản viện dẫn có ngày sau ngày ban hành kế hoạch.
    A cited document is dated after the plan.

    Vì sao
        Không thể căn cứ vào văn bản chưa có: một trong hai ngày đã ghi sai.
    Why
        A plan cannot rest on what did not exist yet: one of the two dates is wrong.
    Lưu ý
        Cùng ngày là được. Nếu dự thảo chưa ghi ngày thì so theo tháng. Kế hoạch ghi sai năm ban
        hành (NQ002) và văn bản đã biết bị ghi sai ngày (CC009) là việc của quy tắc khác.
    Note
        The same day is fine. A draft without a day is compared by month. A plan dated in a wrong
        year (NQ002) and a known document under a wrong day (CC009) are the matter of other rules.
    Sai
        dia_danh_ngay: Bình An, ngày 05 tháng 11 năm 2023
        can_cu: Thực hiện Kế hoạch số 319/KH-UBND ngày 08/11/2023 của UBND huyện Tân Lập.
    Đúng
        dia_danh_ngay: Bình An, ngày 08 tháng 11 năm 2023
        can_cu: Thực hiện Kế hoạch số 319/KH-UBND ngày 08/11/2023 của UBND huyện Tân Lập.
    """
    if plan.date is None:
        yield Abstention("no_date", applicable=plan.kind is DocumentKind.PLAN)
        return
    own = plan.date
    later = [] if _is_of_another_year(plan, own) else _later(plan, own, context)
    if len(later) == 1:
        said = {"cited": later[0].value.spoken(), "own": own.value.spoken()}
        label = Bilingual("ngày của kế hoạch", "the plan's date")
        yield Remark(later[0].span, "later", said, related=((label, own.span),))
    elif later:
        count = {"count": str(len(later)), "own": own.value.spoken()}
        label = Bilingual("ngày của văn bản viện dẫn", "the cited document's date")
        places = tuple((label, date.span) for date in later)
        yield Remark(own.span, "several", count, related=places)


def _is_of_another_year(plan: Plan, own: Field[PartialDate]) -> bool:
    """Whether the campaign's plan is dated in another year than its title says."""
    years = (own.value.year, plan.year.value if plan.campaign and plan.year else None)
    return None not in years and years[0] != years[1]


def _later(plan: Plan, own: Field[PartialDate], context: Context) -> list[Field[PartialDate]]:
    """The dates of cited documents that are after the plan's own."""
    return [
        date
        for reference in plan.references
        if (date := reference.date)
        and date.value.exists
        and date.value.is_after(own.value)
        and not is_misdated(reference, plan, context)
    ]
