"""Numbers as list items show them: 4, iv, D (letters as OpenDocument and HTML count on)."""

from __future__ import annotations

from plancheck.text import roman_numeral

_ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


def ordinal(value: int, form: str) -> str:
    """Return *value* in one of the forms "1", "i", "I", "a", "A", or "" for none."""
    match form:
        case "":
            return ""
        case "i" | "I":
            text = roman_numeral(value)
        case "a" | "A":
            text = _letters(value)
        case _:
            return str(value)
    return text.lower() if form.islower() else text


def _letters(value: int) -> str:
    if value < 1:
        return str(value)
    text = ""
    while value:
        value, letter = divmod(value - 1, len(_ALPHABET))
        text = _ALPHABET[letter] + text
    return text
