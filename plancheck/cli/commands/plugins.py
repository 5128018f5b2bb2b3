"""``plancheck plugins``: what is installed, and what failed to load."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from plancheck.cli import options
from plancheck.cli.configuration import load_for
from plancheck.cli.output import emit
from plancheck.translation import numbered, translator

if TYPE_CHECKING:
    from plancheck.host import Loaded

PLUGIN_FAILED = 4


def command(lang: str) -> click.Command:
    """Return the command with its help in *lang*."""
    _ = translator(lang)
    return options.command(
        "plugins",
        _,
        partial(_plugins, lang),
        _("List the plug-ins and packs."),
        options.format_(_, "text", "json"),
        options.no_plugin(_),
    )


def _plugins(lang: str, /, form: str, blocked: tuple[str, ...]) -> int:
    loaded = load_for([Path()], (), blocked)
    if form == "json":
        emit(json.dumps(_listing(loaded, lang), ensure_ascii=False, indent=2) + "\n")
    else:
        emit("\n".join(_lines(loaded, lang)) + "\n")
    return PLUGIN_FAILED if loaded.failures else 0


def _listing(loaded: Loaded, lang: str) -> dict[str, Any]:
    return {
        "plugins": [plugin._asdict() for plugin in loaded.plugins],
        "packs": [{"id": pack.id, "rules": len(pack.rules)} for pack in loaded.packs],
        "failures": [
            {"origin": failure.origin, "message": failure.message.in_language(lang)}
            for failure in loaded.failures
        ],
    }


def _lines(loaded: Loaded, lang: str) -> Iterator[str]:
    _ = translator(lang)
    yield _("Plug-ins:")
    for plugin in loaded.plugins:
        yield f"  {plugin.name} {plugin.version}{_rules(plugin.rules, lang)}"
    yield _("Packs:")
    for pack in loaded.packs:
        yield f"  {pack.id}{_rules(len(pack.rules), lang)}"
    for failure in loaded.failures:
        yield _("Failure: {message}").format(message=failure.message.in_language(lang))


def _rules(number: int, lang: str) -> str:
    """How many rules it brings, unless it brings only kinds or data."""
    return ": " + numbered(lang, "{number} rule", "{number} rules", number) if number else ""
