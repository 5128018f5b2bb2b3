"""The signature as rules look at it: the lines of authority however they are written, the rest."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from plancheck import Field, Plan, Span, squeeze

_BEFORE = 400
"""Characters before the foot as recognised, where a line of authority may still stand."""

_COLUMN = re.compile(r"(?:\A|(?<=[\n\t|])|(?<= {3}))[ *_\u00a0]*")
_COLUMN_END = re.compile(r"[\n\t|]| {3}|\Z")
_LEAD = re.compile(
    r"(?P<lead>(?P<code>t\s?[./]?\s?u\s?[./]?\s?q|t\s?[./]?\s?m|k\s?[./]?\s?t|t\s?[./]?\s?l|q(?=\s?[./:]))"
    r"\s?[./:]?\s*)"
    r"(?=(?:(?:phó )?(?:tổng )?(?:chủ (?:tịch|nhiệm)|giám đốc|hiệu trưởng|bộ trưởng|cục trưởng"
    r"|vụ trưởng|viện trưởng|tổng cục trưởng|chi cục trưởng|chánh (?:văn phòng|thanh tra)"
    r"|trưởng|thủ trưởng)|ủy ban|ubnd|hội|ban|đảng|tập thể|thường trực|nhà trường|sở|phòng"
    r"|đoàn|lãnh đạo|trường|chi|cục|viện|bệnh viện|trung tâm|liên đoàn|công đoàn|bộ)(?!\w))"
)
_LETTERS = re.compile(r"[^\W\d_]+")


class Authority(NamedTuple):
    """A line of authority: its abbreviation as meant ("KT"), and how it leads in what follows.

    ``lead`` is where the abbreviation stands, up to what it leads in; ``whom`` are the folded
    words behind it: a body or a post.
    """

    code: str
    lead: Span
    whom: str


def authorities(plan: Plan) -> Iterator[Authority]:
    """Yield the lines of authority in the foot, also those that are not written as ordered."""
    start, end = foot(plan)
    document = plan.document
    for column in _COLUMN.finditer(document.text, start, end):
        found = _LEAD.match(document.folded, column.end(), end)
        if found is None or not _in_capitals(document.text, found):
            continue
        last = _COLUMN_END.search(document.text, found.end(), end)
        whom = document.folded[found.end() : last.start() if last else end]
        code = "".join(_LETTERS.findall(found["code"])).upper()
        yield Authority(code, document.span(*found.span("lead")), squeeze(whom))


def _in_capitals(text: str, found: re.Match[str]) -> bool:
    return text[slice(*found.span("code"))].isupper() and text[found.end()].isupper()


def foot(plan: Plan) -> tuple[int, int]:
    """Return the characters from the end of the text to the first annex."""
    parts = [part.span for part in (_first_of_signature(plan), _heading(plan)) if part]
    starts = [plan.document.offsets(span)[0] for span in parts]
    start = max(0, min(starts) - _BEFORE) if starts else len(plan.document.text)
    if plan.closing:
        start = plan.document.offsets(plan.closing.span)[1]
    annexes = [plan.document.offsets(annex.span)[0] for annex in plan.annexes]
    return start, min([*annexes, len(plan.document.text)])


def unread_after(plan: Plan, start: int) -> bool:
    """Tell whether something stands in the foot from *start* on that is not of Nơi nhận."""
    _, end = foot(plan)
    text = plan.document.text[start:end]
    for place in _recipients(plan):
        first, last = (min(max(at - start, 0), len(text)) for at in plan.document.offsets(place))
        text = text[:first] + " " * (last - first) + text[last:]
    return any(map(str.isalnum, text))


def _recipients(plan: Plan) -> Iterator[Span]:
    if plan.recipients:
        yield plan.recipients.heading.span
        yield from (item.text.span for item in plan.recipients.items)


def _heading(plan: Plan) -> Field[str] | None:
    return plan.recipients.heading if plan.recipients else None


def _first_of_signature(plan: Plan) -> Field[str] | None:
    if plan.signature is None:
        return None
    return next(iter(plan.signature.authority), plan.signature.post or plan.signature.name)
