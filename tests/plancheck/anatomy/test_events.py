"""Which event a sentence speaks of."""

from __future__ import annotations

import pytest

from plancheck.anatomy.events import Event, Subject, subject
from plancheck.reading import read_bytes


@pytest.mark.parametrize(
    ("sentence", "event", "of_activity"),
    [
        ("Tháng hành động năm 2023 diễn ra", Event.CAMPAIGN, False),
        ("Thàng hành động, từ ngày", Event.CAMPAIGN, False),
        ("Tháng hành động vì trẻ em từ ngày", Event.OTHER_CAMPAIGN, False),
        ("Treo băng rôn hưởng ứng Tháng hành động", Event.CAMPAIGN, True),
        ("Trong Tháng hành động, tổ chức hội thi", Event.ACTIVITY, True),
        ("Lễ phát động", Event.ACTIVITY, True),
        ("UBND xã ban hành", Event.NONE, False),
    ],
)
def test_the_last_event_named_is_the_subject(
    sentence: str,
    event: Event,
    of_activity: bool,  # noqa: FBT001 - a column of the table
) -> None:
    document = read_bytes(sentence.encode(), "x.txt")
    found = subject(document, 0, len(document.text), lambda _: False)
    assert found == Subject(event, of_activity)


def test_a_longer_name_is_the_campaigns_where_its_document_says_so() -> None:
    document = read_bytes("Tháng hành động vì biển sạch từ ngày".encode(), "x.txt")
    assert subject(document, 0, 36, lambda start: start == 0).event is Event.CAMPAIGN
