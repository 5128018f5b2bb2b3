"""``plancheck test-rules`` proves that rules do what their pages say."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

Run = Callable[..., tuple[int, str, str]]


def test_a_good_pack_passes(run: Run, pack: Callable[..., Path]) -> None:
    """The summary counts what was run, of the pack alone."""
    code, out, _err = run("test-rules", "--pack", pack())
    assert (code, out) == (0, "Đã chạy 2 ví dụ của 1 quy tắc.\n")


def test_a_right_example_that_fires_fails(run: Run, pack: Callable[..., Path]) -> None:
    """Which example, and what was found in it."""
    path = pack()
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("phí truyền thông.", "phí truyền thong ạ."), encoding="utf-8")
    code, out, _err = run("test-rules", "--pack", path)
    assert code == 1
    assert out.startswith("THU001, ví dụ 2: đúng nhưng bị coi là sai.")


def test_a_wrong_example_that_is_silent_fails(run: Run, pack: Callable[..., Path]) -> None:
    """A rule that never fires is not left unseen."""
    path = pack()
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("phí truyền thong.", "phí."), encoding="utf-8")
    code, out, _err = run("test-rules", "--pack", path, "--lang", "en")
    assert code == 1
    assert out.startswith("THU001, example 1: wrong, but not found.")
