"""What stands around a name in the text, and whether the words there are the plan's own."""

from __future__ import annotations

import re
from collections.abc import Iterator

from plancheck import Document, Plan
from plancheck_rules._clauses import clause_around
from plancheck_rules._ranges import Ranges, ranges

_QUOTED = re.compile(r"“[^”\n]{1,300}”|\"[^\"\n]{1,300}\"")
_LOOKING_BACK = re.compile(
    r"(?<!\w)(?:cũ|trước đây|nay là|nay thuộc|nguyên là|đã|năm qua|năm trước"
    r"|trước ngày 0?1[/.]0?[37][/.]2025|trước khi sắp xếp"
    r"|sáp nhập|hợp nhất|sắp xếp đơn vị|sắp xếp lại|sau sắp xếp|tổ chức lại|chia tách|chuyển từ"
    r"|chuyển về|tiếp nhận [^.;\n]{0,60}từ|bàn giao|chuyển giao|kết thúc hoạt động|giải thể|bãi bỏ"
    r"|thay thế|thay cho|không còn|không tổ chức|bỏ cấp|kế thừa|được thành lập|đổi tên|quê"
    r"|sinh tại|nguyên quán|hộ khẩu)(?!\w)"
)


def borrowed(plan: Plan) -> Ranges:
    """Return where the words are not the plan's own: citations and quotations."""
    return ranges((*_citations(plan), *_quotations(plan)))


def _citations(plan: Plan) -> Iterator[tuple[int, int]]:
    for reference in plan.references:
        yield plan.document.offsets(reference.span)
        if reference.issuer:
            yield plan.document.offsets(reference.issuer.span)
    if plan.attachment:
        yield plan.document.offsets(plan.attachment.span)


def _quotations(plan: Plan) -> Iterator[tuple[int, int]]:
    yield from (found.span() for found in _QUOTED.finditer(plan.document.text))


def clause(document: Document, start: int, end: int) -> str:
    """Return the folded words between the nearest stops around ``text[start:end]``."""
    first, last = clause_around(document, start, end)
    return document.folded[first:last]


def looks_back(document: Document, start: int, end: int) -> bool:
    """Tell whether the clause speaks of what was: then a name of those days is right."""
    return _LOOKING_BACK.search(clause(document, start, end)) is not None
