"""What a check costs, against the floor and against python-docx, side by side in one run.

    python bench/run.py [--rounds 21] [--json FILE]

Every round runs each step once, in the same order; the table shows the median time of a step and
the median of its per-round ratios, which is what holds when the machine drifts. The floor is
unzipping and parsing word/document.xml and word/styles.xml, which no reader can do without.
"""

from __future__ import annotations

import argparse
import gc
import io
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
import zipfile
from collections.abc import Callable
from pathlib import Path

import docx
from lxml import etree
from word_shape import as_word_saves

from plancheck.anatomy import extract
from plancheck.engine import judge
from plancheck.host import Loaded, load
from plancheck.plan import Level
from plancheck.reading import read_bytes
from plancheck.testing import as_docx, compose

Step = Callable[[], object]


def typical(loaded: Loaded, times: int) -> bytes:
    """A district's plan as Word writes it, its activities repeated so many *times*."""
    draft = compose(Level.DISTRICT, 2023, loaded.knowledge)
    target = io.BytesIO()
    as_docx(draft._replace(noi_dung="\n".join([draft.noi_dung] * times)), target)
    return as_word_saves(target.getvalue())


def floor(data: bytes) -> None:
    """Do what no reader can do without."""
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        for part in ("word/document.xml", "word/styles.xml"):
            etree.fromstring(package.read(part))


def python_docx_text(data: bytes) -> list[str]:
    """Open the file and take the paragraphs' text, as scripts usually do."""
    return [paragraph.text for paragraph in docx.Document(io.BytesIO(data)).paragraphs]


def steps(data: bytes, loaded: Loaded) -> dict[str, Step]:
    """Return what is timed on one document."""
    document = read_bytes(data, "ke_hoach.docx")
    plan = extract(document, loaded.knowledge)

    def check() -> object:
        fresh = extract(read_bytes(data, "ke_hoach.docx"), loaded.knowledge)
        return judge(fresh, loaded.rules, loaded.knowledge)

    return {
        "floor: unzip + lxml": lambda: floor(data),
        "reading": lambda: read_bytes(data, "ke_hoach.docx"),
        "reading + anatomy": lambda: extract(read_bytes(data, "ke_hoach.docx"), loaded.knowledge),
        "rules alone": lambda: judge(plan, loaded.rules, loaded.knowledge),
        "whole check": check,
        "python-docx open + text": lambda: python_docx_text(data),
    }


def measured(work: dict[str, Step], rounds: int) -> dict[str, list[float]]:
    """Milliseconds of each step in each round, after one round that does not count."""
    times: dict[str, list[float]] = {name: [] for name in work}
    for counted in range(-1, rounds):
        gc.collect()
        for name, step in work.items():
            began = time.perf_counter()
            step()
            if counted >= 0:
                times[name].append((time.perf_counter() - began) * 1000)
    return times


def ratio(times: dict[str, list[float]], name: str, base: str) -> float:
    """Return the median of the ratios within a round."""
    return statistics.median(a / b for a, b in zip(times[name], times[base], strict=True))


def report(title: str, times: dict[str, list[float]]) -> dict[str, dict[str, float]]:
    """Print a table and return its figures."""
    first, last = next(iter(times)), list(times)[-1]
    print(f"\n{title}\n{'step':<26}{'ms':>9}{'× floor':>9}{'× python-docx':>15}")
    figures = {}
    for name, values in times.items():
        figures[name] = {
            "ms": statistics.median(values),
            "of_floor": ratio(times, name, first),
            "of_python_docx": ratio(times, name, last),
        }
        row = figures[name]
        print(f"{name:<26}{row['ms']:>9.2f}{row['of_floor']:>9.2f}{row['of_python_docx']:>15.2f}")
    return figures


def processes(sample: Path) -> dict[str, Step]:
    """Whole processes: what a person waits for, with the bytecode that an installation keeps."""
    commands = {
        "python -c pass": ["-c", "pass"],
        "plancheck --version": ["-m", "plancheck", "--version"],
        "plancheck --help": ["-m", "plancheck", "--help"],
        "plancheck one file": ["-m", "plancheck", str(sample)],
        'python -c "import docx"': ["-c", "import docx"],
    }

    def start(arguments: list[str]) -> Step:
        environment = {**os.environ, "PYTHONIOENCODING": "utf-8", "PYTHONDONTWRITEBYTECODE": ""}
        return lambda: subprocess.run(
            [sys.executable, *arguments], capture_output=True, check=False, env=environment
        )

    return {name: start(arguments) for name, arguments in commands.items()}


def main() -> None:
    """Run the benchmark."""
    parser = argparse.ArgumentParser(description="Measure plancheck.")
    parser.add_argument("--rounds", type=int, default=21)
    parser.add_argument("--json", type=Path)
    options = parser.parse_args()
    loaded = load()
    figures = {}
    for times, rounds in ((1, options.rounds), (10, options.rounds // 3), (100, 3)):
        data = typical(loaded, times)
        title = f"plan × {times}: {len(data) / 1000:.0f} kB"
        figures[title] = report(title, measured(steps(data, loaded), max(rounds, 3)))
    with tempfile.TemporaryDirectory() as folder:
        sample = Path(folder, "ke_hoach.docx")
        sample.write_bytes(typical(loaded, 1))
        figures["processes"] = report(
            "whole processes", measured(processes(sample), max(options.rounds // 2, 5))
        )
    if options.json:
        options.json.write_text(json.dumps(figures, indent=1), encoding="utf-8")


if __name__ == "__main__":
    main()
