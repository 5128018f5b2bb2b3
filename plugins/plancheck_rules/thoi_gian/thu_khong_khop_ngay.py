"""TG008 · the weekday contradicts the calendar."""

from __future__ import annotations

import re
from collections.abc import Iterator

from plancheck import Context, Field, Message, PartialDate, Plan, Remark, Severity, rule
from plancheck_rules._law import nghi_dinh_30

_NAMES = ("thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật")
_DAYS = {
    **{name.lower(): number for number, name in enumerate(_NAMES)},
    **{f"thứ {number + 2}": number for number in range(6)},
    "chúa nhật": 6,
    "thứ tư": 2,
}
_WORD = r"(?:thứ\s+(?:hai|ba|tư|năm|sáu|bảy|[2-7])|ch[ủú]a?\s+nhật)(?!\w)"
_BEFORE = re.compile(rf"({_WORD})\s{{0,2}}[,(]?\s{{0,2}}(?:ngày\s{{1,2}})?\Z")
_AFTER = re.compile(rf"\s{{0,2}}[,(]\s{{0,2}}(?:tức\s+|là\s+)?({_WORD})(?=\s*(?:[,;.)\n]|\Z))")
# "lần thứ tư, ngày 15/11"; "thứ Bảy, Chủ nhật, ngày 25/11"; "thứ nhất, … thứ hai, ngày 20/11".
_COUNTS = re.compile(
    r"(?:lần|đợt|tuần|tháng|quý|buổi|phiên|họp|kỳ|khóa|nhóm|vụ|dung|việc|điểm|bước|cuộc|hội|lớp|tập"
    rf"|giải|hạng|người|khách|và|{_WORD}\s{{0,2}}[,-])\s{{1,2}}\Z"
)
_ENUMERATES = re.compile(r"thứ nhất(?!\w)[^\n]{0,600}\Z")
_REACH = 24
_LONGEST = 640


@rule(
    "TG008",
    "thu-khong-khop-ngay",
    Severity.WARNING,
    citations=(nghi_dinh_30("khoản 3 Điều 18", "sai sót về nội dung phải được sửa đổi, thay thế"),),
    messages={
        "wrong": Message(
            vi="Ngày {date} là {true}, không phải {said}.",
            en="{date} is a “{true}”, not a “{said}”.",
            advice_vi="Kiểm tra lại ngày hoặc thứ; thường là sót từ kế hoạch năm trước.",
            advice_en="Check the day or the weekday; it is often left from last year's plan.",
        ),
    },
)
def thu_khong_khop_ngay(plan: Plan, _context: Context) -> Iterator[Remark]:
    """Thứ trong tuần ghi kèm ngày không khớp với lịch.
    The weekday written with a date is not that of the calendar.

    Vì sao
        Người dự không biết đến theo thứ hay theo ngày; ngày được sửa mà thứ thì không là dấu hiệu
        chép từ năm trước.
    Why
        Nobody knows which of the two to follow; a day renewed beside an old weekday betrays a copy.
    Lưu ý
        Ngày không ghi năm được hiểu là của năm kế hoạch.
    Note
        A date without a year is taken for one of the plan's year.
    Sai
        kinh_phi: Lễ phát động tổ chức vào thứ Hai, ngày 14/11/2023.
    Đúng
        kinh_phi: Lễ phát động tổ chức vào thứ Ba, ngày 14/11/2023.
    """
    year = plan.year.value if plan.year else None
    for field in plan.dates:
        day = field.value.with_year(year).as_date()
        said = _weekday(plan, field)
        if day is None or said is None or said[0] == day.weekday():
            continue
        number, start, end = said
        yield Remark(
            plan.document.span(start, end),
            "wrong",
            {
                "date": field.value.spoken(),
                "true": _NAMES[day.weekday()],
                "said": _NAMES[number],
            },
            expected=_NAMES[day.weekday()],
        )


def _weekday(plan: Plan, field: Field[PartialDate]) -> tuple[int, int, int] | None:
    """The weekday written right before or after the date, and where it stands."""
    folded = plan.document.folded
    start, end = plan.document.offsets(field.span)
    found = _BEFORE.search(folded, max(0, start - _REACH), start) or _AFTER.match(folded, end)
    if found is None or _is_ordinal(folded, found.start(1)):
        return None
    number = _DAYS.get(" ".join(found[1].split()))
    return (number, *found.span(1)) if number is not None else None


def _is_ordinal(folded: str, start: int) -> bool:
    """Whether "thứ hai" at *start* counts, or is one of several days."""
    before = folded[max(0, start - _LONGEST) : start]
    return bool(_COUNTS.search(before) or _ENUMERATES.search(before))
