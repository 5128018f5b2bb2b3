"""``plancheck test-rules``: run every rule on its own wrong and right examples."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import click

from plancheck.cli import options
from plancheck.cli.configuration import load_for
from plancheck.cli.output import emit, paper
from plancheck.translation import translator

if TYPE_CHECKING:
    from plancheck.rendering.paper import Paper
    from plancheck.rule import Rule
    from plancheck.testing import ExampleResult


def command(lang: str) -> click.Command:
    """Return the command with its help in *lang*."""
    _ = translator(lang)
    return options.command(
        "test-rules",
        _,
        partial(_test_rules, lang),
        _(
            "Run the rules on their own examples. A wrong one must be found, a right one must "
            "not. With --pack, only the rules of those packs."
        ),
        options.pack(_),
    )


def _test_rules(lang: str, /, packs: tuple[Path, ...]) -> int:
    from plancheck.testing import run_examples  # noqa: PLC0415

    loaded = load_for([Path()], packs)
    own = {pack.id for pack in loaded.packs}
    rules = [rule for rule in loaded.rules if not packs or rule.origin in own]
    results = [result for rule in rules for result in run_examples(rule, loaded)]
    faults = [*_failing(results, paper(lang)), *_incomplete(rules, paper(lang))]
    emit("\n".join([*faults, _summary(len(rules), len(results), paper(lang))]) + "\n")
    return int(bool(faults))


def _failing(results: Iterable[ExampleResult], paper: Paper) -> Iterator[str]:
    """What went otherwise than the rule's page says."""
    for result in results:
        if result.ok:
            continue
        template = (
            paper.say("{rule}, example {number}: wrong, but not found. {detail}")
            if result.fires
            else paper.say("{rule}, example {number}: right, but found wrong. {detail}")
        )
        yield template.format(
            rule=result.rule_id, number=result.number, detail=result.detail
        ).rstrip()


def _incomplete(rules: Iterable[Rule], paper: Paper) -> Iterator[str]:
    """Rules that nobody can trust: nothing shows that they fire, or that they can be silent."""
    for rule in rules:
        if {example.fires for example in rule.page.examples} != {True, False}:
            yield paper.say("{rule}: a wrong and a right example are needed.").format(rule=rule.id)


def _summary(rules: int, examples: int, paper: Paper) -> str:
    return paper.say("{examples} of {rules} run.").format(
        examples=paper.number("{number} example", "{number} examples", examples),
        rules=paper.number("{number} rule", "{number} rules", rules),
    )
