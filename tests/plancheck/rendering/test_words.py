"""Every value of the program has a word for the reader."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from plancheck.datum import Confidence
from plancheck.finding import Severity, Verdict
from plancheck.plan import DocumentKind, Level, Stage
from plancheck.rendering import words
from plancheck.translation import translator


@pytest.mark.parametrize(
    ("table", "values"),
    [
        (words.KINDS, DocumentKind),
        (words.STAGES, Stage),
        (words.SEVERITIES, Severity),
        (words.SEVERITY_COLOURS, Severity),
        (words.VERDICTS, Verdict),
        (words.LEVELS, Level),
        (words.CONFIDENCES, Confidence),
    ],
)
def test_no_value_is_without_a_word(table: Mapping[object, str], values: type) -> None:
    """A new kind, stage, severity, verdict or level cannot be forgotten here."""
    assert set(table) == set(values)


@pytest.mark.parametrize("table", [words.KINDS, words.STAGES, words.SEVERITIES, words.VERDICTS])
def test_each_word_has_a_vietnamese_one(table: Mapping[object, str]) -> None:
    """No English word shows through in a Vietnamese report."""
    assert [word for word in table.values() if translator("vi")(word) == word] == []


def test_days_are_written_as_readers_do() -> None:
    """Day first in Vietnamese, ISO in English."""
    assert words.day("2023-11-08", "vi") == "08/11/2023"
    assert words.day("2023-11-08", "en") == "2023-11-08"
