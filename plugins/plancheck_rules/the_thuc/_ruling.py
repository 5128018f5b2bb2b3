"""The lines ruled under Tiêu ngữ and under the issuer's name, beside those the decree wants.

A drawn line may be anchored anywhere in the head, so one is said to be missing only where no
line of the head can be it, and its length is judged only where each line is with its own words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from plancheck import Abstention, Block, Message, Part, Plan, Remark, Severity, Span, Trait
from plancheck_rules.the_thuc._head import head_blocks, lines_of, unread
from plancheck_rules.the_thuc._runs import worded
from plancheck_rules.the_thuc._width import printed_mm

UNSURE = Message(
    vi="Không biết chắc đường kẻ nào trong phần đầu văn bản thuộc về thành phần này.",
    en="It is not sure which line in the head belongs to this component.",
)
# By khoản 1 and khoản 2 Mục II a third to a half of the issuer's words, and all of Tiêu ngữ's;
# a little more either way, for lines are drawn by hand and words are measured by the letter.
ISSUER_SHARES = (0.30, 0.55)
TIEU_NGU_SHARES = (0.85, 1.15)

_TYPED_LINE = re.compile(r"[_\-–—─═=*]{3}")
_READ = "docx"  # the only format whose drawn lines are all read


class Ruling(NamedTuple):
    """The lines of a component's words, and the shares of their length its line may have."""

    lines: tuple[Span, ...]
    shares: tuple[float, float]


def judge_ruling(plan: Plan, own: Ruling, beside: Ruling) -> Iterator[Remark | Abstention]:
    """Yield what is wrong with the line of *own*; *beside* is the other one in the head.

    The messages are "absent", "unsure", "missing", "underlined" and "length" of a ``share``.
    """
    if not own.lines:
        yield Abstention("absent", applicable=False)
    elif _is_unclear(plan, own):
        yield Abstention("unsure")
    elif _block(plan, own).format.rule_below:
        yield from _misjudged_length(plan, own, beside)
    elif _is_underlined(plan, own.lines):
        yield Remark(own.lines[-1], "underlined")
    elif _may_be_elsewhere(plan, own, beside):
        yield Abstention("unsure")
    else:
        yield Remark(own.lines[-1], "missing")


def head_rulings(plan: Plan) -> tuple[Ruling, Ruling]:
    """Return the rulings of the issuer's name and of Tiêu ngữ."""
    named = plan.bodies[-1:] if plan.bodies else ()
    motto = (plan.tieu_ngu,) if plan.tieu_ngu else ()
    return (
        Ruling(tuple(line for one in named for line in lines_of(plan, one.span)), ISSUER_SHARES),
        Ruling(tuple(line for one in motto for line in lines_of(plan, one.span)), TIEU_NGU_SHARES),
    )


def _block(plan: Plan, ruling: Ruling) -> Block:
    return plan.document.block(ruling.lines[-1].end_block)


def _is_unclear(plan: Plan, own: Ruling) -> bool:
    """Whether the file may rule lines in a way that is not read."""
    ends = plan.kind_word.span.block if plan.kind_word else 0
    pictured = any(
        fact.trait is Trait.PICTURE and (fact.span is None or fact.span.block <= ends)
        for fact in plan.document.facts
    )
    in_box = _block(plan, own).part is Part.TEXT_BOX
    return plan.document.kind != _READ or in_box or pictured


def _is_underlined(plan: Plan, lines: Sequence[Span]) -> bool:
    return all(run.format.underline for _, run in worded(plan, lines[-1]))


def _may_be_elsewhere(plan: Plan, own: Ruling, beside: Ruling) -> bool:
    """Whether a line read with other words, or typed, or under part of the words, may be it."""
    if any(run.format.underline for _, run in worded(plan, own.lines[-1])):
        return True
    if _TYPED_LINE.search(unread(plan)):
        return True
    ruled = [block for block in head_blocks(plan) if block.format.rule_below]
    if any("\t" in block.text for block in ruled):
        return True  # on tab stops, both lines may be drawn in one paragraph
    other = _block(plan, beside) if beside.lines else None
    return any(block != other for block in ruled) or bool(ruled and not _fits(plan, beside))


def _fits(plan: Plan, ruling: Ruling) -> bool:
    """Whether the line of a component is as long as it should be, by any line of its words."""
    return any(
        ruling.shares[0] <= share <= ruling.shares[1] for share in _drawn_shares(plan, ruling)
    )


def _drawn_shares(plan: Plan, ruling: Ruling) -> list[float]:
    drawn = _block(plan, ruling).format.rule_below_mm
    lengths = [printed_mm(plan, line) for line in ruling.lines]
    return [drawn / length for length in lengths if drawn and length]


def _misjudged_length(plan: Plan, own: Ruling, beside: Ruling) -> Iterator[Remark]:
    if not beside.lines or _block(plan, own) == _block(plan, beside):
        return
    shares = _drawn_shares(plan, own)
    if shares and _block(plan, beside).format.rule_below and not _fits(plan, own):
        share = f"{shares[-1]:.0%}"
        yield Remark(own.lines[-1], "length", {"share": share}, severity=Severity.INFO)
