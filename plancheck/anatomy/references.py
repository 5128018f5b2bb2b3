"""Cited documents (căn cứ, viện dẫn): kind, number, symbol, date, issuer and title of each.

Source: Nghị định 30/2020/NĐ-CP Phụ lục I, Phần I, Mục II, khoản 6.b: a first citation states the
kind, number and symbol, day of issue, issuer and title; for a law, its name and year will do.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from plancheck.anatomy.designations import Numbered, find_numbers
from plancheck.anatomy.issuers import issuer_before, with_common_issuers
from plancheck.anatomy.lines import evidence
from plancheck.anatomy.organisation import organisation_at
from plancheck.anatomy.passages import passage_end
from plancheck.dates import PartialDate, date_at
from plancheck.document import Document, Span
from plancheck.document_kinds import DOCUMENT_KINDS
from plancheck.plan import Designation, Field, Organisation, Reference

_LONGEST = 700
_NEAR = 60
_FAR = 240


class _Head(NamedTuple):
    """The beginning of a citation: where its kind word stands, its number, a law's name."""

    start: int
    end: int
    kind: Field[str] | None
    numbered: Numbered | None
    name: Field[str] | None = None

    @property
    def number(self) -> int:
        """Where the number begins, the end where there is none."""
        return self.numbered.start if self.numbered else self.end


def find_references(document: Document, preamble: Span | None) -> tuple[Reference, ...]:
    """Return every citation of a document in reading order; own header and "this plan" are none."""
    heads = sorted(
        (*_numbered_heads(document), *_named_laws(document)), key=lambda head: head.start
    )
    ends = [*(head.start for head in heads), len(document.text)][1:]
    within = document.offsets(preamble) if preamble else (0, 0)
    found = [
        _read(document, head, end, preamble=within[0] <= head.start < within[1])
        for head, end in zip(heads, ends, strict=True)
    ]
    return _with_repeats(with_common_issuers(document, found))


def _with_repeats(references: Iterable[Reference]) -> tuple[Reference, ...]:
    seen: set[str] = set()
    marked = []
    for reference in references:
        key = _key(reference)
        marked.append(reference._replace(first=False) if key in seen else reference)
        seen.update({key} if key else ())
    return tuple(marked)


def _key(reference: Reference) -> str:
    """What makes two citations one document; "" where a blank makes it unknowable."""
    if reference.designation is None or reference.designation.value.number is None:
        return reference.title.value.lower() if reference.title and not reference.blank else ""
    number = str(reference.designation.value).lower()
    return number if "/" in number or reference.type is None else f"{reference.type.value} {number}"


# --- where citations begin

_KIND = "|".join(
    r"\s{1,3}".join(kind.split()) for kind in sorted(DOCUMENT_KINDS, key=len, reverse=True)
)
_KIND_BEFORE = re.compile(
    rf"(?<!\w)(?P<kind>{_KIND})(?:\s{{1,3}}(?:hướng\s+dẫn|chỉ\s+đạo))?"
    r"[\s:]{0,3}(?P<so>(?<!\w)số)?[\s:]{0,40}$"
)
_KIND_OF_BEFORE = re.compile(
    rf"(?<!\w)(?P<kind>{_KIND})\s{{1,3}}của\s[^;,.\n(]{{3,80}}?\s(?P<so>số)[\s:]{{0,3}}$"
)
_LAW_BEFORE = re.compile(
    r"(?<!\w)(?P<kind>bộ luật|luật|pháp lệnh)\s(?P<name>[^;.\n(\[]{3,200}?)\s+số[\s:]{0,3}$"
)
_FORM_BEFORE = re.compile(r"(?:mẫu|biểu|phụ lục|số)[\s:]{0,3}(?:số)?[\s:]{0,3}$")
_OF_ITS_OWN_ANNEX = re.compile(r"\(\s{0,3}(?:ban\s+hành\s+)?kèm\s+theo\s{1,3}$")
_BASIS_BEFORE = re.compile(r"(?:căn\s+cứ|thực\s+hiện|theo|tại)\s{1,3}$")
_STOP_TWICE = ".."
_FOLLOWED = re.compile(r",?\s{0,3}(?:ngày|của)(?!\w)")


def _numbered_heads(document: Document) -> Iterator[_Head]:
    for numbered in find_numbers(document.text, document.folded):
        head = _head(document, numbered)
        if head is not None:
            yield head


def _head(document: Document, numbered: Numbered) -> _Head | None:
    folded, start = document.folded, numbered.start
    symbol = numbered.value.symbol
    kind = _KIND_BEFORE.search(folded, max(0, start - _NEAR), start) or (
        _KIND_OF_BEFORE.search(folded, max(0, start - 2 * _NEAR), start) if symbol else None
    )
    if kind is None:
        return _bare_head(document, numbered) if symbol else None
    if _in_own_header(document, kind, start) or _heads_own_annex(folded, kind):
        return None
    if not symbol and not _is_cited(folded, kind.start(), numbered):
        return None
    return _Head(kind.start(), numbered.end, _kind(document, *kind.span("kind")), numbered)


