"""TT074 - TT079 · how the paragraphs of the text are set."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from plancheck.engine import judge
from plancheck.finding import DocumentReport, Severity, Verdict
from plancheck.host import Loaded
from plancheck.testing import compose_example, read_draft

Judge = Callable[[str, str], DocumentReport]
Said = Callable[[str, str], list[tuple[str, str]]]

RULES = ("TT074", "TT075", "TT076", "TT077", "TT078", "TT079")
EVERYWHERE = ("mo_dau", "muc_dich_yeu_cau", "noi_dung", "kinh_phi", "to_chuc_thuc_hien", "ket_thuc")


def set_as(look: str, *slots: str) -> str:
    return "\n".join(["@ xã 2023", *(f"~ {slot}: {look}" for slot in slots or ["noi_dung"])])


@pytest.mark.parametrize(
    ("rule", "look", "expected"),
    [
        ("TT074", "size 12", ["size"]),
        ("TT074", "size 15", ["size"]),
        ("TT074", "size 13", ["mixed"]),
        ("TT074", "size 14", []),
        ("TT075", "align left", ["found"]),
        ("TT075", "align center", ["found"]),
        ("TT076", "italic yes", ["italic"]),
        ("TT076", "caps yes", ["capitals"]),
        ("TT076", "underline yes", []),
        ("TT077", "first_line 0", ["found"]),
        ("TT077", "first_line 9", ["found"]),
        ("TT077", "first_line 10", []),
        ("TT077", "first_line 12.5", []),
        ("TT077", "first_line 12.7", []),
        ("TT077", "first_line 0, left 12.7", []),
        ("TT078", "before 0", ["found"]),
        ("TT078", "before 5.5", ["found"]),
        ("TT078", "before 6", []),
        ("TT078", "before 12", []),
        ("TT079", "line 0.9", ["tight"]),
        ("TT079", "line 1", []),
        ("TT079", "line 1.2", []),
        ("TT079", "line 1.5", []),
        ("TT079", "line 1.6", ["wide"]),
        ("TT079", "line 14pt", ["tight"]),
        ("TT079", "line 17pt", []),
        ("TT079", "line 26pt", ["wide"]),
    ],
)
def test_the_text_is_set_by_the_decree(
    said: Said, rule: str, look: str, expected: list[str]
) -> None:
    """One finding a fault, whatever the number of paragraphs."""
    assert [message for message, _ in said(rule, set_as(look))] == expected


@pytest.mark.parametrize(("slot", "expected"), [("kinh_phi", ["bold"]), ("mo_dau", [])])
def test_bold_paragraphs_are_worth_a_look(said: Said, slot: str, expected: list[str]) -> None:
    """The preamble may stress its sentence; numbered paragraphs in bold are headings."""
    assert [message for message, _ in said("TT076", set_as("bold yes", slot))] == expected


def test_a_finding_counts_and_shows_some_places(judged: Judge) -> None:
    """The first place, the number of all, and up to three more."""
    (found,) = judged("TT077", set_as("first_line 0", *EVERYWHERE)).findings

    assert int(found.arguments["count"]) > 4
    assert found.arguments["count"] <= found.arguments["total"]
    assert found.arguments["found"] == "0"
    assert len(found.related) == 3


def test_lists_may_step_in_further(said: Said) -> None:
    """Numbered paragraphs begin further in without fault, other text does not."""
    assert said("TT077", set_as("left 10")) == []
    assert said("TT077", set_as("left 10", "mo_dau")) != []


def test_short_lines_look_the_same(said: Said) -> None:
    """A line that does not fill its width is not judged for justification."""
    assert said("TT075", "@ xã 2023\nnoi_dung: 1. Treo băng rôn.\n~ noi_dung: align left") == []


def test_spacing_is_counted_on_both_sides(said: Said) -> None:
    """Three points below and three above are six."""
    looks = "~ noi_dung: before 3, after 3\n~ heading: after 3"

    assert said("TT078", f"@ xã 2023\n{looks}") == []


def test_the_lines_of_a_part_may_stand_close(said: Said) -> None:
    """Word and title of a part are centred, the one right below the other, as in the decree."""
    part = "muc_dich_yeu_cau: Phần I\nQUY ĐỊNH CHUNG\n~ muc_dich_yeu_cau: bold yes, before 0"

    assert said("TT078", f"@ xã 2023\n{part}") != []
    assert said("TT078", f"@ xã 2023\n{part}, align center") == []


def test_a_mixture_of_allowed_sizes_is_worth_a_look(judged: Judge) -> None:
    """Both are allowed, so it is no fault of form."""
    (found,) = judged("TT074", set_as("size 13")).findings

    assert (found.severity, found.arguments["rare"]) == (Severity.INFO, "13")


@pytest.mark.parametrize("rule", RULES)
def test_a_file_without_format_is_not_judged(loaded: Loaded, rule: str) -> None:
    """Pasted text tells nothing of its type."""
    plan = read_draft(compose_example("@ xã 2023", loaded.knowledge), loaded.knowledge)
    report = judge(plan, [one for one in loaded.rules if one.id == rule], loaded.knowledge)

    assert report.outcomes[rule].verdict is Verdict.UNDECIDED


@pytest.mark.parametrize("rule", RULES)
def test_attached_plans_are_judged_too(judged: Judge, rule: str) -> None:
    """Their text follows the same rules."""
    report = judged(rule, "@ tỉnh 2023 kèm theo\n~ page: pair 13")

    assert report.outcomes[rule].verdict is Verdict.PASSED
