"""Settings: found upwards, read strictly, and refused with the place and the nearest word."""

from __future__ import annotations

import datetime as dt
import pickle
import subprocess
import sys
from pathlib import Path

import pytest

from plancheck.datum import Confidence, Source
from plancheck.errors import SettingsError
from plancheck.finding import Severity
from plancheck.knowledge import Campaign, CampaignYear, Knowledge
from plancheck.plan import Stage
from plancheck.settings import Settings, ThemeSetting, find_settings, load_settings

FULL = """
select = ["CD", "TG001", "sai-chu-de"]
ignore = ["CH"]
fail_on = "error"
lang = "en"
stage = "issued"
as_of = 2025-11-01
packs = ["quy-dinh/tinh.toml"]
known_documents = ["van-ban.toml"]

[plugins]
block = ["tinh_y"]

[severity]
CD001 = "info"

[limits]
file_mb = 80

[[document]]
designation = "12/KH-UBND"
type = "Kế hoạch"

[[theme]]
year = 2026
text = "Chủ đề của năm"
campaign = "binh-dang-gioi"
province = "Sơn La"
"""
SOURCE = Source("Công văn", Confidence.HIGH)


def written(folder: Path, text: str, name: str = "plancheck.toml") -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def known(*identifiers: str) -> Knowledge:
    window = CampaignYear(2025, dt.date(2025, 11, 15), dt.date(2025, 12, 15), ())
    return Knowledge(
        tuple(Campaign(one, f"Tháng {one}", (), (window,), SOURCE) for one in identifiers)
    )


def test_every_key_is_read(tmp_path: Path) -> None:
    """Paths are taken from the file's own folder."""
    path = written(tmp_path, FULL)

    assert load_settings(path) == Settings(
        source=str(path),
        select=("CD", "TG001", "sai-chu-de"),
        ignore=("CH",),
        fail_on=Severity.ERROR,
        lang="en",
        stage=Stage.ISSUED,
        as_of=dt.date(2025, 11, 1),
        packs=(tmp_path / "quy-dinh" / "tinh.toml",),
        blocked=("tinh_y",),
        severities={"CD001": Severity.INFO},
        themes=(ThemeSetting(2026, "Chủ đề của năm", "binh-dang-gioi", "Sơn La"),),
        limits={"file_mb": 80},
        known_documents=(tmp_path / "van-ban.toml",),
        documents=({"designation": "12/KH-UBND", "type": "Kế hoạch"},),
    )


def test_an_empty_file_means_the_defaults(tmp_path: Path) -> None:
    """Nothing said is nothing changed."""
    path = written(tmp_path, "")

    assert load_settings(path) == Settings(source=str(path))


def test_a_project_file_speaks_in_its_own_table(tmp_path: Path) -> None:
    """pyproject.toml holds other tools' tables too."""
    text = '[tool.other]\nselect = 3\n[tool.plancheck]\nselect = ["CD"]\nas_of = "2025-11-01"\n'

    settings = load_settings(written(tmp_path, text, "pyproject.toml"))

    assert settings.select == ("CD",)
    assert settings.as_of == dt.date(2025, 11, 1)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ('selct = ["CD"]', "plancheck.toml: selct is not a known key; did you mean “select”?"),
        ('fail-on = "error"', "fail-on is not a known key; did you mean “fail_on”?"),
        ('fail_on = "eror"', 'fail_on: "eror" is not possible; did you mean “error”?'),
        ('lang = "fr"', 'lang: "fr" is not possible; possible are vi, en.'),
        ('select = "CD"', 'select: expected a list in square brackets, found "CD".'),
        ('as_of = "1/11/2025"', "as_of: expected a date such as 2025-11-15"),
        ("as_of = 2025-11-01T08:00:00", "as_of: expected a date such as 2025-11-15"),
        ('[plugins]\nblok = ["x"]', "plugins.blok is not a known key; did you mean “block”?"),
        ('[severity]\nCD1 = "info"', 'severity.CD1: "CD1" has not the expected form'),
        ('[severity]\nCD001 = "inf"', 'severity.CD001: "inf" is not possible'),
        ("[limits]\nfilemb = 3", "limits.filemb is not a known key; did you mean “file_mb”?"),
        ("[limits]\nparts = 1.5", "limits.parts: expected a whole number, found 1.5."),
        ("[limits]\nparts = 0", "limits.parts: 0 breaks the condition “minimum”."),
        ("[[theme]]\nyear = 2026", "theme[0].text is missing."),
        ('known_documents = "a.toml"', "known_documents: expected a list in square brackets"),
        ("[document]\ntype = 3", "document: expected a list in square brackets"),
        ("select = [", "line 1: not valid TOML"),
    ],
)
def test_a_wrong_file_is_told_in_one_sentence(tmp_path: Path, text: str, told: str) -> None:
    """File, key, and what was meant."""
    with pytest.raises(SettingsError) as caught:
        load_settings(written(tmp_path, text))

    assert told in str(caught.value)
    assert "plancheck.toml" in str(caught.value)


