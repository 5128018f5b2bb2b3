"""Paths as they are typed; ``-`` is the document that comes by standard input."""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from plancheck.reading import Given

STANDARD_INPUT = Path("-")


def sources(paths: Sequence[Path], name: str, limits: Mapping[str, int]) -> list[Path | Given]:
    """Return *paths* with what comes by standard input in the place of ``-``.

    No more is taken in than shows that it is beyond the limit of a file.
    """
    if STANDARD_INPUT not in paths:
        return list(paths)
    from plancheck.reading import Given, Limits  # noqa: PLC0415  (see the package's docstring)

    most = Limits(**limits).file_mb << 20
    given = Given(name, sys.stdin.buffer.read(most + 1))
    return [given if path == STANDARD_INPUT else path for path in paths]
