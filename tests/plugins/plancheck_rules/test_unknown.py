"""What a document does not tell decides nothing."""

from __future__ import annotations

import pytest

from plancheck import Rule
from plancheck.engine import judge
from plancheck.host import Loaded
from plancheck.knowledge import Knowledge
from plancheck.plan import Plan
from plancheck.testing import compose_example, read_draft
from plancheck_rules import RULES

GIVEN = ("document", "kind")
MISSED = {
    # what fires when a part is missing, because missing it is the fault
    "campaign": set(),
    "closing": {"BC009"},
    "outline": set(),
    "periods": {"TG004"},
    "preamble": {"BC005"},
    "recipients": {"NN001"},
    "references": set(),
    "themes": {"CD003"},
}


def without(plan: Plan, name: str) -> Plan:
    """The same plan with one part not recognised."""
    return plan._replace(**{name: () if type(getattr(plan, name)) is tuple else None})


@pytest.fixture(scope="module")
def plan(loaded: Loaded) -> Plan:
    return read_draft(compose_example("@ huyện 2023", loaded.knowledge), loaded.knowledge)


@pytest.mark.parametrize("name", [name for name in Plan._fields if name not in GIVEN])
def test_a_part_not_recognised_raises_no_other_alarm(plan: Plan, loaded: Loaded, name: str) -> None:
    """A part that anatomy misses is at most reported as missing, never misjudged."""
    report = judge(without(plan, name), RULES, loaded.knowledge)

    assert report.failures == ()
    assert {found.rule for found in report.findings} <= MISSED.get(name, set())


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_without_knowledge_nothing_is_wrong(plan: Plan, rule: Rule) -> None:
    """An unknown campaign, document or year never makes a finding."""
    report = judge(plan, [rule], Knowledge())

    assert report.failures == ()
    assert [found.rule for found in report.findings] in ([], ["CD006"])
