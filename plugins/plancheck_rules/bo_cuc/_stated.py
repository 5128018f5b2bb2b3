"""Whether a section is there: as a heading, or as a line that does a heading's work."""

from __future__ import annotations

import re

from plancheck import Abstention, Message, Plan, SectionKind

NO_OUTLINE = Message(
    vi="Không nhận ra đề mục nào trong văn bản, nên chưa kiểm tra được bố cục.",
    en="No headings were recognised, so the structure was not checked.",
)


def unknown_outline(plan: Plan) -> Abstention | None:
    """Return an abstention if no heading at all was recognised (message ``no_outline``)."""
    return None if plan.outline else Abstention("no_outline")


def has_section(plan: Plan, opening: str, *kinds: SectionKind) -> bool:
    """Tell whether a heading names one of *kinds*, or a short line opens with *opening*.

    *opening* is a pattern over folded text. A line does a heading's work if it is short or the
    words end in a colon ("Mục đích: …").
    """
    if any(plan.sections(kind) for kind in kinds):
        return True
    label = r"^[ \-+*]*(?:[ivx]+\.|\d+(?:\.\d+)*\.?|[a-zđ]\))?[ ]*"
    line = rf"{label}(?:{opening})(?:[^.;:\n]{{0,40}}$|[^.;:\n]{{0,40}}:)"
    return re.search(line, plan.document.folded, re.MULTILINE) is not None
