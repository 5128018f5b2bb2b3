"""``plancheck extract`` prints the plan in its published shape."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import jsonschema

from plancheck.schemas import load

Run = Callable[..., tuple[int, str, str]]

DESIGNED = (
    "path kind stage year level issuer number date title campaign theme period sections "
    "references recipients signature end_mark evidence"
)


def test_what_was_read_keeps_to_the_schema(run: Run, word_file: Path, faulty: Path) -> None:
    """Both a Word file and a text give every key, valid, with evidence in the author's words."""
    validator = jsonschema.Draft202012Validator(load("plan"))
    for path in (word_file, faulty):
        code, out, _err = run("extract", path)
        plan = json.loads(out)
        validator.validate(plan)
        assert (code, " ".join(plan)) == (0, DESIGNED)
        assert (plan["kind"], plan["stage"], plan["year"]) == ("plan", "issued", 2023)
        assert plan["evidence"]["number"]["text"] in faulty.read_text(encoding="utf-8")
        assert len(plan["evidence"]["references"]) == len(plan["references"]) > 0
        assert len(plan["evidence"]["recipients"]) == len(plan["recipients"]) > 0


def test_a_document_that_says_nothing_is_valid_too(run: Run, tmp_path: Path) -> None:
    """Whatever is not there is null or empty."""
    (tmp_path / "a.txt").write_text("Chào cả nhà.\n", encoding="utf-8")
    code, out, _err = run("extract", "a.txt")
    plan = json.loads(out)
    jsonschema.Draft202012Validator(load("plan")).validate(plan)
    assert code == 0
    assert (plan["kind"], plan["number"], plan["recipients"]) == ("not_a_document", None, [])
