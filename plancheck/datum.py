"""What vouches for a datum: where it was found, how sure that is, and the days it holds."""

from __future__ import annotations

import datetime as dt
from enum import StrEnum
from typing import NamedTuple, Protocol


class Confidence(StrEnum):
    """How sure a datum is: several independent sources, one good source, memory or analogy."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"


class Source(NamedTuple):
    """Where a datum was found."""

    reference: str
    confidence: Confidence


class Dated(Protocol):
    """A record with its first and last day; None leaves that end open or unknown."""

    @property
    def valid_from(self) -> dt.date | None: ...
    @property
    def valid_to(self) -> dt.date | None: ...


def valid_on(record: Dated, day: dt.date) -> bool:
    """Tell whether *record* may hold on *day*: only a known first or last day speaks against it."""
    begun = record.valid_from is None or record.valid_from <= day
    return begun and (record.valid_to is None or day <= record.valid_to)
