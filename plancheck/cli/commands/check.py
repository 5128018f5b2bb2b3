"""``plancheck check PATH...``: the judgement; also what ``plancheck PATH...`` means."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from plancheck.cli import options
from plancheck.cli.configuration import settings_for
from plancheck.cli.output import emit, notify, paper, wants_colour, width, write_file
from plancheck.cli.sources import sources
from plancheck.document import Revisions
from plancheck.errors import RequestError
from plancheck.finding import Report, Severity
from plancheck.plan import Stage
from plancheck.translation import Translate, translator

if TYPE_CHECKING:
    from plancheck.run import Request
    from plancheck.settings import Settings


def command(lang: str) -> click.Command:
    """Return the command with its help in *lang*."""
    _ = translator(lang)
    return options.command(
        "check",
        _,
        partial(_check, lang),
        _(
            "Check documents, or all documents in a folder. Word, OpenDocument, HTML, PDF and text "
            "can be read; - reads one from standard input."
        ),
        click.Argument(
            ["paths"],
            nargs=-1,
            required=True,
            type=click.Path(path_type=Path),
            metavar=_("PATH..."),
        ),
        *_scope(lang),
        *_delivery(lang),
    )


def _scope(lang: str) -> Sequence[click.Option]:
    """The options that say what to check, and by what."""
    _ = translator(lang)
    return (
        _rule_list(["--select"], _("Only these rules: ids, prefixes or names, with commas."), lang),
        _rule_list(["--ignore"], _("Not these rules."), lang),
        click.Option(
            ["--stage"],
            type=click.Choice([stage.value for stage in Stage]),
            help=_("Judge as a draft or as issued, whatever the document looks like."),
        ),
        options.as_of(_),
        click.Option(
            ["--theme", "themes"],
            multiple=True,
            metavar=_("TEXT"),
            callback=partial(_themes, _),
            help=_("An official theme of the campaign's year, as ordered; may be repeated."),
        ),
        options.pack(_),
        options.known_documents(_),
        options.no_plugin(_),
        options.revisions(_),
        options.stdin_name(_),
    )


def _delivery(lang: str) -> Sequence[click.Option]:
    """The options that say how to tell the result."""
    _ = translator(lang)
    return (
        options.format_(_, "text", "json"),
        click.Option(
            ["-o", "--output"],
            type=click.Path(path_type=Path, dir_okay=False),
            metavar=_("FILE"),
            help=_("Write the report to this file; the exit code stays the same."),
        ),
        click.Option(
            ["--fail-on"],
            type=click.Choice([severity.value for severity in Severity]),
            help=_("The slightest severity that makes the exit code 1; otherwise warning."),
        ),
        click.Option(
            ["-v", "--verbose"],
            is_flag=True,
            help=_("Also tell every rule's verdict, the reasons, and details of failures."),
        ),
    )


def _rule_list(names: list[str], help_: str, lang: str) -> click.Option:
    _ = translator(lang)
    return click.Option(
        names,
        multiple=True,
        metavar=_("RULES"),
        callback=_split,
        help=help_,
    )


def _themes(
    _: Translate, ctx: click.Context, param: click.Parameter, values: tuple[str, ...]
) -> tuple[str, ...]:
    if not all(value.strip() for value in values):
        raise click.BadParameter(_("the theme is empty."), ctx, param)
    return values


def _split(_ctx: click.Context, _param: click.Parameter, values: Sequence[str]) -> tuple[str, ...]:
    words = (word.strip() for value in values for word in value.split(","))
    return tuple(word for word in words if word)


def _check(lang: str, /, form: str, output: Path | None, verbose: bool, **wishes: Any) -> int:  # noqa: FBT001  (click passes by name)
    from plancheck.run import check  # noqa: PLC0415  (see the package's docstring)

    settings = settings_for(wishes["paths"])
    lang = options.wished_language() or settings.lang or lang
    report = check(_request(settings, **wishes))
    text = _rendered(report, lang, form, verbose=verbose, to_file=output is not None)
    if output is None:
        emit(text)
    else:
        _deliver(report, output, text, lang)
    return report.exit_code


def _request(
    settings: Settings,
    *,
    paths: tuple[Path, ...],
    select: tuple[str, ...],
    ignore: tuple[str, ...],
    stage: str | None,
    as_of: dt.date | None,
    fail_on: str | None,
    themes: tuple[str, ...],
    packs: tuple[Path, ...],
    lists: tuple[Path, ...],
    blocked: tuple[str, ...],
    revisions: Revisions,
    stdin_name: str,
) -> Request:
    """What the command line asks for, and the settings where it says nothing."""
    from plancheck.datum import Confidence, Source  # noqa: PLC0415
    from plancheck.knowledge import Theme  # noqa: PLC0415
    from plancheck.run import Request  # noqa: PLC0415

    source = Source("--theme", Confidence.HIGH)
    return Request(
        paths=tuple(sources(paths, stdin_name, settings.limits)),
        select=select or settings.select,
        ignore=(*settings.ignore, *ignore),
        stage=Stage(stage) if stage else settings.stage,
        as_of=as_of or settings.as_of,
        fail_on=Severity(fail_on) if fail_on else settings.fail_on,
        themes=tuple(Theme(text, source) for text in themes),
        packs=(*settings.packs, *packs),
        blocked=(*settings.blocked, *blocked),
        settings=settings,
        revisions=revisions,
        known_documents=lists,
    )


def _rendered(
    report: Report,
    lang: str,
    form: str,
    *,
    verbose: bool,
    to_file: bool,
) -> str:
    if form == "json":
        from plancheck.rendering.report_json import render_json  # noqa: PLC0415

        return render_json(report, lang=lang)
    from plancheck.rendering.report_text import render_text  # noqa: PLC0415

    return render_text(
        report,
        lang=lang,
        colour=not to_file and wants_colour(),
        verbose=verbose,
        width=width(),
    )


def _deliver(report: Report, output: Path, text: str, lang: str) -> None:
    """Write the report to a file, never over a document, and say so on standard error."""
    from plancheck.rendering.report_text import summary_lines  # noqa: PLC0415

    _refuse_documents(report, output)
    write_file(output, text)
    notify("\n".join(summary_lines(report, paper(lang))))
    _ = translator(lang)
    notify(_("The report is in {path}.").format(path=output))


def _refuse_documents(report: Report, output: Path) -> None:
    target = output.resolve()
    if any(Path(document.path).resolve() == target for document in report.documents):
        raise RequestError(
            "{path} is one of the documents; write the report to another file.", path=output
        )
