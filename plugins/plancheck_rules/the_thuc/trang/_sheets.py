"""The sections of a file as a rule on paper sees them, and their faults, each kind told once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import zip_longest
from typing import NamedTuple

from plancheck import Block, Message, PageSetup, Plan, Remark, Severity
from plancheck_rules._gathered import gathered
from plancheck_rules.the_thuc._figures import measure

UNTOLD = Message(
    vi="Tệp không cho biết khổ giấy và lề trang.", en="The file does not tell paper and margins."
)


class Sheet(NamedTuple):
    """A section: its page, its blocks, and whether it holds annexes only."""

    page: PageSetup
    blocks: tuple[Block, ...]
    annexed: bool


class Fault(NamedTuple):
    """What is wrong with a sheet; ``severity`` overrides the rule's."""

    sheet: Sheet
    message: str
    arguments: dict[str, str]
    severity: Severity | None = None


def sheets(plan: Plan) -> list[Sheet]:
    """Return the sections of the file in order, without those that hold nothing."""
    pages = plan.document.pages
    last = plan.body.end_block if plan.body else None
    found = []
    for page, following in zip_longest(pages, pages[1:]):
        after = following.first_block if following else len(plan.document.blocks) + 1
        within = range(page.first_block, after)
        blocks = tuple(block for block in plan.document.body if block.ordinal in within)
        if blocks:
            found.append(Sheet(page, blocks, annexed=last is not None and page.first_block > last))
    return found


def tables_of_frame(plan: Plan) -> frozenset[int]:
    """Return the tables that only lay out head and foot."""
    fields = (plan.quoc_hieu, plan.number, plan.date, *plan.bodies)
    foot = (
        plan.recipients and plan.recipients.heading,
        *(plan.signature.authority if plan.signature else ()),
        plan.signature and plan.signature.name,
    )
    blocks = (plan.document.block(field.span.block) for field in (*fields, *foot) if field)
    return frozenset(block.cell.table for block in blocks if block.cell)


def once_each_kind(plan: Plan, faults: Iterable[Fault]) -> Iterator[Remark]:
    """Yield one remark for equal faults, at the first sheet that has it."""
    found: dict[tuple[object, ...], list[Fault]] = {}
    for fault in faults:
        found.setdefault((fault.message, *fault.arguments.items(), fault.severity), []).append(
            fault
        )
    for first, *others in found.values():
        places = [plan.document.whole(_opening(fault.sheet)) for fault in (first, *others)]
        yield gathered(places, first.message, first.arguments, severity=first.severity)


def millimetres(length: float) -> str:
    """Return a length as people read it off a ruler."""
    return measure(round(length, 1))


def _opening(sheet: Sheet) -> int:
    """The first block with words, else the first."""
    written = (block.ordinal for block in sheet.blocks if block.text.strip())
    return next(written, sheet.blocks[0].ordinal)
