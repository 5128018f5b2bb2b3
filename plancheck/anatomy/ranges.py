"""Spans of days in prose: "từ ngày 15/11 đến ngày 15/12/2023", "từ nay đến ngày 15/12/2023"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from plancheck.dates import FoundDate, PartialDate, find_dates


class Range(NamedTuple):
    """From a day to a day, with its words, half-open; an end that is not stated is None."""

    start: int
    end: int
    first: FoundDate | None
    last: FoundDate | None

    @property
    def dated(self) -> bool:
        """Whether a year is written with it."""
        return any(date and date.value.year for date in (self.first, self.last))


_FAR = 80
_HOUR = r"(?:\d{1,2}\s?(?:giờ|h)(?:\s?\d{1,2})?(?:\s?phút)?\s+)?"
_UNTIL = rf"(?:đến|tới)\s+(?:hết\s+)?{_HOUR}(?:ngày\s+)?"
_TO = re.compile(
    rf"\s*(?:\(\s?thứ\s+\w{{2,4}}\s?\)\s*)?(?:,?\s*(?:{_UNTIL}"
    r"|(?:và\s+)?kết\s+thúc(?:\s+vào)?\s+(?:hết\s+)?(?:ngày\s+)?)|-\s*(?:ngày\s+)?)"
)
_BEFORE = re.compile(rf"(?:từ\s+)?{_HOUR}(?:ngày\s+)?$")
_DAY_BEFORE = re.compile(
    rf"từ\s+(?:ngày\s+)?(?P<first>(?P<day>\d{{1,2}})(?:\s+tháng\s+(?P<month>\d{{1,2}}))?)\s*"
    rf"(?:{_UNTIL}|-\s*)$"
)
_NOW_BEFORE = re.compile(
    r"từ\s+(?:nay|ngày\s+ký(?:\s+ban\s+hành)?|(?:khi|ngày)\s+ban\s+hành[^.;,\d]{0,30}?)(?:\s+cho)?"
    r"\s+(?:đến|tới)\s+(?:hết\s+)?(?:ngày\s+)?$"
)
_FROM_BEFORE = re.compile(r"từ\s+(?:ngày\s+)?$")


def find_ranges(folded: str) -> Iterator[Range]:
    """Yield the spans of days in folded text, in order; "từ ngày …" alone has no end."""
    previous: FoundDate | None = None
    for date in find_dates(folded):
        if previous and _TO.fullmatch(folded, previous.end, date.start):
            yield _between(folded, previous, date)
            previous = None
            continue
        if previous:
            yield from _alone(folded, previous)
        previous = date
    if previous:
        yield from _alone(folded, previous)


def _between(folded: str, first: FoundDate, last: FoundDate) -> Range:
    before = _BEFORE.search(folded, max(0, first.start - _FAR), first.start)
    start = before.start() if before else first.start
    year = last.value.year
    if year is not None and first.value.month > last.value.month:
        year -= 1
    return Range(
        start,
        last.end,
        first._replace(value=first.value.with_year(year)),
        last._replace(value=last.value.with_year(first.value.year)),
    )


def _alone(folded: str, date: FoundDate) -> Iterator[Range]:
    at = max(0, date.start - _FAR)
    if now := _NOW_BEFORE.search(folded, at, date.start):
        yield Range(now.start(), date.end, None, date)
    elif day := _DAY_BEFORE.search(folded, at, date.start):
        month = int(day["month"] or date.value.month)
        value = PartialDate(date.value.year, month, int(day["day"]))
        yield Range(day.start(), date.end, FoundDate(*day.span("first"), value), date)
    elif since := _FROM_BEFORE.search(folded, at, date.start):
        yield Range(since.start(), date.end, date, None)
