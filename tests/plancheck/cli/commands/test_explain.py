"""``plancheck explain`` shows a rule's page, by id, prefix or name."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

Run = Callable[..., tuple[int, str, str]]


def test_a_page_is_shown_in_both_languages(run: Run, pack: Callable[..., Path]) -> None:
    """Summary, reason, clause and examples, offline."""
    code, out, _err = run("explain", "THU001", "--pack", pack())
    assert code == 0
    assert out.startswith("THU001 noi-sai (cảnh báo)\nTừ “truyền thông” viết sai.\n\nVì sao\n")
    assert "  │ Kinh phí truyền thong.\n" in out
    _code, out, _err = run("explain", "noi-sai", "--pack", pack(), "--lang", "en")
    assert "\nWhy\n  Readers are misled.\n" in out


def test_an_unknown_rule_is_refused(run: Run) -> None:
    """The sentence says where the rules are listed."""
    code, _out, err = run("explain", "ZZ999")
    assert code == 2
    assert "plancheck rules" in err
