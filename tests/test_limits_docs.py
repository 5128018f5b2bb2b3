"""The documented limits are those that hold."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from plancheck.reading.limits import Limits
from plancheck.schemas import load

ROOT = Path(__file__).parents[1]
ROW = re.compile(r"^\| `(\w+)` \| (\d+) \| .+ \|$", re.MULTILINE)


@pytest.mark.parametrize("name", ["README.md", "README.en.md"])
def test_the_table_lists_every_limit_with_its_default(name: str) -> None:
    """Names, order and figures are those of the code."""
    rows = ROW.findall((ROOT / name).read_text(encoding="utf-8"))

    assert [(limit, int(default)) for limit, default in rows] == [*Limits()._asdict().items()]


def test_the_settings_know_every_limit() -> None:
    """What can be limited can be set, under the same name."""
    known = load("settings")["properties"]["limits"]["properties"]

    assert list(known) == list(Limits._fields)
