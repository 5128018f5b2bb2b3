"""TT043 · a zero before one of the months 3 to 9."""

from __future__ import annotations

from collections.abc import Iterator

from plancheck import Context, Edit, Fix, Message, Plan, Remark, Safety, Severity, rule
from plancheck_rules._law import IN_FORCE, mau_chu, phu_luc_1
from plancheck_rules.the_thuc.dia_danh._line import in_words, month_written, part_span


@rule(
    "TT043",
    "thang-thua-so-khong",
    Severity.WARNING,
    citations=(
        phu_luc_1("điểm b khoản 4", "ngày nhỏ hơn 10 và tháng 1, 2 phải ghi thêm số 0 phía trước"),
        mau_chu("địa danh và thời gian ban hành văn bản: “ngày 29 tháng 6 năm 2019”"),
    ),
    since=IN_FORCE,
    messages={
        "padded": Message(
            vi="Tháng ban hành ghi “{said}”; mẫu của Nghị định không thêm số 0 trước tháng 3 đến "
            "tháng 9.",
            en="The month of issue is “{said}”; the decree's sample has no zero before the months "
            "3 to 9.",
            advice_vi="Ghi “tháng {meant}”.",
            advice_en="Write “tháng {meant}”.",
        ),
    },
)
def thang_thua_so_khong(plan: Plan, _context: Context) -> Iterator[Remark]:
    """Tháng 3 đến tháng 9 trong thời gian ban hành có thêm số 0 phía trước.
    In the time of issue, one of the months 3 to 9 has a leading zero.

    Vì sao
        Nghị định chỉ yêu cầu thêm số 0 trước ngày nhỏ hơn 10 và tháng 1, tháng 2; tháng khác viết
        như mẫu để các văn bản thống nhất.
    Why
        The decree asks for a zero only before days below 10 and the months 1 and 2; the other
        months are written as in its sample, alike everywhere.
    Lưu ý
        Đây là khác mẫu, không phải điều bị cấm, nên chỉ là cảnh báo: Nghị định nêu ví dụ “tháng 6”
        chứ không có câu nào cấm “tháng 06”.
    Note
        It departs from the sample, not from a ban, and is only a warning: the decree shows
        “tháng 6”, and no sentence forbids “tháng 06”.
    Sai
        dia_danh_ngay: Bình An, ngày 12 tháng 09 năm 2023
    Đúng
        dia_danh_ngay: Bình An, ngày 12 tháng 9 năm 2023
    """
    found = in_words(plan.date) if plan.date else None
    if plan.date is None or found is None or not found["month"]:
        return
    said, meant = found["month"], month_written(int(found["month"]))
    if len(said) > len(meant):
        place = part_span(plan, plan.date, found, "month")
        yield Remark(
            place,
            "padded",
            {"said": said, "meant": meant},
            expected=meant,
            fix=Fix(Safety.UNSAFE, (Edit(place, meant),)),
        )
