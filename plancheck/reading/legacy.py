"""Text of the years before Unicode, told by its font: TCVN3 (ABC) and VNI.

Such a font draws Vietnamese letters on the codes of Western ones, so the file says "Céng hßa"
where the page shows "Cộng hòa". TCVN 5712:1993 VN3 has one code a letter; its fonts whose names
end in H draw small letters as capitals. VNI writes a letter and its mark as two characters.
Fonts of other old encodings are recognised, and their text left as it is.
"""

from __future__ import annotations

import re
from functools import cache
from unicodedata import normalize

from plancheck.document import RunFormat

_LEGACY = re.compile(r"\.Vn|VNI[- ]|S?VN[a-z]|VPS ")
_TCVN3, _VNI, _CAPITALS = ".Vn", "VNI", "H"

_TCVN3_FROM = 0xA1
_TCVN3_LETTERS = (
    "ĂÂÊÔƠƯĐăâêôơưđẶ\u0300\u0300\u0309\u0303\u0301àảãáạẲằẳẵắẴẮẦẨẪẤỀặầẩẫấậèỂẻẽéẹềểễếệìỉỄẾỒĩíịòỔỏõóọồổỗốộ"
    "ờởỡớợùỖủũúụừửữứựỳỷỹýỵỐ"
)
_VNI_ALONE = {"ô": "ơ", "ö": "ư", "ñ": "đ", "æ": "ỉ", "ó": "ĩ", "ò": "ị", "î": "ỵ"}
_TONES = ("\u0301", "\u0300", "\u0309", "\u0303", "\u0323")
_VNI_MARKS = (
    ("aeouyôö", "", " ùøûõï"),
    ("aeo", "\u0302", "âáàåãä"),
    ("a", "\u0306", "êéèúüë"),
)
_PAIR = re.compile("[aeouyôö][ùøûõïâáàåãäêéèúüë]|[ôöñæóòî]", re.IGNORECASE)
_MARK = re.compile("[ùøûõïâáàåãäêéèúüë]", re.IGNORECASE)
_ENDS_OPEN = re.compile("[aeouyôö]$", re.IGNORECASE)
# Letters the old encodings cannot write: the font is a leftover, the text is Unicode.
_UNICODE = re.compile("[ĂăĐđĨĩŨũƠơƯư\u0300-\u0323\u1ea0-\u1ef9]")

Pieces = list[tuple[str, RunFormat]]


def is_legacy(font: str | None) -> bool:
    """Tell whether a font is of the years before Unicode."""
    return font is not None and _LEGACY.match(font) is not None


def decode(text: str, font: str) -> str:
    """Return what *text* shows in a legacy font, in Unicode."""
    if font.startswith(_TCVN3):
        shown = normalize("NFC", text.translate(_tcvn3()))
        return shown.upper() if font.endswith(_CAPITALS) else shown
    return _PAIR.sub(_vni_letter, text) if font.startswith(_VNI) else text


def decoded(pieces: Pieces, fonts: dict[int, str]) -> Pieces:
    """Return pieces with those in legacy *fonts*, told by their places, decoded."""
    if _UNICODE.search("".join(pieces[at][0] for at in fonts)):
        return pieces
    made = list(pieces)
    for at, font in fonts.items():
        text, format_ = made[at]
        if font.startswith(_VNI) and font == fonts.get(at - 1) and _MARK.match(text):
            before, its_format = made[at - 1]
            if _ENDS_OPEN.search(pieces[at - 1][0]):
                # The letter and its mark stand in two runs.
                opened = pieces[at - 1][0][-1]
                made[at - 1] = before[:-1] + decode(opened + text[0], font), its_format
                text = text[1:]
        made[at] = decode(text, font), format_
    return made


def _vni_letter(found: re.Match[str]) -> str:
    pair = found[0]
    letter = _vni().get(pair.lower())
    if letter is None:
        return "".join(_vni_single(character) for character in pair)
    return letter.upper() if pair[0].isupper() else letter


def _vni_single(character: str) -> str:
    letter = _VNI_ALONE.get(character.lower(), character.lower())
    return letter.upper() if character.isupper() else letter


@cache
def _tcvn3() -> dict[int, str]:
    return dict(enumerate(_TCVN3_LETTERS, _TCVN3_FROM))


@cache
def _vni() -> dict[str, str]:
    letters = dict(_VNI_ALONE)
    for bases, shape, marks in _VNI_MARKS:
        for base in bases:
            for mark, tone in zip(marks, ("", *_TONES), strict=True):
                shown = normalize("NFC", _VNI_ALONE.get(base, base) + shape + tone)
                letters[(base + mark).strip()] = shown
    return letters
