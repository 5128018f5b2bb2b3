"""Pure functions over Vietnamese text: composed form, folding for comparison, roman numerals.

Folding keeps the length: character *i* of ``fold(text)`` stands for character *i* of ``text``,
so a match in folded text is a place in the author's own words, with no offset table.
"""

from __future__ import annotations

import re
import unicodedata

_QUOTES = "“”„‟«»″＂"
_DASHES = "‐‑‒–—―−"
_SPACES = "\u00a0\u2002\u2003\u2007\u2009\u202f\t"
_LOOKALIKES = (("Ð", "Đ"), ("ð", "đ"))
_MARKS = re.compile(f"[{_QUOTES}{_DASHES}{_SPACES}]")

# Open syllables written with the mark on the last vowel (hoà, xoá, thuỷ) and their other,
# equally correct spelling (hòa, xóa, thủy). "qu" is an onset: "quý" has only one spelling.
_TONE_PAIRS = {
    old: new
    for olds, news in (
        ("oà oá oả oã oạ", "òa óa ỏa õa ọa"),
        ("oè oé oẻ oẽ oẹ", "òe óe ỏe õe ọe"),
        ("uỳ uý uỷ uỹ uỵ", "ùy úy ủy ũy ụy"),
    )
    for old, new in zip(olds.split(), news.split(), strict=True)
}
_OPEN_SYLLABLE = re.compile(r"(?<!q)[ou][àáảãạèéẻẽẹỳýỷỹỵ](?!\w)")

_ROMAN = re.compile(r"M{0,3}(CM|CD|D?C{0,3})(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})")
_ROMAN_PARTS = tuple(
    zip(
        (1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1),
        ("M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"),
        strict=True,
    )
)
_LARGEST_ROMAN = 3999
_ROMAN_VALUES = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000}


def compose(text: str) -> str:
    """Return *text* in Unicode normalisation form C (TCVN 6909:2001 counts composed letters)."""
    return text if unicodedata.is_normalized("NFC", text) else unicodedata.normalize("NFC", text)


def fold(text: str) -> str:
    r"""Return composed *text* as compared by rules, of the same length.

    Case, kinds of quotation mark, dash and space, look-alike Đ and the two correct places of a
    tone mark are levelled; letters and punctuation stay. Runs of spaces are not collapsed
    (use ``\s+`` in patterns, or :func:`squeeze` for whole strings).
    """
    for seen, meant in _LOOKALIKES:
        text = text.replace(seen, meant)
    lowered = text.lower()
    if len(lowered) != len(text):
        lowered = "".join(c if len(c.lower()) != 1 else c.lower() for c in text)
    if _MARKS.search(lowered):
        lowered = _level_marks(lowered)
    return _OPEN_SYLLABLE.sub(_tone_moved, lowered)


def _level_marks(text: str) -> str:
    for marks, plain in ((_QUOTES, '"'), (_DASHES, "-"), (_SPACES, " ")):
        for mark in marks:
            text = text.replace(mark, plain)
    return text


def _tone_moved(found: re.Match[str]) -> str:
    return _TONE_PAIRS.get(found[0], found[0])


def unmark(text: str) -> str:
    """Return *text* without tone and vowel marks and with đ as d, of the same length.

    For finding words that were typed with a wrong or missing mark ("bình đăng giới").
    """
    return text if text.isascii() else "".join(map(_unmarked, text))


def squeeze(text: str) -> str:
    """Return *text* with each run of white space as one space and none at the ends."""
    return " ".join(text.split())


def same(one: str, other: str) -> bool:
    """Tell whether two strings say the same after folding and squeezing."""
    return squeeze(fold(compose(one))) == squeeze(fold(compose(other)))


def roman_value(numeral: str) -> int | None:
    """Return the value of a capital roman numeral, None for anything else."""
    if not numeral or not _ROMAN.fullmatch(numeral):
        return None
    values = [_ROMAN_VALUES[letter] for letter in numeral]
    return sum(
        -value if value < following else value
        for value, following in zip(values, [*values[1:], 0], strict=True)
    )


def roman_numeral(value: int) -> str:
    """Return *value* in capital roman numerals, in figures where there are none for it."""
    if not 0 < value <= _LARGEST_ROMAN:
        return str(value)
    numeral = ""
    for worth, letters in _ROMAN_PARTS:
        numeral += letters * (value // worth)
        value %= worth
    return numeral


class _Unmarked(dict[str, str]):
    """Bare letters by marked letter, worked out on first need."""

    def __missing__(self, letter: str) -> str:
        bare = "d" if letter == "đ" else "D" if letter == "Đ" else self._strip(letter)
        self[letter] = bare
        return bare

    @staticmethod
    def _strip(letter: str) -> str:
        kept = [c for c in unicodedata.normalize("NFD", letter) if not unicodedata.combining(c)]
        return kept[0] if len(kept) == 1 else letter


_unmarked = _Unmarked().__getitem__
