"""Real files for the real command: a plan, a pack with one rule, and the command itself."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from plancheck.cli import main
from plancheck.host import load
from plancheck.knowledge import Knowledge
from plancheck.plan import Level
from plancheck.testing import as_docx, as_text, compose

Run = Callable[..., tuple[int, str, str]]

PACK = """\
id = "thu"
title = "Gói thử"
reviewed = 2025-01-01

[[rule]]
id = "THU001"
name = "noi-sai"
severity = "{severity}"
kind = "forbidden_phrase"
phrase = ["truyền thong"]
write = "truyền thông"
citations = [{{ instrument = "Công văn thử", clause = "mục 1" }}]
message_vi = "Viết sai “{{actual}}”."
message_en = "“{{actual}}” is misspelt."
summary_vi = "Từ “truyền thông” viết sai."
summary_en = "The word “truyền thông” is misspelt."
why_vi = "Người đọc hiểu sai."
why_en = "Readers are misled."
wrong = "kinh_phi: Kinh phí truyền thong."
right = "kinh_phi: Kinh phí truyền thông."
"""


@pytest.fixture(autouse=True)
def vietnamese(monkeypatch: pytest.MonkeyPatch) -> None:
    """No test depends on the machine's language or colours."""
    for name in ("PLANCHECK_LANG", "LC_ALL", "LC_MESSAGES", "LANG", "NO_COLOR", "FORCE_COLOR"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Run:
    """Run the command in an empty folder; return exit code, output and errors."""
    monkeypatch.chdir(tmp_path)

    def command(*words: object) -> tuple[int, str, str]:
        code = main([str(word) for word in words])
        written = capsys.readouterr()
        return code, written.out, written.err

    return command


@pytest.fixture(scope="session")
def knowledge() -> Knowledge:
    """What the installed packs know."""
    return load().knowledge


@pytest.fixture
def faulty(tmp_path: Path, knowledge: Knowledge) -> Path:
    """A plan with one misspelt word, as a text file."""
    path = tmp_path / "ke_hoach.txt"
    draft = compose(Level.COMMUNE, 2023, knowledge, kinh_phi="Kinh phí truyền thong do xã cấp.")
    path.write_text(as_text(draft), encoding="utf-8")
    return path


@pytest.fixture
def word_file(tmp_path: Path, knowledge: Knowledge) -> Path:
    """A correct plan as a Word file."""
    path = tmp_path / "dung.docx"
    with path.open("wb") as file:
        as_docx(compose(Level.COMMUNE, 2023, knowledge), file)
    return path


@pytest.fixture
def pack(tmp_path: Path) -> Callable[..., Path]:
    """Write a pack with one rule of a severity; return its path."""

    def write(severity: str = "warning", text: str = PACK) -> Path:
        path = tmp_path / "thu.toml"
        path.write_text(text.format(severity=severity), encoding="utf-8")
        return path

    return write
