"""Numbers as list items show them: 4, iv, D (letters as OpenDocument and HTML count on)."""

from __future__ import annotations

_ROMAN = tuple(
    zip(
        (1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1),
        ("M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"),
        strict=True,
    )
)
_LARGEST_ROMAN = 3999
_ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


def ordinal(value: int, form: str) -> str:
    """Return *value* in one of the forms "1", "i", "I", "a", "A", or "" for none."""
    match form:
        case "":
            return ""
        case "i" | "I":
            text = roman(value)
        case "a" | "A":
            text = _letters(value)
        case _:
            return str(value)
    return text.lower() if form.islower() else text


def roman(value: int) -> str:
    """Return *value* in capital roman numerals, in figures where there are none for it."""
    if not 0 < value <= _LARGEST_ROMAN:
        return str(value)
    text = ""
    for worth, letters in _ROMAN:
        text += letters * (value // worth)
        value %= worth
    return text


def _letters(value: int) -> str:
    if value < 1:
        return str(value)
    text = ""
    while value:
        value, letter = divmod(value - 1, len(_ALPHABET))
        text = _ALPHABET[letter] + text
    return text
