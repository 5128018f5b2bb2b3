from __future__ import annotations

from plancheck.anatomy.kinds import KINDS
from plancheck.text import fold


def test_kind_words_are_folded() -> None:
    """Look-ups are by folded words."""
    assert [word for word in KINDS if fold(word) != word] == []


def test_abbreviations_are_those_of_the_decree() -> None:
    """Tools in the wild write QCh, TTh and DAn; Phụ lục III does not."""
    assert (KINDS["quy chế"], KINDS["bản thỏa thuận"], KINDS["dự án"]) == ("QC", "BTT", "DA")
    assert (KINDS["quy định"], KINDS["tờ trình"], KINDS["chương trình"]) == ("QyĐ", "TTr", "CTr")


def test_a_letter_has_no_abbreviation() -> None:
    assert KINDS["công văn"] == ""
