"""Statements of the campaign's time: from which day to which day it runs.

Plans are full of days; only a span bound to the word "thời gian", to the campaign's name or to
its theme says when the campaign is. Launches, contests, reports and posting dates lie outside.
"""

from __future__ import annotations

import re
from enum import IntEnum
from typing import NamedTuple

from plancheck.anatomy.events import Event, subject
from plancheck.anatomy.lines import evidence
from plancheck.anatomy.passages import sentence_start
from plancheck.anatomy.ranges import Range, find_ranges
from plancheck.dates import FoundDate, PartialDate
from plancheck.document import Document
from plancheck.plan import CampaignMention, Field, Period, Section, SectionKind

_LONGEST = 500
_NEAR = 90


class _Binding(IntEnum):
    """What binds a span of days to the campaign, from the surest."""

    TIME = 1
    TIME_OF_CONTENT = 2
    NAME = 3
    THEME = 4
    RESPONSE = 5


class _Scene(NamedTuple):
    """The document, its sections, and the places where its campaign is called by name."""

    document: Document
    outline: tuple[Section, ...]
    names: dict[int, int]

    def is_own(self, start: int) -> bool:
        """Whether the campaign called at *start* is the document's; without names any is."""
        return not self.names or start in self.names


def find_periods(
    document: Document,
    outline: tuple[Section, ...],
    mentions: tuple[CampaignMention, ...],
    year: int | None,
) -> tuple[Period, ...]:
    """Return the statements of the campaign's time; the plan's own stands first.

    A missing year is taken from the other end of the span, else it is *year*.
    """
    names = dict(document.offsets(mention.text.span) for mention in mentions)
    scene = _Scene(document, outline, names)
    bound = [(_binding(scene, span), span) for span in find_ranges(document.folded)]
    sure = [(binding, span) for binding, span in bound if binding is not None]
    if outline:
        best = min((binding for binding, _ in sure), default=None)
        sure = [pair for pair in sure if pair[0] in {best, _Binding.TIME, _Binding.NAME}]
    sure.sort(key=lambda pair: (not pair[1].dated, pair[0]))
    return tuple(_period(document, span, year) for _, span in sure)


def _period(document: Document, span: Range, year: int | None) -> Period:
    return Period(
        text=document.text[span.start : span.end],
        span=document.span(span.start, span.end),
        start=_field(document, span.first, year),
        end=_field(document, span.last, year),
        open_start=span.first is None,
    )


def _field(
    document: Document, date: FoundDate | None, year: int | None
) -> Field[PartialDate] | None:
    if date is None:
        return None
    return evidence(document, date.value.with_year(year), date.start, date.end)


# --- what binds a span of days

_LABEL = re.compile(r"thời\s+gian(?!\s+(?:qua|tới))[^.;\n]{0,60}$")
_NOT_LABEL = re.compile(r"nộp|gửi|hoàn\s+thành|đăng\s+ký|tiếp\s+nhận|hạn\s|nghỉ")
_HEADING_ABOVE = re.compile(
    r"\n?[\W_]*(?:(?:[ivx]{1,5}|\d{1,2}(?:\.\d{1,2}){0,3}|[a-zđ])\s*[.)/]\s*)?"
    r"thời\s+gian(?P<rest>[^.;\n]{0,40}?)\s*:?\s*\n[\W_]*$"
)
_VERB = (
    r"(?:diễn\s+ra|kéo\s+dài|bắt\s+đầu|được\s+(?:tổ\s+chức|thực\s+hiện|triển\s+khai|phát\s+động))"
)
_RUNS = re.compile(rf"(?<!\w){_VERB}[\s(:]*$")
_FILLING = re.compile(
    r"\"[^\"]*\"|\"|năm\s+\d{4}|(?:với|có)\s+chủ\s+đề|chủ\s+đề(?:\s+là)?|hằng\s+năm|hàng\s+năm"
    r"|(?:sẽ\s+)?(?:được\s+)?(?:tổ\s+chức|thực\s+hiện|triển\s+khai|diễn\s+ra)|trong|[\W_]"
)
_THEME_AFTER = re.compile(r"[^.;\n]{0,80}?với\s+chủ\s+đề")
_LOOKING_BACK = re.compile(r"(?<!\w)(?:đã|năm\s+(?:trước|ngoái))(?!\w)|kết\s+quả\s+đạt\s+được")
_RESPONSE = re.compile(r"hưởng\s+ứng[^.;\n]{0,40}$")


