"""BC007 · the numbering of the main sections is broken."""

from __future__ import annotations

from collections.abc import Iterator

from plancheck import (
    Abstention,
    Context,
    Message,
    Plan,
    Remark,
    Severity,
    rule,
)
from plancheck_rules._law import phu_luc_1
from plancheck_rules._numbering import main_sections, misnumbered
from plancheck_rules.bo_cuc._stated import NO_OUTLINE, unknown_outline


@rule(
    "BC007",
    "danh-so-muc-sai",
    Severity.WARNING,
    citations=(phu_luc_1("điểm đ khoản 6", "số thứ tự của mục, khoản"),),
    messages={
        "no_outline": NO_OUTLINE,
        "repeated": Message(
            vi="Số mục “{said}” bị lặp.",
            en="The section number “{said}” is repeated.",
            advice_vi="Đánh số lại từ “{meant}”.",
            advice_en="Renumber from “{meant}”.",
        ),
        "broken": Message(
            vi="Số mục nhảy từ “{before}” đến “{said}”.",
            en="The section numbers go from “{before}” to “{said}”.",
            advice_vi="Đánh số lại từ “{meant}”, hoặc bổ sung mục còn thiếu.",
            advice_en="Renumber from “{meant}”, or add the missing section.",
        ),
    },
)
def danh_so_muc_sai(plan: Plan, _context: Context) -> Iterator[Remark | Abstention]:
    """Số thứ tự các mục lớn bị nhảy hoặc bị lặp.
    The numbers of the main sections skip or repeat.

    Vì sao
        Số mục sai làm cho viện dẫn (“mục III của Kế hoạch”) không biết chỉ mục nào, và thường là
        dấu hiệu một mục bị mất.
    Why
        A citation by section becomes ambiguous, and a gap often means a lost section.
    Sai
        to_chuc_thuc_hien: VII. TỔ CHỨC THỰC HIỆN
        1. Công chức Văn hóa - xã hội tham mưu tổ chức các hoạt động.
    Đúng
        @ xã 2023
    """
    if unknown := unknown_outline(plan):
        yield unknown
    for found in misnumbered(plan, main_sections(plan)):
        yield Remark(
            found.section.span,
            "repeated" if found.repeated else "broken",
            {"said": found.section.label, "meant": found.due, "before": found.before.label},
            expected=f"{found.due} {found.section.title}",
        )
