"""What tests of several folders share: their tables are printed, and none is timed."""

from __future__ import annotations

from typing import Any

from hypothesis import HealthCheck, settings

settings.register_profile("untimed", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("untimed")


def pytest_terminal_summary(terminalreporter: Any) -> None:
    """Print the tables that tests left as properties (they survive worker processes)."""
    for outcome in ("passed", "failed"):
        for report in terminalreporter.stats.get(outcome, []):
            for name, table in report.user_properties:
                if name == "table":
                    terminalreporter.write_line(table)
