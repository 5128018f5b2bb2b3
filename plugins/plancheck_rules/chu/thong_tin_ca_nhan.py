"""CH007 · the properties of the file name a person."""

from __future__ import annotations

from collections.abc import Iterator

from plancheck import Context, Message, Plan, Remark, Severity, Trait, rule
from plancheck_rules.chu._facts import once
from plancheck_rules.chu._slips import SOAN_THAO


@rule(
    "CH007",
    "thong-tin-ca-nhan",
    Severity.INFO,
    citations=(SOAN_THAO,),
    messages={
        "found": Message(
            vi="Thuộc tính của tệp còn ghi thông tin cá nhân, đơn vị ({count} mục): {detail}.",
            en="The properties of the file name a person or office ({count} entries): {detail}.",
            advice_vi="Trong Word, vào Tệp (File), Thông tin (Info), Kiểm tra tài liệu (Inspect "
            "Document), rồi xóa thông tin cá nhân.",
            advice_en="In Word: File, Info, Inspect Document, and remove the personal information.",
        ),
    },
)
def thong_tin_ca_nhan(plan: Plan, _context: Context) -> Iterator[Remark]:
    """Thuộc tính của tệp còn thông tin cá nhân.
    The properties of the file name a person.

    Vì sao
        Tên người soạn, người sửa cuối nằm lại trong tệp và đi theo văn bản khi đăng tải. Xóa đi
        là thông lệ, không phải quy định.
    Why
        The names of who wrote and last changed it stay in the file and are published with
        it. To remove them is custom, not law.
    Sai
        + personal_data: lastModifiedBy: Nguyễn Văn A
    Đúng
        @ xã 2023
    """
    yield from once(plan, "found", Trait.PERSONAL_DATA)
