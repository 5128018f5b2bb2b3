"""``required_phrase``: the text must hold at least one of the phrases.

Keys:
    phrase: the accepted wordings, a list.

Arguments for the message: ``{phrase}``, the accepted wordings.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from plancheck import Checker, Context, Plan, Remark
from plancheck_kinds.words import headline, listed, pattern_of


def required_phrase(*, phrase: list[str]) -> Checker:
    """Compile the keys (see the module) into a checker."""
    pattern = pattern_of(phrase)
    said = {"phrase": listed(phrase)}

    def check(plan: Plan, _: Context) -> Iterator[Remark]:
        if not re.search(pattern, plan.document.folded):
            yield Remark(headline(plan), "fault", said, expected=phrase[0])

    return check
