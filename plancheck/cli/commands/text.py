"""``plancheck text FILE``: the blocks with the ordinals that findings name as paragraphs."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import click

from plancheck.cli import options
from plancheck.cli.output import emit
from plancheck.translation import translator


def command(lang: str) -> click.Command:
    """Return the command with its help in *lang*."""
    _ = translator(lang)
    return options.command(
        "text",
        _,
        partial(_text, lang),
        _("Print a document's paragraphs with the numbers that findings name."),
        options.file(_),
    )


def _text(lang: str, /, path: Path) -> int:
    from plancheck.reading import read  # noqa: PLC0415  (see the package's docstring)
    from plancheck.rendering.document_text import render_document  # noqa: PLC0415

    emit(render_document(read(path), lang=lang))
    return 0
