"""Whose plan it is: the issuer, also where the head does not fully name it, and the province.

The head comes first, then the sentence that opens the plan ("UBND xã xây dựng Kế hoạch …"),
then the signature. A body named without its territory takes it from the place in the date line:
that is the name of the unit itself (Nghị định 30/2020/NĐ-CP Phụ lục I, Phần I, Mục II, khoản 4).
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from itertools import takewhile

from plancheck.anatomy.lines import evidence
from plancheck.anatomy.organisation import read_organisation
from plancheck.document import Document
from plancheck.knowledge import Province
from plancheck.plan import Field, Level, Organisation, Signature
from plancheck.text import fold, squeeze

_PLANNING = re.compile(
    r"\s(?:xây dựng|ban hành|lập|đề ra|triển khai)(?: và \w+ \w+)?(?: thực hiện)? kế hoạch"
)
_BODY = re.compile(
    r"(?:\A|(?<=\n)|(?<=[\n,;.…] )|(?<=nay ))(?:ủy ban|ubnd|nhà trường|trường|phòng|sở|ban|hội|bộ"
    r"|cục|chi cục|tổng cục|trung tâm|viện|bệnh viện|văn phòng)(?!\w)"
)
_BREAK = re.compile(r"[;:.]\s")
_LOOK_BACK = 160
_UNIT = re.compile(r"(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu)(?= |\Z)")
_BELOW_PROVINCE = re.compile(
    r"(?:huyện|quận|thị xã|xã|phường|thị trấn|đặc khu|thôn|bản|đường|tiểu học|mầm non|thcs|thpt)"
    r"\s\Z"
)
_IS_PROVINCE = re.compile(r"(?:tỉnh|thành phố|tp\.?)\s\Z")


def find_issuer(
    document: Document,
    named: Field[str] | None,
    opening: tuple[int, int],
    signature: Signature | None,
) -> Field[Organisation] | None:
    """Return the issuer from the head (*named*), else the *opening* text, else the signature."""
    headed = _as_organisation(named) if named else None
    if headed and headed.value.level is not None:
        return headed
    opened = _opening_body(document, *opening)
    if opened and (headed is None or _same_type(headed.value, opened.value)):
        return opened
    return headed or _signing_body(document, signature)


def _as_organisation(named: Field[str]) -> Field[Organisation]:
    return Field(read_organisation(named.value), named.text, named.span)


def _same_type(one: Organisation, other: Organisation) -> bool:
    return one.type == other.type and other.level is not None


def _opening_body(document: Document, start: int, end: int) -> Field[Organisation] | None:
    """The body that "xây dựng", "ban hành", "lập" the plan, right before these words."""
    for planning in _PLANNING.finditer(document.folded, start, end):
        first = max(start, planning.start() - _LOOK_BACK)
        before = document.folded[first : planning.start()]
        bodies = [body.start() for body in _BODY.finditer(before)]
        if bodies and not _BREAK.search(before, bodies[-1]):
            body = first + bodies[-1]
            words = document.text[body : planning.start()].rstrip(" .…_")
            return evidence(document, read_organisation(words), body, body + len(words))
    return None


def _signing_body(document: Document, signature: Signature | None) -> Field[Organisation] | None:
    for line in signature.authority if signature else ():
        prefix, dot, body = line.text.partition(".")
        if prefix.strip().upper() == "TM":
            start, end = document.offsets(line.span)
            start += len(prefix + dot) + len(body) - len(body.lstrip())
            return evidence(document, read_organisation(squeeze(body)), start, end)
    return None


def with_territory(
    issuer: Field[Organisation], place: Field[str] | None, title: Field[str] | None
) -> Field[Organisation]:
    """Return *issuer* with its territory where it was named by its unit alone ("UBND xã")."""
    name = issuer.value.name
    unit = next((u[0] for u in _UNIT.finditer(fold(name)) if u.end() == len(name)), None)
    if issuer.value.territory or unit is None or issuer.value.type.startswith("trường"):
        return issuer
    territory = _named_by_place(unit, place) or _named_in(unit, title)
    if territory is None:
        return issuer
    return Field(read_organisation(f"{name} {territory}"), issuer.text, issuer.span)


def _named_by_place(unit: str, place: Field[str] | None) -> str | None:
    if place is None:
        return None
    own = _UNIT.match(fold(place.value))
    if own is None:
        return place.value
    return place.value[own.end() :].strip() if own[0] == unit else None


def _named_in(unit: str, title: Field[str] | None) -> str | None:
    """The capitalised words after *unit*, as in "trên địa bàn huyện Cao Lộc"."""
    if title is None:
        return None
    found = re.search(rf"(?<!\w){unit}\s+", fold(title.value))
    words = title.value[found.end() :].split() if found else []
    name = list(takewhile(lambda word: word[0].isupper(), words))
    return " ".join(name).rstrip(",.;:") or None


def find_province(
    document: Document,
    provinces: tuple[Province, ...],
    bodies: Iterable[Field[Organisation] | None],
    place: Field[str] | None,
    head: tuple[int, int],
) -> Field[str] | None:
    """Return the province, as the records spell it, that *bodies* name, else *place*, else *head*.

    *bodies* stand in order of weight. In *head* it must be called a province. A commune may
    bear a province's name, so a name after "xã" or "huyện" counts nowhere.
    """
    for body in bodies:
        if body and body.value.level is not Level.CENTRE:
            found = _province(document, provinces, document.offsets(body.span))
            if found:
                return found
    found = _province(document, provinces, document.offsets(place.span)) if place else None
    return found or _province(document, provinces, head, called=True)


def _province(
    document: Document,
    provinces: tuple[Province, ...],
    within: tuple[int, int],
    *,
    called: bool = False,
) -> Field[str] | None:
    pattern, names = _matcher(provinces)
    for found in pattern.finditer(document.folded, *within):
        before = document.folded[max(0, found.start() - 12) : found.start()]
        if called and not _IS_PROVINCE.search(before):
            continue
        if not _BELOW_PROVINCE.search(before):
            name = names[_key(found[0])]
            return evidence(document, name, found.start(), found.end())
    return None


@lru_cache(maxsize=4)
def _matcher(provinces: tuple[Province, ...]) -> tuple[re.Pattern[str], dict[str, str]]:
    names = {_key(fold(province.name)): province.name for province in provinces}
    written = (re.escape(key).replace(r"\ ", r"\s+") for key in sorted(names, key=len)[::-1])
    return re.compile(rf"(?<!\w)(?:{'|'.join(written) or '(?!)'})(?!\w)"), names


def _key(folded: str) -> str:
    return squeeze(folded)
