"""Starting is quick because nothing is imported that is not needed."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

HEAVY = ("lxml", "jsonschema", "docx", "pypdfium2", "rich", "asyncio")

SCRIPT = """
import sys
from plancheck.cli import main
main(sys.argv[1:])
print(sorted({name.partition(".")[0] for name in sys.modules} & set(%r)), file=sys.stderr)
"""


def imported(*words: object) -> str:
    """Which of the heavy modules one run of the command has imported."""
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT % (HEAVY,), *map(str, words)],
        capture_output=True,
        check=True,
        encoding="utf-8",
    )
    return done.stderr.splitlines()[-1]


@pytest.mark.parametrize("words", [["--version"], ["--help"], ["check", "--help"], []])
def test_version_and_help_import_nothing_heavy(words: Sequence[str]) -> None:
    """Neither a reader nor a validator is needed to say hello."""
    assert imported(*words) == "[]"


def test_a_check_imports_the_reader_alone(word_file: Path) -> None:
    """A one-file check needs lxml and nothing else that is heavy."""
    assert imported(word_file) == "['lxml']"


@pytest.mark.parametrize(("call", "rarely"), [("main()", True), ("main(sys.argv[1:])", False)])
def test_only_a_process_of_its_own_collects_garbage_rarely(call: str, *, rarely: bool) -> None:
    """Whoever calls the command inside a program keeps the collector as it is."""
    script = (
        "import gc, sys\nfrom plancheck.cli import main\nusual = gc.get_threshold()\n"
        f"{call}\nprint(gc.get_threshold() > usual, file=sys.stderr)"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, "--version"],
        capture_output=True,
        check=True,
        encoding="utf-8",
    )

    assert done.stderr.splitlines()[-1] == str(rarely)
