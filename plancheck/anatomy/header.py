"""The head of a document: Quốc hiệu, bodies, number and symbol, place and date, "V/v".

Works on any layout (a table, tabs, rows of spaces, everything on one line): the parts with a
fixed shape are found first and taken out; capitals that remain are the names of the bodies.
Source: Nghị định 30/2020/NĐ-CP Phụ lục I, Phần I, Mục II, khoản 1-5.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from plancheck.anatomy.lines import COLUMN, evidence, says_something
from plancheck.anatomy.stamps import STAMP
from plancheck.dates import PartialDate
from plancheck.document import Document
from plancheck.plan import Designation, Field
from plancheck.text import fold, squeeze

_LONGEST = 6000
_LONGEST_NAME = 100

# Wrong or missing marks in these fixed words are a rule's matter: they are still these words.
_QUOC_HIEU = re.compile(r"c\wng\s*h\w{2}\s*x\w\s*h\wi\s*ch\w\s*ngh\wa\s*vi\wt\s*nam")
_PART_OF_QUOC_HIEU = re.compile(r"c\wng\s+h\w{2}\s+(?:\w+\s+){0,6}vi\wt\s*nam")
TIEU_NGU = re.compile(r"đ\wc\s*l\wp\W{0,5}t\w\s*do\W{0,5}h\wnh\s*ph\wc")

_DASH = "‐‑‒–—−-"
_GROUP = r"[^\W\d_](?:[^\W_]|&)*"
_JOINT = rf"(?:[/{_DASH}]|[ \u00a0]?[/{_DASH}][ \u00a0]?(?=[A-ZĐÐ&]{{2}}))"
_SO_KY_HIEU = re.compile(
    rf"""(?<![^\W_])S[ốỐ](?:\s{{0,20}}:{{1,2}}|(?=\s{{0,3}}[\d.…/]))\s{{0,40}}
    (?P<number>\d{{1,5}}(?:\.\d{{1,3}})?(?:[a-zđ](?=\s?/))?)?
    [ \t\u00a0.…_]{{0,60}}
    (?:(?:/|(?<=\d)-|(?<=\d)(?=[A-ZĐ]{{2,6}}-))[ \u00a0.…_]{{0,20}}
    (?P<symbol>(?:\d{{4}}[ ]?/[ ]?)?{_GROUP}(?:{_JOINT}{_GROUP})*)?)?""",
    re.VERBOSE,
)

_BLANK = r"[\s.…_/]{0,40}"
_NGAY_THANG = re.compile(
    rf"ngày(?:{_BLANK}(?P<day>\d{{1,2}})?{_BLANK}tháng{_BLANK}(?P<month>\d{{1,2}})?"
    rf"{_BLANK}năm{_BLANK}(?P<year>\d{{4}})?"
    r"|\s{0,5}(?:(?P<d>\d{1,2})|[\s.…_]{0,40})\s?[/.-]\s?(?P<m>\d{1,2})\s?[/.-]\s?(?P<y>\d{4}))"
)
_NOT_A_PLACE = re.compile(r"(?:thứ\s|chủ nhật)|.*(?:\d{3}|kèm theo|[(]|:\s*\S)")
_COLUMN_BREAK = re.compile(r"[\n\t|]| {3}|[.…_]{2}")

_VE_VIEC = re.compile(r"(?<!\w)v/v\s*:?\s*")
_SUBJECT_END = re.compile(r"\n\s*(?:\||\n|[-–—_*]{3})|\||\t| {3}")

_BODY = re.compile(
    r"(?:ủy ban|ubnd|hđnd|hội|bộ(?! phận)|sở|ban(?! hành)|phòng|trường|trung tâm|(?:tổng|chi )?cục"
    r"|tổng cục|viện|bệnh viện|công an|văn phòng|chính phủ|thủ tướng|quốc hội|đại học|học viện"
    r"|liên đoàn|mặt trận|tòa án|đoàn|công đoàn|đảng|\w+ ủy(?! quyền)|công ty|tổng công ty|tập đoàn"
    r"|vụ|ngân hàng|kho bạc|trạm|đài|chi bộ|nhà trường)(?!\w)(?!,)"
)


class Header(NamedTuple):
    """The parts of the head as read; ``bodies`` from the top, the issuer last.

    ``place`` and ``date`` may each be missing where ``dated`` says that their line is there.
    """

    quoc_hieu: Field[str] | None
    tieu_ngu: Field[str] | None
    bodies: tuple[Field[str], ...]
    number: Field[Designation] | None
    place: Field[str] | None
    date: Field[PartialDate] | None
    subject: Field[str] | None

    @property
    def stated(self) -> bool:
        """Whether there is a head at all."""
        return self.quoc_hieu is not None or self.number is not None


NO_HEADER = Header(
    quoc_hieu=None, tieu_ngu=None, bodies=(), number=None, place=None, date=None, subject=None
)


def find_anchor(document: Document) -> int | None:
    """Return where the first thing stands that only an official document's head has."""
    places = [
        match.start()
        for match in (_quoc_hieu(document, 0, len(document.text)), _number(document.text))
        if match
    ]
    return min(places, default=None)


