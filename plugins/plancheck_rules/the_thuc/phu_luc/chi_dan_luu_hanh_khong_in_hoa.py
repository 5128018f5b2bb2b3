"""TT123 · a direction on circulation is not in capitals."""

from __future__ import annotations

import re
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
from plancheck_rules._law import IN_FORCE, mau_chu, thanh_phan_khac
from plancheck_rules.the_thuc._runs import printed
from plancheck_rules.the_thuc.phu_luc._marks import CIRCULATION, NO_STAMP, lines_like

_LIKE = re.compile("|".join(sorted(CIRCULATION)))


@rule(
    "TT123",
    "chi-dan-luu-hanh-khong-in-hoa",
    Severity.WARNING,
    citations=(
        thanh_phan_khac("điểm c khoản 2", "“XEM XONG TRẢ LẠI”, “LƯU HÀNH NỘI BỘ” bằng chữ in hoa"),
        mau_chu("chỉ dẫn về phạm vi lưu hành"),
    ),
    since=IN_FORCE,
    messages={
        "absent": NO_STAMP,
        "small": Message(
            vi="Chỉ dẫn “{said}” chưa in hoa.",
            en="The direction “{said}” is not in capitals.",
            advice_vi="Ghi “{meant}”.",
            advice_en="Write “{meant}”.",
        ),
    },
)
def chi_dan_luu_hanh_khong_in_hoa(plan: Plan, _context: Context) -> Iterator[Remark | Abstention]:
    """Chỉ dẫn về phạm vi lưu hành chưa in hoa.
    A direction on circulation is not in capitals.

    Vì sao
        Người nhận phải thấy ngay đây là văn bản hạn chế phạm vi lưu hành.
    Why
        Whoever receives the document must see at once that it may not be passed on.
    Sai
        dau: Lưu hành nội bộ
    Đúng
        dau: LƯU HÀNH NỘI BỘ
    """
    found = list(lines_like(plan, _LIKE))
    if not found:
        yield Abstention("absent", applicable=False)
    for _, place in found:
        said = plan.document.excerpt(place)
        if not printed(plan, place).isupper():
            meant = said.upper()
            yield Remark(
                place,
                "small",
                {"said": said, "meant": meant},
                expected=meant,
                fix=Fix(Safety.SAFE, (Edit(place, meant),)),
            )
