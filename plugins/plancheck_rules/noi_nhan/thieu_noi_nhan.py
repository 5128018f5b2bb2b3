"""NN001 · no list of recipients."""

from __future__ import annotations

from collections.abc import Iterator

from plancheck import Context, DocumentKind, Message, Plan, Remark, Severity, rule
from plancheck_rules._law import IN_FORCE, nghi_dinh_30, phu_luc_1
from plancheck_rules._place import ending


@rule(
    "NN001",
    "thieu-noi-nhan",
    Severity.WARNING,
    citations=(
        nghi_dinh_30("điểm i khoản 2 Điều 8", "nơi nhận là thành phần chính"),
        phu_luc_1("điểm c khoản 9", "từ “Nơi nhận” và phần liệt kê"),
    ),
    kinds=frozenset({DocumentKind.PLAN}),
    since=IN_FORCE,
    messages={
        "missing": Message(
            vi="Kế hoạch không có phần “Nơi nhận”.",
            en="The plan has no list of recipients (Nơi nhận).",
            advice_vi="Thêm “Nơi nhận:” và danh sách cơ quan nhận ở cuối văn bản, bên trái, dòng "
            "cuối là “- Lưu: VT, <đơn vị soạn thảo>.”.",
            advice_en="Add “Nơi nhận:” and the list at the foot on the left, its last line being "
            "“- Lưu: VT, <drafting unit>.”.",
        ),
        "empty": Message(
            vi="Phần “Nơi nhận” không ghi cơ quan nào.",
            en="The part “Nơi nhận” lists nobody.",
            advice_vi="Liệt kê cơ quan nhận, dòng cuối là “- Lưu: VT, <đơn vị soạn thảo>.”.",
            advice_en="List the recipients; the last line is “- Lưu: VT, <drafting unit>.”.",
        ),
    },
)
def thieu_noi_nhan(plan: Plan, _context: Context) -> Iterator[Remark]:
    """Kế hoạch không có phần Nơi nhận.
    The plan has no list of recipients.

    Vì sao
        Nơi nhận là thành phần bắt buộc: thiếu thì không biết gửi ai để thực hiện, để báo cáo và
        lưu ở đâu.
    Why
        It is a mandatory component: it says who must act, who is informed and where it is kept.
    Lưu ý
        Kế hoạch ban hành kèm theo quyết định không có Nơi nhận riêng.
    Note
        A plan attached to a decision has none of its own.
    Sai
        noi_nhan:
    Đúng
        @ xã 2023
    """
    if plan.recipients is None:
        yield Remark(ending(plan), "missing")
    elif not plan.recipients.items:
        yield Remark(plan.recipients.heading.span, "empty")