def read_header(document: Document, end: int) -> Header:
    """Return the head that stands before the character *end*."""
    start = max(0, end - _LONGEST)
    quoc_hieu = _quoc_hieu(document, start, end)
    tieu_ngu = TIEU_NGU.search(document.folded, start, end)
    sheet = _Sheet("\n" * start + document.text[start:end])
    sheet.take_all(_QUOC_HIEU.finditer(document.folded, start, end))
    sheet.take_all(_PART_OF_QUOC_HIEU.finditer(document.folded, start, end))
    sheet.take_all(TIEU_NGU.finditer(document.folded, start, end))
    number = _number(sheet.text)
    sheet.take_all(_SO_KY_HIEU.finditer(sheet.text))
    place, date = _place_and_date(document, sheet)
    subject = _subject(document, sheet)
    sheet.take_all(STAMP.finditer(fold(sheet.text)))
    return Header(
        quoc_hieu=_as_written(document, quoc_hieu),
        tieu_ngu=_as_written(document, tieu_ngu),
        bodies=_bodies(document, sheet.text, number.start() if number else end),
        number=_designation(document, number) if number else None,
        place=place,
        date=date,
        subject=subject,
    )


def _as_written(document: Document, found: re.Match[str] | None) -> Field[str] | None:
    if found is None:
        return None
    start, end = found.span()
    return evidence(document, squeeze(document.text[start:end]), start, end)


class _Sheet:
    """Text from which recognised parts are taken out, everything else staying in its place."""

    def __init__(self, text: str) -> None:
        self.text = text

    def take(self, start: int, end: int) -> None:
        self.text = self.text[:start] + "\n" * (end - start) + self.text[end:]

    def take_all(self, matches: Iterator[re.Match[str]]) -> None:
        for match in list(matches):
            self.take(*match.span())


def _quoc_hieu(document: Document, start: int, end: int) -> re.Match[str] | None:
    """In capitals, or alone on its line: "nước Cộng hòa …" in a sentence is none."""
    return next(
        (
            found
            for found in _QUOC_HIEU.finditer(document.folded, start, end)
            if document.text[found.start() : found.end()].isupper()
            or _begins_column(document.text, found.start())
        ),
        None,
    )


def _number(text: str) -> re.Match[str] | None:
    return next(
        (found for found in _SO_KY_HIEU.finditer(text) if _begins_column(text, found.start())),
        None,
    )


def _begins_column(text: str, start: int) -> bool:
    """Whether nothing is said right before, or only capitals (a head glued on one line)."""
    before = text[text.rfind("\n", 0, start) + 1 : start]
    return not says_something(before[-2:]) or before.isupper()


def _designation(document: Document, found: re.Match[str]) -> Field[Designation]:
    symbol = found["symbol"]
    value = Designation(found["number"], _tidy(symbol) if symbol else None)
    return evidence(document, value, found.start(), found.start() + len(found[0].rstrip()))


