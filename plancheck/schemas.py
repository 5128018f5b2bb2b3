"""The contracts as JSON Schema, and plain words for where a table breaks one.

The schemas lie in ``schemas/`` of the repository; a wheel carries them inside the package.
"""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from plancheck.errors import RequestError
from plancheck.translation import N_

_SUFFIX = ".schema.json"
_PACKAGE = Path(__file__).parent

_MISSING = N_("{path}: {place} is missing.")
_UNKNOWN = N_("{path}: {place} is not a known key; known are {allowed}.")
_UNKNOWN_NEAR = N_("{path}: {place} is not a known key; did you mean “{nearest}”?")
_VALUE = N_("{path}: {place}: {found} is not possible; possible are {allowed}.")
_VALUE_NEAR = N_("{path}: {place}: {found} is not possible; did you mean “{nearest}”?")
_NEEDS_ONE = N_("{path}: {place} needs one of the keys {allowed}.")
_EMPTY = N_("{path}: {place} must not be empty.")
_FORM = N_("{path}: {place}: {found} has not the expected form; an example is {example}.")
_DATE = N_("{path}: {place}: expected a date such as 2025-11-15, found {found}.")
_OTHER = N_("{path}: {place}: {found} breaks the condition “{keyword}”.")
_TYPES = {
    "string": N_("{path}: {place}: expected text in quotation marks, found {found}."),
    "integer": N_("{path}: {place}: expected a whole number, found {found}."),
    "boolean": N_("{path}: {place}: expected true or false, found {found}."),
    "array": N_("{path}: {place}: expected a list in square brackets, found {found}."),
    "object": N_("{path}: {place}: expected a table, found {found}."),
}
_PLAIN = {"format": _DATE, "minLength": _EMPTY, "minItems": _EMPTY}


class Problem(NamedTuple):
    """One breach: an English template (a message id) that also wants ``path``, and its values."""

    template: str
    arguments: dict[str, str]

    @property
    def place(self) -> str:
        """Where in the table, as ``campaign[0].year[3].start``."""
        return self.arguments["place"]


def names() -> tuple[str, ...]:
    """Return the names of all schemas, sorted."""
    return tuple(sorted(file.name.removesuffix(_SUFFIX) for file in _folder().glob(f"*{_SUFFIX}")))


def load(name: str) -> dict[str, Any]:
    """Return the JSON Schema (draft 2020-12) called *name*, a fresh copy.

    Raises:
        RequestError: there is no such schema.
    """
    if name not in names():
        raise RequestError(
            "There is no schema {name}; there are {names}.", name=name, names=", ".join(names())
        )
    text = (_folder() / f"{name}{_SUFFIX}").read_text(encoding="utf-8")
    schema: dict[str, Any] = json.loads(text)
    return schema


def problems(instance: object, schema: Mapping[str, Any]) -> list[Problem]:
    """Return where *instance* breaks *schema*, the most telling first; [] if it does not.

    The schema is one for what people write: each "pattern" has examples, each "anyOf" is a choice
    of required keys, and keys that depend on ``kind`` stand in branches of "allOf".
    """
    from jsonschema import Draft202012Validator  # noqa: PLC0415  (costs more than a whole check)
    from jsonschema.exceptions import best_match  # noqa: PLC0415  (as above)

    checker = Draft202012Validator.FORMAT_CHECKER
    validator = Draft202012Validator(schema, format_checker=checker)
    found = [_breach(best_match([error])) for error in validator.iter_errors(_plain(instance))]
    told = [problem for breach in found for problem in _tell(breach)]
    told.sort(key=lambda problem: problem.template != _UNKNOWN_NEAR)  # a slip explains a gap
    return [problem for index, problem in enumerate(told) if problem not in told[:index]]


class _Breach(NamedTuple):
    """A validator's error: the keyword of *schema* broken, its value, what stands at *steps*."""

    keyword: str
    wanted: Any
    found: Any
    schema: Any
    steps: tuple[str | int, ...]

    def place(self, *further: str) -> str:
        steps = (*self.steps, *further)
        joined = "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in steps)
        return joined.removeprefix(".")


def _breach(error: Any) -> _Breach:
    steps = tuple(error.absolute_path)
    if "propertyNames" in error.absolute_schema_path:
        steps += (error.instance,)
    return _Breach(error.validator, error.validator_value, error.instance, error.schema, steps)


def _folder() -> Path:
    """A wheel has the schemas inside the package, a checkout beside it."""
    shipped = _PACKAGE / "_schemas"
    return shipped if shipped.is_dir() else _PACKAGE.parent / "schemas"


def _plain(value: object) -> object:
    """The value as JSON has it: TOML's dates become text of the format "date"."""
    if isinstance(value, dict):
        return {key: _plain(one) for key, one in value.items()}
    if isinstance(value, list):
        return [_plain(one) for one in value]
    return value.isoformat() if isinstance(value, (dt.date, dt.time)) else value


def _tell(breach: _Breach) -> Iterator[Problem]:
    """Word *breach*; one keyword may tell of several keys."""
    if breach.keyword in ("required", "dependentRequired"):
        for key in _needed_keys(breach):
            if key not in breach.found:
                yield Problem(_MISSING, {"place": breach.place(key)})
    elif breach.keyword in ("additionalProperties", "unevaluatedProperties"):
        known = _known_keys(breach)
        for key in sorted(breach.found.keys() - known):
            yield _near(_UNKNOWN_NEAR, _UNKNOWN, key, sorted(known), place=breach.place(key))
    else:
        yield _tell_value(breach, {"place": breach.place(), "found": _short(breach.found)})


def _tell_value(breach: _Breach, said: dict[str, str]) -> Problem:
    if breach.keyword == "enum":
        return _near(_VALUE_NEAR, _VALUE, str(breach.found), list(breach.wanted), **said)
    if breach.keyword == "type":
        return Problem(_TYPES[breach.wanted], said)
    if breach.keyword == "pattern":
        return Problem(_FORM, said | {"example": _short(breach.schema["examples"][0])})
    if breach.keyword == "anyOf":
        ways = [" + ".join(branch["required"]) for branch in breach.wanted]
        return Problem(_NEEDS_ONE, said | {"allowed": ", ".join(ways)})
    return Problem(_PLAIN.get(breach.keyword, _OTHER), said | {"keyword": breach.keyword})


def _near(near: str, far: str, word: str, allowed: list[str], **said: str) -> Problem:
    """The problem with the nearest possible word, with all of them if none is near."""
    from difflib import get_close_matches  # noqa: PLC0415  (only a wrong file needs it)

    nearest = get_close_matches(word, allowed, n=1)
    if nearest:
        return Problem(near, said | {"nearest": nearest[0]})
    return Problem(far, said | {"allowed": ", ".join(allowed)})


def _needed_keys(breach: _Breach) -> list[str]:
    """The keys of "required", or those that a key present needs beside it."""
    if isinstance(breach.wanted, dict):
        needed = [others for key, others in breach.wanted.items() if key in breach.found]
        return [key for others in needed for key in others]
    return list(breach.wanted)


def _known_keys(breach: _Breach) -> set[str]:
    """The keys of the table itself and of the branch that its ``kind`` selects, if one does."""
    known = set(breach.schema["properties"])
    if breach.keyword == "additionalProperties":
        return known
    for branch in breach.schema["allOf"]:
        if branch["if"]["properties"]["kind"]["const"] == breach.found.get("kind"):
            return known | set(branch["then"]["properties"])
    return known | set(breach.found)


def _short(value: object) -> str:
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= 60 else f"{text[:59]}…"  # noqa: PLR2004  (a line of a terminal)
