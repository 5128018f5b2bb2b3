"""``plancheck extract FILE``: what was read from a document, as JSON."""

from __future__ import annotations

import json
from pathlib import Path

import click

from plancheck.cli import options
from plancheck.cli.configuration import settings_for
from plancheck.cli.output import emit
from plancheck.cli.sources import sources
from plancheck.document import Revisions
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
        options.known_documents(_),
        options.revisions(_),
        options.stdin_name(_),
    )


def _extract(
    path: Path,
    packs: tuple[Path, ...],
    lists: tuple[Path, ...],
    revisions: Revisions,
    stdin_name: str,
) -> int:
    from plancheck.host import load  # noqa: PLC0415
    from plancheck.reading import Limits  # noqa: PLC0415
    from plancheck.rendering.plan_json import plan_to_json  # noqa: PLC0415
    from plancheck.run import known, read_plan  # noqa: PLC0415

    settings = settings_for([path])
    (source,) = sources([path], stdin_name, settings.limits)
    loaded = load((*settings.packs, *packs), settings.blocked)
    knowledge = known(loaded, settings, lists)
    plan = read_plan(source, knowledge, revisions, Limits(**settings.limits))
    emit(json.dumps(plan_to_json(plan), ensure_ascii=False, indent=2) + "\n")
    return 0
