"""Units of all eras are found by name; a wrong table is told with file and line."""

from __future__ import annotations

import datetime as dt
import pickle
import unicodedata
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from plancheck.datum import Confidence, Source
from plancheck.errors import PackError
from plancheck.plan import Level
from plancheck.text import fold
from plancheck.units import COLUMNS, Unit, UnitKind, Units

HEAD = (
    "# Bảng thử\n# source\ta\thigh\tNghị quyết A\n# source\tb\tmedium\tQuyển B\n"
    + "\t".join(COLUMNS)
    + "\n"
)
ROWS = """\
Hòa Lạc\txã\tX\thuyện Bờ Bãi\t\t2025-06-30\txã Hòa Lạc; xã Mới\ta
Hòa Lạc\txã\tX\t\t2025-07-01\t\t\tb
Mới\ttỉnh\t\t\t\t2026-08-31\tthành phố Mới\ta
Mới\tthành phố trực thuộc trung ương\t\t\t2026-09-01\t\t\ta
X\thuyện\tY\t\t\t2025-06-30\t\ta
X\ttỉnh\t\t\t\t\t\ta
Y\tthành phố\tX\t\t\t2025-06-30\t\tb
"""


def units(folder: Path, text: str = HEAD + ROWS) -> Units:
    path = folder / "bang.tsv"
    path.write_text(text, encoding="utf-8")
    return Units((path,))


def told(found: tuple[Unit, ...]) -> list[tuple[str, dt.date | None]]:
    return [(unit.full_name, unit.valid_to) for unit in found]


LAST = dt.date(2025, 6, 30)


def test_a_row_becomes_a_unit(tmp_path: Path) -> None:
    """Every column, the source by its code."""
    old, new = units(tmp_path).named("Hòa Lạc")

    assert old == Unit(
        name="Hòa Lạc",
        kind=UnitKind.XA,
        province="X",
        district="huyện Bờ Bãi",
        valid_from=None,
        valid_to=LAST,
        successors=("xã Hòa Lạc", "xã Mới"),
        source=Source("Nghị quyết A", Confidence.HIGH),
    )
    assert (old.full_name, old.level) == ("xã Hòa Lạc", Level.COMMUNE)
    assert (new.district, new.successors, new.valid_from) == (None, (), dt.date(2025, 7, 1))


@pytest.mark.parametrize(
    "name", ["Hòa Lạc", "hoà lạc", "HÒA LẠC", "xã Hòa Lạc", "Xã Hoà  Lạc", "Ho\u0300a La\u0323c"]
)
def test_case_tone_place_and_kind_word_do_not_matter(tmp_path: Path, name: str) -> None:
    """The units of both eras."""
    assert told(units(tmp_path).named(name)) == [("xã Hòa Lạc", LAST), ("xã Hòa Lạc", None)]


@pytest.mark.parametrize("name", ["phường Hòa Lạc", "Hoa Lạc", "Hòa", "", "xã", "Hòa Lạc B"])
def test_another_name_or_kind_finds_nothing(tmp_path: Path, name: str) -> None:
    """A name is whole, its marks count, and a kind word must be right."""
    assert units(tmp_path).named(name) == ()


@pytest.mark.parametrize("name", ["thành phố Mới", "TP. Mới", "TP Mới", "tp.Mới"])
def test_a_centrally_run_city_is_a_city(tmp_path: Path, name: str) -> None:
    """Its kind word in texts is short."""
    assert told(units(tmp_path).named(name)) == [("thành phố Mới", None)]


@pytest.mark.parametrize(
    ("province", "found"),
    [
        ("X", [("xã Hòa Lạc", LAST), ("xã Hòa Lạc", None)]),
        ("tỉnh X", [("xã Hòa Lạc", LAST), ("xã Hòa Lạc", None)]),
        ("Y", []),
    ],
)
def test_a_province_narrows_the_answer(
    tmp_path: Path, province: str, found: list[tuple[str, dt.date | None]]
) -> None:
    """A name recurs all over the country."""
    assert told(units(tmp_path).named("Hòa Lạc", province)) == found


def test_levels_follow_kinds() -> None:
    """Two kinds of province, four of district, four of commune."""
    levels = [kind.level for kind in UnitKind]

    assert levels == [Level.PROVINCE] * 2 + [Level.DISTRICT] * 4 + [Level.COMMUNE] * 4


def test_nothing_is_read_before_a_question(tmp_path: Path) -> None:
    """Nor do the units of no table know anything."""
    absent = Units((tmp_path / "mất.tsv",))

    assert pickle.loads(pickle.dumps(absent)) == absent  # noqa: S301
    assert Units().named("X") == ()
    with pytest.raises(PackError, match=r"mất\.tsv: cannot be read"):
        absent.named("X")


