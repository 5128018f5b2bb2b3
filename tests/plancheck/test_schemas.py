"""Schemas are found, are themselves valid, and breaches are told in plain words."""

from __future__ import annotations

import datetime as dt
import subprocess
import sys
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from plancheck.errors import RequestError
from plancheck.schemas import load, names, problems

SCHEMA: dict[str, Any] = {
    "type": "object",
    "required": ["name"],
    "additionalProperties": False,
    "properties": {
        "name": {"type": "string", "minLength": 1},
        "day": {"type": "string", "format": "date"},
        "number": {"type": "integer"},
        "flag": {"type": "boolean"},
        "table": {"type": "object"},
        "list": {"type": "array", "minItems": 1, "items": {"enum": ["error", "warning", "info"]}},
        "code": {"type": "string", "pattern": "^[A-Z]+$", "examples": ["CD"]},
        "rank": {"type": "integer", "maximum": 3},
        "severity": {
            "type": "object",
            "propertyNames": {"pattern": "^[A-Z]+$", "examples": ["CD"]},
        },
        "ways": {
            "type": "object",
            "anyOf": [{"required": ["a"]}, {"required": ["b", "c"]}],
            "dependentRequired": {"d": ["e"]},
        },
    },
}


def sentence(instance: object) -> str:
    first = problems(instance, SCHEMA)[0]
    return first.template.format(path="x.toml", **first.arguments)


def test_the_schemas_of_packs_and_settings_are_listed() -> None:
    """Names are sorted and carry no suffix."""
    assert {"pack", "settings"} <= set(names())
    assert list(names()) == sorted(names())


@pytest.mark.parametrize("name", names())
def test_every_schema_keeps_to_its_own_metaschema(name: str) -> None:
    """A schema with a misspelt type would accept anything."""
    Draft202012Validator.check_schema(load(name))
    assert load(name)["$schema"] == "https://json-schema.org/draft/2020-12/schema"


def test_an_unknown_schema_is_refused_naming_the_known() -> None:
    """The user sees what there is."""
    with pytest.raises(RequestError, match=r"no schema pak; there are .*pack, .*settings"):
        load("pak")


def test_a_schema_is_a_fresh_copy() -> None:
    """Changing what was loaded changes nothing for the next."""
    load("pack").clear()

    assert load("pack")["title"]


def test_a_right_table_has_no_problems() -> None:
    """TOML's dates count as dates."""
    right = {"name": "x", "day": dt.date(2025, 11, 15), "list": ["error"], "ways": {"a": 1}}

    assert problems(right, SCHEMA) == []


@pytest.mark.parametrize(
    ("wrong", "told"),
    [
        ({}, "name is missing."),
        ({"nam": "x", "name": "x"}, "nam is not a known key; did you mean “name”?"),
        ({"name": ""}, "name must not be empty."),
        ({"name": 3}, "name: expected text in quotation marks, found 3."),
        ({"name": "x", "number": "3"}, 'number: expected a whole number, found "3".'),
        ({"name": "x", "flag": 1}, "flag: expected true or false, found 1."),
        ({"name": "x", "table": 1}, "table: expected a table, found 1."),
        ({"name": "x", "list": "error"}, 'list: expected a list in square brackets, found "error"'),
        ({"name": "x", "list": []}, "list must not be empty."),
        ({"name": "x", "list": ["error", "eror"]}, 'list[1]: "eror" is not possible; did you mean'),
        ({"name": "x", "list": ["?"]}, '"?" is not possible; possible are error, warning, info.'),
        ({"name": "x", "day": "15/11"}, "day: expected a date such as 2025-11-15, found"),
        ({"name": "x", "code": "cd"}, 'code: "cd" has not the expected form; an example is "CD".'),
        ({"name": "x", "severity": {"c": 1}}, 'severity.c: "c" has not the expected form'),
        ({"name": "x", "ways": {}}, "ways needs one of the keys a, b + c."),
        ({"name": "x", "ways": {"a": 1, "d": 1}}, "ways.e is missing."),
        ({"name": "x", "rank": 4}, "rank: 4 breaks the condition “maximum”."),
    ],
)
def test_each_breach_is_told_in_one_sentence(wrong: dict[str, object], told: str) -> None:
    """File, place inside it, what was expected, and the nearest possible word."""
    assert sentence(wrong).startswith("x.toml: ")
    assert told in sentence(wrong)


def test_a_key_like_no_other_gets_the_list() -> None:
    """Without a near word the known ones are named."""
    assert "zzzzzz is not a known key; known are code, day, flag" in sentence(
        {"name": "x", "zzzzzz": 1}
    )


def test_long_values_are_cut() -> None:
    """A sentence stays a line."""
    assert "…" in sentence({"name": "x", "number": "a" * 500})
    assert len(sentence({"name": "x", "number": "a" * 500})) < 130


def test_loading_a_schema_does_without_the_validator() -> None:
    """jsonschema costs more than a whole check; only a wrong file needs it."""
    script = (
        "import sys; from plancheck.schemas import load; load('pack');"
        "print(sorted({'jsonschema', 'difflib', 'tomllib'} & set(sys.modules)))"
    )

    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, check=True, text=True
    )

    assert done.stdout == "[]\n"
