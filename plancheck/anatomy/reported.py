"""What a page *about* a document reports of it: its number, date and issuer.

"Ngày 03/11/2023, UBND huyện ban hành Kế hoạch số 319/KH-UBND …": the cited document is the one the
page tells of. "Theo Kế hoạch số 702 của UBND tỉnh …" is that, too, where nothing else is told.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from plancheck.anatomy.lines import evidence
from plancheck.anatomy.organisation import organisation_at
from plancheck.anatomy.passages import sentence_end, sentence_start
from plancheck.dates import FoundDate, PartialDate, find_dates
from plancheck.document import Document
from plancheck.plan import Designation, Field, Organisation, Reference

_LONGEST = 300


class Reported(NamedTuple):
    """The reported document's number, date and issuer, and the other citations."""

    number: Field[Designation] | None
    date: Field[PartialDate] | None
    issuer: Field[Organisation] | None
    references: tuple[Reference, ...]


class _Act(NamedTuple):
    """A told act, "<body> ban hành <document>": the day before it, the body, the document."""

    date: Field[PartialDate] | None
    issuer: Field[Organisation] | None
    cited: Reference | None


_VERB = re.compile(
    r"(?<!\w)(?:ban\s+hành|có|ký(?:\s+ban\s+hành)?|gửi|xây\s+dựng)\s+"
    r"(?=(?:kế\s+hoạch|quyết\s+định|công\s+văn|văn\s+bản|chỉ\s+thị|hướng\s+dẫn)(?!\w))"
)
_BREAK = re.compile(r"[,:)\n]\s*(?:-\s*)?")
_BEFORE_VERB = re.compile(r"\s*(?:\([^()]{1,60}\)\s*)?(?:(?:vừa|đã|mới|cũng)\s+)?")
_ACCORDING = re.compile(r"theo\s+$")
_YEAR = re.compile(r"năm\s+(20\d\d)(?!\d)")


def find_reported(document: Document, references: tuple[Reference, ...]) -> Reported:
    """Return what the page reports; what it does not tell is None."""
    starts = {document.offsets(reference.span)[0]: reference for reference in references}
    acts = [
        act
        for verb in _VERB.finditer(document.folded)
        if (act := _act(document, verb, starts.get(verb.end())))
    ]
    numbered = next((act for act in acts if act.cited), None)
    told = numbered or _according(document, starts) or next(iter(acts), None)
    if told is None:
        return Reported(None, None, None, references)
    number = told.cited.designation if told.cited else None
    date = (told.cited.date if told.cited else None) or told.date
    return Reported(number, date, told.issuer, _without(references, number))


def _without(
    references: tuple[Reference, ...], number: Field[Designation] | None
) -> tuple[Reference, ...]:
    if number is None:
        return references
    return tuple(
        reference
        for reference in references
        if reference.designation is None or reference.designation.value != number.value
    )


def _act(document: Document, verb: re.Match[str], cited: Reference | None) -> _Act | None:
    first = sentence_start(document.text, verb.start(), _LONGEST)
    dates = [
        date._replace(start=date.start + first, end=date.end + first)
        for date in find_dates(document.folded[first : verb.start()])
    ]
    breaks = (found.end() for found in _BREAK.finditer(document.folded, first, verb.start()))
    for start in sorted({first, *breaks, *(date.end for date in dates)}):
        issuer = _body_before(document, start, verb.start())
        if issuer:
            body = document.offsets(issuer.span)[0]
            told = [date for date in dates if not document.folded[date.end : body].strip(", ")]
            day = _dated(document, told[-1], first) if told else None
            return _Act(day, issuer, cited)
    return None


def _body_before(document: Document, start: int, verb: int) -> Field[Organisation] | None:
    """Return the body named between *start* and the verb, if nothing else stands there."""
    before = document.folded[start:verb]
    start += len(before) - len(before.lstrip(" \n,-"))
    named = organisation_at(document.text, document.folded, start, verb)
    if named is None or not (named[0].type or named[0].level):
        return None
    if not _BEFORE_VERB.fullmatch(document.folded, named[1], verb):
        return None
    return evidence(document, named[0], start, named[1])


def _dated(document: Document, date: FoundDate, first: int) -> Field[PartialDate]:
    """The day of the act; a year that is missing or cut is the sentence's ("… năm 2021")."""
    end = sentence_end(document.text, date.end, _LONGEST)
    year = _YEAR.search(document.folded, first, end)
    value = date.value.with_year(int(year[1]) if year else None)
    return evidence(document, value, date.start, date.end)


def _according(document: Document, starts: dict[int, Reference]) -> _Act | None:
    """The plan that a page begins with: "Theo Kế hoạch số … của UBND tỉnh …"."""
    for start, reference in starts.items():
        lead = _ACCORDING.search(document.folded, max(0, start - 8), start)
        sentence = sentence_start(document.text, start, _LONGEST)
        plan = reference.type is not None and reference.type.value == "Kế hoạch"
        if lead and plan and not document.folded[sentence : lead.start()].strip():
            return _Act(None, reference.issuer, reference)
    return None