@pytest.mark.parametrize(
    ("old", "new", "line", "problem"),
    [
        ("\t".join(COLUMNS), "name\tkind", 4, "the columns must be name, kind, province"),
        ("\thigh\t", "\thihg\t", 2, "'hihg' is not a valid Confidence"),
        ("\thigh\t", "\t", 2, "not enough values to unpack"),
        ("\txã\tX\thuyện", "\txa\tX\thuyện", 5, "'xa' is not a valid UnitKind"),
        ("\t\tb\n", "\t\tc\n", 6, "no source is called 'c'"),
        ("2026-08-31", "31/8/2026", 7, "Invalid isoformat string"),
        ("X\thuyện\tY", "X\thuyện", 9, "not enough values to unpack"),
        ("Y\tthành phố", "A\tthành phố", 11, "it is out of order"),
    ],
)
def test_a_wrong_table_is_told_with_its_line(
    tmp_path: Path, old: str, new: str, line: int, problem: str
) -> None:
    """When all of it is checked."""
    assert old in HEAD + ROWS
    wrong = units(tmp_path, (HEAD + ROWS).replace(old, new, 1))

    with pytest.raises(PackError) as caught:
        wrong.check()

    assert str(caught.value).startswith(f"{wrong.tables[0]}: line {line}: {problem}")


def test_a_wrong_row_is_told_when_it_is_the_answer(tmp_path: Path) -> None:
    """Other rows still answer."""
    wrong = units(tmp_path, (HEAD + ROWS).replace("Y\tthành phố", "Y\ttp"))

    assert told(wrong.named("xã Hòa Lạc"))[1:] == [("xã Hòa Lạc", None)]
    with pytest.raises(PackError, match="line 11: 'tp' is not a valid UnitKind"):
        wrong.named("Y")


def test_every_unit_is_yielded(tmp_path: Path) -> None:
    """In the order of the tables; without a table there are none."""
    table = units(tmp_path, HEAD + ROWS)

    names = [unit.name for unit in table.every()]

    assert names == [row.partition("\t")[0] for row in ROWS.splitlines()]
    assert list(Units().every()) == []


def test_a_table_may_come_from_windows(tmp_path: Path) -> None:
    """With a byte order mark and two signs at the end of a line."""
    path = tmp_path / "bang.tsv"
    path.write_text(HEAD + ROWS, encoding="utf-8-sig", newline="\r\n")
    table = Units((path,))

    table.check()

    assert list(table.every()) == list(units(tmp_path).every())


def test_letters_may_be_written_in_two_parts(tmp_path: Path) -> None:
    """Names are found and told in composed form."""
    apart = units(tmp_path, unicodedata.normalize("NFD", HEAD + ROWS))

    assert told(apart.named("xã Hòa Lạc"))[1:] == [("xã Hòa Lạc", None)]


def test_a_row_in_another_encoding_is_refused(tmp_path: Path) -> None:
    """When it is the answer, and when all is checked; other rows still answer."""
    path = tmp_path / "bang.tsv"
    path.write_bytes((HEAD + ROWS).encode().replace("Y\tthành".encode(), b"Y\tth\xe0nh"))
    table = Units((path,))

    assert told(table.named("xã Hòa Lạc"))[1:] == [("xã Hòa Lạc", None)]
    for question in (table.check, lambda: table.named("Y")):
        with pytest.raises(PackError, match="the text is not UTF-8"):
            question()


def test_an_empty_file_is_no_table(tmp_path: Path) -> None:
    """Nor is one of remarks alone."""
    for text in ("", "# Bảng thử\n"):
        folder = tmp_path / str(len(text))
        folder.mkdir()
        with pytest.raises(PackError, match="the columns must be"):
            units(folder, text).check()


NAMES = st.text("aAbBcCđĐòàửỷ oyq", min_size=1, max_size=8).filter(
    lambda name: name == name.strip()
)


@settings(max_examples=100, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(names=st.sets(NAMES, max_size=12), asked=NAMES)
def test_bisection_finds_what_reading_all_finds(
    tmp_path_factory: pytest.TempPathFactory, names: set[str], asked: str
) -> None:
    """Whatever the names."""
    rows = sorted(names, key=lambda name: (fold(name), name))
    body = "".join(f"{name}\txã\tX\t\t\t\t\ta\n" for name in rows)
    table = units(tmp_path_factory.mktemp("units"), HEAD + body)

    expected = [name for name in rows if " ".join(fold(name).split()) == fold(name)]
    found = [unit.name for unit in table.named(asked)]

    assert found == [name for name in expected if fold(name) == " ".join(fold(asked).split())]
    table.check()
