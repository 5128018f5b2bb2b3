"""TT044 · the time of issue in figures."""

from __future__ import annotations

from collections.abc import Iterator

from plancheck import (
    Context,
    DocumentKind,
    Edit,
    Fix,
    Message,
    Plan,
    Remark,
    Safety,
    Severity,
    fold,
    rule,
)
from plancheck_rules._law import IN_FORCE, mau_chu, phu_luc_1
from plancheck_rules.the_thuc.dia_danh._line import own_date, spelled


@rule(
    "TT044",
    "ngay-thang-khong-ghi-chu",
    Severity.WARNING,
    citations=(
        phu_luc_1("điểm b khoản 4", "thời gian ban hành văn bản phải được viết đầy đủ"),
        mau_chu("địa danh và thời gian ban hành văn bản"),
    ),
    kinds=frozenset({DocumentKind.PLAN}),
    since=IN_FORCE,
    messages={
        "figures": Message(
            vi="Thời gian ban hành ghi “{said}”, không có các chữ “ngày”, “tháng”, “năm”.",
            en="The time of issue is “{said}”, without the words “ngày”, “tháng”, “năm”.",
            advice_vi="Ghi “{meant}”.",
            advice_en="Write “{meant}”.",
        ),
    },
)
def ngay_thang_khong_ghi_chu(plan: Plan, _context: Context) -> Iterator[Remark]:
    """Thời gian ban hành viết tắt bằng số, không viết đầy đủ “ngày … tháng … năm …”.
    The time of issue is given in figures instead of “ngày … tháng … năm …”.

    Vì sao
        Thời gian ban hành phải viết đầy đủ; viết “03/11/2023” dễ bị đọc nhầm ngày với tháng.
    Why
        It must be written in full; in “03/11/2023” day and month are easily mistaken.
    Lưu ý
        Chỉ xét dòng địa danh và thời gian; trong lời văn vẫn viết “ngày 03/11/2023” được.
    Note
        Only the line of place and time is judged; “ngày 03/11/2023” is usual in the text.
    Sai
        dia_danh_ngay: Bình An, ngày 02/11/2023
    Sai
        dia_danh_ngay: Bình An, 02/11/2023
    Đúng
        dia_danh_ngay: Bình An, ngày 02 tháng 11 năm 2023
    """
    date = own_date(plan)
    if date is None or "tháng" in fold(date.text):
        return
    meant = spelled(date.value)
    safety = Safety.SAFE if date.value.as_date() else Safety.UNSAFE
    yield Remark(
        date.span,
        "figures",
        {"said": date.text, "meant": meant},
        expected=meant,
        fix=Fix(safety, (Edit(date.span, meant),)),
    )
