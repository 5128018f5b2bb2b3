"""``plancheck rules``: every loaded rule, as a list, as JSON, or as the committed manual page."""

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
        "rules",
        _,
        partial(_rules, lang),
        _("List the rules."),
        options.format_(_, "text", "json", "markdown"),
        options.pack(_),
        options.no_plugin(_),
    )


def _rules(lang: str, /, form: str, packs: tuple[Path, ...], blocked: tuple[str, ...]) -> int:
    from plancheck.rendering import rule_book, rule_pages  # noqa: PLC0415

    loaded = load_for([Path()], packs, blocked)
    rules, families = loaded.rules, loaded.families
    if form == "json":
        emit(rule_pages.render_rules_json(rules, families))
    elif form == "markdown":
        emit(rule_book.render_rules_markdown(rules, families, lang=lang))
    else:
        emit(rule_pages.render_rules_text(rules, families, paper(lang)))
    return 0
