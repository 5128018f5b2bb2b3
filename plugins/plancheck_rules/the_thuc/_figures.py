"""Measures in messages, as Vietnamese writes them."""

from __future__ import annotations


def measure(value: float) -> str:
    """Return a number of at most two decimals, with a decimal comma: "25,4", "13"."""
    return f"{round(value, 2):g}".replace(".", ",")
