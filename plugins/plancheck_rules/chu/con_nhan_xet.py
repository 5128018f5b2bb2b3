"""CH005 · the document still has comments."""

from __future__ import annotations

from collections.abc import Iterator

from plancheck import Context, Message, Plan, Remark, Severity, Trait, rule
from plancheck_rules._law import nghi_dinh_30
from plancheck_rules.chu._facts import once


@rule(
    "CH005",
    "con-nhan-xet",
    Severity.WARNING,
    citations=(nghi_dinh_30("khoản 3 Điều 10", "ý kiến vào bản thảo là để người soạn thảo sửa"),),
    messages={
        "found": Message(
            vi="Văn bản còn {count} nhận xét (comment) bên lề: “{detail}”.",
            en="The document still has {count} comments in the margin: “{detail}”.",
            advice_vi="Xử lý rồi xóa các nhận xét trước khi phát hành.",
            advice_en="Deal with the comments and delete them before sending out.",
        ),
    },
)
def con_nhan_xet(plan: Plan, _context: Context) -> Iterator[Remark]:
    """Văn bản còn nhận xét bên lề.
    The document still has comments.

    Vì sao
        Nhận xét là ý kiến nội bộ khi soạn thảo, không thuộc văn bản được ký.
    Why
        Comments are internal opinions on a draft, not part of what is signed.
    Sai
        + comment: Xem lại số liệu này
    Đúng
        @ xã 2023
    """
    yield from once(plan, "found", Trait.COMMENT, draft=Severity.INFO)
