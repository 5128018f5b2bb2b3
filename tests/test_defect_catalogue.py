"""The defects that real documents have are found, each at its words and with the right advice.

``defects/catalogue.toml`` is the table; names of places and persons in it are invented. Each case
is a plan with one defect, and its twin without it, of which nothing graver is said than a note.
"""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest

from plancheck.engine import judge
from plancheck.finding import DocumentReport, Finding, Severity
from plancheck.host import load
from plancheck.testing import compose_example, read_draft

LOADED = load()
TABLE = tomllib.loads(
    Path(__file__).with_name("defects").joinpath("catalogue.toml").read_text("utf-8")
)


class Case(NamedTuple):
    """One plan with a defect: the rule for it ("" for a gap), the words it marks and advises."""

    kind: str
    rule: str
    plan: str
    wrong: str
    right: str
    excerpt: str
    told: str
    also: Mapping[str, str]
    word: bool
    gap: str

    def judged(self, words: str) -> DocumentReport:
        return judged(self.plan.replace("{}", words), in_word=self.word)


@cache
def judged(text: str, *, in_word: bool) -> DocumentReport:
    plan = read_draft(compose_example(text, LOADED.knowledge), LOADED.knowledge, in_word=in_word)
    return judge(plan, LOADED.rules, LOADED.knowledge)


def cases() -> Iterator[Case]:
    for defect in TABLE["defect"]:
        plan = TABLE["plans"].get(defect["plan"], defect["plan"])
        for wrong, right, *rest in defect["cases"]:
            excerpt, told = (*rest, "", "")[:2]
            yield Case(
                defect["kind"],
                defect.get("rule", ""),
                plan,
                wrong,
                right,
                excerpt or wrong,
                told or right,
                defect.get("also", {}),
                defect.get("word", False),
                defect.get("gap", ""),
            )


CASES = list(cases())
FOUND = [case for case in CASES if not case.gap]
GAPS = [case for case in CASES if case.gap]


def named(case: Case) -> str:
    return f"{case.kind}: {case.wrong[:40]!r}"


def advised(finding: Finding) -> str:
    """All that the reader is told to write."""
    fix = [edit.replacement for edit in finding.fix.edits] if finding.fix else []
    advice = finding.advice.vi if finding.advice else ""
    return "\n".join([advice, finding.expected or "", *fix])


def serious(report: DocumentReport) -> set[str]:
    return {f.rule for f in report.findings if f.severity is not Severity.INFO}


def table() -> str:
    """What finds each defect: its rule, the words marked, and the other rules that speak up."""
    lines = [f"{'defect':<45}{'rule':<7}{'level':<9}marked"]
    for case in CASES:
        report = case.judged(case.wrong)
        own = next((f for f in report.findings if f.rule == case.rule), None)
        level = own.severity.value if own else "gap" if case.gap else "MISSED"
        told = case.gap or shortened(own.excerpt if own else "")
        lines.append(f"{case.kind:<45}{case.rule or '-':<7}{level:<9}{told}")
    return "\n".join(lines)


def shortened(words: str) -> str:
    return " ".join(words.split())[:60]


@pytest.mark.parametrize("case", FOUND, ids=named)
def test_a_real_defect_is_found(case: Case) -> None:
    """By its own rule, at the very words, with advice that tells what to write."""
    report = case.judged(case.wrong)
    own = [f for f in report.findings if f.rule == case.rule and f.excerpt == case.excerpt]

    assert own, [(f.rule, f.excerpt) for f in report.findings]
    assert any(case.told in advised(finding) for finding in own), list(map(advised, own))
    assert serious(report) - {case.rule} == {*case.also}


@pytest.mark.parametrize("case", CASES, ids=named)
def test_its_clean_twin_is_left_in_peace(case: Case) -> None:
    assert serious(case.judged(case.right)) == set()


KNOWN_GAPS = {
    "abbreviation of the ministry",
    "capital behind a semicolon",
    "launch of another campaign",
    "letter of another case within a word",
    "letters lost in capitals",
    "marks that stand alone",
    "symbol that lost a letter",
    "theme as on the banner of the launch",
}


def test_the_gaps_are_these(record_property: Callable[[str, object], None]) -> None:
    """A defect that no rule finds is known as such, with the reason; what is found is no gap."""
    record_property("table", table())

    assert {case.kind for case in GAPS} == KNOWN_GAPS
    assert [case.wrong for case in GAPS if serious(case.judged(case.wrong))] == []
