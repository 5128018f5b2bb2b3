"""CH007 · the properties of the file name a person."""

from __future__ import annotations

from collections.abc import Iterator

from plancheck import Context, Message, Plan, Remark, Severity, Trait, rule
from plancheck_rules._law import nghi_dinh_30
from plancheck_rules.chu._facts import once


@rule(
    "CH007",
    "thong-tin-ca-nhan",
    Severity.INFO,
    citations=(nghi_dinh_30("khoản 2 Điều 12", "kiểm tra trước khi ký ban hành"),),
    messages={
        "found": Message(
            vi="Thuộc tính của tệp còn ghi thông tin cá nhân, đơn vị ({number} mục): {detail}.",
            en="The properties of the file name a person or office ({number} entries): {detail}.",
            advice_vi="Trong Word: Tệp, Thông tin, Kiểm tra tài liệu, rồi xóa thông tin cá nhân.",
            advice_en="In Word: File, Info, Inspect Document, and remove the personal information.",
        ),
    },
)
def thong_tin_ca_nhan(plan: Plan, _context: Context) -> Iterator[Remark]:
    """Thuộc tính của tệp còn thông tin cá nhân.
    The properties of the file name a person.

    Vì sao
        Tên người soạn, người sửa cuối nằm lại trong tệp và đi theo văn bản khi đăng tải.
    Why
        The names of who wrote and last changed it stay in the file and are published with
        it.
    Sai
        + personal_data: lastModifiedBy: Nguyễn Văn A
    Đúng
        @ xã 2023
    """
    yield from once(plan, "found", Trait.PERSONAL_DATA)
