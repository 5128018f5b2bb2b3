"""CH001 · the file carries macros."""

from __future__ import annotations

from collections.abc import Iterator

from plancheck import Context, Message, Plan, Remark, Severity, Trait, rule
from plancheck_rules.chu._facts import once
from plancheck_rules.chu._slips import SOAN_THAO


@rule(
    "CH001",
    "con-macro",
    Severity.INFO,
    citations=(SOAN_THAO,),
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
        Văn bản phát hành chỉ cần nội dung; macro có thể bị chặn khi gửi, hoặc mang mã độc. Bỏ
        macro là thông lệ an toàn, không phải quy định.
    Why
        A document that is sent out needs its text alone; macros may be blocked on the way
        or carry malware. To leave them out is custom, not law.
    Sai
        + macros: vbaProject.bin
    Đúng
        @ xã 2023
    """
    yield from once(plan, "found", Trait.MACROS)