def _tidy(symbol: str) -> str:
    tight = "".join(symbol.split()).replace("Ð", "Đ")
    return re.sub(f"[{_DASH}]", "-", tight)


def _place_and_date(
    document: Document, sheet: _Sheet
) -> tuple[Field[str] | None, Field[PartialDate] | None]:
    for found in _NGAY_THANG.finditer(fold(sheet.text)):
        start, end = _place(sheet.text, found.start())
        named = sheet.text[start:end]
        if _NOT_A_PLACE.match(fold(named)):
            continue
        sheet.take(start, found.end())
        place = evidence(document, squeeze(named), start, end) if says_something(named) else None
        return place, _date(document, found)
    return None, None


def _place(text: str, date_start: int) -> tuple[int, int]:
    """Where the words stand that lead to the date, up to the edge of their column.

    Words on a line above do so only with a comma after them.
    """
    first = max(0, date_start - 80)
    led_in = text[first:date_start].rstrip()
    if "\n" in text[first + len(led_in) : date_start] and not led_in.endswith(","):
        return date_start, date_start
    before = led_in.removesuffix(",").rstrip()
    edge = max((found.end() for found in _COLUMN_BREAK.finditer(before)), default=0)
    edge += len(before[edge:]) - len(before[edge:].lstrip(" ,*"))
    return first + edge, first + len(before)


def _date(document: Document, found: re.Match[str]) -> Field[PartialDate] | None:
    day, month, year = (
        int(part) if part else None
        for part in (
            found["day"] or found["d"],
            found["month"] or found["m"],
            found["year"] or found["y"],
        )
    )
    if month is None or day is year is None:
        return None
    end = found.start() + len(found[0].rstrip(" \n\t"))
    return evidence(document, PartialDate(year, month, day), found.start(), end)


def _subject(document: Document, sheet: _Sheet) -> Field[str] | None:
    """The trích yếu of a letter, which stands under its number."""
    lead = _VE_VIEC.search(fold(sheet.text))
    if lead is None:
        return None
    stop = _SUBJECT_END.search(sheet.text, lead.end())
    end = stop.start() if stop else len(sheet.text)
    end = lead.end() + len(sheet.text[lead.end() : end].rstrip())
    sheet.take(lead.start(), end)
    words = document.text[lead.end() : end]
    return evidence(document, squeeze(words), lead.end(), end) if words else None


def _bodies(document: Document, text: str, number: int) -> tuple[Field[str], ...]:
    """The names above the number, or below it where none stands above."""
    found = list(_names(document, text))
    above = [span for span in found if span[0] < number]
    return tuple(
        evidence(document, squeeze(text[start:end]), start, end) for start, end in above or found
    )


def _names(document: Document, text: str) -> Iterator[tuple[int, int]]:
    """Yield each body's name, which may run over several lines of one cell."""
    name: tuple[int, int] | None = None
    for found in COLUMN.finditer(text):
        start, end = found.start(), found.start() + len(found[0].rstrip(" .…_*"))
        segment = text[start:end]
        if name and _continues(document, name, segment, start):
            name = name[0], end
            continue
        if name:
            yield name
        name = (start, end) if _names_a_body(segment) else None
    if name:
        yield name


def _continues(document: Document, name: tuple[int, int], segment: str, start: int) -> bool:
    """Whether *segment* is the next line of *name*."""
    if not segment.isupper() or _column(document, name[0]) != _column(document, start):
        return False
    open_ended = document.text.endswith(("-", "–", ",", "VÀ"), 0, name[1])
    return open_ended or not _BODY.match(fold(segment))


def _column(document: Document, offset: int) -> tuple[int, int] | None:
    cell = document.block(document.span(offset, offset + 1).block).cell
    return (cell.table, cell.column) if cell else None


def _names_a_body(segment: str) -> bool:
    word = _BODY.match(fold(segment))
    if word is None or not segment[0].isupper() or len(segment) > _LONGEST_NAME:
        return False
    return segment.isupper() or not segment.endswith((".", ";", ":"))
