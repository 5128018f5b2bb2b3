"""A broken plug-in at the command line: named, isolated, exit 4, no traceback."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

SAMPLE = Path(__file__).parents[3] / "samples/khong_noi_nhan/ke_hoach.docx"
BROKEN = {
    "import": "raise LookupError('hỏng')",
    "hook": "from plancheck import hookimpl\n@hookimpl\ndef plancheck_rules(): return 1 / 0\n",
}
BODIES = {
    "first finding": "raise LookupError('hỏng')\nyield",
    "second finding": "yield Remark(Span(1, 0, 1, 1), 'any')\nraise LookupError('hỏng')",
}


def check(folder: Path, *options: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONPATH": str(folder), "PLANCHECK_LANG": "vi"}
    return subprocess.run(
        [sys.executable, "-m", "plancheck", *options, str(SAMPLE)],
        capture_output=True,
        encoding="utf-8",
        check=False,
        env=environment,
    )


@pytest.mark.parametrize("case", [*BROKEN, *BODIES])
def test_a_broken_plug_in_costs_only_its_own_rules(site: Any, case: str) -> None:
    """The built-in finding stays, the culprit is named, the exit code is 4."""
    if case in BROKEN:
        site.install("hong", BROKEN[case])
    else:
        site.install_rule("hong", "HO001", body=BODIES[case])

    done = check(site.folder)

    assert done.returncode == 4
    assert "NN001" in done.stdout
    assert "hong" in done.stdout + done.stderr
    assert "Traceback" not in done.stdout + done.stderr


def test_verbose_shows_where_it_broke(site: Any) -> None:
    """The author of the plug-in gets the traceback when asked for."""
    site.install_rule("hong", "HO001", body=BODIES["first finding"])

    done = check(site.folder, "check", "--verbose")

    assert "Traceback" in done.stdout + done.stderr


def test_without_the_plug_in_all_is_well_again(site: Any) -> None:
    """--no-plugin leaves it out."""
    site.install("hong", BROKEN["import"])

    assert check(site.folder, "check", "--no-plugin", "hong").returncode == 1
