"""BC002 · no section on activities."""

from __future__ import annotations

from collections.abc import Iterator

from plancheck import Abstention, Context, Message, Plan, Remark, SectionKind, Severity, rule
from plancheck_rules._law import huong_dan, phu_luc_1
from plancheck_rules._place import opening
from plancheck_rules.bo_cuc._stated import NO_OUTLINE, has_section, unknown_outline

_OPENING = "(?:các )?(?:nội dung|hoạt động|nhiệm vụ|giải pháp)"


@rule(
    "BC002",
    "thieu-noi-dung-hoat-dong",
    Severity.ERROR,
    citations=(huong_dan("nội dung hoạt động"), phu_luc_1("điểm c khoản 6", "bố cục của nội dung")),
    campaign_only=True,
    messages={
        "no_outline": NO_OUTLINE,
        "missing": Message(
            vi="Kế hoạch không có mục nêu nội dung, hoạt động.",
            en="The plan has no section on its activities.",
            advice_vi="Bổ sung mục “NỘI DUNG HOẠT ĐỘNG”.",
            advice_en="Add the section “NỘI DUNG HOẠT ĐỘNG”.",
        ),
    },
)
def thieu_noi_dung_hoat_dong(plan: Plan, _context: Context) -> Iterator[Remark | Abstention]:
    """Kế hoạch không có mục nêu nội dung, hoạt động.
    The plan has no section on its activities.

    Vì sao
        Không có nội dung hoạt động thì không có gì để triển khai, kiểm tra và báo cáo.
    Why
        Without activities there is nothing to carry out, to inspect or to report.
    Lưu ý
        “NỘI DUNG”, “CÁC HOẠT ĐỘNG”, “NHIỆM VỤ, GIẢI PHÁP” đều được chấp nhận.
    Note
        “NỘI DUNG”, “CÁC HOẠT ĐỘNG” and “NHIỆM VỤ, GIẢI PHÁP” are all accepted.
    Sai
        noi_dung:
    Đúng
        @ xã 2023
    """
    if unknown := unknown_outline(plan):
        yield unknown
    elif not has_section(plan, _OPENING, SectionKind.NOI_DUNG):
        yield Remark(opening(plan), "missing")
