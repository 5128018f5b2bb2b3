"""Options that several commands share; each made anew, with its help in the chosen language."""

from __future__ import annotations

import datetime as dt
from functools import partial
from pathlib import Path
from typing import Any

import click

from plancheck import __version__
from plancheck.cli.language import VARIABLE
from plancheck.document import Revisions
from plancheck.translation import LANGUAGES, Translate

CONTEXT: dict[str, Any] = {"help_option_names": ["-h", "--help"], "max_content_width": 100}
_LANGUAGE = "plancheck.lang"
_COLOURS = {"auto": None, "always": True, "never": False}


def command(
    name: str, _: Translate, callback: Any, help_: str, *params: click.Parameter
) -> click.Command:
    """Return a command that also takes ``--lang`` and ``--color``."""
    return click.Command(
        name,
        callback=callback,
        help=help_,
        params=[*params, lang(_), colour(_)],
        options_metavar=_("[OPTIONS]"),
        context_settings=CONTEXT,
    )


def lang(_: Translate) -> click.Option:
    """``--lang``: judged here, acted on before anything is built (``chosen_language``)."""
    return click.Option(
        ["--lang"],
        type=click.Choice(LANGUAGES),
        envvar=VARIABLE,
        expose_value=False,
        callback=_keep_language,
        help=_("Language of the output; otherwise {variable}, then the locale.").format(
            variable=VARIABLE
        ),
    )


def _keep_language(ctx: click.Context, _param: click.Parameter, value: str | None) -> None:
    if value is not None:
        ctx.meta[_LANGUAGE] = value


def wished_language() -> str | None:
    """The language asked for by option or variable; None if it only follows the locale."""
    wish: str | None = click.get_current_context().meta.get(_LANGUAGE)
    return wish


def colour(_: Translate) -> click.Option:
    """``--color``: kept in the context, where ``output.wants_colour`` finds it."""
    return click.Option(
        ["--color"],
        type=click.Choice(tuple(_COLOURS)),
        expose_value=False,
        callback=_keep_colour,
        help=_("Colour the output; auto: on a terminal, unless NO_COLOR is set."),
    )


def _keep_colour(ctx: click.Context, _param: click.Parameter, value: str | None) -> None:
    if value is not None:
        ctx.color = _COLOURS[value]


def version(_: Translate) -> click.Option:
    """``--version``: one line and out."""
    return click.Option(
        ["--version"],
        is_flag=True,
        is_eager=True,
        expose_value=False,
        callback=_show_version,
        help=_("Show the version and exit."),
    )


def _show_version(ctx: click.Context, _param: click.Parameter, value: bool) -> None:  # noqa: FBT001  (click's signature)
    if value and not ctx.resilient_parsing:
        click.echo(f"plancheck {__version__}")
        ctx.exit()


def format_(_: Translate, *formats: str) -> click.Option:
    """``--format``; the first of *formats* is the default."""
    return click.Option(
        ["--format", "form"],
        type=click.Choice(formats),
        default=formats[0],
        show_default=True,
        help=_("Form of the output."),
    )


def pack(_: Translate) -> click.Option:
    """``--pack``: the user's own TOML packs."""
    return click.Option(
        ["--pack", "packs"],
        type=click.Path(path_type=Path, dir_okay=False),
        multiple=True,
        metavar=_("FILE"),
        help=_("Also use the rules and data of this TOML pack; may be repeated."),
    )


def known_documents(_: Translate) -> click.Option:
    """``--known-documents``: the user's own lists of documents."""
    return click.Option(
        ["--known-documents", "lists"],
        type=click.Path(path_type=Path, dir_okay=False),
        multiple=True,
        metavar=_("FILE"),
        help=_("Also compare citations with the documents in this TOML file; may be repeated."),
    )


def no_plugin(_: Translate) -> click.Option:
    """``--no-plugin``: plug-ins to leave alone."""
    return click.Option(
        ["--no-plugin", "blocked"],
        multiple=True,
        metavar=_("NAME"),
        help=_("Do not load this plug-in; may be repeated."),
    )


def as_of(_: Translate) -> click.Option:
    """``--as-of``: a calendar day in ISO form."""
    return click.Option(
        ["--as-of"],
        metavar="YYYY-MM-DD",
        callback=partial(_as_day, _),
        help=_("Judge by the law of this day; otherwise the document's own date."),
    )


def _as_day(
    _: Translate, ctx: click.Context, param: click.Parameter, value: str | None
) -> dt.date | None:
    try:
        return None if value is None else dt.date.fromisoformat(value)
    except ValueError:
        message = _("{value} is not a day such as 2025-11-15.").format(value=value)
        raise click.BadParameter(message, ctx, param) from None


def revisions(_: Translate) -> click.Option:
    """``--revisions``: which side of tracked changes."""
    return click.Option(
        ["--revisions"],
        type=click.Choice([side.value for side in Revisions]),
        callback=lambda _ctx, _param, value: Revisions(value) if value else Revisions.FINAL,
        help=_("Read tracked changes as accepted (final, the default) or rejected (original)."),
    )


def stdin_name(_: Translate) -> click.Option:
    """``--stdin-name``: what to call the document that comes by standard input."""
    return click.Option(
        ["--stdin-name"],
        metavar=_("NAME"),
        default="stdin",
        help=_("What to call the document that comes by standard input (the path -)."),
    )


def file(_: Translate) -> click.Argument:
    """One document."""
    return click.Argument(["path"], type=click.Path(path_type=Path), metavar=_("FILE"))
