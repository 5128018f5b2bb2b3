"""Relationships: what the parts of a file are to one another, and what they name outside it."""

from __future__ import annotations

import posixpath
from typing import NamedTuple

from plancheck.errors import ReadError
from plancheck.reading.package import Package

_RELATION = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"


class Relation(NamedTuple):
    """One relationship. ``kind`` is the last word of its type; ``target`` a part, or an address."""

    kind: str
    target: str
    external: bool


def relations(package: Package, part: str) -> dict[str, Relation]:
    """Return a part's relationships by their identifiers; none if they are missing or damaged."""
    folder, name = posixpath.split(part)
    try:
        root = package.parse_if(package.find(posixpath.join(folder, "_rels", f"{name}.rels")))
    except ReadError:
        return {}
    found = {}
    for written in () if root is None else root.iterchildren(_RELATION):
        kind = written.get("Type", "").rpartition("/")[2]
        target, external = written.get("Target", ""), written.get("TargetMode") == "External"
        if not external:
            target = posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")
        found[written.get("Id", "")] = Relation(kind, target, external)
    return found
