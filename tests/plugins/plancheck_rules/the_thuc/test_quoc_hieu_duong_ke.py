"""TT017, TT026 · the lines ruled in the head."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from plancheck import Plan
from plancheck.document import Fact, FileKind, Trait
from plancheck.engine import judge
from plancheck.finding import DocumentReport, Severity, Verdict
from plancheck.host import Loaded
from plancheck.testing import read_example

Judge = Callable[[str, str], DocumentReport]
Said = Callable[[str, str], list[tuple[str, str]]]

MOTTO, ISSUER = "TT017", "TT026"


@pytest.mark.parametrize(
    ("rule_id", "setting", "expected"),
    [
        (MOTTO, "~ tieu_ngu: rule no", ["missing"]),
        (MOTTO, "~ tieu_ngu: rule no, underline yes", ["underlined"]),
        (MOTTO, "~ tieu_ngu: rule 0.5", ["length"]),
        (MOTTO, "~ tieu_ngu: rule 1.3", ["length"]),
        (MOTTO, "~ tieu_ngu: rule 0.88", []),
        (MOTTO, "~ tieu_ngu: rule 1.1", []),
        (MOTTO, "~ tieu_ngu: underline yes", []),
        (MOTTO, "~ co_quan: rule no", []),
        (ISSUER, "~ co_quan: rule no", ["missing"]),
        (ISSUER, "~ co_quan: rule no, underline yes", ["underlined"]),
        (ISSUER, "co_quan: SỞ NỘI VỤ\n~ page: layout tabs", []),
        (ISSUER, "~ co_quan: rule 1", ["length"]),
        (ISSUER, "~ co_quan: rule 0.2", ["length"]),
        (ISSUER, "~ co_quan: rule 0.33", []),
        (ISSUER, "~ co_quan: rule 0.5", []),
        (ISSUER, "~ tieu_ngu: rule no", []),
    ],
)
def test_lines_in_a_table(said: Said, rule_id: str, setting: str, expected: list[str]) -> None:
    """Each line belongs to the words in whose cell it is drawn."""
    assert [message for message, _ in said(rule_id, setting)] == expected


@pytest.mark.parametrize("rule_id", [MOTTO, ISSUER])
def test_no_line_at_all(said: Said, rule_id: str) -> None:
    """Both are missing where the head has none, in a table and on tab stops."""
    none = "~ co_quan: rule no\n~ tieu_ngu: rule no"

    assert [message for message, _ in said(rule_id, none)] == ["missing"]
    assert [key for key, _ in said(rule_id, f"{none}\n~ page: layout tabs")] == ["missing"]


@pytest.mark.parametrize("rule_id", [MOTTO, ISSUER])
@pytest.mark.parametrize(
    "setting",
    [
        "~ co_quan: rule no\n~ page: layout tabs",
        "~ tieu_ngu: rule no\n~ page: layout tabs",
        "~ co_quan: rule no\n~ tieu_ngu: rule no\n~ page: layout text_boxes",
        "~ page: layout text_boxes",
    ],
)
def test_unsure_which_line_is_whose(said: Said, rule_id: str, setting: str) -> None:
    """On tab stops and over text boxes a line is not tied to words: no finding."""
    assert said(rule_id, setting) == []


def ruled_elsewhere(plan: Plan, length: float | None) -> Plan:
    """The same file with both lines drawn where the superior body's name stands."""
    blocks = list(plan.document.blocks)
    for n, block in enumerate(blocks):
        first = block.ordinal == 1
        lined = block.format._replace(rule_below=first, rule_below_mm=length if first else None)
        blocks[n] = block._replace(format=lined)
    return plan._replace(document=replace(plan.document, blocks=tuple(blocks)))


@pytest.mark.parametrize("rule_id", [MOTTO, ISSUER])
@pytest.mark.parametrize("length", [None, 20.0, 60.0])
def test_a_line_anchored_elsewhere_in_the_head(
    loaded: Loaded, rule_id: str, length: float | None
) -> None:
    """It may be either: undecided, not missing."""
    plan = ruled_elsewhere(read_example("@ trường 2023", loaded.knowledge, in_word=True), length)
    report = judge(plan, [r for r in loaded.rules if r.id == rule_id], loaded.knowledge)

    assert report.outcomes[rule_id].verdict is Verdict.UNDECIDED


@pytest.mark.parametrize(
    "change",
    [
        {"kind": FileKind.ODT},
        {"facts": (Fact(Trait.PICTURE, "dong_ke.png"),)},
    ],
)
def test_a_file_that_may_rule_otherwise(loaded: Loaded, change: dict[str, object]) -> None:
    """A picture may be the line; of other formats not every drawn line is read."""
    setting = "@ xã 2023\n~ co_quan: rule no\n~ tieu_ngu: rule no"
    plan = read_example(setting, loaded.knowledge)
    plan = plan._replace(document=replace(plan.document, **change))
    report = judge(plan, [r for r in loaded.rules if r.id in (MOTTO, ISSUER)], loaded.knowledge)

    assert {report.outcomes[one].verdict for one in (MOTTO, ISSUER)} == {Verdict.UNDECIDED}


@pytest.mark.parametrize(
    ("rule_id", "setting", "severity"),
    [
        (MOTTO, "~ tieu_ngu: rule no", Severity.WARNING),
        (MOTTO, "~ tieu_ngu: rule 0.5", Severity.INFO),
        (MOTTO, "~ tieu_ngu: rule no, underline yes", Severity.INFO),
        (ISSUER, "~ co_quan: rule no", Severity.WARNING),
        (ISSUER, "~ co_quan: rule 1", Severity.INFO),
        (ISSUER, "~ co_quan: rule no, underline yes", Severity.WARNING),
    ],
)
def test_how_grave(judged: Judge, rule_id: str, setting: str, severity: Severity) -> None:
    """A line missing is a fault; one of a wrong length, measured by us, is worth a look."""
    (finding,) = judged(rule_id, setting).findings

    assert finding.severity is severity
