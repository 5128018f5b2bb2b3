"""The registered kinds, their functions' parameters and the pack schema are one and the same."""

from __future__ import annotations

import inspect
from typing import Any

import pytest

from plancheck import SectionKind
from plancheck.schemas import load
from plancheck_kinds import KINDS, plancheck_kinds

RULE = load("pack")["$defs"]["rule"]
BRANCHES = {branch["if"]["properties"]["kind"]["const"]: branch["then"] for branch in RULE["allOf"]}
NAMES = sorted(BRANCHES)


def example(name: str, key: str) -> Any:
    schema = BRANCHES[name]["properties"][key]
    return schema["examples"][0] if "examples" in schema else schema["enum"][0]


def keys_of(name: str) -> dict[str, Any]:
    return {key: example(name, key) for key in BRANCHES[name]["properties"]}


def test_the_schema_lists_exactly_the_registered_kinds() -> None:
    """One list in three places would drift apart."""
    registered = sorted(plancheck_kinds())

    assert registered == NAMES == sorted(RULE["properties"]["kind"]["enum"])


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_the_schema_lists_exactly_the_kinds_keys(kind: Any) -> None:
    """Parameters without a default are required, the others are not."""
    parameters = inspect.signature(kind).parameters
    needed = {name for name, one in parameters.items() if one.default is one.empty}
    branch = BRANCHES[kind.__name__]

    assert set(branch["properties"]) == set(parameters)
    assert set(branch.get("required", ())) == needed


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_a_kinds_page_explains_every_key(kind: Any) -> None:
    """The module's docstring is the kind's page."""
    page = inspect.getmodule(kind).__doc__
    explained = [line.split(":")[0].strip() for line in page.partition("Keys")[2].splitlines()]

    assert [key for key in inspect.signature(kind).parameters if key not in explained] == []


@pytest.mark.parametrize("name", NAMES)
def test_a_kind_takes_the_schemas_examples_and_no_stray_key(name: str) -> None:
    """A misspelt key must not be ignored."""
    kind = plancheck_kinds()[name]
    assert callable(kind(keys_of(name)))

    with pytest.raises(TypeError, match="unexpected keyword argument 'phrse'"):
        kind({**keys_of(name), "phrse": ["x"]})


@pytest.mark.parametrize("name", NAMES)
def test_a_kind_needs_its_keys(name: str) -> None:
    """Nothing to look for is a fault of the pack, not a rule that always passes."""
    with pytest.raises((TypeError, ValueError)):
        plancheck_kinds()[name]({})


@pytest.mark.parametrize(
    ("name", "key"),
    [(name, key) for name in NAMES for key in keys_of(name) if key in ("phrase", "heading")],
)
@pytest.mark.parametrize("bad", ["một cụm từ", [], [""], [" "], [3]])
def test_a_list_of_phrases_must_be_one(name: str, key: str, bad: object) -> None:
    """Text without brackets would be read letter by letter."""
    with pytest.raises((TypeError, ValueError)):
        plancheck_kinds()[name]({**keys_of(name), key: bad})


def test_the_schema_knows_every_section() -> None:
    """Sections are named as the public face names them."""
    sections = BRANCHES["required_section"]["properties"]["section"]["enum"]

    assert sections == [kind.value for kind in SectionKind]
