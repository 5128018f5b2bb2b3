"""Settings: ``plancheck.toml``, or ``[tool.plancheck]`` in ``pyproject.toml``.

The file closest to a document, going upwards, holds; nothing is merged from further up.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple

from plancheck.datum import Confidence, Source
from plancheck.errors import SettingsError
from plancheck.finding import Severity
from plancheck.knowledge import Knowledge, Theme
from plancheck.plan import Stage
from plancheck.schemas import load
from plancheck.tables import read_toml, refuse

OWN_FILE = "plancheck.toml"
SHARED_FILE = "pyproject.toml"


class ThemeSetting(NamedTuple):
    """A year's official theme as the user states it."""

    year: int
    text: str
    campaign: str | None = None
    province: str | None = None


class Settings(NamedTuple):
    """What a run is to do, as far as a file says; None where it says nothing.

    ``source`` is that file. ``severities`` are by rule id; ``blocked`` are plug-ins' names;
    ``limits`` are those of reading that are not to be the built-in ones. ``known_documents`` are
    files that list documents, ``documents`` the tables of those that the settings list themselves.
    """

    source: str | None = None
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    fail_on: Severity = Severity.WARNING
    lang: str | None = None
    stage: Stage | None = None
    as_of: dt.date | None = None
    packs: tuple[Path, ...] = ()
    blocked: tuple[str, ...] = ()
    severities: Mapping[str, Severity] = {}
    themes: tuple[ThemeSetting, ...] = ()
    limits: Mapping[str, int] = {}
    known_documents: tuple[Path, ...] = ()
    documents: tuple[Mapping[str, Any], ...] = ()

    def knowledge(self, known: Knowledge) -> Knowledge:
        """Return what is known with these settings: the user's themes come first.

        Raises:
            SettingsError: a theme names no known campaign, or none while several are known.
        """
        for setting in self.themes:
            source = Source(self.source or OWN_FILE, Confidence.HIGH)
            theme = Theme(setting.text, source, province=setting.province)
            known = known.with_theme(self._campaign(setting, known), setting.year, theme)
        return known

    def _campaign(self, setting: ThemeSetting, known: Knowledge) -> str:
        identifiers = [campaign.id for campaign in known.campaigns]
        if setting.campaign is None and len(identifiers) == 1:
            return identifiers[0]
        if setting.campaign in identifiers:
            return setting.campaign
        raise SettingsError(
            "{path}: the theme of {year} must name its campaign; known are {campaigns}.",
            path=self.source,
            year=setting.year,
            campaigns=", ".join(identifiers),
        )


def find_settings(start: Path) -> Path | None:
    """Return the settings file closest to *start* (a file or folder), going upwards."""
    start = start.absolute()
    for folder in (start, *start.parents):
        if (folder / OWN_FILE).is_file():
            return folder / OWN_FILE
        if _has_our_table(folder / SHARED_FILE):
            return folder / SHARED_FILE
    return None


def load_settings(path: Path) -> Settings:
    """Return the settings in the file at *path*.

    Raises:
        SettingsError: the file cannot be read or breaks its schema.
    """
    table = read_toml(path, SettingsError)
    if path.name == SHARED_FILE:
        table = table.get("tool", {}).get("plancheck", {})
    refuse(table, load("settings"), SettingsError, path)
    return _settings(table, path)


def _has_our_table(path: Path) -> bool:
    """Look for our table in words: another project's file is not ours to parse."""
    try:
        return b"[tool.plancheck" in path.read_bytes()
    except OSError:
        return False


def _settings(table: dict[str, Any], path: Path) -> Settings:
    """Build from a table that keeps to the schema."""
    stage, as_of = table.get("stage"), table.get("as_of")
    return Settings(
        source=str(path),
        select=tuple(table.get("select", ())),
        ignore=tuple(table.get("ignore", ())),
        fail_on=Severity(table.get("fail_on", Severity.WARNING)),
        lang=table.get("lang"),
        stage=Stage(stage) if stage else None,
        as_of=dt.date.fromisoformat(as_of) if isinstance(as_of, str) else as_of,
        packs=tuple(path.parent / pack for pack in table.get("packs", ())),
        blocked=tuple(table.get("plugins", {}).get("block", ())),
        severities={rule: Severity(said) for rule, said in table.get("severity", {}).items()},
        themes=tuple(ThemeSetting(**theme) for theme in table.get("theme", ())),
        limits=table.get("limits", {}),
        known_documents=tuple(path.parent / file for file in table.get("known_documents", ())),
        documents=tuple(table.get("document", ())),
    )
