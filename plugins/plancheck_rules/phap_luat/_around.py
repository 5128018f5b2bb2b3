"""What stands around a name in the text, and whether the words there are the plan's own."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from plancheck import Document, Plan

_BREAK = re.compile(r"[;\n]|\.\s+(?=[^\W\d_])")
_LONGEST = 400
_QUOTED = re.compile(r"“[^”\n]{1,300}”|\"[^\"\n]{1,300}\"")
_LOOKING_BACK = re.compile(
    r"(?<!\w)(?:cũ|trước đây|nay là|nay thuộc|nguyên là|đã|năm qua|năm trước"
    r"|trước ngày 0?1[/.]0?[37][/.]2025|trước khi sắp xếp"
    r"|sáp nhập|hợp nhất|sắp xếp đơn vị|sắp xếp lại|sau sắp xếp|tổ chức lại|chia tách|chuyển từ"
    r"|chuyển về|tiếp nhận [^.;\n]{0,60}từ|bàn giao|chuyển giao|kết thúc hoạt động|giải thể|bãi bỏ"
    r"|thay thế|thay cho|không còn|không tổ chức|bỏ cấp|kế thừa|được thành lập|đổi tên|quê"
    r"|sinh tại|nguyên quán|hộ khẩu)(?!\w)"
)


class Ranges(NamedTuple):
    """Stretches of the text, in order and apart."""

    starts: tuple[int, ...]
    ends: tuple[int, ...]

    def cover(self, at: int) -> bool:
        """Tell whether the character at *at* lies in one of them."""
        index = bisect_right(self.starts, at)
        return index > 0 and at < self.ends[index - 1]


def ranges(pairs: Iterable[tuple[int, int]]) -> Ranges:
    """Return half-open *pairs*, which may overlap, as ranges."""
    starts: list[int] = []
    ends: list[int] = []
    for start, end in sorted(pairs):
        if ends and start <= ends[-1]:
            ends[-1] = max(ends[-1], end)
        else:
            starts.append(start)
            ends.append(end)
    return Ranges(tuple(starts), tuple(ends))


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
    first = max(0, start - _LONGEST)
    before = [found.end() for found in _BREAK.finditer(document.text, first, start)]
    last = min(len(document.text), end + _LONGEST)
    after = _BREAK.search(document.text, end, last)
    return document.folded[before[-1] if before else first : after.start() if after else last]


def looks_back(document: Document, start: int, end: int) -> bool:
    """Tell whether the clause speaks of what was: then a name of those days is right."""
    return _LOOKING_BACK.search(clause(document, start, end)) is not None
