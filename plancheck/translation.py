"""The program's own words: English in the source, Vietnamese in a gettext catalogue.

Rules and findings carry both languages themselves; this is for everything around them. The
catalogue also holds the strings of the command-line library, so one domain serves both.
"""

from __future__ import annotations

import gettext
import os
from collections.abc import Callable
from functools import cache

LANGUAGES = ("vi", "en")
DOMAIN = "plancheck"
FOLDER = os.path.join(os.path.dirname(__file__), "locale")  # noqa: PTH118, PTH120  (pathlib is slow to import)

Translate = Callable[[str], str]


def translator(lang: str) -> Translate:
    """Return the function that says an English sentence in *lang* ("vi" or "en")."""
    return _catalogue(lang).gettext


def numbered(lang: str, one: str, many: str, number: int) -> str:
    """Return *one* or *many*, as *lang* words *number* things, with ``{number}`` filled in."""
    return _catalogue(lang).ngettext(one, many, number).format(number=number)


def N_(message: str) -> str:  # noqa: N802  (gettext's own name for it)
    """Mark *message* for the catalogue without translating it yet."""
    return message


def plural(one: str, many: str) -> tuple[str, str]:
    """Mark two forms for the catalogue; :func:`numbered` takes them later."""
    return one, many


@cache
def _catalogue(lang: str) -> gettext.NullTranslations:
    if lang == "en":
        return gettext.NullTranslations()
    return gettext.translation(DOMAIN, FOLDER, [lang])
