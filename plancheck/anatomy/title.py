"""The title (trích yếu nội dung) under the kind word.

Source: Nghị định 30/2020/NĐ-CP Phụ lục I, Phần I, Mục II, khoản 5.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from plancheck.anatomy.kind import KINH_GUI, Heading
from plancheck.anatomy.lines import Line, evidence, says_something
from plancheck.document import Alignment, Document
from plancheck.plan import Field
from plancheck.text import fold, squeeze

_MOST_LINES = 8
_LONGEST = 450

_OPENING = re.compile(
    r"(?:căn cứ|thực hiện|thi hành|theo|xét|để|nhằm|trên cơ sở|được sự|tiếp tục|hưởng ứng"
    r"|năm \d{4} là|hàng năm|hằng năm|với mục|trong những năm)(?!\w)"
)
_DRAFT = re.compile(r"\W*dự thảo(?: lần \w{1,5})?\W*\Z")
_CITING = re.compile(r"căn cứ(?!\w)|[^.]{0,60} số:? ?[\d./_…]")
_INTRODUCING = re.compile(
    r"(?:xây dựng|ban hành|lập|triển khai|đề ra)(?: và \w+ \w+)? kế hoạch|như sau\W*\Z"
)
_HEADED = re.compile(
    r"[ivx]{1,5}\s?[./)]\s|\d{1,2}\s?[./)]\s|(?:phần|chương) [\divxt]"
    r"|mục (?:đích|tiêu)(?:\W|và){0,8}(?:yêu cầu)?\W{0,4}\Z"
)


def opens_body(line: Line) -> bool:
    """Tell whether *line* begins the text of a document: a ground or a first heading."""
    return _OPENING.match(line.folded) is not None or _HEADED.match(line.folded) is not None


def find_title(
    document: Document, lines: Sequence[Line], heading: Heading
) -> tuple[Field[str] | None, int]:
    """Return the title under *heading*, and how many lines the heading and title take up to."""
    glued = document.text[heading.end : lines[heading.line].end]
    parts = [lines[heading.line]] if _says_title(glued) else []
    at = heading.line + 1
    while at < len(lines) and len(parts) < _MOST_LINES:
        line = lines[at]
        if not parts and not _says_title(line.text):
            at += 1
            continue
        if _ends_title(line, parts):
            break
        parts.append(line)
        at += 1
    return _title(document, heading, parts), at


def _says_title(text: str) -> bool:
    return says_something(text) and not _DRAFT.match(fold(text))


def _title(document: Document, heading: Heading, parts: Sequence[Line]) -> Field[str] | None:
    if not parts:
        return None
    start = max(heading.end, parts[0].start)
    start += len(document.text[start : parts[0].end]) - len(
        document.text[start : parts[0].end].lstrip(" \t:.–—-\u00a0")
    )
    end = parts[-1].end
    return evidence(document, squeeze(document.text[start:end]), start, end)


def _ends_title(line: Line, parts: Sequence[Line]) -> bool:
    if not says_something(line.text) or line.text.startswith("(") or KINH_GUI.match(line.folded):
        return True
    if line.text.endswith((";", ":")) or len(line.text) > _LONGEST or line.label:
        return True
    if _HEADED.match(line.folded) or _INTRODUCING.search(line.folded):
        return True
    return _follows_differently(line, parts) if parts else _opens_preamble(line)


def _opens_preamble(line: Line) -> bool:
    """Whether the first line under the kind word is no title; "Thực hiện …" may well be one."""
    if line.block.format.alignment is Alignment.CENTRE:
        return False
    return line.folded.startswith("căn cứ") or (
        line.text.endswith((".", ",")) and _CITING.match(line.folded) is not None
    )


def _follows_differently(line: Line, parts: Sequence[Line]) -> bool:
    if _OPENING.match(line.folded) or line.text.endswith("."):
        return True
    centred = parts[-1].block.format.alignment is Alignment.CENTRE
    return centred and line.block.format.alignment is not Alignment.CENTRE
