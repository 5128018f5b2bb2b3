"""CH002 · the file depends on content outside it."""

from __future__ import annotations

from collections.abc import Iterator

from plancheck import Context, Message, Plan, Remark, Severity, Trait, rule
from plancheck_rules._law import nghi_dinh_30
from plancheck_rules.chu._facts import once


@rule(
    "CH002",
    "lien-ket-ngoai",
    Severity.WARNING,
    citations=(
        nghi_dinh_30("điểm a khoản 2 Điều 21", "nơi nhận kiểm tra sự toàn vẹn của văn bản"),
    ),
    messages={
        "found": Message(
            vi="Tệp lấy nội dung từ nơi khác ({count} chỗ), ví dụ: {detail}.",
            en="The file takes content from elsewhere ({count} places), such as {detail}.",
            advice_vi="Chèn hẳn hình ảnh, bảng vào văn bản; bỏ mẫu (template) liên kết.",
            advice_en="Put the picture or table into the document itself; detach the linked "
            "template.",
        ),
    },
)
def lien_ket_ngoai(plan: Plan, _context: Context) -> Iterator[Remark]:
    """Tệp văn bản liên kết tới nội dung nằm ngoài tệp.
    The file depends on content outside it.

    Vì sao
        Nơi nhận không mở được nội dung nằm ngoài tệp, và bên ngoài có thể biết ai đang mở
        văn bản.
    Why
        Recipients cannot open what lies outside, and outsiders may learn who opens the
        document.
    Sai
        + external_link: file:///D:/mau/mau-ke-hoach.dotx
    Đúng
        @ xã 2023
    """
    yield from once(plan, "found", Trait.EXTERNAL_LINK)
