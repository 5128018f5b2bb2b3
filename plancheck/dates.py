"""Dates as Vietnamese documents write them: whole, partial or impossible.

The grammar covers ``15/11/2023``, ``15-11-2019``, ``15.11.2021``, ``15/11/23``, ``15/11``, "ngày 15
tháng 11 năm 2023" with the day, the year or the word "ngày" left out, and "tháng 11 năm 2023". A
day that the calendar does not have ("30/02/2023") is read as written: judging it is a rule's
matter.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from typing import NamedTuple


class PartialDate(NamedTuple):
    """A date of which the document states at least the month.

    ``year`` and ``day`` are None when they are not written ("15/11", "ngày … tháng 11 năm 2023").
    """

    year: int | None
    month: int
    day: int | None

    @property
    def exists(self) -> bool:
        """Whether the calendar has this date (a missing part cannot make it impossible)."""
        try:
            dt.date(self.year or 2024, self.month, self.day or 1)
        except ValueError:
            return False
        return True

    def with_year(self, year: int | None) -> PartialDate:
        """Return this date with *year* where none was written."""
        return self if self.year is not None else self._replace(year=year)

    def as_date(self) -> dt.date | None:
        """Return the calendar date, None if a part is missing or it does not exist."""
        if self.year is None or self.day is None or not self.exists:
            return None
        return dt.date(self.year, self.month, self.day)

    def is_after(self, other: PartialDate) -> bool:
        """Tell whether this date is surely later than *other*; missing parts decide nothing."""
        for mine, others in zip(self, other, strict=True):
            if mine is None or others is None:
                return False
            if mine != others:
                return mine > others
        return False

    def isoformat(self) -> str:
        """Return ``2023-11-15``; a missing day stays missing (``2023-11``), a year ``--11-15``."""
        year = f"{self.year:04d}" if self.year is not None else "-"
        day = f"-{self.day:02d}" if self.day is not None else ""
        return f"{year}-{self.month:02d}{day}"

    def spoken(self) -> str:
        """Return the date as a plan writes it: ``15/11/2023``, ``15/11``, ``tháng 11/2023``."""
        year = f"/{self.year}" if self.year is not None else ""
        if self.day is None:
            return f"tháng {self.month}{year}"
        return f"{self.day:02d}/{self.month:02d}{year}"


class FoundDate(NamedTuple):
    """A date with its place in the text that was searched, half-open."""

    start: int
    end: int
    value: PartialDate


# Two scans, each of which begins with a plain letter or figure and so skips nearly all characters;
# what stands before a month in words is looked for backwards from a hit.
_BLANK = r"[\s.…_]{0,40}"
_IN_WORDS = re.compile(
    rf"[Tt][Hh][Áá][Nn][Gg]{_BLANK}(?P<month>\d{{1,2}})(?!\d)"
    rf"(?:(?:{_BLANK},?\s{{0,3}}[Nn][Ăă][Mm]|\s?[/\-]){_BLANK}(?P<year>\d{{4}})(?!\d))?"
)
_DAY_BEFORE = re.compile(
    rf"(?:(?P<ngay>ngày){_BLANK})?(?:(?<!\d)(?P<day>\d{{1,2}}){_BLANK})?$", re.IGNORECASE
)
_FAR = 90
# A year cut to three figures ("25/10/202") leaves a date without a year; a day and month followed
# by more figures ("10-15/11") are a range of days, of which only the second is a date. "11/2023"
# is a date after "ngày …/".
_IN_FIGURES = re.compile(
    r"(?P<day>\d(?<!\d\d)\d?)(?P<sep>(?P<slash>\s?/\s?)|\s?[.\-]\s?)(?:(?P<month>\d{1,2})"
    r"(?:\s?(?(slash)/|(?P=sep))\s?(?P<year>\d{4}|\d\d)(?![\d/])|(?P=sep)\d{3}(?!\d)|(?!\d|[/.]\d))"
    r"|(?P<after>\d{4})(?![\d/]))"
)
_NGAY_BLANK = re.compile(rf"ngày{_BLANK}/\s?$", re.IGNORECASE)
_UP_TO_DATE = re.compile(rf"ngày{_BLANK}/?\s?", re.IGNORECASE)
_UP_TO_MONTH = re.compile(rf"(?:\d{{1,2}}{_BLANK})?(?=tháng)", re.IGNORECASE)


def find_dates(text: str) -> Iterator[FoundDate]:
    """Yield the dates of composed *text* in order.

    A day and month without a year are read where they cannot be anything else: "15-11" and
    "15.11" alone are section numbers, amounts or ranges, so a leading word must stand before
    them ("ngày", "từ", "đến" …); so it must before a fraction such as "2/3".
    """
    words = (_from_words(text, match) for match in _IN_WORDS.finditer(text))
    figures = (_from_figures(text, match) for match in _IN_FIGURES.finditer(text))
    yield from sorted(found for found in (*words, *figures) if found)


def date_at(text: str, start: int) -> FoundDate | None:
    """Return the date that begins exactly at *start*, with or without its word "ngày"."""
    lead = _UP_TO_DATE.match(text, start)
    first = lead.end() if lead else start
    month = _UP_TO_MONTH.match(text, first)
    if month and (match := _IN_WORDS.match(text, month.end())):
        found = _from_words(text, match)
    else:
        match = _IN_FIGURES.match(text, first)
        found = _from_figures(text, match) if match else None
    return found._replace(start=start) if found else None


def _from_words(text: str, match: re.Match[str]) -> FoundDate | None:
    before = _DAY_BEFORE.search(text, max(0, match.start() - _FAR), match.start())
    year, start, day = match["year"], match.start(), None
    if before and (before["ngay"] or year):
        day, start = before["day"], before.start()
    if day is None and year is None:
        return None
    value = PartialDate(int(year) if year else None, int(match["month"]), int(day) if day else None)
    return FoundDate(start, match.end(), value)


def _from_figures(text: str, match: re.Match[str]) -> FoundDate | None:
    if match["after"]:
        return _from_blank_day(text, match)
    if _continues(text, match):
        return None
    day, month, year = int(match["day"]), int(match["month"]), match["year"]
    if year is None:
        value = PartialDate(None, month, day) if _plausible(text, match, day, month) else None
    elif len(year) == 4:  # noqa: PLR2004 - a full year
        value = PartialDate(int(year), month, day)
    else:
        value = PartialDate(2000 + int(year), month, day) if _in_range(day, month) else None
    return FoundDate(match.start(), match.end(), value) if value else None


def _from_blank_day(text: str, match: re.Match[str]) -> FoundDate | None:
    lead = _NGAY_BLANK.search(text, max(0, match.start() - _FAR), match.start())
    if lead is None:
        return None
    value = PartialDate(int(match["after"]), int(match["day"]), None)
    return FoundDate(lead.start(), match.end(), value)


def _continues(text: str, match: re.Match[str]) -> bool:
    """Whether the figures go on from others: the second date of "15/11-15/12" may."""
    before = text[match.start() - 1 : match.start()]
    return before in {"/", "."} or (before == "-" and match["sep"].strip() != "/")


def _in_range(day: int, month: int) -> bool:
    return 1 <= day <= 31 and 1 <= month <= 12  # noqa: PLR2004 - the calendar's largest


_LED_IN = re.compile(
    r"(?:ngày|từ|đến|tới|hết|trước|sau|sáng|chiều|tối|dịp|mùng)\s*$", re.IGNORECASE
)


def _plausible(text: str, match: re.Match[str], day: int, month: int) -> bool:
    """A day and month without a year: "15/11", or "15-11" after a leading word."""
    if not _in_range(day, month):
        return False
    if _LED_IN.search(text, max(0, match.start() - 8), match.start()):
        return match["sep"].strip() != "." or len(match["month"]) > 1
    if match["sep"] != "/" or _part_of_number(text, match.end()):
        return False
    return len(match["day"] + match["month"]) > 2 and match[0] != "24/7"  # noqa: PLR2004 - "2/3"


def _part_of_number(text: str, end: int) -> bool:
    """Whether a symbol follows, as in "15/11/KH-UBND": then it is no date."""
    return re.match(r"\s?[/\-]\s?[A-Za-zĐđ]", text[end : end + 3]) is not None
