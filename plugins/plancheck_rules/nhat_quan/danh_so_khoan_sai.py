"""NQ005 · the numbering of headings within a section is broken or repeated."""

from __future__ import annotations

import re
from collections.abc import Iterator

from plancheck import Bilingual, Context, Message, Plan, Remark, Severity, rule
from plancheck_rules._law import phu_luc_1
from plancheck_rules._numbering import Misnumbered, inner_sections, main_sections, misnumbered

_BEFORE = Bilingual("đề mục liền trước", "the heading before")


@rule(
    "NQ005",
    "danh-so-khoan-sai",
    Severity.WARNING,
    citations=(phu_luc_1("điểm đ khoản 6", "số thứ tự các khoản trong mỗi mục"),),
    messages={
        "repeated": Message(
            vi="Số “{said}” bị lặp trong cùng một mục.",
            en="The number “{said}” is repeated within the section.",
            advice_vi="Đánh số lại từ “{meant}”.",
            advice_en="Renumber from “{meant}”.",
        ),
        "broken": Message(
            vi="Số đề mục nhảy từ “{before}” đến “{said}”.",
            en="The numbers go from “{before}” to “{said}”.",
            advice_vi="Đánh số lại từ “{meant}”, hoặc bổ sung phần còn thiếu.",
            advice_en="Renumber from “{meant}”, or add what is missing.",
        ),
    },
)
def danh_so_khoan_sai(plan: Plan, _context: Context) -> Iterator[Remark]:
    """Số thứ tự các đề mục nhỏ trong một mục bị nhảy hoặc bị lặp.
    The numbers of headings within a section skip or repeat.

    Vì sao
        Viện dẫn “khoản 3 mục V” không biết chỉ phần nào; số nhảy thường là dấu hiệu một phần bị
        mất khi cắt dán.
    Why
        A citation by number becomes ambiguous, and a gap often means a part lost in pasting.
    Lưu ý
        Số các mục lớn là việc của quy tắc BC007; khi thiếu một mục lớn, số khoản lặp lại chỉ là
        hệ quả nên không báo nữa.
    Note
        The numbers of the main sections are the matter of rule BC007; where one is missing,
        repeated numbers below follow from that and are not told again.
    Sai
        to_chuc_thuc_hien: V. TỔ CHỨC THỰC HIỆN
        1. Công chức Văn hóa - xã hội
        Tham mưu tổ chức các hoạt động.
        3. Công an xã
        Bảo đảm an ninh, trật tự.
    Đúng
        @ xã 2023
    """
    heading_lost = any(misnumbered(plan, main_sections(plan)))
    for group in inner_sections(plan):
        for found in misnumbered(plan, group):
            if _is_numbered_between(plan, found) or (found.repeated and heading_lost):
                continue
            yield Remark(
                found.section.span,
                "repeated" if found.repeated else "broken",
                {"said": found.section.label, "meant": found.due, "before": found.before.label},
                expected=f"{found.due} {found.section.title}",
                related=((_BEFORE, found.before.span),),
            )


def _is_numbered_between(plan: Plan, found: Misnumbered) -> bool:
    """Whether the number due stands there before a paragraph that is no heading."""
    first, last = found.before.span.block, found.section.span.block
    due = re.compile(rf"\s*{re.escape(found.due.rstrip('.'))}\s?[./)]")
    blocks = map(plan.document.block, range(first, last))
    return any(due.match(line) for block in blocks for line in (block.label, block.text))
