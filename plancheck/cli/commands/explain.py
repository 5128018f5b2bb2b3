"""``plancheck explain RULE``: the rule's page, offline."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import click

from plancheck.cli import options
from plancheck.cli.configuration import load_for
from plancheck.cli.output import emit, paper
from plancheck.translation import translator


def command(lang: str) -> click.Command:
    """Return the command with its help in *lang*."""
    _ = translator(lang)
    return options.command(
        "explain",
        _,
        partial(_explain, lang),
        _("Explain a rule. Why, by which clause, a wrong and a right example."),
        click.Argument(["selector"], metavar=_("RULE")),
        options.pack(_),
    )


def _explain(lang: str, /, selector: str, packs: tuple[Path, ...]) -> int:
    from plancheck.rendering.rule_pages import render_rule_page  # noqa: PLC0415
    from plancheck.selection import select_rules  # noqa: PLC0415  (see the package's docstring)

    rules = select_rules(load_for([Path()], packs).rules, [selector], [])
    emit("\n\n".join(render_rule_page(rule, paper(lang)) for rule in rules))
    return 0
