"""CH004 · the document has words that do not show on screen or paper."""

from __future__ import annotations

from collections.abc import Iterator

from plancheck import Context, Message, Plan, Remark, Severity, Trait, rule
from plancheck_rules._law import nghi_dinh_30
from plancheck_rules.chu._facts import once


@rule(
    "CH004",
    "chu-an",
    Severity.WARNING,
    citations=(nghi_dinh_30("khoản 1 Điều 12", "kiểm tra nội dung trước khi ký ban hành"),),
    messages={
        "found": Message(
            vi="Văn bản có chữ ẩn ({count} chỗ): “{detail}”.",
            en="The document has hidden words ({count} places): “{detail}”.",
            advice_vi="Xóa chữ ẩn, hoặc bỏ thuộc tính ẩn nếu chữ đó cần có.",
            advice_en="Delete the hidden words, or make them visible if they belong there.",
        ),
    },
)
def chu_an(plan: Plan, _context: Context) -> Iterator[Remark]:
    """Văn bản còn chữ ẩn, không thấy khi đọc và khi in.
    The document has words that do not show on screen or paper.

    Vì sao
        Người nhận tệp đọc được chữ ẩn mà người ký không nhìn thấy.
    Why
        Whoever gets the file can read words that the signer did not see.
    Sai
        + hidden_text: ý kiến nội bộ
    Đúng
        @ xã 2023
    """
    yield from once(plan, "found", Trait.HIDDEN_TEXT)
