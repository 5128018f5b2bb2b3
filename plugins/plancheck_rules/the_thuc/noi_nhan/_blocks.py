"""The lines of Nơi nhận as they are set."""

from __future__ import annotations

from plancheck import Block, Plan, Recipient


def listed(plan: Plan) -> tuple[Recipient, ...]:
    """Return the lines of Nơi nhận less those that only head others."""
    items = plan.recipients.items if plan.recipients else ()
    return tuple(item for item in items if not item.text.value.endswith(":"))


def first_blocks(plan: Plan) -> list[Block]:
    """Return the paragraphs that begin with an item, less those that something stands before."""
    blocks = (plan.document.block(item.text.span.block) for item in listed(plan))
    return [block for block in blocks if block.text.strip() and "\t" not in block.text]
