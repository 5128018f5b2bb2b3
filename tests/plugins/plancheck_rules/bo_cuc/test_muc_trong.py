"""BC006 · empty sections."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Said = Callable[[str, str], list[tuple[str, str]]]


@pytest.mark.parametrize(
    ("plan", "expected"),
    [
        ("noi_dung: III. NỘI DUNG HOẠT ĐỘNG", [("empty", "III. NỘI DUNG HOẠT ĐỘNG")]),
        ("noi_dung: III. NỘI DUNG HOẠT ĐỘNG\n1. Tuyên truyền.\n2. Treo băng rôn.", []),
    ],
)
def test_muc_trong(said: Said, plan: str, expected: list[tuple[str, str]]) -> None:
    """A main heading with nothing under it fires."""
    assert said("BC006", plan) == expected
