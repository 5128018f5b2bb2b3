"""TT042 · the day below 10, or month 1 or 2, lacks its zero."""

from __future__ import annotations

from collections.abc import Iterator

from plancheck import Context, Edit, Fix, Message, Plan, Remark, Safety, Severity, rule
from plancheck_rules._law import IN_FORCE, mau_chu, phu_luc_1
from plancheck_rules.the_thuc.dia_danh._line import in_words, month_written, part_span


@rule(
    "TT042",
    "ngay-thang-thieu-so-khong",
    Severity.WARNING,
    citations=(
        phu_luc_1("điểm b khoản 4", "ngày nhỏ hơn 10 và tháng 1, 2 phải ghi thêm số 0 phía trước"),
        mau_chu("địa danh và thời gian ban hành văn bản"),
    ),
    since=IN_FORCE,
    messages={
        "day": Message(
            vi="Ngày ban hành ghi “{said}”, thiếu số 0 phía trước.",
            en="The day of issue is “{said}”; it lacks the leading zero.",
            advice_vi="Ghi “ngày {meant}”.",
            advice_en="Write “ngày {meant}”.",
        ),
        "month": Message(
            vi="Tháng ban hành ghi “{said}”, thiếu số 0 phía trước.",
            en="The month of issue is “{said}”; it lacks the leading zero.",
            advice_vi="Ghi “tháng {meant}”.",
            advice_en="Write “tháng {meant}”.",
        ),
    },
)
def ngay_thang_thieu_so_khong(plan: Plan, _context: Context) -> Iterator[Remark]:
    """Ngày nhỏ hơn 10 hoặc tháng 1, tháng 2 trong thời gian ban hành không có số 0 phía trước.
    In the time of issue, a day below 10 or the months 1 and 2 lack the leading zero.

    Vì sao
        Số 0 phía trước để không ai viết thêm một chữ số vào ngày, tháng của văn bản đã ký.
    Why
        The zero keeps anyone from writing a figure before the day or month of a signed document.
    Sai
        dia_danh_ngay: Bình An, ngày 2 tháng 11 năm 2023
    Đúng
        dia_danh_ngay: Bình An, ngày 02 tháng 11 năm 2023
    """
    found = in_words(plan.date) if plan.date else None
    if plan.date is None or found is None:
        return
    day, month = found["day"], found["month"]
    due = {"day": day and f"{int(day):02d}", "month": month and month_written(int(month))}
    for part, meant in due.items():
        said = found[part]
        if meant and len(said) < len(meant):
            place = part_span(plan, plan.date, found, part)
            yield Remark(
                place,
                part,
                {"said": said, "meant": meant},
                expected=meant,
                fix=Fix(Safety.SAFE, (Edit(place, meant),)),
            )
