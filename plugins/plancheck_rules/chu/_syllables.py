"""Syllables that cannot be: what the rules of Vietnamese spelling leave no room for.

A syllable ending in c, ch, p or t has the tone sắc or nặng; "ươ" stands before a final letter,
never "uơ" or "ưo"; ngh stands before e, ê, i only; in "oa" and "oe" before a final letter the tone
mark stands on the second vowel in the old and the new manner alike ("toàn", never "tòan").
"""

from __future__ import annotations

import re

from plancheck_rules.chu._letters import CONSONANTS, tone_moved

_ONSET = rf"(?:ch|gh|gi|kh|ngh|ng|nh|ph|qu|th|tr|[{CONSONANTS}])?"
_HORNED = {"ơ": "ơ", "o": "ơ", "ờ": "ờ", "ò": "ờ", "ớ": "ớ", "ó": "ớ", "ở": "ở", "ỏ": "ở"}
_HORNED |= {"ỡ": "ỡ", "õ": "ỡ", "ợ": "ợ", "ọ": "ợ"}

IMPOSSIBLE = re.compile(
    rf"(?!q)({_ONSET})(?:u([ơờớởỡợ])|ư([oòóỏõọ]))(ng|nh|c|i|m|n|p|t|u)"
    rf"|({_ONSET})([òóỏõọ])([ae])(ng|nh|ch|c|i|m|n|o|p|t|y)"
    r"|([Nn])gh(?![eèéẻẽẹêềếểễệiìíỉĩị])(\w+)"
    rf"|{_ONSET}(?:[ăâêôơư]|iê|uâ|uô|ươ|uyê|oă)(?:ch|c|p|t)"
)
"""Matches a word that is such a syllable; in small letters, but for ngh-."""


def mended(word: str) -> str | None:
    """Return *word* as it was surely meant, None where a tone is missing and any could be."""
    found = IMPOSSIBLE.fullmatch(word)
    if found is None:
        return None
    horned, u_horned, o_plain, ending, moved, away, onto, rest, first, vowels = found.groups()
    if ending:
        return f"{horned}ư{_HORNED[u_horned or o_plain]}{ending}"
    if rest:
        return moved + "".join(tone_moved(away, onto)) + rest
    return f"{first}g{vowels}" if first else None
