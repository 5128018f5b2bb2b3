"""``plancheck rules`` lists every loaded rule in three forms."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

from jsonschema import Draft202012Validator

from plancheck import schemas
from plancheck.host import load

Run = Callable[..., tuple[int, str, str]]


def test_every_rule_is_listed(run: Run) -> None:
    """Text and JSON name exactly the loaded rules."""
    expected = [rule.id for rule in load().rules]
    code, out, _err = run("rules", "--format", "json")
    assert (code, [rule["id"] for rule in json.loads(out)]) == (0, expected)
    _code, out, _err = run("rules")
    assert out.splitlines()[-1] == f"{len(expected)} quy tắc."


def test_a_pack_adds_its_rules(run: Run, pack: Callable[..., Path]) -> None:
    """A province sees its own rules in the list, with the pack as their origin."""
    _code, out, _err = run("rules", "--pack", pack(), "--format", "json")
    mine = next(rule for rule in json.loads(out) if rule["id"] == "THU001")
    assert (mine["name"], mine["origin"]) == ("noi-sai", "thu")


def test_json_keeps_to_its_schema(run: Run, pack: Callable[..., Path]) -> None:
    """Every rule, whoever brings it, with its family by name."""
    _code, out, _err = run("rules", "--pack", pack(), "--format", "json")
    rules = json.loads(out)
    Draft202012Validator(schemas.load("rules")).validate(rules)
    titles = {rule["family"]["id"]: rule["family"]["title"]["vi"] for rule in rules}
    assert (titles["CC"], titles["THU"]) == ("Căn cứ", "thu")


def test_markdown_has_a_page_for_a_rule(run: Run, pack: Callable[..., Path]) -> None:
    """The manual page is complete in English, too."""
    _code, out, _err = run("rules", "--pack", pack(), "--format", "markdown", "--lang", "en")
    assert "\n- [CC · Bases and references](#cc): " in out
    assert "\n### THU001 · The word “truyền thông” is misspelt\n\n`noi-sai` · warning\n" in out
