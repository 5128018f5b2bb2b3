"""Numbers and symbols of documents in prose (số, ký hiệu), as they are really written.

Source: Nghị định 30/2020/NĐ-CP Phụ lục I, Phần I, Mục II, khoản 3 for State documents; the Party's
own shape ("28-CT/TW") stands beside it. Stray spaces, a missing slash, look-alike letters and
blanks left to be filled in are read through, since judging them is a rule's matter.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from plancheck.document_kinds import DOCUMENT_KINDS
from plancheck.plan import Designation


class Numbered(NamedTuple):
    """A number, symbol or blank with its place, half-open."""

    start: int
    end: int
    value: Designation
    blank: bool


_DASH = "[-‐‑‒–—−]"
_CODES = "|".join(
    sorted({code for code in DOCUMENT_KINDS.values() if len(code) > 1}, key=len, reverse=True)
)
_GROUP = r"[A-ZĐÐƯ][A-Za-zĐÐđƯ&]{0,19}\d{0,3}"
_CAPITALS = r"(?:[A-ZĐÐƯ&]{2,20}\d{0,3}|TTg|TTr|CTr)(?!\w)"
_SLASHED = (
    rf"\s{{0,2}}/\s?(?:\d{{4}}\s?/\s?)?(?:{_GROUP}|{_CAPITALS})"
    rf"(?:(?:{_DASH}|/){_GROUP}|\s?{_DASH}\s?{_CAPITALS})*"
)
_OF_PARTY = rf"\s?{_DASH}\s?(?:{_CODES})\s?/\s?{_GROUP}"
_GLUED = rf"(?:\s?(?:{_CODES})|[A-ZĐÐƯ]{{3,10}}){_DASH}{_GROUP}"
_SYMBOL = re.compile(rf"(?:{_SLASHED}|{_OF_PARTY}|{_GLUED})(?!\w)")

# Over folded text; each scan begins with a plain character. A number counts when a symbol or a
# word that only follows a number may come next, or when "số" stands before it.
_NUMBER = re.compile(
    r"\d(?<![\w./-]\d)\d{0,4}(?:\.\d{1,3})?(?:[a-zđ](?![a-zđ]))?"
    r"(?:(?=\s{0,2}/|\s?-|\s?[a-zđ]{2,10}-)|(?P<plain>)(?=,?\s{1,3}(?:ngày|của)(?!\w)|(?!\w)))"
)
_DOTS = re.compile(r"(?:…|[._](?=[ .…_]{0,3}[.…_]))(?<![.…_][.…_])[ .…_]*")
_GAP = re.compile(r"số:?\s{0,40}(?=/)")


def find_numbers(text: str, folded: str) -> list[Numbered]:
    """Return what may be the number and symbol of a document, in order.

    A number without a symbol and a blank say little: the words around them decide.
    """
    found = [
        *(_number(text, folded, match) for match in _NUMBER.finditer(folded)),
        *(_blank(text, match.start(), match.end()) for match in _DOTS.finditer(folded)),
        *(_blank(text, match.end(), match.end()) for match in _GAP.finditer(folded)),
    ]
    return list(_apart(sorted(numbered for numbered in found if numbered)))


def _apart(numbers: list[Numbered]) -> Iterator[Numbered]:
    """Leave out what stands inside an earlier one: the year in "63 / 2012 / NĐ - CP"."""
    end = 0
    for numbered in numbers:
        if numbered.start >= end:
            end = numbered.end
            yield numbered


def _number(text: str, folded: str, match: re.Match[str]) -> Numbered | None:
    symbol = _symbol_at(text, match.end())
    if symbol:
        value = Designation(match[0], _tidy(symbol[0]))
        return Numbered(match.start(), symbol.end(), value, blank=False)
    if match["plain"] is None or not _is_number(folded, match.start(), match.end()):
        return None
    return Numbered(match.start(), match.end(), Designation(match[0], None), blank=False)


def _is_number(folded: str, start: int, end: int) -> bool:
    before = folded[max(0, start - 6) : start].rstrip(" \n:")
    return before.endswith("số") or folded[end : end + 8].lstrip(" ,\n").startswith(("ngày", "của"))


def _blank(text: str, start: int, end: int) -> Numbered:
    symbol = _symbol_at(text, end)
    value = Designation(None, _tidy(symbol[0]) if symbol else None)
    return Numbered(start, symbol.end() if symbol else end, value, blank=True)


def _symbol_at(text: str, start: int) -> re.Match[str] | None:
    symbol = _SYMBOL.match(text, start)
    return symbol if symbol and sum(map(str.isupper, symbol[0])) > 1 else None


def _tidy(symbol: str) -> str:
    tight = "".join(symbol.split()).replace("Ð", "Đ")
    return re.sub(_DASH, "-", tight).lstrip("/-")
