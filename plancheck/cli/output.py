"""Where words go: the standard streams or a file; colour, width, and quiet broken pipes."""

from __future__ import annotations

import io
import os
import sys
import traceback
from pathlib import Path

import click

from plancheck.errors import PlancheckError, RequestError
from plancheck.rendering.paper import Paper
from plancheck.translation import N_, translator

_PIPE_WIDTH = 100
_NARROWEST, _WIDEST = 60, 120
_BORROWED = (
    N_("No such file or directory"),
    N_("Permission denied"),
    N_("Is a directory"),
    N_("Not a directory"),
    N_("Read-only file system"),
    N_("No space left on device"),
    N_("Invalid value"),
    N_("Invalid statement"),
    N_("Illegal character '\\n'"),
    N_("Unescaped '\\' in a string"),
    N_("Unterminated string"),
    N_("Unclosed array"),
    N_("Cannot overwrite a value"),
    N_("Expected '=' after a key in a key/value pair"),
    N_("Expected newline or end of document after a statement"),
)
"""What the system and the reader of TOML say of an official's most likely mistakes."""


def use_utf8() -> None:
    """Make the standard streams speak UTF-8 whatever the console's code page or locale says.

    A file name that is no valid text is written with escapes rather than not at all.
    """
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def emit(text: str) -> None:
    """Write *text* to standard output; a reader who left early (``| head``) is no error."""
    try:
        click.echo(text, nl=False, color=True)
    except BrokenPipeError:
        devnull = os.open(os.devnull, os.O_WRONLY)
        os.dup2(devnull, sys.stdout.fileno())


def notify(text: str) -> None:
    """Write a line for people to standard error."""
    click.echo(text, err=True)


def paper(lang: str, *, verbose: bool = False) -> Paper:
    """Return the paper for standard output."""
    return Paper(lang, colour=wants_colour(), verbose=verbose, width=width())


def wants_colour() -> bool:
    """``--color``, else NO_COLOR, else FORCE_COLOR, else whether a terminal listens."""
    context = click.get_current_context(silent=True)
    if context is not None and context.color is not None:
        return context.color
    if os.environ.get("NO_COLOR"):
        return False
    if os.environ.get("FORCE_COLOR"):
        return True
    return sys.stdout.isatty() and os.environ.get("TERM") != "dumb"


def width() -> int:
    """The terminal's width within reason; a fixed one for pipes and files."""
    if not sys.stdout.isatty():
        return _PIPE_WIDTH
    import shutil  # noqa: PLC0415  (only a terminal needs it)

    return min(max(shutil.get_terminal_size().columns, _NARROWEST), _WIDEST)


def write_file(path: Path, text: str) -> None:
    """Write *text* as UTF-8 to *path*, wholly or not at all.

    Raises:
        RequestError: the file cannot be written.
    """
    draft = path.with_name(f".{path.name}.{os.getpid()}.tmp")
    try:
        draft.write_text(text, encoding="utf-8", newline="\n")
        draft.replace(path)
    except OSError as fault:
        draft.unlink(missing_ok=True)
        raise RequestError(
            "Cannot write {path}: {reason}.", path=path, reason=fault.strerror or fault
        ) from fault


def explain_error(error: PlancheckError, lang: str) -> None:
    """Tell the user what is wrong, in one sentence."""
    _ = translator(lang)
    arguments = {
        name: _(value) if isinstance(value, str) and value in _BORROWED else value
        for name, value in error.arguments.items()
    }
    notify(_("Error: {message}").format(message=_(error.template).format(**arguments)))


def explain_internal_error(fault: Exception, lang: str, *, verbose: bool) -> None:
    """Tell the user that the fault is ours; the traceback only on request."""
    if verbose:
        notify("".join(traceback.format_exception(fault)).rstrip())
    _ = translator(lang)
    notify(
        _(
            "Error: plancheck failed inside ({cause}). This is not your fault; please report it. "
            "--verbose shows the details."
        ).format(cause=f"{type(fault).__name__}: {fault}")
    )
