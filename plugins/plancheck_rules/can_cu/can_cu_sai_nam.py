"""CC008 · the document that orders the campaign is of another year."""

from __future__ import annotations

from collections.abc import Iterator

from plancheck import (
    Abstention,
    Context,
    Message,
    PartialDate,
    Plan,
    Reference,
    Remark,
    Severity,
    rule,
)
from plancheck_rules._campaign import NO_YEAR, campaign_mentions
from plancheck_rules._law import huong_dan
from plancheck_rules.can_cu._known import is_misdated
from plancheck_rules.can_cu._reference import bases, kind_word

_LOOKING_BACK = frozenset({"báo cáo", "thông báo"})


@rule(
    "CC008",
    "can-cu-sai-nam",
    Severity.ERROR,
    citations=(huong_dan("triển khai Tháng hành động của năm"),),
    campaign_only=True,
    messages={
        "no_year": NO_YEAR,
        "title": Message(
            vi="Văn bản làm căn cứ là về Tháng hành động năm {said}; kế hoạch là của năm {year}.",
            en="The document cited as basis is on the campaign of {said}; the plan is for {year}.",
            advice_vi="Viện dẫn văn bản chỉ đạo của năm {year}.",
            advice_en="Cite the document of {year}.",
        ),
        "date": Message(
            vi="Văn bản làm căn cứ về Tháng hành động ban hành năm {said}; kế hoạch là của năm "
            "{year}.",
            en="The document on the campaign cited as basis is of {said}; the plan is for {year}.",
            advice_vi="Kiểm tra ngày của văn bản, hoặc viện dẫn văn bản chỉ đạo của năm {year}.",
            advice_en="Check its date, or cite the document of {year}.",
        ),
    },
)
def can_cu_sai_nam(plan: Plan, context: Context) -> Iterator[Remark | Abstention]:
    """Văn bản chỉ đạo Tháng hành động được viện dẫn là của năm khác.
    The document cited for the campaign is that of another year.

    Vì sao
        Mỗi năm có văn bản chỉ đạo riêng; căn cứ của năm trước còn sót lại cho thấy kế hoạch được
        sửa từ bản cũ.
    Why
        Every year has its own order; last year's left over betrays a copy.
    Lưu ý
        Luật, chiến lược, chương trình nhiều năm và báo cáo kết quả năm trước không bị xét. Ngày
        sau ngày của kế hoạch (CC007) và ngày sai của văn bản đã biết (CC009) không báo lại.
    Note
        Laws, strategies, programmes and reports on earlier years are not judged. A day after the
        plan's own (CC007) and a known document's wrong day (CC009) are not told again.
    Sai
        can_cu: Thực hiện Kế hoạch số 212/KH-UBND ngày 24/10/2022 của UBND huyện Tân Lập
        triển khai Tháng hành động vì bình đẳng giới năm 2022.
    Đúng
        @ xã 2023
    """
    if plan.year is None:
        yield Abstention("no_year")
        return
    for reference in bases(plan):
        if kind_word(reference) not in _LOOKING_BACK:
            known = is_misdated(reference, plan, context)
            yield from _remarks(plan, reference, plan.year.value, misdated=known)


def _remarks(plan: Plan, reference: Reference, year: int, *, misdated: bool) -> Iterator[Remark]:
    mentions = tuple(campaign_mentions(plan, reference))
    named = [mention.year for mention in mentions if mention.year]
    wrong = [field for field in named if field.value != year]
    date = reference.date
    if wrong:
        arguments = {"said": str(wrong[0].value), "year": str(year)}
        yield Remark(wrong[0].span, "title", arguments, expected=str(year))
    elif mentions and date and not misdated and _is_of_another_year(plan, date.value, year):
        arguments = {"said": str(date.value.year), "year": str(year)}
        yield Remark(date.span, "date", arguments, severity=Severity.WARNING)


def _is_of_another_year(plan: Plan, date: PartialDate, year: int) -> bool:
    after_plan = plan.date is not None and date.is_after(plan.date.value)
    return date.year not in (None, year) and not after_plan
