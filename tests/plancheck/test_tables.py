"""TOML files are read as a clerk's editor writes them, and refused in one sentence."""

from __future__ import annotations

import unicodedata
from pathlib import Path

import pytest

from plancheck.errors import PackError, SettingsError
from plancheck.tables import read_toml, refuse, unbuilt


def file(folder: Path, content: bytes) -> Path:
    path = folder / "x.toml"
    path.write_bytes(content)
    return path


def test_byte_order_mark_and_windows_line_ends_are_no_fault(tmp_path: Path) -> None:
    """Notepad writes both."""
    path = file(tmp_path, b'\xef\xbb\xbfa = "1"\r\nb = """\r\nhai"""\r\n')

    assert read_toml(path, PackError) == {"a": "1", "b": "hai"}


def test_text_is_composed(tmp_path: Path) -> None:
    """Decomposed Vietnamese would never equal a document's."""
    decomposed = unicodedata.normalize("NFD", 'a = "Bình đẳng giới"')

    assert read_toml(file(tmp_path, decomposed.encode()), PackError) == {"a": "Bình đẳng giới"}


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b'a = 1\nb = "x\nc = 2\n', "x.toml: line 2: not valid TOML: "),
        (b"a = 1\nb = [1,\n", "x.toml: line 3: not valid TOML: "),
        (b"a = 1\na = 2\n", "x.toml: line 2: not valid TOML: Cannot overwrite a value"),
        ("a = “x”".encode(), "x.toml: line 1: not valid TOML: Invalid value"),
        ('a = "ngày"'.encode("utf-16"), "x.toml: the text is not UTF-8"),
    ],
)
def test_bad_toml_is_told_with_its_line(tmp_path: Path, content: bytes, told: str) -> None:
    """The author needs the line, not a traceback."""
    with pytest.raises(PackError) as caught:
        read_toml(file(tmp_path, content), PackError)

    assert told in str(caught.value)


def test_a_missing_file_is_told_in_the_asked_class(tmp_path: Path) -> None:
    """Settings and packs have errors of their own."""
    with pytest.raises(SettingsError, match=r"x\.toml: cannot be read: No such file"):
        read_toml(tmp_path / "x.toml", SettingsError)


def test_refuse_passes_a_right_table_and_names_the_file_of_a_wrong_one() -> None:
    """Only the most telling breach is said."""
    schema = {"type": "object", "properties": {"a": {"type": "integer"}}}
    refuse({"a": 1}, schema, PackError, "x.toml")

    with pytest.raises(PackError, match=r"^x.toml: a: expected a whole number, found \"1\"\.$"):
        refuse({"a": "1"}, schema, PackError, "x.toml")


def test_what_no_schema_sees_is_placed_by_notes() -> None:
    """The innermost step was noted first."""
    fault = KeyError("phrase")
    fault.add_note("theme[1]")
    fault.add_note("campaign[0]")

    said = str(unbuilt(fault, PackError, "x.toml"))

    assert said == "x.toml: campaign[0].theme[1]: 'phrase' is missing."
