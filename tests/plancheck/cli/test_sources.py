"""A document by standard input is as good as a file."""

from __future__ import annotations

import io
import json
from collections.abc import Callable
from pathlib import Path

import pytest

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def piped(monkeypatch: pytest.MonkeyPatch) -> Callable[[bytes], None]:
    """Give the command these bytes by standard input."""
    return lambda data: monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(data)))


def test_a_check_of_standard_input(
    run: Run, piped: Callable[[bytes], None], word_file: Path
) -> None:
    """The report names the document as it was asked to."""
    piped(word_file.read_bytes())
    code, out, _ = run("-", "--stdin-name", "kế hoạch.docx", "--format", "json")
    (document,) = json.loads(out)["documents"]

    assert (code, document["path"], document["status"]) == (0, "kế hoạch.docx", "judged")
    assert document["findings"] == []


def test_files_and_standard_input_together(
    run: Run, piped: Callable[[bytes], None], word_file: Path
) -> None:
    """It may be one of several, in its place."""
    piped(b"")
    code, out, _ = run("check", word_file, "-", "--format", "json")

    assert code == 3
    assert [d["path"] for d in json.loads(out)["documents"]] == [word_file.as_posix(), "stdin"]
    assert json.loads(out)["errors"][0]["message"].startswith("stdin ")


@pytest.mark.parametrize("command", ["text", "extract"])
def test_other_commands_read_it_too(
    run: Run, piped: Callable[[bytes], None], word_file: Path, command: str
) -> None:
    """What is printed is what a file of that name would give."""
    piped(word_file.read_bytes())
    code, out, _ = run(command, "-", "--stdin-name", str(word_file))

    assert (code, out) == run(command, word_file)[:2]


def test_a_long_input_is_not_taken_in(
    run: Run, piped: Callable[[bytes], None], tmp_path: Path
) -> None:
    """The limit of a file holds for standard input."""
    (tmp_path / "plancheck.toml").write_text("[limits]\nfile_mb = 1\n", encoding="utf-8")
    piped(b"a" * (3 << 20))
    code, _, err = run("text", "-")

    assert code == 3
    assert "file_mb = 1" in err


CHANGED = b"<html><p>N\xc4\x83m <del>2022</del><ins>2023</ins></p>"


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ((), "Năm 2023"),
        (("--revisions", "final"), "Năm 2023"),
        (("--revisions", "original"), "Năm 2022"),
    ],
)
def test_either_side_of_tracked_changes(
    run: Run, piped: Callable[[bytes], None], words: tuple[str, ...], shown: str
) -> None:
    """``--revisions`` says which; accepted is the default."""
    piped(CHANGED)

    assert shown in run("text", "-", *words)[1]
