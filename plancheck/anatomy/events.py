"""Which event a sentence speaks of: the campaign, another campaign, or one of its activities.

A theme or a span of days belongs to the last event named before it.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from enum import Enum
from typing import NamedTuple

from plancheck.document import Document


class Event(Enum):
    """The event named last before a place in a sentence."""

    CAMPAIGN = "campaign"
    OTHER_CAMPAIGN = "other_campaign"
    ACTIVITY = "activity"
    NONE = "none"


class Subject(NamedTuple):
    """The event named last, and whether an activity was named with it."""

    event: Event
    of_activity: bool


_CAMPAIGNS = ("th[áà]ng hành động", "th[áà]ng cao điểm", "đợt cao điểm", "tuần lễ", "chiến dịch")
_ACTIVITIES = (
    *("hội (?:thảo|nghị|thi|diễn|trại)", "tọa đàm", "diễn đàn", "đối thoại", "nói chuyện"),
    *("cuộc thi", "thi (?:tìm|vẽ|viết|sáng)", "tập huấn", "sinh hoạt", "ngoại khóa", "giao lưu"),
    *("lễ phát động", "lễ ra quân", "mít ?-?tinh", "diễu hành", "liên hoan", "triển lãm"),
    *("ngày (?:hội|gia đình|quốc tế)", "chuyên đề", "lớp", "buổi", "phóng sự", "tiểu phẩm"),
    *("bài viết", "tin,? bài", "treo", "băng ?-?(?:rôn|zôn)", "khẩu hiệu", "phát thanh"),
    *("chạy chữ", "báo cáo", "kiểm tra", "giám sát"),
)


def _pattern(words: tuple[str, ...]) -> str:
    return "|".join(words).replace(" ?", "\\s?").replace(" ", "\\s+")


_EVENT = re.compile(
    rf"(?<!\w)(?:(?P<campaign>{_pattern(_CAMPAIGNS)})|{_pattern(_ACTIVITIES)})(?!\w)"
)
# What may follow a campaign's short name ("Tháng hành động"): anything else is a longer name.
_AFTER_SHORT = re.compile(
    r"\s*(?:$|[,.;:()\"\d]|(?:năm|với|diễn|có|của|được|là|này|sẽ|tại|trên|từ|cấp|trong|bắt|kéo)\s)"
)


def subject(document: Document, start: int, end: int, is_own: Callable[[int], bool]) -> Subject:
    """Return what ``document.text[start:end]`` speaks of at its end.

    *is_own* tells of a place where a campaign is called by a longer name than "Tháng hành động"
    whether that is the campaign the document is about.
    """
    events = list(_EVENT.finditer(document.folded, start, end))
    if not events:
        return Subject(Event.NONE, of_activity=False)
    of_activity = any(event["campaign"] is None for event in events)
    return Subject(_event(document, events[-1], is_own), of_activity)


def _event(document: Document, found: re.Match[str], is_own: Callable[[int], bool]) -> Event:
    if found["campaign"] is None:
        return Event.ACTIVITY
    own = _AFTER_SHORT.match(document.folded, found.end()) or is_own(found.start())
    return Event.CAMPAIGN if own else Event.OTHER_CAMPAIGN
