"""Real texts with labels, read from the folder that PLANCHECK_CORPUS names.

They are not part of the project: a clone without them skips these tests and says so.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import pytest

from plancheck.host import Loaded, load


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    if os.environ.get("PLANCHECK_CORPUS"):
        return
    missing = pytest.mark.skip(reason="the corpus of real texts is not here (PLANCHECK_CORPUS)")
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(missing)


def pytest_terminal_summary(terminalreporter: Any) -> None:
    """Print the tables that tests left as properties (they survive worker processes)."""
    for outcome in ("passed", "failed"):
        for report in terminalreporter.stats.get(outcome, []):
            for name, table in report.user_properties:
                if name == "table":
                    terminalreporter.write_line(table)


@pytest.fixture(scope="session")
def loaded() -> Loaded:
    return load()
