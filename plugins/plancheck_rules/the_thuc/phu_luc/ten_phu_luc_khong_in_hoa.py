"""TT113 · an annex's title is not in capitals."""

from __future__ import annotations

from collections.abc import Iterator

from plancheck import (
    Abstention,
    Context,
    Edit,
    Fix,
    Message,
    Plan,
    Remark,
    Safety,
    Severity,
    rule,
)
from plancheck_rules._gathered import gathered
from plancheck_rules._law import IN_FORCE, mau_chu, thanh_phan_khac
from plancheck_rules.the_thuc._runs import printed
from plancheck_rules.the_thuc.phu_luc._annexes import NO_ANNEX, annexes


@rule(
    "TT113",
    "ten-phu-luc-khong-in-hoa",
    Severity.WARNING,
    citations=(
        thanh_phan_khac("điểm b khoản 1", "tên phụ lục (nếu có) bằng chữ in hoa"),
        mau_chu("tiêu đề của phụ lục"),
    ),
    since=IN_FORCE,
    messages={
        "absent": NO_ANNEX,
        "small": Message(
            vi="Tên phụ lục chưa in hoa ({count} chỗ).",
            en="The annex's title is not in capitals ({count} place(s)).",
            advice_vi="Ghi “{meant}”.",
            advice_en="Write “{meant}”.",
        ),
    },
)
def ten_phu_luc_khong_in_hoa(plan: Plan, _context: Context) -> Iterator[Remark | Abstention]:
    """Tên phụ lục chưa in hoa.
    An annex's title is not in capitals.

    Vì sao
        Tên phụ lục in hoa, đậm, canh giữa để phân biệt với lời văn ngay bên dưới.
    Why
        Capitals set the title apart from the text right below it.
    Sai
        phu_luc: Phụ lục I: Danh mục hoạt động
        1. Treo băng rôn tại trụ sở.
    Đúng
        phu_luc: Phụ lục I
        DANH MỤC HOẠT ĐỘNG
        1. Treo băng rôn tại trụ sở.
    """
    found = annexes(plan)
    if not found:
        yield Abstention("absent", applicable=False)
    titles = [annex.title for annex in found if annex.title]
    wrong = [title for title in titles if not printed(plan, title.span).isupper()]
    if wrong:
        places, meant = [title.span for title in wrong], [title.text.upper() for title in wrong]
        yield gathered(
            places,
            "small",
            {"meant": meant[0]},
            expected=meant[0],
            fix=Fix(Safety.UNSAFE, tuple(map(Edit, places, meant))),
        )
