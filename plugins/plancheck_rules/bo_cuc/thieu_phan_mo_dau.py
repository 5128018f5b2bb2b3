"""BC005 · nothing stands between the title and the first section."""

from __future__ import annotations

from collections.abc import Iterator

from plancheck import Abstention, Context, DocumentKind, Message, Plan, Remark, Severity, rule
from plancheck_rules._law import phu_luc_1
from plancheck_rules._place import opening
from plancheck_rules.bo_cuc._stated import NO_OUTLINE, unknown_outline


@rule(
    "BC005",
    "thieu-phan-mo-dau",
    Severity.ERROR,
    citations=(
        phu_luc_1("điểm a khoản 6", "căn cứ ban hành văn bản"),
        phu_luc_1("điểm c khoản 6", "bố cục của nội dung"),
    ),
    kinds=frozenset({DocumentKind.PLAN}),
    campaign_only=True,
    messages={
        "no_outline": NO_OUTLINE,
        "missing": Message(
            vi="Kế hoạch không có phần mở đầu: căn cứ và lời dẫn.",
            en="The plan has no opening: neither bases nor an introductory sentence.",
            advice_vi="Bổ sung căn cứ (“Thực hiện Kế hoạch số …;”) và câu “… ban hành Kế hoạch … "
            "như sau:”.",
            advice_en="Add the bases (“Thực hiện Kế hoạch số …;”) and the sentence “… ban hành "
            "Kế hoạch … như sau:”.",
        ),
    },
)
def thieu_phan_mo_dau(plan: Plan, _context: Context) -> Iterator[Remark | Abstention]:
    """Giữa trích yếu và mục thứ nhất không có căn cứ và lời dẫn.
    Neither bases nor an introduction stand between the title and the first section.

    Vì sao
        Phần mở đầu nêu kế hoạch được ban hành theo văn bản nào và do cơ quan nào ban hành.
    Why
        The opening says by what order the plan is made and by whom.
    Lưu ý
        Có lời dẫn nhưng không viện dẫn văn bản nào là việc của quy tắc CC001.
    Note
        An introduction that cites no document is the matter of rule CC001.
    Sai
        can_cu:
        mo_dau:
    Đúng
        @ xã 2023
    """
    if unknown := unknown_outline(plan):
        yield unknown
    elif plan.preamble is None:
        yield Remark(opening(plan), "missing")
