"""Offices of the reform of 2025: their names, their last days and who followed."""

from __future__ import annotations

import datetime as dt
from collections import Counter

import pytest

from plancheck import fold, valid_on
from plancheck.datum import Confidence
from plancheck.knowledge import Knowledge, Office


def office(known: Knowledge, form: str) -> Office:
    (found,) = [one for one in known.offices if form in (one.name, *one.aliases)]
    return found


@pytest.mark.parametrize(
    ("form", "name", "last", "successor"),
    [
        ("Bộ LĐ-TB&XH", "Bộ Lao động - Thương binh và Xã hội", "2025-02-28", "Bộ Nội vụ"),
        ("Sở LĐTBXH", "Sở Lao động - Thương binh và Xã hội", "2025-06-30", "Sở Nội vụ"),
        (
            "Phòng LĐTBXH",
            "Phòng Lao động - Thương binh và Xã hội",
            "2025-06-30",
            "Phòng Văn hóa - Xã hội",
        ),
        ("UBND huyện", "Ủy ban nhân dân huyện", "2025-06-30", None),
        ("HĐND huyện", "Hội đồng nhân dân huyện", "2025-06-30", None),
        ("UBND thị trấn", "Ủy ban nhân dân thị trấn", "2025-06-30", None),
        ("Công an huyện", "Công an huyện", "2025-02-28", None),
        ("Phòng VHTT", "Phòng Văn hóa và Thông tin", "2025-06-30", None),
    ],
)
def test_the_old_offices_have_their_last_day(
    known: Knowledge, form: str, name: str, last: str, successor: str | None
) -> None:
    """Found by any of their forms."""
    found = office(known, form)

    assert (found.name, found.successor) == (name, successor)
    assert found.valid_to == dt.date.fromisoformat(last)


@pytest.mark.parametrize("form", ["UBND đặc khu", "Phòng Văn hóa - Xã hội"])
def test_the_new_offices_begin_with_the_two_levels(known: Knowledge, form: str) -> None:
    """01/7/2025."""
    found = office(known, form)

    assert not valid_on(found, dt.date(2025, 6, 30))
    assert valid_on(found, dt.date(2025, 7, 1))


def test_child_protection_went_elsewhere_but_not_surely(known: Knowledge) -> None:
    """A plan's recipient for it is not the successor for gender equality."""
    duties = {
        one.name: [(duty.successor, duty.source.confidence) for duty in one.duties]
        for one in known.offices
        if one.duties
    }

    assert duties == {
        "Bộ Lao động - Thương binh và Xã hội": [("Bộ Y tế", Confidence.LOW)],
        "Sở Lao động - Thương binh và Xã hội": [("Sở Y tế", Confidence.LOW)],
    }


def test_no_form_names_two_offices(known: Knowledge) -> None:
    """Compared as rules compare."""
    forms = Counter(fold(form) for one in known.offices for form in (one.name, *one.aliases))

    assert [form for form, number in forms.items() if number > 1] == []


def test_every_office_has_an_end_or_a_beginning(known: Knowledge) -> None:
    """One that was always there would tell a rule nothing."""
    assert [one.name for one in known.offices if not (one.valid_from or one.valid_to)] == []
