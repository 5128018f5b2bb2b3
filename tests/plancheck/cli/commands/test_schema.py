"""``plancheck schema`` prints the contracts."""

from __future__ import annotations

import json
from collections.abc import Callable

from plancheck import schemas

Run = Callable[..., tuple[int, str, str]]


def test_the_names_are_listed(run: Run) -> None:
    """Without a name, one a line."""
    assert run("schema") == (0, "pack\nplan\nreport\nrules\nsettings\n", "")


def test_a_schema_is_printed(run: Run) -> None:
    """With a name, the schema itself."""
    code, out, _err = run("schema", "report")
    assert (code, json.loads(out)) == (0, schemas.load("report"))


def test_an_unknown_name_is_refused_with_those_there_are(run: Run) -> None:
    """A misspelling is answered by the list."""
    code, _out, err = run("schema", "repot", "--lang", "en")
    assert (code, err) == (
        2,
        "Error: There is no schema repot; there are pack, plan, report, rules, settings.\n",
    )
