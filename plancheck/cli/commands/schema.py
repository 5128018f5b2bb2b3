"""``plancheck schema``: the JSON Schemas of packs, settings, reports and plans."""

from __future__ import annotations

import json

import click

from plancheck.cli import options
from plancheck.cli.output import emit
from plancheck.translation import translator


def command(lang: str) -> click.Command:
    """Return the command with its help in *lang*."""
    _ = translator(lang)
    return options.command(
        "schema",
        _,
        _schema,
        _("Print a JSON Schema. Without a name, list them."),
        click.Argument(["name"], required=False, metavar=_("[NAME]")),
    )


def _schema(name: str | None) -> int:
    from plancheck import schemas  # noqa: PLC0415  (see the package's docstring)

    if name is None:
        emit("".join(f"{each}\n" for each in schemas.names()))
        return 0
    emit(json.dumps(schemas.load(name), ensure_ascii=False, indent=2) + "\n")
    return 0
