"""The hooks, all collectors: pluggy gathers what plug-ins bring, it never runs a check.

A hook implementation returns data and does nothing else. See ``host.py`` for how a failing
plug-in is kept from harming the others.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

import pluggy

from plancheck.rule import Family, Kind, Rule

if TYPE_CHECKING:  # importing it costs a tenth of a start
    from importlib.resources.abc import Traversable

PROJECT = "plancheck"

hookspec = pluggy.HookspecMarker(PROJECT)
hookimpl = pluggy.HookimplMarker(PROJECT)


@hookspec
def plancheck_rules() -> Iterable[Rule]:  # type: ignore[empty-body]
    """Return rules written in code, as one list a plug-in."""


@hookspec
def plancheck_packs() -> Iterable[Traversable]:  # type: ignore[empty-body]
    """Return TOML packs: files, in the order in which they build on one another."""


@hookspec
def plancheck_kinds() -> Mapping[str, Kind]:  # type: ignore[empty-body]
    """Return the declarative kinds that packs may use, by name."""


@hookspec
def plancheck_families() -> Iterable[Family]:  # type: ignore[empty-body]
    """Return what the rules' prefixes stand for, in the order of the manual; may be left out."""
