"""TT052 · no title under the kind word."""

from __future__ import annotations

from collections.abc import Iterator

from plancheck import Abstention, Alignment, Context, Field, Message, Plan, Remark, Severity, rule
from plancheck_rules._law import IN_FORCE, nghi_dinh_30, phu_luc_1


@rule(
    "TT052",
    "thieu-trich-yeu",
    Severity.WARNING,
    citations=(
        nghi_dinh_30("điểm đ khoản 2 Điều 8", "thành phần chính: tên loại và trích yếu nội dung"),
        phu_luc_1("khoản 5"),
    ),
    since=IN_FORCE,
    messages={
        "missing": Message(
            vi="Dưới tên loại không có trích yếu nội dung.",
            en="No title stands under the kind word.",
            advice_vi="Thêm một câu hoặc cụm từ ngắn gọn phản ánh nội dung chủ yếu, như “Triển "
            "khai … năm …”.",
            advice_en="Add a short phrase for what the plan is about, as “Triển khai … năm …”.",
        ),
        "no_kind": Message(
            vi="Văn bản không ghi tên loại nên không rõ chỗ của trích yếu.",
            en="The document has no kind word under which a title could stand.",
        ),
        "unread": Message(
            vi="Dưới tên loại có dòng chữ nhưng không nhận ra là trích yếu.",
            en="A line under the kind word is not recognised as a title.",
        ),
    },
)
def thieu_trich_yeu(plan: Plan, _context: Context) -> Iterator[Remark | Abstention]:
    """Dưới tên loại “KẾ HOẠCH” không có trích yếu nội dung.
    No title stands under the kind word.

    Vì sao
        Trích yếu cho biết kế hoạch về việc gì; thiếu thì khó đăng ký, tra cứu và viện dẫn không đủ.
    Why
        It tells what the plan is about; without it the plan is hard to find and cited in part.
    Sai
        trich_yeu:
    Đúng
        @ xã 2023
    """
    if plan.title:
        return
    if plan.kind_word is None:
        yield Abstention("no_kind", applicable=False)
    elif _is_unread(plan, plan.kind_word):
        yield Abstention("unread")
    else:
        yield Remark(plan.kind_word.span, "missing")


def _is_unread(plan: Plan, kind_word: Field[str]) -> bool:
    """Whether something stands before the body, or the body seems to begin with a centred line."""
    if plan.body is None:
        return True
    start, end = plan.document.offsets(kind_word.span)[1], plan.document.offsets(plan.body)[0]
    between = plan.document.text[start:end]
    if plan.attachment:
        between = between.replace(plan.attachment.text, "")
    first = plan.document.block(plan.body.block)
    return any(map(str.isalnum, between)) or first.format.alignment is Alignment.CENTRE
