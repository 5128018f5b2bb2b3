"""Keep the Vietnamese catalogue complete: ``python .ci/catalogue.py --update`` or ``--check``.

``--update`` collects the sentences of the source and of the command-line library into the .po
file, keeping translations, and compiles it; then the new ones are translated by hand and it runs
again. ``--check`` tells what is missing, unused, unlike or stale, and fails if anything is.
"""
# ruff: noqa: INP001  (a script, not part of a package)

from __future__ import annotations

import datetime as dt
import io
import re
import sys
from collections.abc import Iterator
from gettext import GNUTranslations
from pathlib import Path

import click
from babel.messages.catalog import Catalog, Message
from babel.messages.extract import extract_from_dir, extract_from_file
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

ROOT = Path(__file__).resolve().parent.parent
SOURCE = ROOT / "plancheck"
PO = SOURCE / "locale" / "vi" / "LC_MESSAGES" / "plancheck.po"
MO = PO.with_suffix(".mo")

KEYWORDS = {
    **dict.fromkeys(
        ("_", "N_", "say", "RequestError", "SettingsError", "PackError", "ReadError"), None
    ),
    "plural": (1, 2),
    "number": (1, 2),
    "numbered": (2, 3),
}
LIBRARY = "click"
LIBRARY_KEYWORDS = {"_": None, "ngettext": (1, 2)}
LIBRARY_MODULES = ("core", "exceptions", "parser", "types", "decorators", "formatting")
"""Of click, what a user of ours can meet: no prompts, editors or progress bars."""

HEADER = """\
# The Vietnamese words of plancheck and of its command-line library; see .ci/catalogue.py.
msgid ""
msgstr ""
"Language: vi\\n"
"Content-Type: text/plain; charset=utf-8\\n"
"Plural-Forms: nplurals=1; plural=0;\\n"

"""
NEVER = dt.datetime(2000, 1, 1, tzinfo=dt.UTC)
"""No dates in the catalogue: the same words make the same file."""

_PLACEHOLDER = re.compile(r"{[^{}]*}|%\([a-z]+\)[sd]")


def main(arguments: list[str]) -> int:
    """Carry out the command line; return the exit code."""
    if arguments == ["--update"]:
        update()
        return 0
    if arguments != ["--check"]:
        sys.stdout.write(__doc__ or "")
        return 2
    problems = list(check())
    sys.stdout.write("\n".join(problems or ["The catalogue is complete and fresh."]) + "\n")
    return int(bool(problems))


def own_messages() -> Catalog:
    """Return the sentences of our own source."""
    catalogue = Catalog()
    found = extract_from_dir(SOURCE, [("**.py", "python")], keywords=KEYWORDS)
    for _file, _line, message, _comments, _context in found:
        catalogue.add(message)
    return catalogue


def library_messages() -> Catalog:
    """Return the sentences of the installed command-line library."""
    catalogue = Catalog()
    folder = Path(click.__file__).parent
    for module in LIBRARY_MODULES:
        found = extract_from_file("python", folder / f"{module}.py", keywords=LIBRARY_KEYWORDS)
        for _line, message, _comments, _context in found:
            catalogue.add(message)
    return catalogue


def committed() -> Catalog:
    """Return the catalogue as it is in the repository."""
    with PO.open("rb") as file:
        catalogue = read_po(file, locale="vi")
    catalogue.creation_date = catalogue.revision_date = NEVER
    return catalogue


def compiled(catalogue: Catalog) -> bytes:
    """Return *catalogue* in the binary form that gettext reads."""
    buffer = io.BytesIO()
    write_mo(buffer, catalogue)
    return buffer.getvalue()


def update() -> None:
    """Bring the .po file up to date with the source, and the .mo file with it."""
    old = committed() if PO.exists() else Catalog(locale="vi")
    new = Catalog(locale="vi")
    for catalogue, comments in ((own_messages(), ()), (library_messages(), (LIBRARY,))):
        for message in catalogue:
            if message.id and _key(message) not in new:
                known = old.get(_key(message))
                new.add(message.id, known.string if known else "", auto_comments=comments)
    buffer = io.BytesIO()
    write_po(buffer, new, sort_output=True, omit_header=True, width=100)
    PO.write_text(HEADER + buffer.getvalue().decode(), encoding="utf-8")
    MO.write_bytes(compiled(committed()))


def check() -> Iterator[str]:
    """Yield what is wrong with the committed catalogue, a line each."""
    catalogue, own = committed(), own_messages()
    for message in own:
        if message.id and _key(message) not in catalogue:
            yield f"missing: {message.id!r}"
    for message in catalogue:
        if not message.id:
            continue
        yield from _faults(message)
        if LIBRARY not in message.auto_comments and _key(message) not in own:
            yield f"unused: {message.id!r}"
    if _strings(MO.read_bytes()) != _strings(compiled(catalogue)):
        yield f"stale: {MO.relative_to(ROOT)}"


def _strings(binary: bytes) -> dict[object, str]:
    """The words of a compiled catalogue without its header, which names babel's version."""
    strings = GNUTranslations(io.BytesIO(binary))._catalog  # noqa: SLF001  (there is no public list)
    return {key: string for key, string in strings.items() if key}


def _faults(message: Message) -> Iterator[str]:
    strings = message.string if isinstance(message.string, tuple) else (message.string,)
    if message.fuzzy or not all(strings):
        yield f"not translated: {message.id!r}"
    many = message.id[-1] if isinstance(message.id, tuple) else message.id
    for string in filter(None, strings):
        if _placeholders(string) != _placeholders(many):
            yield f"other placeholders: {message.id!r} and {string!r}"


def _placeholders(template: str) -> set[str]:
    return set(_PLACEHOLDER.findall(template))


def _key(message: Message) -> str:
    return message.id[0] if isinstance(message.id, tuple) else message.id


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
