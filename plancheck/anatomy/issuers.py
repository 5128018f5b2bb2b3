"""Issuers of cited documents that are named elsewhere than behind number and date.

"theo chỉ đạo của UBND huyện tại Kế hoạch số …", "Kế hoạch của UBND huyện số …", and one issuer for
several: "Kế hoạch số … ngày …, Công văn số … ngày … của UBND huyện".
"""

from __future__ import annotations

import re

from plancheck.anatomy.lines import evidence
from plancheck.anatomy.organisation import organisation_at
from plancheck.document import Document
from plancheck.plan import Field, Organisation, Reference

_FAR = 160
_OF = r"(?<!\w)của\s+(?P<body>[^;.\n(]{3,100}?)\s+"
_AT_KIND = re.compile(rf"{_OF}tại\s{{1,3}}$")
_AT_NUMBER = re.compile(rf"{_OF}số[\s:]{{0,3}}$")
_AND = re.compile(r"\s*(?:,|và|,\s*và)\s+")


def issuer_before(document: Document, kind: int, number: int) -> Field[Organisation] | None:
    """Return the body named before the kind word at *kind*, or between it and the *number*."""
    folded = document.folded
    found = _AT_NUMBER.search(folded, kind, number) or _AT_KIND.search(
        folded, max(0, kind - _FAR), kind
    )
    if found is None:
        return None
    named = organisation_at(document.text, folded, *found.span("body"))
    return evidence(document, named[0], found.start("body"), named[1]) if named else None


def with_common_issuers(document: Document, found: list[Reference]) -> list[Reference]:
    """Return *found* with an issuer that is named once for several given to each."""
    for number in range(len(found) - 2, -1, -1):
        this, following = found[number : number + 2]
        end, start = document.offsets(this.span)[1], document.offsets(following.span)[0]
        joined = _AND.fullmatch(document.folded, end, start)
        if this.issuer is None and joined and _groups(this) & _groups(following):
            found[number] = this._replace(issuer=following.issuer)
    return found


def _groups(reference: Reference) -> set[str]:
    """The groups of letters in the symbol: those of one body share its abbreviation."""
    symbol = reference.designation.value.symbol if reference.designation else None
    return set(re.split("[-/]", symbol)) if symbol else set()
