"""``plancheck extract FILE``: what was read from a document, as JSON."""

from __future__ import annotations

import json
from pathlib import Path

import click

from plancheck.cli import options
from plancheck.cli.configuration import load_for
from plancheck.cli.output import emit
from plancheck.translation import translator


def command(lang: str) -> click.Command:
    """Return the command with its help in *lang*."""
    _ = translator(lang)
    return options.command(
        "extract",
        _,
        _extract,
        _("Print what was read from a document. As JSON, each value with its place."),
        options.file(_),
        options.pack(_),
    )


def _extract(path: Path, packs: tuple[Path, ...]) -> int:
    from plancheck.rendering.plan_json import plan_to_json  # noqa: PLC0415
    from plancheck.run import read_plan  # noqa: PLC0415

    plan = read_plan(path, load_for([path], packs).knowledge)
    emit(json.dumps(plan_to_json(plan), ensure_ascii=False, indent=2) + "\n")
    return 0
