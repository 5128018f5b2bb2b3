"""CH006 · the document still has tracked changes."""

from __future__ import annotations

from collections.abc import Iterator

from plancheck import Context, Message, Plan, Remark, Severity, Trait, rule
from plancheck_rules._law import nghi_dinh_30
from plancheck_rules.chu._facts import once


@rule(
    "CH006",
    "con-theo-doi-sua-doi",
    Severity.WARNING,
    citations=(
        nghi_dinh_30("khoản 2 Điều 11", "sửa bản thảo đã duyệt phải trình người ký quyết định"),
    ),
    messages={
        "found": Message(
            vi="Văn bản còn {count} chỗ sửa đổi đang theo dõi (Track Changes), ví dụ: “{detail}”.",
            en="The document still has {count} tracked changes, such as “{detail}”.",
            advice_vi="Chấp nhận hoặc từ chối hết các sửa đổi trước khi trình ký.",
            advice_en="Accept or reject all changes before it is signed.",
        ),
    },
)
def con_theo_doi_sua_doi(plan: Plan, _context: Context) -> Iterator[Remark]:
    """Văn bản còn sửa đổi đang theo dõi.
    The document still has tracked changes.

    Vì sao
        Mỗi máy có thể hiện bản trước hoặc sau khi sửa; chữ đã xóa vẫn đọc được trong tệp.
    Why
        One computer shows the text before, another after the changes; deleted words can
        still be read.
    Sai
        + deletion: chữ đã xóa
    Đúng
        @ xã 2023
    """
    yield from once(plan, "found", Trait.INSERTION, Trait.DELETION, draft=Severity.INFO)
