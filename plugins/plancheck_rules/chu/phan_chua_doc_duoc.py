"""CH010 · the file has content that could not be read."""

from __future__ import annotations

from collections.abc import Iterator

from plancheck import Context, Message, Plan, Remark, Severity, Trait, rule
from plancheck_rules._law import nghi_dinh_30
from plancheck_rules.chu._facts import once


@rule(
    "CH010",
    "phan-chua-doc-duoc",
    Severity.INFO,
    citations=(nghi_dinh_30("Điều 12", "nội dung, thể thức được kiểm tra trước khi ký ban hành"),),
    messages={
        "found": Message(
            vi="Tệp có {count} phần nhúng dạng khác mà công cụ không đọc được: {detail}.",
            en="The file has {count} parts in another format that were not read: {detail}.",
            advice_vi="Mở tệp bằng Word, lưu lại, rồi kiểm tra lần nữa để phần đó cũng được xét.",
            advice_en="Open the file in Word, save it and check again, so that those parts are "
            "judged too.",
        ),
    },
)
def phan_chua_doc_duoc(plan: Plan, _context: Context) -> Iterator[Remark]:
    """Tệp có phần nội dung mà công cụ không đọc được.
    The file has content that could not be read.

    Vì sao
        Phần chưa đọc thì chưa được kiểm tra; không thể coi là không có lỗi.
    Why
        What was not read was not checked, and cannot count as free of faults.
    Sai
        + unread_part: afchunk.mht
    Đúng
        @ xã 2023
    """
    yield from once(plan, "found", Trait.UNREAD_PART)
