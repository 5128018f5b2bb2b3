"""``plancheck packs``: what is known, how surely, and since when."""

from __future__ import annotations

import datetime as dt
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
        "packs",
        _,
        partial(_packs, lang),
        _("Tell what is known. Campaigns by year, documents, offices, units, and their sources."),
        options.format_(_, "text", "json"),
        click.Option(
            ["--year"],
            type=_years(_("year")),
            metavar=_("YEAR"),
            help=_("Tell of this year's campaigns, and how to give a theme that is not known."),
        ),
        options.pack(_),
        options.no_plugin(_),
    )


def _years(name: str) -> click.IntRange:
    """The type of ``--year``, called *name* where a value is refused."""
    years = click.IntRange(dt.MINYEAR, dt.MAXYEAR)
    years.name = name
    return years


def _packs(
    lang: str, /, form: str, year: int | None, packs: tuple[Path, ...], blocked: tuple[str, ...]
) -> int:
    from plancheck.rendering import pack_list, pack_year  # noqa: PLC0415

    loaded = load_for([Path()], packs, blocked)
    if year is None and form == "json":
        emit(pack_list.render_packs_json(loaded.packs))
    elif year is None:
        emit(pack_list.render_packs_text(loaded.packs, paper(lang)))
    elif form == "json":
        emit(pack_year.render_year_json(loaded.knowledge, loaded.packs, year))
    else:
        emit(pack_year.render_year_text(loaded.knowledge, loaded.packs, year, paper(lang)))
    return 0
