"""``required_recipient``: a line of Nơi nhận must name one of the recipients.

Undecided where no list of recipients was recognised.

Keys:
    recipient: the accepted wordings, a list; a line that holds one as whole words will do.

Arguments for the message: ``{recipient}``, the accepted wordings.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from plancheck import Abstention, Checker, Context, Plan, Remark, fold
from plancheck_kinds.words import listed, pattern_of


def required_recipient(*, recipient: list[str]) -> Checker:
    """Compile the keys (see the module) into a checker."""
    pattern = pattern_of(recipient)
    said = {"recipient": listed(recipient)}

    def check(plan: Plan, _: Context) -> Iterator[Remark | Abstention]:
        if plan.recipients is None:
            yield Abstention("undecided")
            return
        items = [item.text.value for item in plan.recipients.items if not item.archive]
        if not any(re.search(pattern, fold(item)) for item in items):
            span = plan.recipients.heading.span
            yield Remark(span, "fault", said, expected=f"- {recipient[0]};")

    return check
