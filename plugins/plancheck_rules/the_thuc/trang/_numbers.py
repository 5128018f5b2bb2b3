"""The page number: where it stands in the file, and what a file may leave unsaid of it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from plancheck import Message, Part, Plan, Span

UNTOLD = Message(
    vi="Tệp không cho biết đầu trang, chân trang.", en="The file tells no headers and footers."
)
ONE_PAGE = Message(
    vi="Tệp cho biết văn bản chỉ có một trang.", en="The file says that there is but one page."
)
_NUMBER = re.compile(r"\W*\d{1,4}\W*")
_MARGINS = (Part.HEADER, Part.FOOTER)


def has_one_page(plan: Plan) -> bool:
    """Tell whether neither plan nor any annex may have a second page."""
    count = plan.document.page_count
    return count is not None and count <= 1 + len(plan.annexes)


def shown_numbers(plan: Plan) -> Iterator[Span]:
    """Yield the lines of headers and footers that are a number and nothing else."""
    for block in plan.document.blocks:
        if block.part in _MARGINS and _NUMBER.fullmatch(block.text):
            yield plan.document.whole(block.ordinal)