def _bare_head(document: Document, numbered: Numbered) -> _Head | None:
    """A designation without its kind before it: a law by its name, else of unknown kind."""
    folded, start = document.folded, numbered.start
    if re.search(r"/QH\d", numbered.value.symbol or ""):
        law = _LAW_BEFORE.search(folded, max(0, start - _FAR), start)
        if law:
            name = evidence(document, document.text[slice(*law.span("name"))], *law.span("name"))
            kind = _kind(document, *law.span("kind"))
            return _Head(law.start(), numbered.end, kind, numbered, name)
    if numbered.blank or _FORM_BEFORE.search(folded, max(0, start - _NEAR), start):
        return None
    return _Head(start, numbered.end, None, numbered)


def _kind(document: Document, start: int, end: int) -> Field[str]:
    word = " ".join(document.folded[start:end].split())
    return evidence(document, word[0].upper() + word[1:], start, end)


def _in_own_header(document: Document, kind: re.Match[str], start: int) -> bool:
    """Whether a title stands above a header's own "Số: …": a line break and a capital."""
    if kind["so"] is None:
        return "\n" in document.text[kind.end("kind") : start]
    above = document.text[kind.end("kind") : kind.start("so") + 1]
    return "\n" in above and above[-1] == "S"


def _heads_own_annex(folded: str, kind: re.Match[str]) -> bool:
    """Whether an annex says to what plan it belongs: "(Kèm theo Kế hoạch số …)" is this one."""
    if kind["kind"].split() != ["kế", "hoạch"]:
        return False
    return bool(_OF_ITS_OWN_ANNEX.search(folded, max(0, kind.start() - _NEAR), kind.start()))


def _is_cited(folded: str, start: int, numbered: Numbered) -> bool:
    """Whether the words around a number without a symbol, or around a blank, make a citation."""
    if _FOLLOWED.match(folded, numbered.end):
        return True
    if folded[numbered.start : numbered.end].rstrip() == _STOP_TWICE:
        return False
    return bool(_BASIS_BEFORE.search(folded, max(0, start - _NEAR), start))


_LAW_END = r"\s{0,3}(?:[;.\n(\[:]|$|,?\s(?:ngày|năm\s+\d{4}|số[\s:]{0,3}[\d.…/])"
_NAMED_LAW = re.compile(
    rf"luật(?<!\w\wluật)\s{{1,3}}(?P<name>sửa\s+đổi[^;.\n(\[:]{{3,200}}?(?={_LAW_END}))"
    rf"|[^;.\n(\[:]{{3,160}}?(?={_LAW_END}|(?:,|\svà)\s+luật\s)))"
)
_NUMBER_NEXT = re.compile(r",?\s+số[\s:]{0,3}[\d.…/]")
_BASIS_OF_LAW = re.compile(
    r"căn\s+cứ\s+(?:vào\s+)?(?:(?:các\s+)?quy\s+định\s+(?:của|tại)\s+)?(?:các\s+)?(?:bộ\s)?$"
)
_LISTED_BEFORE = re.compile(r"(?:[;,]|\svà)\s+(?:bộ\s)?$")


def _named_laws(document: Document) -> Iterator[_Head]:
    folded, text = document.folded, document.text
    listed_to = -_FAR
    for law in _NAMED_LAW.finditer(folded):
        start = law.start() - 3 * folded.startswith("bộ ", max(0, law.start() - 3))
        before = max(0, start - _NEAR)
        basis = _BASIS_OF_LAW.search(folded, before, start)
        listed = start <= listed_to + _NEAR and _LISTED_BEFORE.search(folded, before, start)
        if not (basis or listed) or _NUMBER_NEXT.match(folded, law.end()):
            continue
        listed_to = law.end()
        name = evidence(
            document, " ".join(text[slice(*law.span("name"))].split()), *law.span("name")
        )
        yield _Head(start, law.end(), _kind(document, start, law.start() + 4), None, name)


# --- what follows the number

