"""The line drawn below the title: what the file tells of it."""

from __future__ import annotations

import re

from plancheck import Block, Plan, Trait

_TYPED_LINE = re.compile(r"^\s*[-‐‑–—_=*]{3,}\s*$", re.MULTILINE)


def blocks_of_rule(plan: Plan) -> tuple[Block, ...]:
    """Return the blocks to one of which the line may belong: from the kind word to the text."""
    if plan.title is None:
        return ()
    first = plan.kind_word.span.block if plan.kind_word else plan.title.span.block
    last = plan.body.block if plan.body else plan.title.span.end_block
    return tuple(plan.document.block(ordinal) for ordinal in range(first, last + 1))


def is_drawn(plan: Plan, blocks: tuple[Block, ...]) -> bool:
    """Tell whether one of *blocks* has a line: drawn, typed, a border or a picture."""
    if any(block.format.rule_below or _TYPED_LINE.search(block.text) for block in blocks):
        return True
    ordinals = {block.ordinal for block in blocks}
    return any(
        fact.trait is Trait.PICTURE and fact.span is not None and fact.span.block in ordinals
        for fact in plan.document.facts
    )
