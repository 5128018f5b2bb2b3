"""The samples: demonstration, manual and golden test at once."""

from __future__ import annotations

import json
import subprocess
import sys
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from plancheck.engine import judge
from plancheck.finding import Severity
from plancheck.host import Loaded, load
from plancheck.plan import Level, Stage
from plancheck.testing import LEVELS, compose, read_draft

ROOT = Path(__file__).parents[1]
CASES = sorted(path.parent.name for path in ROOT.glob("samples/*/ke_hoach.docx"))
CLEAN = (
    *("huyen_2022", "tinh_2019", "tinh_2025", "truong_2020", "xa_2023", "xa_2025"),
    *("hai_phu_luc", "ke_hoach_kem_theo"),
)
MODELS = [
    (level, year)
    for level in LEVELS
    for year in range(2016, 2026)
    if level is not Level.DISTRICT or year < 2025
]


@pytest.fixture(scope="module")
def loaded() -> Loaded:
    return load()


@cache
def report(case: str) -> dict[str, Any]:
    """What the real command prints for a sample."""
    done = subprocess.run(
        [
            *(sys.executable, "-m", "plancheck", "check", "--format", "json", "--lang", "vi"),
            f"samples/{case}/ke_hoach.docx",
        ],
        cwd=ROOT,
        capture_output=True,
        check=False,
    )
    printed: dict[str, Any] = json.loads(done.stdout)
    return printed


@pytest.mark.parametrize("case", CASES)
def test_a_sample_is_judged_as_expected(case: str) -> None:
    """Rule, span, excerpt, advice and verdicts: the whole report."""
    expected = json.loads((ROOT / "samples" / case / "expected.json").read_text(encoding="utf-8"))

    assert report(case) == expected


@pytest.mark.parametrize("case", CLEAN)
def test_a_correct_plan_is_left_in_peace(case: str) -> None:
    """No error, no warning, and every rule came to a verdict."""
    (document,) = report(case)["documents"]

    assert [f for f in document["findings"] if f["severity"] in ("error", "warning")] == []
    assert report(case)["exit_code"] == 0
    assert document["status"] == "judged"


@pytest.mark.parametrize("case", sorted(set(CASES) - set(CLEAN)))
def test_a_faulty_plan_is_not_passed(case: str) -> None:
    """What is wrong on purpose is an error or a warning."""
    assert report(case)["exit_code"] == 1


def test_the_word_files_are_fresh() -> None:
    """The committed files are what the program beside them writes."""
    done = subprocess.run(
        [sys.executable, "samples/build.py", "--check"],
        cwd=ROOT,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )

    assert (done.returncode, done.stderr) == (0, "")


def test_every_sample_is_explained() -> None:
    """Each folder is in the table of its README, and nothing else is."""
    lines = (ROOT / "samples/README.md").read_text(encoding="utf-8").splitlines()
    explained = sorted(line.split("`")[1] for line in lines if line.startswith("| `"))

    assert explained == CASES


@pytest.mark.parametrize("in_word", [True, False], ids=["word", "text"])
@pytest.mark.parametrize("stage", list(Stage))
@pytest.mark.parametrize(("level", "year"), MODELS)
def test_no_rule_faults_a_correct_plan(
    level: Level, year: int, stage: Stage, loaded: Loaded, *, in_word: bool
) -> None:
    """Every level and year, issued or draft, in Word or pasted: a false alarm is the worst bug."""
    draft = compose(level, year, loaded.knowledge, stage=stage)
    plan = read_draft(draft, loaded.knowledge, in_word=in_word)
    findings = judge(plan, loaded.rules, loaded.knowledge).findings

    assert [(f.rule, f.excerpt) for f in findings if f.severity is not Severity.INFO] == []
    assert (plan.stage, plan.level and plan.level.value) == (stage, level)
    assert plan.year is not None
    assert plan.year.value == year
