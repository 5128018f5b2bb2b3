"""Measures as messages write them."""

from __future__ import annotations

import pytest

from plancheck_rules.the_thuc._figures import measure


@pytest.mark.parametrize(
    ("value", "written"),
    [(13, "13"), (13.0, "13"), (25.4, "25,4"), (1.27, "1,27"), (12.499, "12,5"), (279.4, "279,4")],
)
def test_measure(value: float, written: str) -> None:
    """A comma before the decimals, and none that are needless."""
    assert measure(value) == written
