"""``plancheck plugins`` tells what is loaded and what failed."""

from __future__ import annotations

import json
from collections.abc import Callable

from plancheck.host import load

Run = Callable[..., tuple[int, str, str]]


def test_the_installed_plugins_are_listed(run: Run) -> None:
    """Names and versions, as text and JSON, agree with what is loaded."""
    plugins = load().plugins
    _code, out, _err = run("plugins", "--format", "json")
    assert json.loads(out)["plugins"] == [plugin._asdict() for plugin in plugins]
    _code, out, _err = run("plugins")
    for plugin in plugins:
        number = f": {plugin.rules} quy tắc" if plugin.rules else ""
        assert f"  {plugin.name} {plugin.version}{number}\n" in out


def test_a_blocked_plugin_is_not_loaded(run: Run) -> None:
    """--no-plugin takes one out."""
    code, out, _err = run("plugins", "--no-plugin", "plancheck_rules", "--format", "json")
    names = [plugin["name"] for plugin in json.loads(out)["plugins"]]
    assert (code, "plancheck_rules" in names) == (0, False)
