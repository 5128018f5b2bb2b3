"""CH024 · the name of a weekday without a capital."""

from __future__ import annotations

import re
from collections.abc import Iterator

from plancheck import Context, Message, Plan, Remark, Severity, rule
from plancheck_rules._law import IN_FORCE, viet_hoa
from plancheck_rules.chu._slips import Slip, told_by_wording

_WEEKDAY = re.compile(r"thứ (?:hai|ba|tư|năm|sáu|bảy)(?=,? (?:\(?ngày )?\d{1,2}[/-]\d)")
# Not "lần thứ tư, ngày 15/11".
_ON = re.compile(r"(?:\b(?:sáng|trưa|chiều|tối|vào|từ|đến) |\()\Z")
_WIDEST = 8


@rule(
    "CH024",
    "viet-hoa-ngay-trong-tuan",
    Severity.INFO,
    citations=(viet_hoa("điểm c khoản 8 Mục V", "tên các ngày trong tuần"),),
    since=IN_FORCE,
    messages={
        "small": Message(
            vi="Tên ngày trong tuần “{said}” viết thường.",
            en="The weekday “{said}” is written small.",
            advice_vi="Viết “{meant}”.",
            advice_en="Write “{meant}”.",
        ),
    },
)
def viet_hoa_ngay_trong_tuan(plan: Plan, _context: Context) -> Iterator[Remark]:
    """Tên ngày trong tuần viết thường.
    The name of a weekday is written without a capital.

    Vì sao
        Khi không dùng chữ số, âm tiết chỉ ngày viết hoa: thứ Hai, thứ Tư.
    Why
        In words, the syllable for the day has a capital: thứ Hai, thứ Tư.
    Sai
        thoi_gian: 2. Thời gian: từ ngày 15/11/2023 đến ngày 15/12/2023.
        Khai mạc vào thứ tư, ngày 15/11/2023.
    Đúng
        thoi_gian: 2. Thời gian: từ ngày 15/11/2023 đến ngày 15/12/2023.
        Khai mạc lần thứ tư, ngày 15/11/2023; bế mạc vào thứ Sáu, ngày 15/12/2023.
    """
    text = plan.document.text
    slips = [
        Slip(*day.span(), f"thứ {day[0][4:].capitalize()}")
        for day in _WEEKDAY.finditer(text)
        if _ON.search(text, max(0, day.start() - _WIDEST), day.start())
    ]
    yield from told_by_wording(plan, "small", slips)
