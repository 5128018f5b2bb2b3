"""``forbidden_phrase``: none of the phrases may occur.

A phrase inside the citation of another document passes: its title is not the author's to change.

Keys:
    phrase: the wordings, a list.
    write: what to write instead (optional).

Arguments for the message: ``{phrase}``, the wordings; ``{actual}``, the author's own words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from plancheck import Checker, Context, Plan, Remark
from plancheck_kinds.words import listed, pattern_of


def forbidden_phrase(*, phrase: list[str], write: str | None = None) -> Checker:
    """Compile the keys (see the module) into a checker."""
    pattern = pattern_of(phrase)

    def check(plan: Plan, _: Context) -> Iterator[Remark]:
        document = plan.document
        cited = [document.offsets(reference.span) for reference in plan.references]
        for found in re.finditer(pattern, document.folded):
            if not any(start <= found.start() < end for start, end in cited):
                span = document.span(*found.span())
                said = {"phrase": listed(phrase), "actual": document.excerpt(span)}
                yield Remark(span, "fault", said, expected=write)

    return check
