"""TT055 · the line below the title is missing or of the wrong length."""

from __future__ import annotations

from collections.abc import Iterator

from plancheck import Abstention, Block, Context, Message, Plan, Remark, Severity, rule
from plancheck_rules._law import IN_FORCE, mau_chu, phu_luc_1
from plancheck_rules.the_thuc._head import lines_of
from plancheck_rules.the_thuc._width import printed_mm
from plancheck_rules.the_thuc.ten_loai._rule import blocks_of_rule, is_drawn

_SHORTEST, _LONGEST = 0.30, 0.55
"""A third to a half of the line of text, with the tolerance of a line drawn by hand."""

_READ = "docx"  # the only format whose drawn lines are all read


@rule(
    "TT055",
    "trich-yeu-sai-duong-ke",
    Severity.WARNING,
    citations=(
        phu_luc_1(
            "điểm b khoản 5",
            "đường kẻ ngang, nét liền, có độ dài bằng từ 1/3 đến 1/2 độ dài của dòng chữ",
        ),
        mau_chu("trích yếu nội dung: dòng kẻ bên dưới"),
    ),
    layout_only=True,
    since=IN_FORCE,
    messages={
        "no_title": Message(
            vi="Văn bản không có trích yếu.",
            en="The document has no title.",
        ),
        "untold": Message(
            vi="Tệp không cho biết có đường kẻ hay không.",
            en="The file does not tell whether there is a line.",
        ),
        "missing": Message(
            vi="Dưới trích yếu không có đường kẻ ngang.",
            en="No line is drawn below the title.",
            advice_vi="Vẽ dưới trích yếu một đường kẻ ngang, nét liền, canh giữa, dài từ 1/3 đến "
            "1/2 dòng chữ.",
            advice_en="Draw a solid line, centred, a third to a half as long as the line of text.",
        ),
        "length": Message(
            vi="Đường kẻ dưới trích yếu dài {length} mm, bằng {share} dòng chữ phía trên.",
            en="The line below the title is {length} mm long, {share} of the line of text.",
            advice_vi="Vẽ đường kẻ dài từ 1/3 đến 1/2 dòng chữ ({least} - {most} mm).",
            advice_en="Make it a third to a half as long as that line ({least} - {most} mm).",
        ),
    },
)
def trich_yeu_sai_duong_ke(plan: Plan, _context: Context) -> Iterator[Remark | Abstention]:
    """Dưới trích yếu không có đường kẻ ngang, hoặc đường kẻ quá ngắn, quá dài.
    The line below the title is missing, too short or too long.

    Vì sao
        Đường kẻ nét liền, dài từ 1/3 đến 1/2 dòng chữ, ngăn phần tên loại, trích yếu với nội dung.
    Why
        A solid line, a third to a half as long as the line of text, parts the title from the text.
    Lưu ý
        Gạch chân trích yếu không thay được đường kẻ; đường kẻ có thể là hình vẽ, viền đoạn văn hoặc
        dãy ký tự. Độ dài được ước tính theo phông chữ Times New Roman nên chỉ nêu ở mức lưu ý; dòng
        chữ dài quá chiều ngang trang không xét.
    Note
        Underlining the title does not replace the line, which may be a drawing, a border or a row
        of characters. Lengths are estimated for Times New Roman and so are only a note; a line
        of text that is too long for the page is not judged.
    Sai
        ~ trich_yeu: rule no
    Sai
        trich_yeu: Hưởng ứng Tháng hành động vì bình đẳng giới năm 2023
        ~ trich_yeu: rule 1
    Đúng
        @ xã 2023
    """
    blocks = blocks_of_rule(plan)
    if plan.title is None or not blocks:
        yield Abstention("no_title", applicable=False)
    elif is_drawn(plan, blocks):
        yield from _length(plan, blocks)
    elif plan.document.kind != _READ:
        yield Abstention("untold")
    else:
        yield Remark(lines_of(plan, plan.title.span)[-1], "missing")


def _length(plan: Plan, blocks: tuple[Block, ...]) -> Iterator[Remark]:
    """Yield a remark if the one line drawn fits none of the title's lines, each on one line."""
    lines = lines_of(plan, plan.title.span) if plan.title else ()
    printed = [printed_mm(plan, line) for line in lines]
    told = [length for length in printed if length and length < _text_width(plan)]
    drawn = [block.format.rule_below_mm for block in blocks if block.format.rule_below]
    if len(drawn) != 1 or drawn[0] is None or not told or len(told) < len(lines):
        return
    if not any(_SHORTEST <= drawn[0] / length <= _LONGEST for length in told):
        arguments = {
            "length": f"{drawn[0]:.0f}",
            "share": f"{drawn[0] / told[-1]:.0%}",
            "least": f"{told[-1] / 3:.0f}",
            "most": f"{told[-1] / 2:.0f}",
        }
        yield Remark(lines[-1], "length", arguments, severity=Severity.INFO)


def _text_width(plan: Plan) -> float:
    """The width between the margins, in mm; 0 if it is not told."""
    page = next(iter(plan.document.pages), None)
    return page.width_mm - page.left_mm - page.right_mm if page else 0.0
