"""The built-in packs' records as rules see them."""

from __future__ import annotations

import pytest

from plancheck.host import load
from plancheck.knowledge import Knowledge


@pytest.fixture(scope="session")
def known() -> Knowledge:
    """All that the installed packs know."""
    return load().knowledge
