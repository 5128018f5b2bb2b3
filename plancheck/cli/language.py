"""Which language to speak, known before the first help text is built."""

from __future__ import annotations

import gettext
import os
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager

from plancheck.translation import DOMAIN, FOLDER, LANGUAGES

VARIABLE = "PLANCHECK_LANG"
_LOCALE = ("LC_ALL", "LC_MESSAGES", "LANG")


def chosen_language(arguments: Sequence[str], environment: Mapping[str, str]) -> str:
    """Return "vi" or "en": ``--lang``, else PLANCHECK_LANG, else the locale, else Vietnamese.

    A wrong ``--lang`` is not judged here but where options are parsed.
    """
    for wish in (_option(arguments), environment.get(VARIABLE)):
        if wish in LANGUAGES:
            return wish
    locale = next((environment[name] for name in _LOCALE if environment.get(name)), "")
    return "en" if locale.startswith("en") else "vi"


def _option(arguments: Sequence[str]) -> str | None:
    """The value of the last ``--lang`` before ``--``, wherever it stands."""
    wish = None
    for word, following in zip(arguments, (*arguments[1:], ""), strict=False):
        if word == "--":
            break
        if word == "--lang":
            wish = following
        elif word.startswith("--lang="):
            wish = word.removeprefix("--lang=")
    return wish


@contextmanager
def speaking(lang: str) -> Iterator[None]:
    """Let the command-line library speak *lang*, too, and restore everything afterwards.

    The library asks gettext's default domain, whose language comes from the environment alone.
    """
    domain, folder = gettext.textdomain(), gettext.bindtextdomain(DOMAIN)
    language = os.environ.get("LANGUAGE")
    gettext.textdomain(DOMAIN)
    gettext.bindtextdomain(DOMAIN, FOLDER)
    os.environ["LANGUAGE"] = lang
    try:
        yield
    finally:
        gettext.textdomain(domain)
        gettext.bindtextdomain(DOMAIN, folder)
        if language is None:
            del os.environ["LANGUAGE"]
        else:
            os.environ["LANGUAGE"] = language
