"""Where the text of a section stands."""

from __future__ import annotations

from plancheck import Plan, Section


def extent(plan: Plan, section: Section) -> tuple[int, int]:
    """Return the range of the text from a section's heading to the end of what is under it."""
    start, _ = plan.document.offsets(section.span)
    _, end = plan.document.offsets(plan.document.whole(section.last_block))
    return start, end
