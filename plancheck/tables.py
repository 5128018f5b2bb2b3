"""TOML files that people write: read as tables, refused in one sentence that names the place."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from plancheck.errors import PlancheckError
from plancheck.schemas import problems
from plancheck.text import compose
from plancheck.translation import N_

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable

FAULTS = (AttributeError, KeyError, TypeError, ValueError)
"""What building a record from a wrong table raises."""

_UNREADABLE = N_("{path}: cannot be read: {problem}.")
_NOT_UTF_8 = N_("{path}: the text is not UTF-8; save it in that encoding.")
_NOT_TOML = N_("{path}: line {line}: not valid TOML: {problem}.")
_UNBUILT = N_("{path}: {place}: {problem}.")

_LINE = re.compile(r"(?P<problem>.*) \(at (?:line (?P<line>\d+), column \d+|end of document)\)")


def read_bytes(source: Traversable, error: type[PlancheckError]) -> bytes:
    """Return what is in *source*.

    Raises:
        error: the file cannot be read.
    """
    try:
        return source.read_bytes()
    except OSError as fault:
        raise error(_UNREADABLE, path=source, problem=fault.strerror) from fault


def decoded(data: bytes, source: Traversable, error: type[PlancheckError]) -> str:
    """Return *data*, which stands in *source*, as text in composed form.

    Raises:
        error: it is not UTF-8.
    """
    try:
        return compose(data.decode("utf-8-sig"))
    except UnicodeDecodeError as fault:
        raise error(_NOT_UTF_8, path=source) from fault


def read_toml(source: Traversable, error: type[PlancheckError]) -> dict[str, Any]:
    """Return the table in *source*, its text in composed form.

    Raises:
        error: the file cannot be read, is not UTF-8 or not valid TOML.
    """
    import tomllib  # noqa: PLC0415  (a run without such files does without it)

    text = decoded(read_bytes(source, error), source, error)
    try:
        return tomllib.loads(text.replace("\r\n", "\n"))
    except tomllib.TOMLDecodeError as fault:
        raise _syntax_error(fault, source, text, error) from fault


def refuse(
    table: Mapping[str, Any],
    schema: Mapping[str, Any],
    error: type[PlancheckError],
    path: object,
) -> None:
    """Raise *error* with the most telling breach of *schema*, if there is one."""
    for problem in problems(table, schema)[:1]:
        raise error(problem.template, path=path, **problem.arguments)


def unbuilt(fault: Exception, error: type[PlancheckError], path: object) -> PlancheckError:
    """Return the *error* for a *fault* that a schema cannot see.

    Its place is told by its notes, innermost first.
    """
    place = ".".join(reversed(getattr(fault, "__notes__", ["."])))
    return error(_UNBUILT, path=path, place=place, problem=_told(fault))


def _told(fault: Exception) -> str:
    return f"{fault} is missing" if isinstance(fault, KeyError) else str(fault)


def _syntax_error(
    fault: ValueError, source: Traversable, text: str, error: type[PlancheckError]
) -> PlancheckError:
    found = _LINE.fullmatch(str(fault))
    problem = found["problem"] if found else str(fault)
    line = (found and found["line"]) or text.count("\n") + 1
    return error(_NOT_TOML, path=source, line=line, problem=problem)
