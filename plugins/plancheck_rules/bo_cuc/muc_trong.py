"""BC006 · a heading with nothing under it."""

from __future__ import annotations

from collections.abc import Iterator

from plancheck import Abstention, Context, Message, Plan, Remark, Severity, rule
from plancheck_rules._law import phu_luc_1
from plancheck_rules.bo_cuc._stated import NO_OUTLINE, unknown_outline


@rule(
    "BC006",
    "muc-trong",
    Severity.WARNING,
    citations=(phu_luc_1("điểm d khoản 6", "tiêu đề chỉ nội dung chính của mục"),),
    messages={
        "no_outline": NO_OUTLINE,
        "empty": Message(
            vi="Mục “{title}” không có nội dung.",
            en="The section “{title}” has no content.",
            advice_vi="Viết nội dung của mục hoặc bỏ đề mục.",
            advice_en="Write the section or remove its heading.",
        ),
    },
)
def muc_trong(plan: Plan, _context: Context) -> Iterator[Remark | Abstention]:
    """Đề mục không có nội dung bên dưới.
    A heading has nothing under it.

    Vì sao
        Đề mục trống thường là phần mẫu chưa điền hoặc nội dung bị mất khi sao chép.
    Why
        An empty heading is a template not filled in, or text lost in copying.
    Lưu ý
        Chỉ xét các mục lớn và các mục bắt buộc; một dòng đánh số ngắn không bị coi là đề mục trống.
    Note
        Only main sections and those a plan must have are judged; a short numbered line is no
        empty heading.
    Sai
        noi_dung: III. NỘI DUNG HOẠT ĐỘNG
    Đúng
        @ xã 2023
    """
    if unknown := unknown_outline(plan):
        yield unknown
    for section in plan.outline:
        if section.empty and (section.level == 1 or section.kinds):
            yield Remark(section.span, "empty", {"title": f"{section.label} {section.title}"})
