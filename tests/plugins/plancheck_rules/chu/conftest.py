"""What the rules on letters say about one sentence of a plan that is otherwise right."""

from __future__ import annotations

from collections.abc import Callable, Iterable

import pytest

from plancheck.anatomy import extract
from plancheck.engine import judge
from plancheck.finding import Edit, Finding
from plancheck.host import Loaded
from plancheck.reading import read_bytes
from plancheck.testing import as_text, compose_example

Found = Callable[[str, str], list[Finding]]
Mended = Callable[[str, Iterable[Edit]], str]


@pytest.fixture(scope="session")
def found(loaded: Loaded) -> Found:
    """The findings of the rules with this prefix on a plan that states *sentence*."""

    def findings(prefix: str, sentence: str) -> list[Finding]:
        draft = compose_example(f"kinh_phi: {sentence}", loaded.knowledge)
        plan = extract(read_bytes(as_text(draft).encode(), "a.txt"), loaded.knowledge)
        rules = [rule for rule in loaded.rules if rule.id.startswith(prefix)]
        report = judge(plan, rules, loaded.knowledge)
        assert report.failures == ()
        return list(report.findings)

    return findings


@pytest.fixture(scope="session")
def mended() -> Mended:
    """A sentence with edits of a one-sentence block applied to it."""

    def apply(sentence: str, edits: Iterable[Edit]) -> str:
        for edit in sorted(edits, reverse=True):
            start, end = edit.span.start, edit.span.end
            sentence = sentence[:start] + edit.replacement + sentence[end:]
        return sentence

    return apply
