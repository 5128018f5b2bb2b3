"""The catalogue is complete, fresh and true to the English sentences."""

from __future__ import annotations

import ast
import importlib.util
from pathlib import Path
from types import ModuleType

import pytest

from plancheck.translation import N_, numbered, plural, translator

SCRIPT = Path(__file__).parents[2] / ".ci" / "catalogue.py"


@pytest.fixture(scope="module")
def catalogue() -> ModuleType:
    """The script that keeps the catalogue."""
    spec = importlib.util.spec_from_file_location("catalogue", SCRIPT)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_catalogue_is_complete_and_fresh(catalogue: ModuleType) -> None:
    """Every sentence of the source is translated, none is fuzzy or unused, the .mo is current."""
    assert list(catalogue.check()) == []


def test_the_check_sees_what_is_wrong(
    catalogue: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A missing, an untranslated, an unused and an unlike sentence are each told."""
    before = list(catalogue.check())
    broken = catalogue.committed()
    broken.delete("FILE")
    broken.get("NAME").string = ""
    broken.add("Nobody says this {x}.", "Không ai nói thế {y}.")
    monkeypatch.setattr(catalogue, "committed", lambda: broken)
    assert [problem for problem in catalogue.check() if problem not in before] == [
        "missing: 'FILE'",
        "not translated: 'NAME'",
        "other placeholders: 'Nobody says this {x}.' and 'Không ai nói thế {y}.'",
        "unused: 'Nobody says this {x}.'",
        "stale: plancheck/locale/vi/LC_MESSAGES/plancheck.mo",
    ]


def test_no_sentence_hides_in_an_f_string() -> None:
    """Inside an f-string, sentences are seen or not by the collector as Python's version has it."""
    hidden = [
        (path.name, call.lineno)
        for path in (SCRIPT.parents[1] / "plancheck").rglob("*.py")
        for joined in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(joined, ast.JoinedStr)
        for call in ast.walk(joined)
        if isinstance(call, ast.Call) and _name(call.func) in {"_", "say", "N_"}
        if isinstance(call.args[0], ast.Constant)
    ]
    assert hidden == []


def test_errors_raised_anywhere_are_in_the_catalogue(catalogue: ModuleType) -> None:
    """Templates of errors count as sentences, not only those in the underscore function."""
    assert "There is no schema {name}; there are {names}." in catalogue.own_messages()


def test_english_is_the_source() -> None:
    """English says the sentence itself, Vietnamese its translation."""
    assert translator("en")("Wrong") == "Wrong"
    assert translator("vi")("Wrong") == "Sai"


def test_an_unknown_sentence_stays_english() -> None:
    """A plug-in's untranslated sentence is better read in English than not at all."""
    assert translator("vi")("Quite unknown.") == "Quite unknown."


@pytest.mark.parametrize(
    ("lang", "number", "said"),
    [("en", 1, "1 rule"), ("en", 2, "2 rules"), ("vi", 1, "1 quy tắc"), ("vi", 2, "2 quy tắc")],
)
def test_numbers_choose_the_wording(lang: str, number: int, said: str) -> None:
    """English has two forms, Vietnamese one."""
    assert numbered(lang, "{number} rule", "{number} rules", number) == said


def test_marks_change_nothing() -> None:
    """Marking is for the collector of sentences only."""
    assert (N_("x"), plural("one", "many")) == ("x", ("one", "many"))


def _name(function: ast.expr) -> str:
    return getattr(function, "id", "") or getattr(function, "attr", "")
