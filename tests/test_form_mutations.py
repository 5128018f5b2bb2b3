"""One defect of form or wording in a correct plan is found by its own rule, once, at its place.

There is a defect for every rule of the families TT and CH, put into Word files of several levels,
years and settings (with fixed seeds); the matrix of rules is printed with the results.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from typing import NamedTuple

import pytest
from defects.foot import FOOT_DEFECTS
from defects.form import PLANS_A_DEFECT, Defect, is_at_its_place, spoilt_plans
from defects.head import HEAD_DEFECTS
from defects.text import TEXT_DEFECTS
from defects.wording import WORDING_DEFECTS

from plancheck.engine import judge
from plancheck.finding import Finding
from plancheck.host import load
from plancheck_rules import RULES

FAMILIES = ("TT", "CH")
DEFECTS = [*HEAD_DEFECTS, *TEXT_DEFECTS, *FOOT_DEFECTS, *WORDING_DEFECTS]
LOADED = load()


class Outcome(NamedTuple):
    """What came of one spoilt plan; ``placed`` tells whether its rule points at the defect."""

    defect: Defect
    model: str
    found: tuple[Finding, ...]
    placed: bool

    @property
    def fired(self) -> int:
        return sum(finding.rule == self.defect.rule for finding in self.found)

    @property
    def unintended(self) -> list[tuple[str, str]]:
        """What else is said, be it only information."""
        intended = {self.defect.rule, *self.defect.also}
        return [(f.rule, f.excerpt) for f in self.found if f.rule not in intended]

    def told(self, *what: object) -> tuple[object, ...]:
        return (self.defect.rule, self.defect.name, self.model, *what)


def outcomes(defect: Defect) -> list[Outcome]:
    results = []
    for model, sheet in spoilt_plans(defect, LOADED.knowledge):
        plan = sheet.read(LOADED.knowledge)
        report = judge(plan, LOADED.rules, LOADED.knowledge)
        assert report.failures == ()
        own = [finding for finding in report.findings if finding.rule == defect.rule]
        placed = all(is_at_its_place(defect, sheet, plan, finding) for finding in own)
        results.append(Outcome(defect, model, report.findings, placed))
    return results


def matrix(results: list[Outcome]) -> str:
    """A line a rule: how often it found its defects, and was silent on the plans with others."""
    speaking = Counter(rule for result in results for rule in {f.rule for f in result.found})
    lines = [
        f"{'rule':<7}{'plans':>6}{'fired':>7}{'placed':>8}{'silent elsewhere':>19}  exceptions"
    ]
    for rule in sorted({defect.rule for defect in DEFECTS}):
        own = [result for result in results if result.defect.rule == rule]
        excepted = [result for result in results if rule in result.defect.also]
        others = len(results) - len(own) - len(excepted)
        fired = sum(result.fired > 0 for result in own)
        by_right = sum(rule in {f.rule for f in result.found} for result in excepted)
        silent = others - (speaking[rule] - fired - by_right)
        placed = sum(result.fired > 0 and result.placed for result in own)
        beside = ", ".join(sorted({other for result in own for other in result.defect.also}))
        lines.append(
            f"{rule:<7}{len(own):>6}{fired:>7}{placed:>8}{f'{silent}/{others}':>19}  {beside}"
        )
    return "\n".join([*lines, f"{len(DEFECTS)} defects in {len(results)} plans"])


def test_every_rule_of_form_and_wording_has_a_defect() -> None:
    """A rule that nothing here breaks would not be known to work in a Word file."""
    rules = {rule.id for rule in RULES if rule.id.startswith(FAMILIES)}

    assert {defect.rule for defect in DEFECTS} == rules


def test_each_defect_is_found_once_at_its_place_and_nothing_else_is(
    record_property: Callable[[str, object], None],
) -> None:
    """Every defect in every plan; the exceptions are those listed with the defect."""
    results = [result for defect in DEFECTS for result in outcomes(defect)]
    record_property("table", matrix(results))

    assert [r.told() for r in results if r.fired != 1] == []
    assert [r.told(r.found[0].excerpt) for r in results if not r.placed] == []
    assert [r.told(r.unintended) for r in results if r.unintended] == []
    assert len(results) == len(DEFECTS) * PLANS_A_DEFECT


@pytest.mark.parametrize(
    ("defect", "rule"),
    [(defect, rule) for defect in DEFECTS for rule in defect.also],
    ids=lambda it: it if isinstance(it, str) else it.name,
)
def test_every_exception_is_needed(defect: Defect, rule: str) -> None:
    """An exception that no plan needs would hide a fault of the rule it excuses."""
    assert any(rule in {f.rule for f in result.found} for result in outcomes(defect))
