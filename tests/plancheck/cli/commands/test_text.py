"""``plancheck text`` prints the paragraphs that findings name."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

Run = Callable[..., tuple[int, str, str]]


def test_ordinals_are_those_of_findings(run: Run, faulty: Path, pack: Callable[..., Path]) -> None:
    """The block of a finding is the line with that number."""
    words = (faulty, "--pack", pack(), "--select", "THU", "--format", "json")
    (finding,) = json.loads(run(*words)[1])["documents"][0]["findings"]
    code, out, _err = run("text", faulty)
    line = out.splitlines()[finding["location"]["block"] - 1]
    assert code == 0
    assert line.split("  ", 1) == [str(finding["location"]["block"]), line.split("  ", 1)[1]]
    assert finding["excerpt"] in line


def test_a_bad_file_is_refused_in_a_sentence(run: Run, tmp_path: Path) -> None:
    """No traceback, exit code 3."""
    (tmp_path / "anh.png").write_bytes(b"\x89PNG\r\n\x1a\n\x00")
    code, out, err = run("text", "anh.png")
    assert (code, out) == (3, "")
    assert err.startswith("Lỗi: anh.png ")
