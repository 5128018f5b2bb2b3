"""TT018 · Quốc hiệu and Tiêu ngữ not single-spaced."""

from __future__ import annotations

from collections.abc import Iterator

from plancheck import (
    Abstention,
    Block,
    Context,
    Message,
    Plan,
    Remark,
    Severity,
    rule,
)
from plancheck_rules._law import IN_FORCE, phu_luc_1
from plancheck_rules.the_thuc._figures import measure
from plancheck_rules.the_thuc._runs import worded

_SINGLE = 1.15  # the height of a line of Times New Roman, in sizes of its type
_SLACK = 1.05
_SLACK_PT = 2.0
_ADVICE = {
    "advice_vi": "Đặt dòng đơn, khoảng cách trước và sau bằng 0.",
    "advice_en": "Set single line spacing and no space before or after.",
}


@rule(
    "TT018",
    "quoc-hieu-cach-tieu-ngu",
    Severity.INFO,
    citations=(
        phu_luc_1("điểm c khoản 1", "Quốc hiệu và Tiêu ngữ được trình bày cách nhau dòng đơn"),
    ),
    layout_only=True,
    since=IN_FORCE,
    messages={
        "apart": Message(
            vi="Văn bản không có Quốc hiệu và Tiêu ngữ ở hai dòng liền nhau.",
            en="The document has no Quốc hiệu and Tiêu ngữ on two lines running.",
        ),
        "gap": Message(
            vi="Giữa Quốc hiệu và Tiêu ngữ có thêm khoảng cách {points}pt; quy định là dòng đơn.",
            en="There are {points} pt between Quốc hiệu and Tiêu ngữ; the rule is single spacing.",
            **_ADVICE,
        ),
        "line": Message(
            vi="Khoảng cách dòng của Tiêu ngữ là {spacing}; Quốc hiệu và Tiêu ngữ cách nhau dòng "
            "đơn.",
            en="The line spacing of Tiêu ngữ is {spacing}; single is the rule below Quốc hiệu.",
            **_ADVICE,
        ),
    },
)
def quoc_hieu_cach_tieu_ngu(plan: Plan, _context: Context) -> Iterator[Remark | Abstention]:
    """Quốc hiệu và Tiêu ngữ không cách nhau dòng đơn.
    The name of the State and the motto are not single-spaced.

    Vì sao
        Hai dòng là một thành phần thể thức, được trình bày liền nhau.
    Why
        The two lines are one component and stand close together.
    Sai
        ~ quoc_hieu: after 6
    Sai
        ~ tieu_ngu: line 1.5
    Đúng
        ~ tieu_ngu: line 1
    """
    quoc_hieu, tieu_ngu = plan.quoc_hieu, plan.tieu_ngu
    if not quoc_hieu or not tieu_ngu or tieu_ngu.span.block - quoc_hieu.span.end_block != 1:
        yield Abstention("apart", applicable=False)
        return
    above = plan.document.block(quoc_hieu.span.end_block).format
    below = plan.document.block(tieu_ngu.span.block)
    gap = (above.space_after_pt or 0) + (below.format.space_before_pt or 0)
    if gap > _SLACK_PT:
        yield Remark(tieu_ngu.span, "gap", {"points": measure(gap)})
    sizes = [run.format.size_pt or 0 for _, run in worded(plan, tieu_ngu.span)]
    if _is_wide(below, max(sizes, default=0)):
        unit = "" if below.format.line_rule == "multiple" else " pt"
        spacing = f"{measure(below.format.line_spacing or 0)}{unit}"
        yield Remark(tieu_ngu.span, "line", {"spacing": spacing})


def _is_wide(block: Block, size: float) -> bool:
    spacing = block.format.line_spacing or 0
    if block.format.line_rule == "multiple":
        return spacing > _SLACK
    return size > 0 and spacing > size * _SINGLE * _SLACK
