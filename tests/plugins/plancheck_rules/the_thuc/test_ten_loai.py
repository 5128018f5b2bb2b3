"""TT050-TT056 · kind word and title."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from plancheck.engine import judge
from plancheck.finding import DocumentReport, Severity
from plancheck.host import Loaded
from plancheck.testing import read_example

Judge = Callable[[str, str], DocumentReport]
Said = Callable[[str, str], list[tuple[str, str]]]

SHORT = "trich_yeu: Hưởng ứng Tháng hành động vì bình đẳng giới năm 2023"


def test_kind_word_in_small_letters(judged: Judge) -> None:
    """Capitals are the one right way to write it."""
    (found,) = judged("TT050", "ten_loai: Kế hoạch").findings

    assert found.expected == "KẾ HOẠCH"
    assert found.fix is not None
    assert found.fix.safety == "safe"


def test_kind_word_shown_in_capitals(said: Said) -> None:
    """Capitals by format are capitals in print."""
    assert said("TT050", "ten_loai: Kế hoạch\n~ ten_loai: caps yes") == []


@pytest.mark.parametrize("slot", ["ten_loai", "trich_yeu"])
@pytest.mark.parametrize(
    ("setting", "expected"),
    [
        ("size 15", ["size"]),
        ("size 12.5", ["size"]),
        ("bold no", ["not_bold"]),
        ("italic yes", ["italic"]),
        ("align left", ["alignment"]),
        ("size 13", []),
    ],
)
def test_type_of_kind_word_and_title(
    said: Said, slot: str, setting: str, expected: list[str]
) -> None:
    """Both are set in size 13 to 14, upright, bold and centred."""
    rule = {"ten_loai": "TT051", "trich_yeu": "TT053"}[slot]

    assert [message for message, _ in said(rule, f"~ {slot}: {setting}")] == expected


def test_an_attached_plan_is_set_alike(said: Said) -> None:
    """Mẫu 1.3 has kind word and title as well."""
    example = "@ tỉnh 2023 kèm theo\n~ ten_loai: bold no\n~ trich_yeu: bold no"

    assert said("TT051", example) == [("not_bold", "KẾ HOẠCH")]
    assert [message for message, _ in said("TT053", example)] == ["not_bold"]


def test_no_title(said: Said) -> None:
    """The kind word alone does not say what the plan is about."""
    assert said("TT052", "trich_yeu:") == [("missing", "KẾ HOẠCH")]


def test_a_centred_line_below_the_kind_word_may_be_the_title(loaded: Loaded) -> None:
    """What is not understood is not called missing."""
    rules = [rule for rule in loaded.rules if rule.id == "TT052"]
    example = "trich_yeu: Triển khai các nội dung như sau:\n~ trich_yeu: align center"
    report = judge(read_example(example, loaded.knowledge), rules, loaded.knowledge)

    assert report.outcomes["TT052"].verdict == "undecided"


@pytest.mark.parametrize(
    ("title", "fires"),
    [
        ("TRIỂN KHAI THÁNG HÀNH ĐỘNG NĂM 2023", True),
        ("Triển khai “THÁNG HÀNH ĐỘNG VÌ BÌNH ĐẲNG GIỚI” năm 2023", True),
        ("Triển khai Tháng hành động năm 2023 của UBND TP HCM", False),
        ("Triển khai Tháng hành động của ngành LĐ-TB&XH năm 2023", False),
    ],
)
def test_title_in_capitals(said: Said, title: str, fires: bool) -> None:  # noqa: FBT001
    """Four words in capitals in a row are no abbreviation."""
    assert bool(said("TT054", f"trich_yeu: {title}")) is fires


def test_title_shown_in_capitals(said: Said) -> None:
    """Capitals by format are capitals in print."""
    assert [message for message, _ in said("TT054", "~ trich_yeu: caps yes")] == ["capitals"]


@pytest.mark.parametrize(
    ("example", "message", "severity"),
    [
        ("~ trich_yeu: rule no", "missing", Severity.WARNING),
        ("~ trich_yeu: rule no, underline yes", "missing", Severity.WARNING),
        (f"{SHORT}\n~ trich_yeu: rule 0.8", "length", Severity.INFO),
        (f"{SHORT}\n~ trich_yeu: rule 0.2", "length", Severity.INFO),
        ("@ tỉnh 2023 kèm theo\n~ kem_theo: rule no", "missing", Severity.WARNING),
    ],
)
def test_line_below_the_title(
    judged: Judge, example: str, message: str, severity: Severity
) -> None:
    """It is a third to a half as long as the line of text."""
    (found,) = judged("TT055", example).findings

    assert (found.message_id, found.severity) == (message, severity)


@pytest.mark.parametrize(
    "example",
    [
        "@ tỉnh 2023 kèm theo",
        f"{SHORT}\n~ trich_yeu: rule 0.34",
        f"{SHORT}\n~ trich_yeu: rule 0.5",
        f"{SHORT}\n__________\n~ trich_yeu: rule no",
        "~ trich_yeu: rule 0.9",
        "~ page: layout text_boxes, pair 13",
    ],
)
def test_right_line_below_the_title(said: Said, example: str) -> None:
    """A typed line counts; the title that needs two lines is not measured."""
    assert said("TT055", example) == []


@pytest.mark.parametrize("lead", ["V/v", "v/v", "V/v:"])
def test_title_like_a_letters_subject(judged: Judge, lead: str) -> None:
    """ "V/v" is for letters; a person chooses what to write instead."""
    (found,) = judged("TT056", f"trich_yeu: {lead} triển khai Tháng hành động năm 2023").findings

    assert found.excerpt == lead
    assert found.fix is not None
    assert found.fix.safety == "unsafe"


def test_title_in_words(said: Said) -> None:
    """ "Về việc" is a phrase in full."""
    assert said("TT056", "trich_yeu: Về việc triển khai Tháng hành động năm 2023") == []
