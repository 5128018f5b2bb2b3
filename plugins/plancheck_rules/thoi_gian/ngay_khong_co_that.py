"""TG005 · a date that the calendar does not have."""

from __future__ import annotations

import re
from collections.abc import Iterator

from plancheck import Context, Message, PartialDate, Plan, Remark, Severity, rule
from plancheck_rules._law import nghi_dinh_30

_NGAY = re.compile(r"ngày\s+", re.IGNORECASE)
_MONTHS = 12
_YEARS = range(1945, 2101)


@rule(
    "TG005",
    "ngay-khong-co-that",
    Severity.ERROR,
    citations=(nghi_dinh_30("khoản 3 Điều 18", "sai sót về nội dung phải được sửa đổi, thay thế"),),
    messages={
        "impossible": Message(
            vi="Ngày {date} không có trong lịch.",
            en="The calendar has no {date}.",
            advice_vi="Kiểm tra lại ngày, tháng.",
            advice_en="Check day and month.",
        ),
        "swapped": Message(
            vi="Ngày {date} không có trong lịch; có thể ngày và tháng bị đảo.",
            en="The calendar has no {date}; day and month may have changed places.",
            advice_vi="Nếu đúng vậy, ghi {meant}.",
            advice_en="If so, write {meant}.",
        ),
    },
)
def ngay_khong_co_that(plan: Plan, _context: Context) -> Iterator[Remark]:
    """Văn bản ghi một ngày không có trong lịch.
    The text gives a date that the calendar does not have.

    Vì sao
        Ngày 31/11 hay 30/02 không có thật: người thực hiện không biết phải làm vào ngày nào.
    Why
        Nobody can act on 31 November or 30 February.
    Sai
        thoi_gian: 2. Thời gian: từ ngày 15/11/2023 đến ngày 31/11/2023.
    Đúng
        @ xã 2023
    """
    for field in plan.dates:
        date = field.value
        if date.exists or (date.year is not None and date.year not in _YEARS):
            continue
        meant = _swapped(date)
        arguments = {"date": _NGAY.sub("", field.text.strip())}
        if meant:
            yield Remark(field.span, "swapped", {**arguments, "meant": meant}, expected=meant)
        elif date.month <= _MONTHS or _called_a_day(plan, field.span.block, field.text):
            yield Remark(field.span, "impossible", arguments)


def _swapped(date: PartialDate) -> str | None:
    if date.day is None:
        return None
    other = PartialDate(date.year, date.day, date.month)
    return other.spoken() if date.month > _MONTHS and other.exists else None


def _called_a_day(plan: Plan, block: int, text: str) -> bool:
    """Whether the words say that figures with a month above 12 are meant as a date."""
    line = plan.document.block(block).text.lower()
    return "ngày" in text.lower() or f"ngày {text.lower()}" in line
