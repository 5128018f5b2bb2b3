"""The documentation says what is true now."""

from __future__ import annotations

import importlib
import re
import subprocess
import sys
from pathlib import Path

import pytest

from plancheck import Severity, hookspecs
from plancheck.host import Loaded, load
from plancheck.pack import load_documents
from plancheck.settings import load_settings
from plancheck.testing import run_examples

ROOT = Path(__file__).parents[1]
PROSE = {
    name: (ROOT / name).read_text(encoding="utf-8")
    for name in ("README.md", "README.en.md", "CONTRIBUTING.md")
}
READMES = pytest.mark.parametrize("name", ["README.md", "README.en.md"])
OPTION = re.compile(r"(?<![\w-])--?[a-z][a-z-]*")


@pytest.fixture(scope="module")
def loaded() -> Loaded:
    return load()


def run_plancheck(*arguments: str) -> subprocess.CompletedProcess[str]:
    """A run of the real command."""
    return subprocess.run(
        [sys.executable, "-m", "plancheck", *arguments],
        capture_output=True,
        encoding="utf-8",
        check=False,
        env={"PYTHONIOENCODING": "utf-8", "PATH": "", "NO_COLOR": "1"},
    )


def plancheck(*arguments: str) -> str:
    """The output of the real command, which finds nothing amiss."""
    done = run_plancheck(*arguments)
    done.check_returncode()
    return done.stdout


def test_the_rule_pages_are_fresh() -> None:
    """plugins/RULES.md is what the command writes now."""
    committed = (ROOT / "plugins/RULES.md").read_text(encoding="utf-8")

    assert committed == plancheck("rules", "--format", "markdown", "--lang", "vi")


def test_every_rule_has_a_page_in_the_book(loaded: Loaded) -> None:
    """Each id and name stands in RULES.md."""
    book = (ROOT / "plugins/RULES.md").read_text(encoding="utf-8")

    assert [rule.id for rule in loaded.rules if f"{rule.id}" not in book] == []
    assert [rule.id for rule in loaded.rules if rule.name not in book] == []


def test_every_command_shown_exists() -> None:
    """A subcommand that a page shows can be typed."""
    shown = {
        word
        for text in PROSE.values()
        for word in re.findall(
            r"plancheck ((?:explain|rules|packs|plugins|text|extract|schema)\b|test-rules)", text
        )
    }

    for command in sorted(shown):
        assert "--help" in plancheck(command, "--help", "--lang", "en")


def test_every_option_shown_exists() -> None:
    """An option that a page shows is one of that command's own help page."""
    commands = ("check", "explain", "extract", "packs", "plugins", "rules", "test-rules", "text")
    known = {name: set(OPTION.findall(plancheck(name, "--help"))) for name in commands}
    shown = {
        (words[0] if words[0] in known else "check", option)
        for text in PROSE.values()
        for line in re.findall(r"plancheck ([^\n`#>]*)", text)
        if (words := line.split()) and (words[0] in known or OPTION.search(line))
        for option in OPTION.findall(line)
    }

    assert len(shown) > len(commands)
    assert sorted((name, option) for name, option in shown if option not in known[name]) == []


@pytest.mark.parametrize(("name", "lang"), [("README.md", "vi"), ("README.en.md", "en")])
def test_the_finding_shown_is_what_the_command_writes(name: str, lang: str) -> None:
    """Word for word, from the sample that the page names."""
    (shown,) = re.findall(r"<!-- output: (\S+) -->\n```text\n(.*?)```", PROSE[name], re.DOTALL)
    done = run_plancheck(str(ROOT / shown[0]), "--lang", lang)

    assert done.returncode == 1
    assert shown[1] in done.stdout


def test_every_hook_is_documented() -> None:
    """A plug-in author can find each hook by its name and meaning."""
    hooks = [name for name in vars(hookspecs) if name.startswith("plancheck_")]

    assert hooks == [
        "plancheck_rules",
        "plancheck_packs",
        "plancheck_kinds",
        "plancheck_families",
    ]
    assert [name for name in hooks if not getattr(hookspecs, name).__doc__] == []


def test_both_readmes_show_the_same_two_commands() -> None:
    """A newcomer's first two lines are the same in both languages."""

    def commands(text: str) -> list[str]:
        lines = re.findall(r"^python3 -m venv .*$", text, re.MULTILINE)
        return [line.replace(" --lang en", "") for line in lines]

    assert commands(PROSE["README.md"]) == commands(PROSE["README.en.md"])
    assert len(commands(PROSE["README.md"])) == 2


def test_the_exit_codes_agree() -> None:
    """Both READMEs list 0 to 4."""
    for name in ("README.md", "README.en.md"):
        assert re.findall(r"^\| (\d) \|", PROSE[name], re.MULTILINE) == ["0", "1", "2", "3", "4"]


def toml_blocks(name: str) -> list[str]:
    return re.findall(r"```toml\n(.*?)```", PROSE[name], re.DOTALL)


@READMES
def test_the_settings_shown_are_valid(tmp_path: Path, name: str) -> None:
    """A reader may copy the example as it stands."""
    (shown,) = [block for block in toml_blocks(name) if "fail_on" in block]
    path = tmp_path / "plancheck.toml"
    path.write_text(shown, encoding="utf-8")

    settings = load_settings(path)

    assert (settings.fail_on, settings.ignore) == (Severity.ERROR, ("NN005",))
    assert settings.themes[0].year == 2026


@READMES
def test_the_documents_shown_are_valid(tmp_path: Path, name: str) -> None:
    """An office may begin its list with them, in a file of its own or in the settings."""
    (shown,) = [block for block in toml_blocks(name) if block.startswith("[[document]]")]
    path = tmp_path / "plancheck.toml"
    path.write_text(shown, encoding="utf-8")

    assert [one.designation for one in load_documents(path).documents] == ["186/KH-UBND"]
    assert load_settings(path).documents[0]["province"] == "Lạng Sơn"


def test_every_family_is_in_both_readmes(loaded: Loaded) -> None:
    """A reader finds out what the letters stand for."""
    for name in ("README.md", "README.en.md"):
        named = {one.prefix for one in loaded.families if f"{one.prefix} " in PROSE[name]}
        assert named == {rule.id[:2] for rule in loaded.rules}


def test_the_pack_shown_works(tmp_path: Path) -> None:
    """Its rule fires on its wrong example and is silent on its right one."""
    (shown,) = [block for block in toml_blocks("CONTRIBUTING.md") if "[[rule]]" in block]
    path = tmp_path / "tinh-x.toml"
    path.write_text(shown, encoding="utf-8")

    loaded = load([path])

    (rule,) = [rule for rule in loaded.rules if rule.id == "TX001"]
    assert [(result.fires, result.ok) for result in run_examples(rule, loaded)] == [
        (True, True),
        (False, True),
    ]


def test_the_plugin_shown_works(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Copied as it stands, its rule fires on its wrong example and is silent on its right one."""
    (shown,) = re.findall(r"```python\n(.*?)```", PROSE["CONTRIBUTING.md"], re.DOTALL)
    (tmp_path / "tinh_x.py").write_text(shown, encoding="utf-8")
    monkeypatch.syspath_prepend(tmp_path)

    plugin = importlib.import_module("tinh_x")

    (rule,) = plugin.plancheck_rules()
    (family,) = plugin.plancheck_families()
    assert rule.id.startswith(family.prefix)
    assert [(result.fires, result.ok) for result in run_examples(rule, load())] == [
        (True, True),
        (False, True),
    ]
