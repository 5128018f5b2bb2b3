"""The letters of Vietnamese by case and tone, and writing words in the case of others.

Source: the alphabet and the five tone marks of the national script (TCVN 6909:2001).
"""

from __future__ import annotations

_TONES = (
    "aăâeêioôơuưy",
    "àằầèềìòồờùừỳ",
    "áắấéếíóốớúứý",
    "ảẳẩẻểỉỏổởủửỷ",
    "ãẵẫẽễĩõỗỡũữỹ",
    "ạặậẹệịọộợụựỵ",
)
TONED = "".join(_TONES[1:])
"""Small vowels that carry a tone mark."""

CONSONANTS = "bcdđghklmnpqrstvx"
LOWER = "".join(_TONES) + CONSONANTS + "fjwz"
UPPER = LOWER.upper()

_BARE = {toned: bare for row in _TONES for toned, bare in zip(row, _TONES[0], strict=True)}
_TONE = {vowel: tone for tone, row in enumerate(_TONES) for vowel in row}


def tone_moved(away: str, onto: str) -> tuple[str, str]:
    """Return two small vowels with the tone mark of *away* set on *onto* instead."""
    return _BARE[away], toned_as(onto, away)


def toned_as(vowel: str, sample: str) -> str:
    """Return a small *vowel* with the tone mark of *sample*."""
    return _TONES[_TONE[sample]][_TONES[0].index(_BARE[vowel])]


def cased_as(said: str, model: str) -> str:
    """Return *said* with the capitals of *model*, letter by letter; both are of one length."""
    return "".join(
        letter.upper() if like.isupper() else letter.lower()
        for letter, like in zip(said, model, strict=True)
    )


def written_like(word: str, said: str) -> str:
    """Return small *word* in the case of *said*: all capitals, one capital, or none."""
    if said.isupper():
        return word.upper()
    return word[:1].upper() + word[1:] if said[:1].isupper() else word
