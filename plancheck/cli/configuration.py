"""The settings file that holds for the paths of a command, and what it brings along."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from plancheck.errors import RequestError

if TYPE_CHECKING:
    from plancheck.host import Loaded
    from plancheck.settings import Settings


def settings_for(paths: Sequence[Path]) -> Settings:
    """Return the settings that hold for *paths*; the built-in ones where no file says anything.

    Raises:
        RequestError: the paths belong to different settings, so one run cannot serve them all.
        SettingsError: the settings file is wrong.
    """
    from plancheck.settings import Settings, find_settings, load_settings  # noqa: PLC0415  (lazy)

    files = sorted({found for path in paths if (found := find_settings(path))})
    if len(files) > 1:
        raise RequestError(
            "The paths belong to different settings ({files}); check them one after the other.",
            files=", ".join(map(str, files)),
        )
    return load_settings(files[0]) if files else Settings()


def load_for(paths: Sequence[Path], packs: Sequence[Path], blocked: Sequence[str] = ()) -> Loaded:
    """Load plug-ins and packs as the settings for *paths* and the command line say together."""
    from plancheck.host import load  # noqa: PLC0415  (lazy)

    settings = settings_for(paths)
    loaded = load((*settings.packs, *packs), (*settings.blocked, *blocked))
    return loaded._replace(knowledge=settings.knowledge(loaded.knowledge))