def _binding(scene: _Scene, span: Range) -> _Binding | None:
    document, folded = scene.document, scene.document.folded
    first = sentence_start(document.text, span.start, _LONGEST)
    before = subject(document, first, span.start, scene.is_own)
    if before.event in {Event.ACTIVITY, Event.OTHER_CAMPAIGN}:
        return None
    if scene.outline and _LOOKING_BACK.search(folded, first, span.start):
        return None
    if _by_time(scene, span, first):
        return _of_section(scene, span)
    if span.last is None or span.first is None:
        response = not scene.names and _RESPONSE.search(folded, first, span.start)
        return _Binding.RESPONSE if response and span.first else None
    if before.event is Event.CAMPAIGN:
        named = _by_name(scene, span, first, of_activity=before.of_activity)
        return _Binding.NAME if named else None
    return _Binding.THEME if _by_theme(scene, span, first) else None


def _by_time(scene: _Scene, span: Range, first: int) -> bool:
    document = scene.document
    label = _LABEL.search(document.folded, max(first, span.start - _NEAR), span.start)
    if label:
        return not _NOT_LABEL.search(label[0])
    if _HEADING_ABOVE.search(document.folded, max(0, span.start - _NEAR), span.start):
        return True
    block = document.span(span.start, span.end).block
    return any(_holds(section, block) for section in scene.outline if _is_time(section))


def _holds(section: Section, block: int) -> bool:
    return section.span.block <= block <= section.last_block


def _is_time(section: Section) -> bool:
    return SectionKind.THOI_GIAN in section.kinds


def _of_section(scene: _Scene, span: Range) -> _Binding | None:
    """Tell the time of the plan from that of an activity, which stands in an activity's section."""
    block = scene.document.span(span.start, span.end).block
    holders = [s for s in scene.outline if _holds(s, block) and s.span.block < block]
    if not holders or _is_time(holders[0]):
        return _Binding.TIME
    plain = [section for section in holders if not _is_time(section)]
    content = {SectionKind.NOI_DUNG, SectionKind.TO_CHUC_THUC_HIEN} & plain[-1].kinds
    if (len(plain) > 1 and not content) or _follows_activity(scene, block):
        return None
    content |= {SectionKind.NOI_DUNG, SectionKind.TO_CHUC_THUC_HIEN} & plain[0].kinds
    return _Binding.TIME_OF_CONTENT if content else _Binding.TIME


def _follows_activity(scene: _Scene, block: int) -> bool:
    """Whether the paragraph before is about an activity, whose time this then is."""
    if block == 1:
        return False
    start, end = scene.document.offsets(scene.document.whole(block - 1))
    return subject(scene.document, start, end, scene.is_own).of_activity


def _by_name(scene: _Scene, span: Range, first: int, *, of_activity: bool) -> bool:
    """Whether the span follows the campaign's name as its own time."""
    folded = scene.document.folded
    if _RUNS.search(folded, first, span.start):
        return True
    called = max(
        (end for start, end in scene.names.items() if first <= start < span.start), default=0
    )
    called = max(called, folded.rfind("hành động", first, span.start) + len("hành động"))
    return not of_activity and not _FILLING.sub("", folded[called : span.start])


def _by_theme(scene: _Scene, span: Range, first: int) -> bool:
    """Whether the sentence states the theme and then the time, or on a page the reverse."""
    folded = scene.document.folded
    theme = folded.rfind("chủ đề", first, span.start)
    if theme >= 0:
        return not _FILLING.sub("", folded[theme : span.start])
    return not scene.outline and bool(_THEME_AFTER.match(folded, span.end))
