"""BC003 · no section on organisation."""

from __future__ import annotations

from collections.abc import Iterator

from plancheck import Abstention, Context, Message, Plan, Remark, SectionKind, Severity, rule
from plancheck_rules._law import huong_dan, phu_luc_1
from plancheck_rules._place import ending
from plancheck_rules.bo_cuc._stated import NO_OUTLINE, has_section, unknown_outline

_OPENING = "(?:phân công )?tổ chức thực hiện|phân công|trách nhiệm"


@rule(
    "BC003",
    "thieu-to-chuc-thuc-hien",
    Severity.ERROR,
    citations=(huong_dan("tổ chức thực hiện"), phu_luc_1("điểm c khoản 6", "bố cục của nội dung")),
    campaign_only=True,
    messages={
        "no_outline": NO_OUTLINE,
        "missing": Message(
            vi="Kế hoạch không có mục “Tổ chức thực hiện”.",
            en="The plan has no section on who carries it out.",
            advice_vi="Bổ sung mục “TỔ CHỨC THỰC HIỆN”, phân công từng đơn vị và chế độ báo cáo.",
            advice_en="Add the section “TỔ CHỨC THỰC HIỆN” with duties and the report.",
        ),
    },
)
def thieu_to_chuc_thuc_hien(plan: Plan, _context: Context) -> Iterator[Remark | Abstention]:
    """Kế hoạch không có mục tổ chức thực hiện.
    The plan has no section on who carries it out.

    Vì sao
        Không phân công thì không đơn vị nào phải chủ trì, phối hợp và báo cáo kết quả.
    Why
        Without it no unit is in charge and nobody reports.
    Lưu ý
        “PHÂN CÔNG NHIỆM VỤ”, “PHÂN CÔNG THỰC HIỆN” cũng được chấp nhận.
    Note
        “PHÂN CÔNG NHIỆM VỤ” and “PHÂN CÔNG THỰC HIỆN” are accepted as well.
    Sai
        to_chuc_thuc_hien:
    Đúng
        @ xã 2023
    """
    if unknown := unknown_outline(plan):
        yield unknown
    elif not has_section(plan, _OPENING, SectionKind.TO_CHUC_THUC_HIEN):
        yield Remark(ending(plan), "missing")
