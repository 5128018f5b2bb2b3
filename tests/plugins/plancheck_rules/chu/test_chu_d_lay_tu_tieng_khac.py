"""CH011 · a letter that only looks like Đ."""

from __future__ import annotations

from collections.abc import Callable

from plancheck.finding import DocumentReport, Safety

Judge = Callable[[str, str], DocumentReport]


def test_every_such_letter_is_mended_at_once(judged: Judge) -> None:
    """One finding, at the first word, with a safe fix for all of them."""
    (finding,) = judged("CH011", "ket_thuc: Trên đây là Kế hoạch Ðợt và ðoàn./.").findings

    assert (finding.excerpt, finding.expected) == ("Ðợt", "Đợt")
    assert finding.fix is not None
    assert finding.fix.safety is Safety.SAFE
    assert [edit.replacement for edit in finding.fix.edits] == ["Đợt", "đoàn"]


def test_the_vietnamese_letter_is_right(judged: Judge) -> None:
    """Đ itself, in either case, is left alone."""
    assert judged("CH011", "ket_thuc: Trên đây là Kế hoạch Đợt và đoàn./.").findings == ()


def test_an_endless_word_is_read_once(judged: Judge) -> None:
    """A word of a hundred thousand letters takes no longer for being one word."""
    assert judged("CH011", f"ket_thuc: Trên đây là Kế hoạch {'a' * 100_000}./.").findings == ()
    (finding,) = judged("CH011", f"ket_thuc: Kế hoạch {'a' * 100_000}ð./.").findings
    assert finding.excerpt.endswith("ð")
