"""TT056 · the title begins with "V/v", as the subject of a letter does."""

from __future__ import annotations

import re
from collections.abc import Iterator

from plancheck import Context, Edit, Fix, Message, Plan, Remark, Safety, Severity, rule
from plancheck_rules._law import IN_FORCE, phu_luc_1

_LEAD = re.compile(r"[Vv]/[Vv]\s*:?\s*")


@rule(
    "TT056",
    "trich-yeu-ghi-v-v",
    Severity.WARNING,
    citations=(
        phu_luc_1("điểm b khoản 5", "đối với công văn, trích yếu được trình bày sau chữ “V/v”"),
    ),
    since=IN_FORCE,
    messages={
        "letter": Message(
            vi="Trích yếu của kế hoạch bắt đầu bằng “{said}”, cách ghi của công văn.",
            en="The plan's title begins with “{said}”, as the subject of a letter does.",
            advice_vi="Thay “{said}” bằng “Về việc”, hoặc bỏ “{said}”.",
            advice_en="Write “Về việc” for “{said}”, or leave it out.",
        ),
    },
)
def trich_yeu_ghi_v_v(plan: Plan, _context: Context) -> Iterator[Remark]:
    """Trích yếu của kế hoạch bắt đầu bằng “V/v”.
    The title of the plan begins with “V/v”.

    Vì sao
        “V/v” chỉ dùng cho công văn, loại văn bản không có tên loại; kế hoạch có tên loại nên trích
        yếu là một câu hoặc cụm từ trọn vẹn.
    Why
        “V/v” is for letters, which have no kind word; a plan's title is a phrase in full.
    Sai
        trich_yeu: V/v triển khai Tháng hành động vì bình đẳng giới năm 2023
    Đúng
        trich_yeu: Về việc triển khai Tháng hành động vì bình đẳng giới năm 2023
    """
    found = _LEAD.match(plan.title.text) if plan.title else None
    if plan.title is None or found is None:
        return
    start, _ = plan.document.offsets(plan.title.span)
    place = plan.document.span(start, start + len(found[0].rstrip()))
    yield Remark(
        place,
        "letter",
        {"said": found[0].rstrip()},
        expected="Về việc",
        fix=Fix(Safety.UNSAFE, (Edit(place, "Về việc"),)),
    )
