"""What stands below "Nơi nhận" and above the annexes."""

from __future__ import annotations

from collections.abc import Iterator

from plancheck import Block, Plan


def below_recipients(plan: Plan) -> Iterator[Block]:
    """Yield the paragraphs there; none where "Nơi nhận" is not recognised."""
    if plan.recipients is None:
        return
    first = plan.recipients.heading.span.block
    end = plan.annexes[0].span.block if plan.annexes else len(plan.document.blocks) + 1
    yield from (block for block in plan.document.body if first < block.ordinal < end)
