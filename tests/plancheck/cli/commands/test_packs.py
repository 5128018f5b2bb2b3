"""``plancheck packs`` tells what is known."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from plancheck.host import load

Run = Callable[..., tuple[int, str, str]]

LOADED = load()


def test_every_pack_is_listed(run: Run, pack: Callable[..., Path]) -> None:
    """Text and JSON name exactly the loaded packs, the user's own last."""
    expected = [*(one.id for one in LOADED.packs), "thu"]
    code, out, _err = run("packs", "--pack", pack(), "--format", "json")
    assert (code, [one["id"] for one in json.loads(out)]) == (0, expected)
    _code, out, _err = run("packs", "--pack", pack())
    assert [line.partition(" · ")[0] for line in out.splitlines() if " · " in line] == expected
    assert out.splitlines()[-1] == f"{len(expected)} gói."


def test_a_year_without_a_theme_is_told(run: Run) -> None:
    """With the way to give one, in both languages."""
    code, out, _err = run("packs", "--year", "2026")
    assert code == 0
    assert "Chưa có dữ liệu về chủ đề năm 2026." in out
    assert '--theme "Chủ đề chính thức của năm 2026"' in out
    _code, out, _err = run("packs", "--year", "2026", "--lang", "en")
    assert "No theme of 2026 is known." in out


def test_a_theme_in_the_settings_is_known(run: Run, tmp_path: Path) -> None:
    """What the office states counts as in a check."""
    (tmp_path / "plancheck.toml").write_text(
        '[[theme]]\nyear = 2026\ntext = "Chủ đề tự nêu"\n', encoding="utf-8"
    )
    _code, out, _err = run("packs", "--year", "2026")
    assert "Chủ đề: “Chủ đề tự nêu” (tin cậy" in out


def test_a_year_as_json(run: Run) -> None:
    """A program can ask whether a theme is known."""
    _code, out, _err = run("packs", "--year", "2026", "--format", "json")
    told = json.loads(out)
    assert (told["year"], [one["theme_known"] for one in told["campaigns"]]) == (2026, [False])


@pytest.mark.parametrize("year", ["0", "hai", "10000"])
def test_what_is_no_year_is_a_usage_error(run: Run, year: str) -> None:
    """Exit code 2 before anything is loaded."""
    code, out, _err = run("packs", "--year", year)
    assert (code, out) == (2, "")
