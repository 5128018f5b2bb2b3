"""CH017 · leftovers of a template or a converter."""

from __future__ import annotations

from collections.abc import Iterator

from plancheck import Context, Message, Plan, Remark, Severity, Stage, rule
from plancheck_rules._law import nghi_dinh_30
from plancheck_rules.chu._leftovers import blanks, markup, placeholders
from plancheck_rules.chu._slips import told_at_once, told_by_wording


@rule(
    "CH017",
    "con-sot-mau",
    Severity.WARNING,
    citations=(nghi_dinh_30("khoản 1 Điều 12", "kiểm tra nội dung trước khi ký ban hành"),),
    messages={
        "blank": Message(
            vi="Nội dung còn chỗ trống chấm chấm chưa điền ({count} chỗ).",
            en="Dotted blanks are left in the text ({count} places).",
            advice_vi="Điền vào chỗ trống, hoặc bỏ đi.",
            advice_en="Fill the blank in, or take it out.",
        ),
        "placeholder": Message(
            vi="Còn lời nhắc của mẫu chưa thay: “{said}”.",
            en="A template's prompt was not replaced: “{said}”.",
            advice_vi="Thay bằng nội dung thật, hoặc bỏ đi.",
            advice_en="Put the real words there, or take it out.",
        ),
        "markup": Message(
            vi="Còn sót ký hiệu của máy, không phải chữ của văn bản: “{said}”.",
            en="Marks of a program, not words of the document, are left: “{said}”.",
            advice_vi="Bỏ các ký hiệu này.",
            advice_en="Take these marks out.",
        ),
    },
)
def con_sot_mau(plan: Plan, _context: Context) -> Iterator[Remark]:
    """Văn bản còn sót chỗ trống, lời nhắc của mẫu hoặc ký hiệu của máy.
    Blanks or prompts of a template, or marks of a program, are left in the text.

    Vì sao
        Đó là dấu vết của mẫu hoặc của việc chép từ nơi khác; phát hành như vậy là nội dung chưa
        xong.
    Why
        They show that a template was not filled in or a text was pasted unread.
    Lưu ý
        Trong bản dự thảo, chỗ trống chỉ là lời nhắc. Chỗ trống của số, ngày ban hành và của
        văn bản viện dẫn (CC011) không tính ở đây.
    Note
        In a draft a blank is only a reminder. The blanks of the plan's own number and day and
        of citations (CC011) do not count here.
    Sai
        kinh_phi: Kinh phí thực hiện là ............ đồng, bố trí trong dự toán năm 2023.
    Sai
        ket_thuc: Trên đây là Kế hoạch của <tên đơn vị> năm 2023./.
    Sai
        ket_thuc: **Trên đây** là Kế hoạch của xã năm 2023./.
    Đúng
        kinh_phi: Kinh phí bố trí trong dự toán và các nguồn khác (tài trợ, ủng hộ...) năm 2023.
    """
    severity = Severity.INFO if plan.stage is Stage.DRAFT else None
    yield from told_at_once(plan, "blank", blanks(plan), severity=severity)
    yield from told_by_wording(plan, "placeholder", placeholders(plan))
    yield from told_by_wording(plan, "markup", markup(plan))
