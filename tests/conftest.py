"""What tests of several folders share: the tables that they leave are printed at the end."""

from __future__ import annotations

from typing import Any


def pytest_terminal_summary(terminalreporter: Any) -> None:
    """Print the tables that tests left as properties (they survive worker processes)."""
    for outcome in ("passed", "failed"):
        for report in terminalreporter.stats.get(outcome, []):
            for name, table in report.user_properties:
                if name == "table":
                    terminalreporter.write_line(table)
