"""``plancheck text FILE``: the blocks with the ordinals that findings name as paragraphs."""

from __future__ import annotations

from functools import partial
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
        "text",
        _,
        partial(_text, lang),
        _("Print a document's paragraphs with their numbers. Findings name these."),
        options.file(_),
        options.revisions(_),
        options.stdin_name(_),
    )


def _text(lang: str, /, path: Path, revisions: Revisions, stdin_name: str) -> int:
    from plancheck.reading import Limits, read  # noqa: PLC0415  (see the package's docstring)
    from plancheck.rendering.document_text import render_document  # noqa: PLC0415

    limits = settings_for([path]).limits
    (source,) = sources([path], stdin_name, limits)
    emit(render_document(read(source, revisions, Limits(**limits)), lang=lang))
    return 0
