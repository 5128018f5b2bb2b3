"""Years in the plan's own words, and which of them rightly are another year than the plan's."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from plancheck import Plan, Span
from plancheck_rules._clauses import clause_around, spoken_for
from plancheck_rules._ranges import ranges

_YEAR = re.compile(r"(?<![\d/.\-])(20[1-3]\d)(?![\d/])")
_SPAN_OF_YEARS = re.compile(
    r"20\d\d\s{0,2}-\s{0,2}20\d\d|giai đoạn[^.;\n]{0,40}|nhiệm kỳ[^.;\n]{0,30}"
)
_LOOKING_BACK = re.compile(
    r"(?<!\w)(?:đã|kết quả|so với|năm trước|năm qua|những năm|thời gian qua|từ năm|trong năm"
    r"|cuối năm|đầu năm|rút kinh nghiệm|phát huy|thành tích|tồn tại|hạn chế|kế thừa|tổng kết"
    r"|luật|bộ luật|nghị định|nghị quyết|quyết định|chỉ thị|thông tư|chiến lược|chương trình"
    r"|đề án|dự án|công văn|hướng dẫn|điều tra|khảo sát|số liệu|thống kê|tỷ lệ|ban hành|hiến pháp"
    r"|công ước|sửa đổi|bổ sung|tiếp theo|đến năm|tới năm|hằng năm|hàng năm|theo"
    r"|giải (?:nhất|nhì|ba)|đoạt|sinh năm|khóa|thành lập|ra mắt|phát hành|áp dụng|tương tự"
    r"|như năm|cùng kỳ|dân số|mang thai)(?!\w)"
)
_ALLOTTED = re.compile(r"(?<!\w)(?:ngân sách|dự toán)(?: [^\W\d_]+){0,4} năm \Z")
_CARRIED_OVER = re.compile(
    r"(?<!\w)(?:(?:còn|kết) dư|chuyển (?:nguồn|sang)|quyết toán|so với|tăng(?! cường)|giảm"
    r"|tương tự|như năm|bằng năm|đã (?:bố trí|chi)|chưa (?:chi|sử dụng)|còn lại)(?!\w)"
)


class Year(NamedTuple):
    """A year in the text, where it stands, the folded clause around it and the part before it."""

    value: int
    start: int
    clause: str
    before: str

    @property
    def looks_back(self) -> bool:
        """Whether the clause speaks of results, laws or programmes: another year is right there."""
        return any(words.search(self.clause) for words in (_LOOKING_BACK, _CARRIED_OVER))

    @property
    def is_allotted(self) -> bool:
        """Whether this is the year of the budget that pays, whatever is said of the budget."""
        given = _ALLOTTED.search(self.before) and not _LOOKING_BACK.search(self.before)
        return bool(given) and not _CARRIED_OVER.search(self.clause)


def own_years(plan: Plan) -> Iterator[Year]:
    """Yield the years in title and body that belong to no citation, period or span of years."""
    document = plan.document
    taken = ranges(document.offsets(span) for span in _taken(plan))
    for part in (plan.title.span if plan.title else None, plan.body):
        first, last = document.offsets(part) if part else (0, 0)
        spans = ranges(
            found.span() for found in _SPAN_OF_YEARS.finditer(document.folded, first, last)
        )
        for found in _YEAR.finditer(document.text, first, last):
            at = found.start()
            if not taken.cover(at) and not spans.cover(at):
                start, end = clause_around(document, at, found.end())
                clause, before = document.folded[start:end], document.folded[start:at]
                yield Year(int(found[1]), at, clause, before)


def _taken(plan: Plan) -> Iterator[Span]:
    yield from spoken_for(plan)
    yield from (field.span for field in plan.dates)
    yield from (mention.year.span for mention in plan.campaign_mentions if mention.year)
