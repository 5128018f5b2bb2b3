from __future__ import annotations

from plancheck.document_kinds import DOCUMENT_KINDS
from plancheck.text import fold


def test_kind_words_are_folded() -> None:
    """Look-ups are by folded words."""
    assert [word for word in DOCUMENT_KINDS if fold(word) != word] == []


def test_abbreviations_are_those_of_the_decree() -> None:
    """Tools in the wild write QCh, TTh and DAn; Phụ lục III does not."""
    assert (
        DOCUMENT_KINDS["quy chế"],
        DOCUMENT_KINDS["bản thỏa thuận"],
        DOCUMENT_KINDS["dự án"],
    ) == ("QC", "BTT", "DA")
    assert (
        DOCUMENT_KINDS["quy định"],
        DOCUMENT_KINDS["tờ trình"],
        DOCUMENT_KINDS["chương trình"],
    ) == ("QyĐ", "TTr", "CTr")


def test_a_letter_has_no_abbreviation() -> None:
    assert DOCUMENT_KINDS["công văn"] == ""
