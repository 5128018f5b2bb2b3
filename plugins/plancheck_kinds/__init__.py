"""The declarative kinds: what a pack's ``[[rule]]`` may ask without Python.

Each kind is a function of one module whose parameters are the keys that it knows. No kind takes
a pattern or an expression, so a pack can neither hang nor surprise. A rule of any kind says
"fault"; where the part of the document it looks at was not recognised, it says "undecided".
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import wraps
from typing import Any

from plancheck import Checker, Kind, hookimpl
from plancheck_kinds.forbidden_phrase import forbidden_phrase
from plancheck_kinds.required_phrase import required_phrase
from plancheck_kinds.required_recipient import required_recipient
from plancheck_kinds.required_reference import required_reference
from plancheck_kinds.required_section import required_section

KINDS = (
    forbidden_phrase,
    required_phrase,
    required_recipient,
    required_reference,
    required_section,
)


@hookimpl
def plancheck_kinds() -> Mapping[str, Kind]:
    """Return the built-in kinds by name."""
    return {kind.__name__: _by_keys(kind) for kind in KINDS}


def _by_keys(kind: Callable[..., Checker]) -> Kind:
    """Hand a rule's keys over as arguments: a missing or unknown one raises TypeError."""

    @wraps(kind)
    def compiled(keys: Mapping[str, Any]) -> Checker:
        return kind(**keys)

    return compiled
