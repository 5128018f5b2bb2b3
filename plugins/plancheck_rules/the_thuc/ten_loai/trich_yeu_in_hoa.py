"""TT054 · the title in capitals."""

from __future__ import annotations

from collections.abc import Iterator

from plancheck import Context, Message, Plan, Remark, Severity, rule
from plancheck_rules._law import IN_FORCE, mau_chu, phu_luc_1
from plancheck_rules.the_thuc._runs import printed

_FEWEST_WORDS = 4
"""So many words in capitals in a row are no abbreviation."""


@rule(
    "TT054",
    "trich-yeu-in-hoa",
    Severity.WARNING,
    citations=(
        phu_luc_1("điểm b khoản 5", "trích yếu nội dung trình bày bằng chữ in thường"),
        mau_chu("trích yếu nội dung"),
    ),
    since=IN_FORCE,
    messages={
        "capitals": Message(
            vi="Trích yếu nội dung in hoa; quy định là chữ in thường.",
            en="The title is in capitals; the rule is lower case.",
            advice_vi="Ghi bằng chữ in thường, chỉ viết hoa chữ cái đầu và tên riêng.",
            advice_en="Write it in lower case, with capitals for its first letter and for names.",
        ),
    },
)
def trich_yeu_in_hoa(plan: Plan, _context: Context) -> Iterator[Remark]:
    """Trích yếu nội dung in hoa.
    The title is in capitals.

    Vì sao
        Chữ in hoa dành cho tên loại; trích yếu in thường thì đọc được tên riêng trong đó.
    Why
        Capitals are for the kind word; in lower case the names in the title can be told.
    Sai
        trich_yeu: TRIỂN KHAI THÁNG HÀNH ĐỘNG VÌ BÌNH ĐẲNG GIỚI NĂM 2023
    Đúng
        @ xã 2023
    """
    if plan.title is None:
        return
    in_a_row = 0
    for word in printed(plan, plan.title.span).split():
        in_a_row = in_a_row + 1 if word.isupper() else 0
        if in_a_row == _FEWEST_WORDS:
            yield Remark(plan.title.span, "capitals")
            return
