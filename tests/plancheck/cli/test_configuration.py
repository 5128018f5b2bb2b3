"""Settings files bring their themes, packs and blocked plug-ins along."""

from __future__ import annotations

from pathlib import Path

import pytest

from plancheck.cli.configuration import load_for, settings_for
from plancheck.errors import RequestError
from plancheck.host import load
from plancheck.settings import Settings

SETTINGS = """\
[plugins]
block = ["plancheck_rules"]

[[theme]]
year = 2023
text = "Chủ đề tự nêu"
campaign = "{campaign}"
"""


@pytest.fixture
def configured(tmp_path: Path) -> Path:
    """A folder whose settings state a theme of a known campaign and block a plug-in."""
    campaign = load().knowledge.campaigns[0].id
    path = tmp_path / "plancheck.toml"
    path.write_text(SETTINGS.format(campaign=campaign), encoding="utf-8")
    return tmp_path


def test_without_a_file_the_built_in_settings_hold(tmp_path: Path) -> None:
    """Nobody needs a settings file."""
    assert settings_for([tmp_path]) == Settings()


def test_plugins_and_themes_of_the_settings_hold_for_every_command(configured: Path) -> None:
    """The blocked plug-in is gone, the stated theme comes first in its year."""
    loaded = load_for([configured], ())
    assert "plancheck_rules" not in {plugin.name for plugin in loaded.plugins}
    assert loaded.knowledge.campaigns[0].year(2023).themes[0].text == "Chủ đề tự nêu"


def test_one_run_has_one_settings_file(configured: Path, tmp_path: Path) -> None:
    """Paths under different files are refused, naming both."""
    other = tmp_path / "khac"
    other.mkdir()
    (other / "plancheck.toml").write_text("", encoding="utf-8")
    with pytest.raises(RequestError, match=r"khac.plancheck\.toml"):
        settings_for([configured, other])
