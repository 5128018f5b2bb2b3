"""CD008 · the theme stands in the title only."""

from __future__ import annotations

from collections.abc import Iterator

from plancheck import Abstention, Context, Message, Plan, Remark, Severity, rule
from plancheck_rules._law import huong_dan


@rule(
    "CD008",
    "chu-de-chi-o-trich-yeu",
    Severity.INFO,
    citations=(huong_dan("chủ đề của năm"),),
    campaign_only=True,
    messages={
        "no_theme": Message(
            vi="Kế hoạch không nêu chủ đề (xem quy tắc CD003).",
            en="The plan states no theme (see rule CD003).",
        ),
        "title_only": Message(
            vi="Chủ đề chỉ có trong trích yếu, phần nội dung không nêu.",
            en="The theme stands in the title only; the text never states it.",
            advice_vi="Nêu chủ đề ở mục “Chủ đề, thời gian thực hiện”.",
            advice_en="State it in the section on theme and time.",
        ),
    },
)
def chu_de_chi_o_trich_yeu(plan: Plan, _context: Context) -> Iterator[Remark | Abstention]:
    """Chủ đề chỉ có trong trích yếu, phần nội dung không nêu.
    The theme stands in the title only, never in the text.

    Vì sao
        Người thực hiện tìm chủ đề trong phần nội dung để làm băng rôn, bài viết; trích yếu không
        phải chỗ giao việc. Nêu ở phần nội dung là thông lệ, không phải quy định.
    Why
        Those who make banners and articles look for it in the text; a title orders nothing. To
        state it there is custom, not law.
    Sai
        trich_yeu: Triển khai Tháng hành động vì bình đẳng giới năm 2025 với chủ đề
        “Bình đẳng giới và an toàn cho phụ nữ và trẻ em gái trong kỷ nguyên số”
        chu_de: 1. Địa điểm: trên địa bàn xã.
    Đúng
        @ xã 2023
    """
    if not plan.themes:
        yield Abstention("no_theme", applicable=False)
        return
    if plan.title is None or plan.body is None:
        return
    _, end = plan.document.offsets(plan.title.span)
    first = min(plan.document.offsets(theme.text.span)[0] for theme in plan.themes)
    last = max(plan.document.offsets(theme.text.span)[0] for theme in plan.themes)
    if first < end and last < end:
        yield Remark(plan.themes[0].text.span, "title_only")
