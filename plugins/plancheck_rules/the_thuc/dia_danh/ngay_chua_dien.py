"""TT041 · the day of issue is empty."""

from __future__ import annotations

from collections.abc import Iterator

from plancheck import (
    Abstention,
    Context,
    DocumentKind,
    Message,
    Plan,
    Remark,
    Severity,
    Stage,
    rule,
)
from plancheck_rules._law import IN_FORCE, nghi_dinh_30, phu_luc_1
from plancheck_rules.the_thuc.dia_danh._line import own_date, time_place

_ADVICE = {
    "advice_vi": "Điền ngày ban hành cùng lúc với số, sau khi ký.",
    "advice_en": "Fill in the day together with the number, after the signing.",
}


@rule(
    "TT041",
    "ngay-chua-dien",
    Severity.ERROR,
    citations=(
        nghi_dinh_30("Điều 15", "Cấp số, thời gian ban hành văn bản"),
        phu_luc_1("điểm b khoản 4", "thời gian ban hành văn bản phải được viết đầy đủ"),
    ),
    kinds=frozenset({DocumentKind.PLAN}),
    since=IN_FORCE,
    messages={
        "no_time": Message(
            vi="Kế hoạch không ghi thời gian ban hành.", en="The plan states no time of issue."
        ),
        "draft": Message(
            vi="Bản dự thảo: ngày và số được điền sau khi ký.",
            en="A draft: day and number are filled in after the signing.",
        ),
        "issued": Message(
            vi="Kế hoạch đã ban hành nhưng chưa điền ngày.",
            en="The plan is issued, but its day is empty.",
            **_ADVICE,
        ),
        "numbered": Message(
            vi="Kế hoạch đã có số nhưng chưa điền ngày ban hành.",
            en="The plan has its number, but the day of issue is empty.",
            **_ADVICE,
        ),
    },
)
def ngay_chua_dien(plan: Plan, _context: Context) -> Iterator[Remark | Abstention]:
    """Ngày ban hành còn để trống.
    The day of issue is empty.

    Vì sao
        Số và ngày được cấp cùng lúc, sau khi ký; bản phát hành thiếu ngày thì không viện dẫn được
        và không rõ kế hoạch có từ khi nào.
    Why
        Number and day are given together, after the signing; without the day an issued plan
        cannot be cited, nor does anyone know since when it holds.
    Lưu ý
        Bản dự thảo để trống cả số và ngày là đúng. Đã có số mà ngày còn trống
        thì chỉ nêu ở mức lưu ý.
    Note
        A draft rightly leaves both number and day empty. If the number is filled in and the day
        is not, this is only a note.
    Sai
        dia_danh_ngay: Bình An, ngày      tháng 11 năm 2023
    Đúng
        @ xã 2023
    Đúng
        @ xã 2023
        dự thảo
    """
    place, date = time_place(plan), own_date(plan)
    if place is None:
        yield Abstention("no_time", applicable=False)
    elif date and date.value.day is not None:
        return
    elif plan.stage is Stage.ISSUED:
        yield Remark(place, "issued")
    elif plan.number and plan.number.value.number:
        yield Remark(place, "numbered", severity=Severity.INFO)
    else:
        yield Abstention("draft", applicable=False)