_TO_DATE = re.compile(r"\s{0,3}[,(]?\s{0,3}(?:(?:đề|ký|ban\s+hành)\s+)?(?=ngày|tháng|\d)")
_BLANK_DATE = re.compile(
    r"ngày(?:\s{0,3}\d{1,2})?[\s.…_/]{1,60}(?:tháng[\s.…_]{0,40}\d{0,2}[\s.…_]{0,40})?(?:năm[\s.…_]{0,40})?(?:20\d{0,2})?"
)
_BLANK_YEAR = re.compile(r"\s?/\s?[.…_]{1,20}|\s{1,3}năm\s?[.…_]{1,20}")
_YEAR_OF_LAW = re.compile(r",?\s{1,3}năm\s+\d{4}")
_OF = re.compile(r"\s{0,3}\)?,?\s{0,3}(?P<of>của\s+)?")
_TITLE = re.compile(
    r"\s{0,3},?\s{0,3}(?:(?:về\s+việc|v/v|về(?!\s+(?:ubnd|ủy\s+ban|sở|trường|phòng\s+(?!,|ch|ng))))"
    r"(?:\s*:)?\s+|(?=\"|(?:triển\s+khai|ban\s+hành|hướng\s+dẫn|phê\s+duyệt|quy\s+định|quy\s+chế"
    r"|tổ\s+chức|thực\s+hiện|tăng\s+cường|đẩy\s+mạnh|tuyên\s+truyền|truyền\s+thông|sửa\s+đổi"
    r"|phát\s+động|phối\s+hợp|hưởng\s+ứng|thông\s+qua|kế\s+hoạch)\s))"
)
_TITLE_END = re.compile(
    r";|\.(?=\s|$|/)|\[[.…]|\(sau\s+đây|:\s*$"
    r"|,\s+(?=(?:ubnd|ủy\s+ban|hđnd|nhà\s+trường|trường(?!\s+h)|đảng\s+ủy|sở|tỉnh|huyện|bộ)\s"
    r"|(?:từ\s+)?(?:ngày\s+)?\d{1,2}\s?[/-]|ngày\s)"
    r"|,?\s+(?:(?:với\s+)?chủ\s+đề|từ\s+(?:ngày\s+)?\d{1,2}\s?[/-]|nhằm\s+mục\s+đích)"
)
_TRAILING = re.compile(r"(?:[\s,;]|(?<!\w)(?:và|căn\s+cứ|theo|thực\s+hiện|các))+$")


class _Cursor:
    """Reads the parts that follow a citation's number, one after the other, up to ``limit``."""

    def __init__(self, document: Document, start: int, limit: int) -> None:
        self.document = document
        self.text = document.text
        self.folded = document.folded
        self.at = start
        self.limit = limit
        self.blank = False

    def date(self) -> Field[PartialDate] | None:
        lead = _TO_DATE.match(self.folded, self.at, self.limit)
        if lead is None:
            return None
        found = self._date_at(lead.end())
        if found is None:
            self._skip_blank_date(lead.end())
        return found

    def _date_at(self, start: int) -> Field[PartialDate] | None:
        found = date_at(self.folded, start)
        if found is None or found.end > self.limit:
            return None
        self.at = found.end
        open_year = _BLANK_YEAR.match(self.folded, self.at, self.limit)
        if open_year and found.value.year is None:
            self.at = open_year.end()
        self.blank = self.blank or self.at > found.end or found.value.day is None
        return evidence(self.document, found.value, found.start, found.end)

    def _skip_blank_date(self, start: int) -> None:
        blank = _BLANK_DATE.match(self.folded, start, self.limit)
        if blank:
            self.at = start + len(blank[0].rstrip())
            self.blank = True

    def issuer(self) -> Field[Organisation] | None:
        lead = _OF.match(self.folded, self.at, self.limit)
        start = lead.end() if lead else self.at
        found = organisation_at(self.text, self.folded, start, self.limit)
        if found is None or not (found[0].type or found[0].level or (lead and lead["of"])):
            return None
        organisation, self.at = found
        return evidence(self.document, organisation, start, self.at)

    def year(self) -> None:
        written = _YEAR_OF_LAW.match(self.folded, self.at, self.limit)
        self.at = written.end() if written else self.at

    def title(self) -> Field[str] | None:
        lead = _TITLE.match(self.folded, self.at, self.limit)
        if lead is None:
            return None
        stop = _TITLE_END.search(self.folded, lead.end(), self.limit)
        end = stop.start() if stop else self.limit
        trailing = _TRAILING.search(self.folded, lead.end(), end)
        end = trailing.start() if trailing else end
        if end <= lead.end():
            return None
        self.at = end
        words = " ".join(self.text[lead.end() : end].split())
        return evidence(self.document, words, lead.end(), end)


def _read(document: Document, head: _Head, limit: int, *, preamble: bool) -> Reference:
    limit = min(limit, passage_end(document.text, head.end, _LONGEST))
    cursor = _Cursor(document, head.end, limit)
    if head.name and not head.numbered:
        cursor.year()
    date = cursor.date()
    issuer = cursor.issuer() or issuer_before(document, head.start, head.number)
    date = date or cursor.date()
    title = head.name or cursor.title()
    blank = cursor.blank or bool(head.numbered and head.numbered.blank)
    return Reference(
        text=document.text[head.start : cursor.at],
        span=document.span(head.start, cursor.at),
        type=head.kind,
        designation=_designation(document, head.numbered),
        date=date,
        issuer=issuer,
        title=title,
        preamble=preamble,
        first=True,
        blank=blank,
    )


def _designation(document: Document, numbered: Numbered | None) -> Field[Designation] | None:
    if numbered is None or not any(numbered.value):
        return None
    return evidence(document, numbered.value, numbered.start, numbered.end)
