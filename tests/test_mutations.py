"""One defect put into a correct plan is found by the rule that is for it, and by no other.

Every kind of defect is one that real plans have. It is put at random places (with fixed seeds) into
the model plans of all levels and years; the table of what was caught is printed with the results.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from functools import cache
from typing import NamedTuple

import pytest
from defects.basis import BASIS_DEFECTS
from defects.campaign import CAMPAIGN_DEFECTS
from defects.content import Defect, Sheet, sheets
from defects.law import LAW_DEFECTS
from defects.plan import PLAN_DEFECTS

from plancheck.engine import judge
from plancheck.finding import DocumentReport, Finding, Severity
from plancheck.host import load
from plancheck.plan import Level
from plancheck.testing import LEVELS, Draft, as_text, compose, read_draft
from plancheck.testing.model import DISTRICTS_END

LOADED = load()
DEFECTS = [*CAMPAIGN_DEFECTS, *BASIS_DEFECTS, *LAW_DEFECTS, *PLAN_DEFECTS]
FEWEST_KINDS = 40
FEWEST_MODELS = 12
LEAST_CAUGHT = 0.98
MOST_UNINTENDED = 0.01
HEADING = re.compile(r"[IVX]+\. ")


class Outcome(NamedTuple):
    """What came of one spoilt plan, and of the correct one it was made from."""

    defect: Defect
    model: str
    found: tuple[Finding, ...]
    before: tuple[Finding, ...]
    caught: bool

    @property
    def unintended(self) -> list[str]:
        intended = {self.defect.rule, *self.defect.also}
        return [finding.rule for finding in serious(self.found) if finding.rule not in intended]


def serious(findings: tuple[Finding, ...]) -> list[Finding]:
    return [finding for finding in findings if finding.severity is not Severity.INFO]


@cache
def judged(draft: Draft) -> DocumentReport:
    return judge(read_draft(draft, LOADED.knowledge), LOADED.rules, LOADED.knowledge)


def spoilt(defect: Defect) -> Iterator[tuple[Sheet, Draft]]:
    """The sample of correct plans to which the defect can happen, each with its spoilt twin."""
    for sheet in sheets(defect, LOADED.knowledge):
        draft = defect.spoil(sheet)
        if draft not in (None, sheet.draft):
            yield sheet, draft


def outcomes() -> Iterator[Outcome]:
    for defect in DEFECTS:
        for sheet, draft in spoilt(defect):
            model = f"{sheet.level.label} {sheet.year}"
            found, before = judged(draft).findings, judged(sheet.draft).findings
            caught = any(f.rule == defect.rule and stands(f, sheet.draft, draft) for f in found)
            yield Outcome(defect, model, found, before, caught)


def stands(finding: Finding, before: Draft, after: Draft) -> bool:
    """Whether it is at a line that was changed, or at a heading where the lack shows."""
    lines, old = as_text(after).splitlines(), as_text(before).splitlines()
    first = finding.location.span.block - 1
    marked = set(lines[first : first + len(finding.excerpt.splitlines())])
    nothing_new = set(old).issuperset(lines)
    return nothing_new or not marked.issubset(old) or any(map(HEADING.match, marked))


def table(results: list[Outcome]) -> str:
    by_defect: dict[str, list[Outcome]] = defaultdict(list)
    for result in results:
        by_defect[result.defect.name].append(result)
    lines = [f"{'defect':<57}{'rule':<8}{'caught':>9}  others"]
    for name, group in by_defect.items():
        others = Counter(rule for result in group for rule in result.unintended)
        told = " ".join(f"{rule}×{count}" for rule, count in others.items())
        caught = sum(result.caught for result in group)
        lines.append(f"{name:<57}{group[0].defect.rule:<8}{caught:>4}/{len(group):<4}  {told}")
    return "\n".join(lines)


def test_defects_are_caught_by_their_own_rules(
    record_property: Callable[[str, object], None],
) -> None:
    """At least 98 of 100 defects are caught; at most one plan in 100 gets an unintended finding."""
    results = list(outcomes())
    record_property("table", table(results))
    missed = [(r.defect.name, r.model) for r in results if not r.caught]
    strange = [(r.defect.name, r.model, r.unintended) for r in results if r.unintended]
    silent = {
        (defect.name, rule)
        for defect in DEFECTS
        for rule in defect.also
        if not any(f.rule == rule for r in results if r.defect == defect for f in r.found)
    }
    alarmed = {(r.model, f.rule, f.excerpt) for r in results for f in serious(r.before)}

    assert alarmed == set()
    assert silent == set(), "speaks up by right, it is said, but never does"
    assert len({r.model for r in results}) >= FEWEST_MODELS
    assert len({r.defect.name for r in results}) >= FEWEST_KINDS
    assert len(missed) <= (1 - LEAST_CAUGHT) * len(results), missed
    assert len(strange) <= MOST_UNINTENDED * len(results), strange


@pytest.mark.parametrize("defect", DEFECTS, ids=lambda defect: defect.name)
def test_every_defect_happens(defect: Defect) -> None:
    """A defect that no model plan can have would prove nothing."""
    assert any(True for _ in spoilt(defect))


COPIED = {"CC008", "NQ001", "NQ002", "TG003"}
"""What finds a copy of last year's plan also where theme and name stayed: parents, years, days."""

LEFT_OVER = {
    "CC008": ("trich_yeu", "chu_de", "thoi_gian"),
    "TG003": ("trich_yeu", "can_cu", "mo_dau"),
}
"""What has been renewed in last year's plan, by the rule that finds what was not."""

PAIRS = [
    pytest.param(level, year, id=f"{level.label} {year - 1}-{year}")
    for year in range(2017, 2026)
    for level in LEVELS
]


def copied_and_due(level: Level, year: int) -> tuple[Draft, Draft]:
    """Last year's plan, and this year's; there is no district of 2025, so its province is due."""
    last = compose(level, year - 1, LOADED.knowledge)
    exists = level is not Level.DISTRICT or year < DISTRICTS_END.year
    return last, compose(level if exists else Level.PROVINCE, year, LOADED.knowledge)


@pytest.mark.parametrize(("level", "year"), PAIRS)
def test_last_years_plan_under_a_new_title_is_found(level: Level, year: int) -> None:
    """By its years in any case, by theme and name where those changed, and by nothing strange."""
    copied, due = copied_and_due(level, year)
    title = copied.trich_yeu.replace(str(year - 1), str(year))
    report = judged(copied._replace(trich_yeu=title))
    expected = COPIED | {"CD002"} if copied.chu_de != due.chu_de else set(COPIED)
    if year == 2021:
        expected.add("CD004")

    assert report.year == year
    assert {f.rule for f in serious(report.findings)} - {"PL002"} == expected


@pytest.mark.parametrize("rule", LEFT_OVER)
@pytest.mark.parametrize(("level", "year"), PAIRS)
def test_what_is_left_of_last_years_plan_is_found(level: Level, year: int, rule: str) -> None:
    """Also where theme and name stayed: either the window or the parent is of the year before."""
    copied, due = copied_and_due(level, year)
    half = copied._replace(**{slot: getattr(due, slot) for slot in LEFT_OVER[rule]})
    report = judged(half)

    assert report.year == year
    assert rule in {f.rule for f in serious(report.findings)}
