"""The command line: turns words into requests, and reports and errors into words and exit codes.

Exit codes: 0 clean · 1 findings at or above ``--fail-on`` · 2 usage or configuration ·
3 something could not be judged · 4 a plug-in failed; the highest wins. 130: interrupted.
"""

from __future__ import annotations

import atexit
import gc
import os
import sys
from collections.abc import Sequence

import click

from plancheck.cli.group import build
from plancheck.cli.language import chosen_language, speaking
from plancheck.cli.output import explain_error, explain_internal_error, use_utf8
from plancheck.errors import PlancheckError

INTERNAL_ERROR = 3
INTERRUPTED = 130
_RARELY = 100_000


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line on *arguments* (the process's own if None); return the exit code."""
    if arguments is None:
        _spare_the_collector()
    words = sys.argv[1:] if arguments is None else arguments
    lang = chosen_language(words, os.environ)
    use_utf8()
    with speaking(lang):
        try:
            return _run(arguments, lang)
        except click.ClickException as error:
            error.show()
            return error.exit_code
        except PlancheckError as error:
            explain_error(error, lang)
            return error.exit_code
        except (KeyboardInterrupt, click.Abort):
            return INTERRUPTED
        except Exception as fault:  # noqa: BLE001  a user never sees a traceback unasked
            explain_internal_error(fault, lang, verbose="--verbose" in words or "-v" in words)
            return INTERNAL_ERROR


def _spare_the_collector() -> None:
    """Look for cyclic garbage rarely, and not on leaving: a process of one check has next to none.

    Looking for it takes a seventh of such a process's time.
    """
    gc.set_threshold(_RARELY)
    atexit.register(gc.freeze)


def _run(arguments: Sequence[str] | None, lang: str) -> int:
    """Leave ``None`` to click: on Windows it then expands ``*.docx``, as a shell would."""
    code = build(lang).main(arguments, prog_name="plancheck", standalone_mode=False)
    return code if isinstance(code, int) else 0
