"""TT102 · the recipients do not begin at the left edge."""

from __future__ import annotations

from collections.abc import Iterator

from plancheck import (
    Abstention,
    Alignment,
    Block,
    Context,
    DocumentKind,
    Message,
    Plan,
    Remark,
    Severity,
    rule,
)
from plancheck_rules._law import IN_FORCE, phu_luc_1
from plancheck_rules.the_thuc.noi_nhan._blocks import first_blocks

_TOLERATED_MM = 1.0
_AT_THE_LEFT = (None, Alignment.LEFT, Alignment.JUSTIFIED)


@rule(
    "TT102",
    "noi-nhan-khong-sat-le",
    Severity.INFO,
    citations=(
        phu_luc_1("điểm d khoản 9", "từ “Nơi nhận” sát lề trái; gạch đầu dòng (-) sát lề trái"),
    ),
    kinds=frozenset({DocumentKind.PLAN}),
    layout_only=True,
    since=IN_FORCE,
    messages={
        "no_list": Message(
            vi="Văn bản không có phần Nơi nhận.",
            en="The document has no list of recipients.",
        ),
        "untold": Message(
            vi="Tệp không cho biết lề của phần Nơi nhận.",
            en="The file does not tell the indents of the recipients.",
        ),
        "indented": Message(
            vi="Dòng trong phần Nơi nhận lùi vào {indent} mm.",
            en="A line of the recipients is indented by {indent} mm.",
            advice_vi="Bỏ lùi đầu dòng, đặt gạch đầu dòng sát lề trái.",
            advice_en="Take the indent off, so that the dash is flush left.",
        ),
        "aside": Message(
            vi="Dòng trong phần Nơi nhận không canh trái.",
            en="A line of the recipients is not aligned to the left.",
            advice_vi="Canh trái, đặt gạch đầu dòng sát lề trái.",
            advice_en="Align it to the left, so that the dash is flush left.",
        ),
    },
)
def noi_nhan_khong_sat_le(plan: Plan, _context: Context) -> Iterator[Remark | Abstention]:
    """Các dòng trong Nơi nhận không sát lề trái.
    The lines of the recipients are not flush left.

    Vì sao
        “Nơi nhận” và các gạch đầu dòng thẳng hàng, sát lề trái, theo mẫu trình bày.
    Why
        “Nơi nhận” and the dashes below it stand in one line, flush left, as in the model.
    Sai
        ~ noi_nhan: first_line 12.7
    Đúng
        @ xã 2023
    """
    blocks = first_blocks(plan)
    if not blocks:
        yield Abstention("no_list", applicable=False)
        return
    if all(_indent(block) is None for block in blocks):
        yield Abstention("untold")
    for block in blocks:
        place, indent = plan.document.whole(block.ordinal), _indent(block)
        if block.format.alignment not in _AT_THE_LEFT:
            yield Remark(place, "aside")
            return
        if indent is not None and indent > _TOLERATED_MM:
            yield Remark(place, "indented", {"indent": f"{indent:.0f}"})
            return


def _indent(block: Block) -> float | None:
    """How far from the edge the first line begins, in mm."""
    lengths = (block.format.left_indent_mm, block.format.first_line_indent_mm)
    told = [length for length in lengths if length is not None]
    return sum(told) if told else None