def test_the_closest_file_upwards_wins(tmp_path: Path) -> None:
    """Of one folder, plancheck.toml goes before pyproject.toml."""
    inner = tmp_path / "xa" / "2023"
    inner.mkdir(parents=True)
    document = written(inner, "", "ke-hoach.docx")
    top = written(tmp_path, "[tool.plancheck]\n", "pyproject.toml")
    assert find_settings(document) == top

    own = written(tmp_path, "")
    assert find_settings(document) == own

    near = written(tmp_path / "xa", "[tool.plancheck.plugins]\n", "pyproject.toml")
    assert find_settings(document) == near
    assert find_settings(inner) == near


def test_a_project_file_without_our_table_is_passed_over(tmp_path: Path) -> None:
    """It is not even parsed: another project's broken file is not our matter."""
    (tmp_path / "xa").mkdir()
    top = written(tmp_path, "")
    written(tmp_path / "xa", "[tool.other\n", "pyproject.toml")

    assert find_settings(tmp_path / "xa") == top


def test_a_theme_of_an_unknown_year_gets_the_usual_days() -> None:
    """The year of the user's theme becomes known; the user is its source."""
    settings = Settings(source="plancheck.toml", themes=(ThemeSetting(2026, "Chủ đề"),))

    year = settings.knowledge(known("binh-dang-gioi")).campaigns[0].year(2026)

    assert year is not None
    assert (year.start, year.end) == (dt.date(2026, 11, 15), dt.date(2026, 12, 15))
    assert [theme.text for theme in year.themes] == ["Chủ đề"]
    assert year.themes[0].source == Source("plancheck.toml", Confidence.HIGH)


@pytest.mark.parametrize("campaign", [None, "tre-em-"])
def test_a_theme_must_name_one_of_several_campaigns(campaign: str | None) -> None:
    """Guessing the campaign could approve a wrong theme."""
    settings = Settings(source="x.toml", themes=(ThemeSetting(2026, "Chủ đề", campaign),))

    with pytest.raises(SettingsError, match=r"x.toml: the theme of 2026 .* known are gioi, tre-em"):
        settings.knowledge(known("gioi", "tre-em"))


def test_settings_travel_to_other_processes() -> None:
    """They can be pickled."""
    settings = Settings(severities={"CD001": Severity.INFO}, packs=(Path("x"),))

    assert pickle.loads(pickle.dumps(settings)) == settings  # noqa: S301  (our own bytes)


def test_without_a_file_nothing_heavy_is_imported(tmp_path: Path) -> None:
    """tomllib and jsonschema wait for a file that needs them."""
    script = (
        "import sys; from pathlib import Path; from plancheck.settings import *;"
        "assert find_settings(Path(sys.argv[1])) is None; Settings();"
        "print(sorted({'jsonschema', 'tomllib'} & set(sys.modules)))"
    )

    done = subprocess.run(
        [sys.executable, "-c", script, str(tmp_path)], capture_output=True, check=True, text=True
    )

    assert done.stdout == "[]\n"
