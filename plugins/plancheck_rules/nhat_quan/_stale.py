"""What of an earlier year is left in a plan's own words."""

from __future__ import annotations

import re
from collections.abc import Iterator

from plancheck import Field, Plan
from plancheck_rules._clauses import Dated, clause_around, dated_clauses
from plancheck_rules.nhat_quan._years import Year, own_years

_RECENT = 3  # years back; older numerals are laws and history
_BUDGET = re.compile(r"(?<!\w)(?:kinh phí|ngân sách|dự toán|nguồn chi)(?!\w)")
_RESULTS = re.compile(
    r"(?<!\w)(?:đã|phát huy|kế thừa|tiếp nối|thành công|kết quả đạt|so với|năm trước|năm qua"
    r"|rút kinh nghiệm|nhân rộng|bài học|khắc phục|duy trì mô hình|ban hành(?! kế hoạch)|từ ngày"
    r"|tính đến|số liệu|theo|căn cứ|sinh ngày|thành lập|có hiệu lực|thông qua)(?!\w)"
)
_ACHIEVED = re.compile(r"[,\s]*(?:đã|đạt|thu được|được đánh giá|thành công|để lại)(?!\w)")


def stale_names(plan: Plan, year: int) -> Iterator[Field[int]]:
    """Yield years of the campaign, named as the plan's own, that are recent but not *year*."""
    for mention in plan.campaign_mentions:
        own = plan.campaign is None or mention.campaign == plan.campaign.value
        field = mention.year
        if field is None or mention.cited or not own or not _recent(field.value, year):
            continue
        at, end = plan.document.offsets(field.span)
        start, _ = clause_around(plan.document, at, end)
        folded = plan.document.folded
        if not _RESULTS.search(folded, start, at) and not _ACHIEVED.match(folded, end):
            yield field


def stale_dates(plan: Plan, year: int) -> Iterator[Dated]:
    """Yield days of recent years before *year* on which the plan sets something."""
    for dated in dated_clauses(plan):
        if _recent(dated.day.year, year) and not _RESULTS.search(dated.clause):
            yield dated


def stale_years(plan: Plan, year: int) -> Iterator[tuple[Year, bool]]:
    """Yield other recent years, and whether it is sure that they are wrong (a budget's is)."""
    for found in own_years(plan):
        if found.value == year - 1 and (found.is_allotted or not found.looks_back):
            yield found, _BUDGET.search(found.clause) is not None


def _recent(said: int, year: int) -> bool:
    return year - _RECENT <= said < year
