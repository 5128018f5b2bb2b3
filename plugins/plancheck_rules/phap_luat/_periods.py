"""The last year of a programme, as the title of a citation has it."""

from __future__ import annotations

import re

from plancheck import Reference, fold

_PROGRAMME = re.compile(r"(?<!\w)(?:chiến lược|chương trình|đề án|dự án|kế hoạch hành động)(?!\w)")
_ENDS = re.compile(
    r"giai đoạn\s+(?:từ\s+)?(?:năm\s+)?20\d\d\s*(?:-|đến)\s*(?:năm\s+)?20\d\d|đến năm\s+20\d\d"
)
_YEARS = re.compile(r"(?<!\d)20\d\d(?!\d)")
_NO_PROGRAMME = frozenset({"báo cáo", "luật", "bộ luật", "pháp lệnh", "nghị định", "thông tư"})


def last_year(reference: Reference) -> int | None:
    """Return the last year that the title of a programme names, None if it names no period."""
    title = fold(reference.title.value) if reference.title else ""
    kind = fold(reference.type.value) if reference.type else ""
    if kind in _NO_PROGRAMME or not (_PROGRAMME.search(title) and _ENDS.search(title)):
        return None
    return max(map(int, _YEARS.findall(title)))
