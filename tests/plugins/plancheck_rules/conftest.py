"""What a rule says about a plan in the notation of rule pages."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from plancheck.engine import judge
from plancheck.finding import DocumentReport
from plancheck.host import Loaded, load
from plancheck.testing import read_example

Judge = Callable[[str, str], DocumentReport]
Said = Callable[[str, str], list[tuple[str, str]]]


@pytest.fixture(scope="session")
def loaded() -> Loaded:
    return load()


@pytest.fixture(scope="session")
def judged(loaded: Loaded) -> Judge:
    """Judge an example by one rule alone."""
    rules = {rule.id: rule for rule in loaded.rules}

    def judge_example(rule_id: str, example: str) -> DocumentReport:
        rule = rules[rule_id]
        plan = read_example(example, loaded.knowledge, in_word=rule.layout_only)
        return judge(plan, [rule], loaded.knowledge)

    return judge_example


@pytest.fixture(scope="session")
def said(judged: Judge) -> Said:
    """The message id and the marked words of each finding of one rule on an example."""

    def findings(rule_id: str, example: str) -> list[tuple[str, str]]:
        report = judged(rule_id, example)
        return [(finding.message_id, finding.excerpt) for finding in report.findings]

    return findings
