"""The house: the sizes of its rooms and its public face.

What may import what is written as contracts in pyproject.toml; only "a plug-in uses the face" is
tested here, because ``plancheck.rule`` is a function of the face as well as a module.
"""

from __future__ import annotations

import ast
import statistics
from collections.abc import Iterator
from pathlib import Path

import plancheck

ROOT = Path(__file__).parents[1]
SOURCES = sorted([*ROOT.glob("plancheck/**/*.py"), *ROOT.glob("plugins/**/*.py")])


def room(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def imports(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module


def functions(path: Path) -> Iterator[tuple[str, int]]:
    """Each function with its length in lines, docstring not counted."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.FunctionDef):
            first = node.body[0]
            has_docstring = ast.get_docstring(node) is not None and first.end_lineno
            docstring = first.end_lineno - first.lineno + 1 if has_docstring else 0
            yield f"{room(path)}:{node.name}", node.end_lineno - node.lineno + 1 - docstring


def test_the_public_face_is_sorted_and_true() -> None:
    """Every promised name exists: constants, classes, functions, each in alphabetical order."""
    assert list(plancheck.__all__) == sorted(
        plancheck.__all__, key=lambda name: (not name.isupper(), name)
    )
    assert [name for name in plancheck.__all__ if not hasattr(plancheck, name)] == []


def test_plug_ins_use_the_face_only() -> None:
    """Built-in rules, kinds and packs import ``plancheck`` and nothing deeper."""
    deeper = [
        (room(path), name)
        for path in SOURCES
        if room(path).startswith("plugins/")
        for name in imports(path)
        if name.startswith("plancheck.")
    ]

    assert deeper == []


def test_no_function_is_long() -> None:
    """Most functions fit a breath, none is longer than a screen."""
    lengths = dict(pair for path in SOURCES for pair in functions(path))

    assert {name: n for name, n in lengths.items() if n > 40} == {}
    assert statistics.median(lengths.values()) <= 10


def test_no_module_is_a_warehouse() -> None:
    """A room that needs more than 300 lines is two rooms; a rule fits one page."""
    sizes = {room(path): len(path.read_text(encoding="utf-8").splitlines()) for path in SOURCES}
    rules = {name: n for name, n in sizes.items() if name.startswith("plugins/plancheck_rules/")}

    assert {name: n for name, n in sizes.items() if n > 320} == {}
    assert {name: n for name, n in rules.items() if n > 120} == {}
