"""The line of place and time as rules look at it: what is written, and how it should be."""

from __future__ import annotations

import re

from plancheck import Field, PartialDate, Plan, Span, fold

_BLANK = r"[\s.…_/]{0,40}"
_IN_WORDS = re.compile(
    rf"ngày{_BLANK}(?P<day>\d{{1,2}})?{_BLANK}tháng{_BLANK}(?P<month>\d{{1,2}})?"
)
_LINE = re.compile(
    rf"^[^\n,;.]{{2,60}},?\s{{1,3}}ngày{_BLANK}\d{{0,2}}{_BLANK}tháng{_BLANK}\d{{0,2}}{_BLANK}năm"
    rf"{_BLANK}(?:\d{{4}})?\s*$",
    re.MULTILINE,
)
_UNIT = re.compile(
    r"(?:tỉnh|thành phố|tp\.?|quận|huyện|thị xã|tx\.?|thị trấn|tt\.?|phường|xã|đặc khu)\s+"
)
_PADDED_MONTHS = (1, 2)


def own_date(plan: Plan) -> Field[PartialDate] | None:
    """Return the date of issue, also one that is not led in by "ngày"."""
    if plan.date:
        return plan.date
    end = _head_end(plan)
    return next((date for date in plan.dates if plan.document.offsets(date.span)[1] <= end), None)


def time_place(plan: Plan) -> Span | None:
    """Return where the time of issue stands, be it all blank; None if it is not there."""
    date = own_date(plan)
    if date:
        return date.span
    found = _IN_WORDS.search(plan.document.folded, 0, _head_end(plan))
    return plan.document.span(*found.span()) if found else None


def is_led_in(plan: Plan, time: Span) -> bool:
    """Tell whether words stand before the time of issue in its column."""
    text, start = plan.document.text, plan.document.offsets(time)[0]
    column = max(text.rfind(edge, 0, start) for edge in "\n\t|") + 1
    return any(map(str.isalnum, text[column:start].rpartition("   ")[2]))


def stands_elsewhere(plan: Plan) -> bool:
    """Tell whether such a line stands outside of the head, as in a page read in another order."""
    return _LINE.search(plan.document.folded, _head_end(plan)) is not None


def in_words(date: Field[PartialDate]) -> re.Match[str] | None:
    """Return the date's text matched as "ngày <day> tháng <month>"; None if it is in figures."""
    return _IN_WORDS.match(fold(date.text))


def part_span(plan: Plan, date: Field[PartialDate], found: re.Match[str], part: str) -> Span:
    """Return where the figures of *part* ("day", "month") stand."""
    start, _ = plan.document.offsets(date.span)
    return plan.document.span(start + found.start(part), start + found.end(part))


def month_written(month: int) -> str:
    """Return a month's figures: only 1 and 2 are padded (điểm b khoản 4)."""
    return f"{month:02d}" if month in _PADDED_MONTHS else str(month)


def spelled(date: PartialDate) -> str:
    """Return the date as it is written: "ngày 05 tháng 01 năm 2020"; a missing part as "…"."""
    day = "…" if date.day is None else f"{date.day:02d}"
    return f"ngày {day} tháng {month_written(date.month)} năm {date.year or '…'}"


def without_unit(place: str) -> str:
    """Return a place's name without the leading word for its kind of unit."""
    lead = _UNIT.match(fold(place))
    return place[lead.end() :] if lead else place


def _head_end(plan: Plan) -> int:
    """Where the head ends: at the kind word, else at the title, else at the body."""
    after = plan.kind_word or plan.title
    span = after.span if after else plan.body
    return plan.document.offsets(span)[0] if span else 0
