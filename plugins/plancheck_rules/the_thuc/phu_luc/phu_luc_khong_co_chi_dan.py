"""TT110 · the text does not lead to the annex."""

from __future__ import annotations

from collections.abc import Iterator

from plancheck import Abstention, Context, Message, Plan, Remark, Severity, rule
from plancheck_rules._law import IN_FORCE, thanh_phan_khac
from plancheck_rules.the_thuc.phu_luc._annexes import NO_ANNEX, is_told


@rule(
    "TT110",
    "phu-luc-khong-co-chi-dan",
    Severity.WARNING,
    citations=(
        thanh_phan_khac(
            "điểm a khoản 1", "văn bản có Phụ lục kèm theo thì trong văn bản phải có chỉ dẫn"
        ),
    ),
    since=IN_FORCE,
    messages={
        "absent": NO_ANNEX,
        "untold": Message(
            vi="Có phụ lục nhưng nội dung kế hoạch không có chỉ dẫn đến phụ lục.",
            en="There is an annex, but nothing in the plan leads to it.",
            advice_vi="Ghi chỉ dẫn ở nội dung liên quan, ví dụ “(chi tiết tại Phụ lục kèm theo)”.",
            advice_en="Lead to it where it belongs, as in “(chi tiết tại Phụ lục kèm theo)”.",
        ),
    },
)
def phu_luc_khong_co_chi_dan(plan: Plan, _context: Context) -> Iterator[Remark | Abstention]:
    """Có phụ lục nhưng nội dung kế hoạch không có chỉ dẫn.
    There is an annex that the plan's text does not lead to.

    Vì sao
        Người đọc kế hoạch phải biết có phụ lục và phụ lục gắn với việc nào.
    Why
        The reader must know that there is an annex, and to which task it belongs.
    Lưu ý
        Mọi cách dẫn đều được: “phụ lục”, “kèm theo”, “biểu mẫu”, “danh mục”.
    Note
        Any way to lead to it will do: “phụ lục”, “kèm theo”, “biểu mẫu”, “danh mục”.
    Sai
        phu_luc: Phụ lục
        KINH PHÍ THỰC HIỆN
        (Kèm theo Kế hoạch số 87/KH-UBND ngày 02 tháng 11 năm 2023 của Ủy ban nhân dân xã Bình An)
        1. Tuyên truyền: 5.000.000 đồng.
    Đúng
        kinh_phi: Từ ngân sách xã (chi tiết tại Phụ lục kèm theo Kế hoạch này).
        phu_luc: Phụ lục
        KINH PHÍ THỰC HIỆN
        (Kèm theo Kế hoạch số 87/KH-UBND ngày 02 tháng 11 năm 2023 của Ủy ban nhân dân xã Bình An)
        1. Tuyên truyền: 5.000.000 đồng.
    """
    if not plan.annexes:
        yield Abstention("absent", applicable=False)
    elif not is_told(plan):
        yield Remark(plan.annexes[0].heading.span, "untold")
