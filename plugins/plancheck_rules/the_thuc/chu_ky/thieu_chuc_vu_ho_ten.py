"""TT090 · no signer: post or name is missing."""

from __future__ import annotations

from collections.abc import Iterator

from plancheck import (
    Abstention,
    Context,
    DocumentKind,
    Message,
    Plan,
    Remark,
    Severity,
    Stage,
    rule,
)
from plancheck_rules._law import IN_FORCE, nghi_dinh_30, phu_luc_1
from plancheck_rules._place import ending
from plancheck_rules.the_thuc.chu_ky._foot import foot, unread_after


@rule(
    "TT090",
    "thieu-chuc-vu-ho-ten",
    Severity.ERROR,
    citations=(
        nghi_dinh_30("điểm g khoản 2 Điều 8", "thành phần chính: chức vụ, họ tên và chữ ký"),
        nghi_dinh_30("khoản 5 Điều 13", "người ký văn bản phải chịu trách nhiệm trước pháp luật"),
        phu_luc_1("điểm c khoản 7", "chức vụ, chức danh và họ tên của người ký"),
    ),
    kinds=frozenset({DocumentKind.PLAN}),
    since=IN_FORCE,
    messages={
        "missing": Message(
            vi="Kế hoạch không có quyền hạn, chức vụ, họ tên của người ký.",
            en="The plan names no signer: neither authority nor post nor name.",
            advice_vi="Ghi quyền hạn, chức vụ và họ tên người ký ở cuối văn bản, bên phải.",
            advice_en="State the signer's authority, post and name at the foot on the right.",
        ),
        "name": Message(
            vi="Chưa ghi họ tên người ký.",
            en="The signer's name is not stated.",
            advice_vi="Ghi họ, tên đệm và tên của người ký dưới chức vụ.",
            advice_en="State the signer's full name under the post.",
        ),
        "unread": Message(
            vi="Có chữ ở phần ký nhưng không nhận ra đủ chức vụ, họ tên.",
            en="Something stands in the signature's place, but post or name is not recognised.",
        ),
    },
)
def thieu_chuc_vu_ho_ten(plan: Plan, _context: Context) -> Iterator[Remark | Abstention]:
    """Kế hoạch không ghi chức vụ, họ tên người ký.
    The plan does not state the signer's post and name.

    Vì sao
        Người ký chịu trách nhiệm trước pháp luật về kế hoạch; không có phần ký thì coi như chưa ban
        hành, không đính chính bằng công văn được mà phải ký, phát hành lại.
    Why
        The signer answers for the plan before the law; without a signature it is as good as not
        issued, which no letter can correct: it must be signed and issued again.
    Lưu ý
        Bản dự thảo chưa có phần ký thì là cảnh báo. Chỉ thiếu họ tên thì nêu ở mức lưu ý.
    Note
        In a draft it is a warning. If only the name is missing, this is only a note.
    Sai
        quyen_han:
        chuc_vu:
        ho_ten:
    Sai
        ho_ten:
    Đúng
        @ xã 2023
    """
    signature = plan.signature
    if signature is None:
        last = plan.recipients.heading.span if plan.recipients else ending(plan)
        start = foot(plan)[0] if plan.closing else plan.document.offsets(last)[1]
        draft = plan.stage is Stage.DRAFT
        missing = Remark(ending(plan), "missing", severity=Severity.WARNING if draft else None)
    elif signature.name is None:
        above = signature.post or signature.authority[-1]
        start = plan.document.offsets(above.span)[1]
        missing = Remark(above.span, "name", severity=Severity.INFO)
    else:
        return
    yield Abstention("unread") if unread_after(plan, start) else missing
