"""The signature: authority lines, the signer's post and name.

Source: Nghị định 30/2020/NĐ-CP Phụ lục I, Phần I, Mục II, khoản 7.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from plancheck.anatomy.annexes import is_annex
from plancheck.anatomy.lines import Line, Piece, columns, evidence
from plancheck.document import Document
from plancheck.plan import Signature
from plancheck.text import fold, squeeze

_LONGEST = 100
_MOST_PIECES = 20
_BEFORE_RECIPIENTS = 400
_NAME_WORDS = range(2, 7)

_AUTHORITY = re.compile(r"(?:tm|kt|tl|tuq)\s?\.\s?[^\W\d_]|q\s?\.\s?[^\W\d_]{2}")
_POST = re.compile(
    r"(?:quyền )?(?:phó )?(?:tổng )?(?:chủ tịch|chủ nhiệm|giám đốc|hiệu trưởng|chánh (?:văn phòng"
    r"|thanh tra)|bộ trưởng|thứ trưởng|cục trưởng|vụ trưởng|chi cục trưởng|viện trưởng|thủ tướng"
    r"|trưởng (?:phòng|ban|khoa|đoàn|trạm|công an)|bí thư|thủ trưởng|tổ trưởng|kiểm toán trưởng"
    r"|người đứng đầu)(?!\w)"
)
_DEPUTY = re.compile(r"\s+(?=PHÓ\s)")
_SIGNED = re.compile(r"\W*(?:đã k[ýí]|signature (?:not verified|valid))\W*")
_ACADEMIC = re.compile(r"(?:(?:gs|pgs|tskh|ts|ths|bs|cki{1,2}|ks|cn|ds)\.*){1,4}", re.IGNORECASE)


class FoundSignature(NamedTuple):
    """The part, and where it begins."""

    part: Signature
    start: int


class _Part(NamedTuple):
    text: str
    start: int

    @property
    def end(self) -> int:
        return self.start + len(self.text)


def is_authority(text: str) -> bool:
    """Tell whether *text* is a line such as "TM. ỦY BAN NHÂN DÂN" or "KT. CHỦ TỊCH"."""
    if len(text) > _LONGEST or not _AUTHORITY.match(fold(text)):
        return False
    prefix, _, rest = text.partition(".")
    return prefix.isupper() and (rest.isupper() or (len(prefix) > 1 and rest.strip()[0].isupper()))


def is_post(text: str) -> bool:
    """Tell whether *text* is a post in capitals, such as "PHÓ CHỦ TỊCH"."""
    return text.isupper() and len(text) <= _LONGEST and _POST.match(fold(text)) is not None


def find_signature(
    document: Document, lines: Sequence[Line], recipients: int | None, taken: frozenset[int]
) -> FoundSignature | None:
    """Return the signature and where it begins; None if nobody's authority or post is named.

    *recipients* is where Nơi nhận begins; *taken* are the beginnings of pieces that are its.
    """
    parts = list(_parts(lines, recipients, taken))
    if not parts:
        return None
    return FoundSignature(_read(document, parts), parts[0].start)


def _parts(lines: Sequence[Line], recipients: int | None, taken: frozenset[int]) -> Iterator[_Part]:
    """Yield what stands in the signature's place, from its first line on."""
    first = recipients - _BEFORE_RECIPIENTS if recipients is not None else 0
    found = 0
    for line in lines:
        if line.start < first:
            continue
        if found and (is_annex(line.text) or found > _MOST_PIECES):
            return
        for piece in columns(line):
            if piece.start in taken:
                continue
            beside = recipients is not None and piece.start > recipients
            if found or _opens(piece, beside_recipients=beside):
                found += 1
                yield from _split(piece)


def _opens(piece: Piece, *, beside_recipients: bool) -> bool:
    """Tell whether a signature begins so; beside Nơi nhận the post may be in small letters."""
    if is_authority(piece.text) or is_post(_capitals(piece.text)):
        return True
    alone = beside_recipients and not piece.line.label
    return alone and _POST.fullmatch(fold(piece.text.strip("*_ "))) is not None


def _split(piece: Piece) -> Iterator[_Part]:
    """Take apart what is glued: "KT. CHỦ TỊCH PHÓ CHỦ TỊCH", "PHÓ CHỦ TỊCHNguyễn Văn A"."""
    at = len(_capitals(piece.text))
    signing = is_authority(piece.text[:at]) or is_post(piece.text[:at])
    deputy = _DEPUTY.search(piece.text) if is_authority(piece.text) else None
    cuts = [deputy.end()] if deputy else []
    if signing and 0 < at < len(piece.text):
        cuts.append(at)
    for start, end in zip([0, *cuts], [*cuts, len(piece.text)], strict=True):
        text = piece.text[start:end].strip(" *_")
        if text:
            yield _Part(text, piece.start + piece.text.index(text, start))


def _capitals(text: str) -> str:
    """Return the leading words in capitals, up to where a name begins."""
    for at in range(1, len(text) - 1):
        if text[at - 1].islower():
            break
        if text[at].isupper() and text[at + 1].islower() and text[:at].isupper():
            return text[:at].rstrip() if text[at - 1] == " " else text[:at]
    return text


def _read(document: Document, parts: Sequence[_Part]) -> Signature:
    authority = [part for part in parts if is_authority(part.text)]
    others = [part for part in parts if part not in authority]
    post = next((part for part in others if _is_post_in_place(part.text)), None)
    after = [part for part in others if post is None or part.start > post.start]
    name = next((named for part in after for named in _name(part)), None)
    if name is None and post is not None:
        name = next((part for part in after if _is_name_in_capitals(part.text)), None)
    return Signature(
        authority=tuple(
            evidence(document, squeeze(part.text), part.start, part.end) for part in authority
        ),
        post=evidence(document, squeeze(post.text), post.start, post.end) if post else None,
        name=evidence(document, squeeze(name.text), name.start, name.end) if name else None,
    )


def _is_post_in_place(text: str) -> bool:
    return is_post(text) or _POST.fullmatch(fold(text)) is not None


def _name(part: _Part) -> Iterator[_Part]:
    """Yield the personal name that *part* is, "(Đã ký)" before it left out."""
    signed = _SIGNED.match(fold(part.text))
    skipped = signed.end() if signed else 0
    words = part.text[skipped:].split()
    named = words[:]
    while named and _ACADEMIC.fullmatch(named[0]):
        named.pop(0)
    if len(named) in _NAME_WORDS and all(map(_is_name_word, named)):
        yield _Part(part.text[skipped:], part.start + skipped)


def _is_name_word(word: str) -> bool:
    return word.isalpha() and word[0].isupper() and (len(word) == 1 or word[1:].islower())


def _is_name_in_capitals(text: str) -> bool:
    words = text.split()
    return len(words) in _NAME_WORDS and text.isupper() and text.replace(" ", "").isalpha()
