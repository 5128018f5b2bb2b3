"""BC001 · no section on purpose and requirements."""

from __future__ import annotations

from collections.abc import Iterator

from plancheck import (
    Abstention,
    Context,
    Level,
    Message,
    Plan,
    Remark,
    SectionKind,
    Severity,
    rule,
)
from plancheck_rules._law import huong_dan, phu_luc_1
from plancheck_rules._place import opening
from plancheck_rules.bo_cuc._stated import NO_OUTLINE, has_section, unknown_outline

_OPENING = "mục đích|mục tiêu|yêu cầu"


@rule(
    "BC001",
    "thieu-muc-dich-yeu-cau",
    Severity.ERROR,
    citations=(huong_dan("mục đích, yêu cầu"), phu_luc_1("điểm c khoản 6", "bố cục của nội dung")),
    campaign_only=True,
    messages={
        "no_outline": NO_OUTLINE,
        "missing": Message(
            vi="Kế hoạch không có mục “Mục đích, yêu cầu”.",
            en="The plan has no section on purpose and requirements.",
            advice_vi="Bổ sung mục “MỤC ĐÍCH, YÊU CẦU” ở đầu kế hoạch.",
            advice_en="Add the section “MỤC ĐÍCH, YÊU CẦU” as the first.",
        ),
    },
)
def thieu_muc_dich_yeu_cau(plan: Plan, _context: Context) -> Iterator[Remark | Abstention]:
    """Kế hoạch không có mục nêu mục đích, yêu cầu.
    The plan has no section on purpose and requirements.

    Vì sao
        Mục đích, yêu cầu là mục mở đầu của kế hoạch, là căn cứ để đánh giá kết quả thực hiện.
    Why
        It opens a plan and is what the results are measured by.
    Lưu ý
        “MỤC ĐÍCH”, “MỤC TIÊU”, “MỤC ĐÍCH - YÊU CẦU” đều được chấp nhận. Kế hoạch
        của trường học thường gọn, nên chỉ cảnh báo.
    Note
        “MỤC ĐÍCH”, “MỤC TIÊU” and “MỤC ĐÍCH - YÊU CẦU” are all accepted. A school's plan
        is often brief: there it is a warning.
    Sai
        muc_dich_yeu_cau:
    Đúng
        @ xã 2023
    """
    if unknown := unknown_outline(plan):
        yield unknown
    elif not has_section(plan, _OPENING, SectionKind.MUC_DICH, SectionKind.YEU_CAU):
        school = plan.level is not None and plan.level.value is Level.SCHOOL
        yield Remark(opening(plan), "missing", severity=Severity.WARNING if school else None)
