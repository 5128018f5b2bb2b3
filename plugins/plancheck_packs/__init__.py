"""The built-in packs: what is known of campaigns, laws, offices and territories. Data only."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from plancheck import hookimpl

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable

_HERE = Path(__file__).parent


@hookimpl
def plancheck_packs() -> Iterable[Traversable]:
    """Return the packs' files: those of the whole country, then each province's own."""
    whole_country = _HERE / "provinces" / "ca_nuoc.toml"
    return [
        *sorted((_HERE / "campaigns").glob("*.toml")),
        _HERE / "laws.toml",
        _HERE / "offices.toml",
        _HERE / "units.toml",
        whole_country,
        *sorted({*(_HERE / "provinces").glob("*.toml")} - {whole_country}),
    ]
