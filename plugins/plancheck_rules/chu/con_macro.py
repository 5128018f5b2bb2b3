"""CH001 · the file carries macros."""

from __future__ import annotations

from collections.abc import Iterator

from plancheck import Context, Message, Plan, Remark, Severity, Trait, rule
from plancheck_rules._law import nghi_dinh_30
from plancheck_rules.chu._facts import once


@rule(
    "CH001",
    "con-macro",
    Severity.WARNING,
    citations=(nghi_dinh_30("khoản 2 Điều 12", "kiểm tra trước khi ký ban hành"),),
    messages={
        "found": Message(
            vi="Tệp có chứa macro, là chương trình chạy kèm văn bản.",
            en="The file carries macros, programs that run with the document.",
            advice_vi="Lưu lại tệp ở dạng .docx để bỏ macro.",
            advice_en="Save the file as .docx, which leaves the macros out.",
        ),
    },
)
def con_macro(plan: Plan, _context: Context) -> Iterator[Remark]:
    """Tệp văn bản có kèm macro.
    The file carries macros.

    Vì sao
        Văn bản phát hành chỉ cần nội dung; macro có thể bị chặn khi gửi, hoặc mang mã độc.
    Why
        A document that is sent out needs its text alone; macros may be blocked on the way
        or carry malware.
    Sai
        + macros: vbaProject.bin
    Đúng
        @ xã 2023
    """
    yield from once(plan, "found", Trait.MACROS)
