"""The annexes of a plan as rules see them, and the words that lead to them."""

from __future__ import annotations

import re

from plancheck import Annex, Message, Plan, fold

NO_ANNEX = Message(vi="Trong tệp không có phụ lục.", en="The file holds no annex.")

_CONTINUED = re.compile(r"\(?\s*tiếp(?: theo)?\b")
_COLLECTIVE = "các "
_TOLD = re.compile(
    r"phụ\s+lục|kèm|đính|danh mục|biểu (?:mẫu|số)|mẫu số|theo (?:các )?(?:biểu|mẫu|bảng)|đề cương"
)


def annexes(plan: Plan) -> list[Annex]:
    """Return the annexes, without the heading over them all and without continued ones."""
    return [
        annex
        for annex in plan.annexes
        if not fold(annex.heading.value).startswith(_COLLECTIVE)
        and not (annex.title and _CONTINUED.match(fold(annex.title.value)))
    ]


def is_told(plan: Plan) -> bool:
    """Tell whether the text before the annexes leads to one; căn cứ do not count."""
    bases = {place.span.block for place in plan.bases}
    first = plan.body.block if plan.body else 1
    last = plan.annexes[0].heading.span.block if plan.annexes else len(plan.document.blocks) + 1
    return any(
        _TOLD.search(fold(block.text))
        for block in plan.document.body
        if first <= block.ordinal < last and block.ordinal not in bases
    )


def headed(plan: Plan, number: str) -> bool:
    """Tell whether some line begins as the heading of the annex with this number does."""
    heading = rf"^\W*phụ\s+lục\s+{number.lower()}\b"
    return re.search(heading, plan.document.folded, re.MULTILINE) is not None


def renumbered(annex: Annex, number: str) -> str:
    """Return the heading of *annex* with that number."""
    named = annex.heading.value
    if annex.number:
        named = named[: -len(annex.number)].rstrip()
    return f"{named} {number}"
