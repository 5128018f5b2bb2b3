"""Deadlines for reports that a plan sets, and to whom they are due."""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import Enum
from typing import NamedTuple

from plancheck import Level, Plan
from plancheck_rules._clauses import Dated, dated_clauses

_REPORT = re.compile(r"(?<!\w)(?:báo cáo|gửi kết quả|kết quả thực hiện|kết quả về)(?!\w)")
_NO_RESULT = re.compile(
    r"(?<!\w)(?:kế hoạch|danh sách|đăng ký|dự toán|kịch bản|nhanh|tiến độ|đột xuất|\d{1,2} tháng"
    r"|năm trước|chuẩn bị|đợt \d|giai đoạn \d|kết quả (?:tổ chức )?lễ|tin,? bài)(?!\w)"
)
_BY = re.compile(r"(?<!\w)(?:trước|chậm nhất|trong|đến hết|muộn nhất|hạn)(?!\w)[^;.]{0,30}\Z")
_UP = {
    Level.PROVINCE: r"bộ (?:lao|nội)",
    Level.PROVINCE_DEPARTMENT: r"bộ (?:lao|nội)|(?:ủy ban nhân dân|ubnd) (?:tỉnh|thành phố)",
    Level.DISTRICT: r"sở |(?:ủy ban nhân dân|ubnd) (?:tỉnh|thành phố)",
    Level.COMMUNE: r"sở |phòng lao|phòng lđ|(?:ủy ban nhân dân|ubnd) (?:huyện|tỉnh|quận|thị xã)",
    Level.SCHOOL: r"sở |phòng (?:gd|giáo|văn hóa)|ủy ban nhân dân|ubnd",
}
_IN = {
    Level.PROVINCE: r"sở (?:lao|lđ|nội)|(?:ủy ban nhân dân|ubnd) tỉnh",
    Level.DISTRICT: r"phòng (?:lao|lđ)|(?:ủy ban nhân dân|ubnd) huyện",
    Level.COMMUNE: r"(?:ủy ban nhân dân|ubnd) (?:xã|phường|thị trấn|đặc khu)",
}


class To(Enum):
    """Whom a report is for: a superior, the issuer itself, or nobody named."""

    SUPERIOR = "superior"
    SELF = "self"
    UNKNOWN = "unknown"


class Deadline(NamedTuple):
    """A day by which results are to be reported, and to whom."""

    dated: Dated
    to: To


def deadlines(plan: Plan) -> Iterator[Deadline]:
    """Yield the days by which a report on the results is due."""
    level = plan.level.value if plan.level else None
    reports = _REPORT.search(plan.document.folded)
    for dated in dated_clauses(plan) if reports else ():
        before = dated.before
        if _REPORT.search(before) and _BY.search(before) and not _NO_RESULT.search(before):
            yield Deadline(dated, _to(level, before))


def _to(level: Level | None, words: str) -> To:
    """The body named last before the day."""
    if level is None:
        return To.UNKNOWN
    last = {
        to: _last(table.get(level), words) for to, table in ((To.SUPERIOR, _UP), (To.SELF, _IN))
    }
    to = max(last, key=lambda one: last[one])
    return to if last[to] >= 0 else To.UNKNOWN


def _last(pattern: str | None, words: str) -> int:
    found = list(re.finditer(rf"(?<!\w)(?:{pattern})", words)) if pattern else []
    return found[-1].start() if found else -1
