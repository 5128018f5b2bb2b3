"""How much a file may hold before it is refused unread: a small zip can inflate to gigabytes."""

from __future__ import annotations

MOST_PARTS = 2_000
LARGEST_PART = 64 << 20
LARGEST_FILE = 256 << 20
HIGHEST_RATIO = 200
RATIO_FREE_BELOW = 8 << 20
