"""How long a line of Times New Roman, the font the decree orders, is in print."""

from __future__ import annotations

import unicodedata

_REGULAR = {
    180: "'",
    200: "|",
    250: " ,.",
    278: "/:;\\ijlt",
    333: "!()-I[]`fr‘’",
    389: "Js",
    408: '"',
    444: "?acez“”",
    556: "FPS",
    564: "+<=>",
    611: "ELTZ",
    667: "BCR",
    722: "ADGHKNOQUVXYwĐ",
    778: "&m",
    833: "%",
    889: "M",
    944: "W",
    1000: "—…",
}
_BOLD = {
    220: "|",
    250: " ,.",
    278: "'/\\il",
    333: "!()-:;[]`fjt‘’",
    389: "Is",
    444: "cerz",
    556: "Sbdhknpquđ",
    570: "+<=>",
    611: "FP",
    667: "BELTZ",
    722: "ACDNRUVXYwĐ",
    778: "GHKOQ",
    833: "&m",
    944: "M",
    1000: "%W—…",
}
_FIGURE = 500  # thousandths of an em, as of figures and of every letter not named above


def width_pt(text: str, size_pt: float, *, bold: bool = False) -> float:
    """Return the length in points of *text* on one line; marks on letters take no room."""
    widths = _BOLD_WIDTHS if bold else _REGULAR_WIDTHS
    letters = unicodedata.normalize("NFD", text)
    shown = (letter for letter in letters if not unicodedata.combining(letter))
    return sum(widths.get(letter, _FIGURE) for letter in shown) * size_pt / 1000


def _by_letter(table: dict[int, str]) -> dict[str, int]:
    return {letter: width for width, letters in table.items() for letter in letters}


_REGULAR_WIDTHS = _by_letter(_REGULAR)
_BOLD_WIDTHS = _by_letter(_BOLD)
