"""Damaged and hostile files, by the very commands that measure them at length."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

BENCH = Path(__file__).parents[2] / "bench"


def bench(program: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, str(BENCH / program), *arguments],
        capture_output=True,
        encoding="utf-8",
        check=False,
        env={"PYTHONIOENCODING": "utf-8", "PATH": ""},
    )


def test_damaged_files_end_in_a_report_or_a_sentence() -> None:
    """Of hundreds of mutated files none raises anything else or hangs; a failure names its seed."""
    done = bench("fuzz.py", "--count", "600", "--seed", "2025", "--jobs", "1")

    assert (done.returncode, done.stderr) == (0, ""), done.stdout
    assert done.stdout.startswith("600 inputs of seed 2025")
    counts = {kind: int(n) for n, kind in re.findall(r"^ *(\d+) (.+)$", done.stdout, re.MULTILINE)}
    assert counts["judged"] > 100
    assert (counts["tracebacks in all"], counts["hangs in all"]) == (0, 0)


def test_an_input_can_be_made_again(tmp_path: Path) -> None:
    """The number that a failure prints leads to the same bytes each time."""
    files = [tmp_path / "one", tmp_path / "other"]
    outputs = [bench("fuzz.py", "--only", "17", "--save", str(file)).stdout for file in files]

    assert files[0].read_bytes() == files[1].read_bytes()
    assert outputs[0] == outputs[1] != ""


@pytest.mark.parametrize(
    "name",
    [
        "paragraphs of a letter.docx",
        "text boxes in text boxes.docx",
        "long labels.docx",
        "many namespaces.docx",
        "very many parts.docx",
        "lines of a directory.docx",
        "cells of a page.html",
        "items.odt",
    ],
)
def test_hostile_files_cost_little(name: str) -> None:
    """Files that were too dear once stay below 10 seconds and 300 MB."""
    done = bench("hostile.py", "--only", name)

    assert (done.returncode, done.stderr) == (0, ""), done.stdout
    assert name in done.stdout
