"""Dates as Vietnamese documents write them: whole, partial or impossible.

The grammar covers ``15/11/2023``, ``15-11-2019``, ``15.11.2021``, ``15/11``, "ngày 15 tháng 11
năm 2023" with the day or the year left out, and "tháng 11 năm 2023". A day that the calendar
does not have ("30/02/2023") is read as written: judging it is a rule's matter.
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


_DAYS, _MONTHS = 31, 12
_BLANK = r"[\s.…_]*"
_WORDS = (
    rf"(?:ngày{_BLANK}(?P<wd>\d{{1,2}})?{_BLANK})?tháng{_BLANK}(?P<wm>\d{{1,2}})"
    rf"(?:(?:{_BLANK},?\s*năm|\s*/){_BLANK}(?P<wy>\d{{4}}))?"
)
_FIGURES = (
    r"(?:(?<![\d/.\-])|(?<=-)(?=\d{1,2}/))(?P<d>\d{1,2})(?P<sep>\s?[/.\-]\s?)(?P<m>\d{1,2})"
    r"(?:\s?(?P=sep)\s?(?P<y>\d{4})(?!\d))?(?![\d])"
)
_DATE = re.compile(rf"{_WORDS}|{_FIGURES}", re.IGNORECASE)


def find_dates(text: str) -> Iterator[FoundDate]:
    """Yield the dates of composed *text* in order.

    "15.11" and "15-11" without a year are read only when "ngày" or "từ" or "đến" stands before
    them: alone they are section numbers, amounts or ranges.
    """
    for found in _DATE.finditer(text):
        value = _from_words(found) if found["wm"] else _from_figures(text, found)
        if value is not None:
            yield FoundDate(found.start(), found.end(), value)


def _from_words(found: re.Match[str]) -> PartialDate | None:
    month = int(found["wm"])
    day = int(found["wd"]) if found["wd"] else None
    year = int(found["wy"]) if found["wy"] else None
    if day is None and year is None:
        return None
    return PartialDate(year, month, day)


_LED_IN = re.compile(r"(?:ngày|từ|đến|trước)\s*$", re.IGNORECASE)


def _from_figures(text: str, found: re.Match[str]) -> PartialDate | None:
    day, month = int(found["d"]), int(found["m"])
    year = int(found["y"]) if found["y"] else None
    if year is None and not _plausible(text, found, day, month):
        return None
    return PartialDate(year, month, day)


def _plausible(text: str, found: re.Match[str], day: int, month: int) -> bool:
    """A day and month without a year: "15/11", or "15-11" after a leading word."""
    if not (1 <= day <= _DAYS and 1 <= month <= _MONTHS):
        return False
    led_in = _LED_IN.search(text, max(0, found.start() - 8), found.start()) is not None
    return led_in or (found["sep"] == "/" and not _part_of_number(text, found.end()))


def _part_of_number(text: str, end: int) -> bool:
    """Whether a symbol follows, as in "15/11/KH-UBND": then it is no date."""
    return re.match(r"\s?[/\-]\s?[A-Za-zĐđ]", text[end : end + 3]) is not None
