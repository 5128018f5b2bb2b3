"""TT040 · no place and time of issue."""

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
from plancheck_rules._place import opening
from plancheck_rules.the_thuc._head import NO_HEAD, has_head
from plancheck_rules.the_thuc.dia_danh._line import is_led_in, stands_elsewhere, time_place


@rule(
    "TT040",
    "thieu-dia-danh-thoi-gian",
    Severity.ERROR,
    citations=(
        nghi_dinh_30("điểm d khoản 2 Điều 8", "thành phần chính: địa danh và thời gian ban hành"),
        phu_luc_1("khoản 4"),
    ),
    kinds=frozenset({DocumentKind.PLAN}),
    since=IN_FORCE,
    messages={
        "no_head": NO_HEAD,
        "missing": Message(
            vi="Kế hoạch không ghi địa danh và thời gian ban hành.",
            en="The plan states no place and time of issue.",
            advice_vi="Thêm dòng “…, ngày … tháng … năm …” dưới Tiêu ngữ; trước dấu phẩy là địa "
            "danh.",
            advice_en="Add “…, ngày … tháng … năm …” under Tiêu ngữ; the place stands before the "
            "comma.",
        ),
        "place": Message(
            vi="Trước thời gian ban hành không có địa danh.",
            en="No place stands before the time of issue.",
            advice_vi="Ghi tên đơn vị hành chính nơi cơ quan đóng trụ sở, sau đó là dấu phẩy.",
            advice_en="Write the name of the unit where the office is, then a comma.",
        ),
        "unread": Message(
            vi="Trước thời gian ban hành có chữ nhưng không nhận ra là địa danh.",
            en="Words before the time of issue are not recognised as a place.",
        ),
        "elsewhere": Message(
            vi="Dòng địa danh, thời gian nằm ngoài phần đầu văn bản, có thể do cách đọc tệp.",
            en="The line of place and time is outside of the head, perhaps as the file was read.",
        ),
    },
)
def thieu_dia_danh_thoi_gian(plan: Plan, _context: Context) -> Iterator[Remark | Abstention]:
    """Kế hoạch thiếu địa danh hoặc cả dòng địa danh và thời gian ban hành.
    The plan lacks the place, or the whole line of place and time of issue.

    Vì sao
        Không có thời gian ban hành thì không biết kế hoạch có từ khi nào và không viện dẫn đủ, kể
        cả trong công văn đính chính; địa danh cho biết nơi cơ quan đóng trụ sở.
    Why
        Without the time of issue nobody can tell since when the plan holds, nor cite it in full,
        not even in a letter that corrects it; the place tells where the office is.
    Lưu ý
        Bản dự thảo, hoặc chỉ thiếu địa danh, thì là cảnh báo. Kế hoạch ban hành kèm theo quyết định
        không có dòng này.
    Note
        In a draft, or if only the place is missing, it is a warning. A plan attached to a decision
        has no such line.
    Sai
        dia_danh_ngay:
    Sai
        dia_danh_ngay: ngày 02 tháng 11 năm 2023
    Đúng
        @ xã 2023
    """
    if plan.place:
        return
    if time := time_place(plan):
        unread = Abstention("unread") if is_led_in(plan, time) else None
        yield unread or Remark(time, "place", severity=Severity.WARNING)
    elif not has_head(plan):
        yield Abstention("no_head")
    elif stands_elsewhere(plan):
        yield Abstention("elsewhere")
    else:
        issued = plan.stage is Stage.ISSUED
        severity = None if issued else Severity.WARNING
        yield Remark(opening(plan), "missing", severity=severity)
