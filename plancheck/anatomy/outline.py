"""The outline: headings, numbered or not, typed or automatic, and what stands under them.

A numbered paragraph is not a heading. In doubt a line is taken for text, because a false heading
would mislead every message that names a place. Source: Nghị định 30/2020/NĐ-CP Phụ lục I, Phần
I, Mục II, khoản 6 điểm đ; forms beyond it as seen in real plans.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from plancheck.anatomy.body import find_closing
from plancheck.anatomy.lines import Line, says_something
from plancheck.document import Document
from plancheck.plan import Section, SectionKind
from plancheck.text import fold, roman_value, squeeze

_LABEL = re.compile(
    r"(?P<part>(?:phần|chương)\s+(?:thứ\s+\w{2,5}|[ivxlc]{1,6}|\d{1,2})(?!\w)[.:]?)"
    r"|(?P<dotted>(?:[ivx]{1,6}|\d{1,2})(?:\.\d{1,2}){1,3}[.)]?(?=\s|\Z))"
    r"|(?P<roman>[ivx]{1,6}\s?(?:\.\.(?!\.)|[.):/-]))"
    r"|(?P<letter>[a-zđ]\s?[.):/-](?=\s|\Z))"
    r"|(?P<arabic>\d{1,2}\s?(?:\.\.(?![\d.])|[.)/](?!\d)|-(?=\s?[^\W\d])))"
)
_PART, _CAPITAL, _ROMAN, _ARABIC, _DOTTED, _POINT, _PLAIN = range(7)
_BULLETS = "-–—•+*▪●○"
_LONGEST = 90
_SHORTEST_WRAPPED = 45
_LONGEST_STRONG = 200
_SENTENCE_BREAK = re.compile(r"[.;!?]\s+\S")
_QUOTED = ("“", '"', "‘", "'", "«")

_WORDS = {
    SectionKind.MUC_DICH: r"mục (?:đích|tiêu)",
    SectionKind.YEU_CAU: r"yêu cầu",
    SectionKind.CHU_DE: r"chủ đề",
    SectionKind.THOI_GIAN: r"thời gian(?! (?:báo cáo|nộp|gửi|hoàn thành|tổng kết))",
    SectionKind.KINH_PHI: r"kinh phí",
    SectionKind.TO_CHUC_THUC_HIEN: (
        r"tổ chức thực hiện|tổ chức triển khai|phân công (?:nhiệm vụ|tổ chức|thực hiện|trách nhiệm)"
        r"|trách nhiệm (?:thực hiện|của)"
    ),
    SectionKind.NOI_DUNG: r"nội dung|hoạt động|(?<!phân công )nhiệm vụ|giải pháp",
}
_KIND = re.compile("|".join(f"(?P<{kind.value}>{words})" for kind, words in _WORDS.items()))
_LEAD = re.compile(r"(?:(?:các|một số|những|nguồn|về)\s+)*")
_FILLERS = re.compile(
    r"\b(?:thực hiện|triển khai|tổ chức|trọng tâm|chủ yếu|cụ thể|chính|chung|các|một số|những"
    r"|nguồn|và|địa điểm|đối tượng|thành phần|thông điệp|khẩu hiệu|hình thức|phạm vi|quy mô"
    r"|dự kiến|biện pháp|cần|về|kế hoạch|tháng hành động|hưởng ứng|năm \d{4})\b"
)
_MOST_OTHER_WORDS = 2
_MOST_WORDS = 10
_MOST_PLAIN_WORDS = 5


class _Heading(NamedTuple):
    """A line taken for a heading; *strong* if it is one even when nothing stands under it."""

    label: str
    title: str
    rank: int
    start: int
    end: int
    block: int
    strong: bool


def find_outline(document: Document, lines: Sequence[Line], end: int) -> tuple[Section, ...]:
    """Return the sections headed among *lines*, which are the body's, up to the offset *end*."""
    headings = _supported(document, list(_headings(lines)), end)
    closing = find_closing(document, headings[-1].end, end) if headings else None
    said_to = document.offsets(closing.span)[0] if closing else end
    return _sections(document, headings, end, said_to)


def _headings(lines: Sequence[Line]) -> Iterator[_Heading]:
    """Yield what looks like a heading; "Phần thứ nhất" takes in the line below it.

    The cells of a real table hold data; a table of one column is only a frame around the text.
    """
    tables = {cell.table for line in lines if (cell := line.block.cell) and cell.column > 1}
    reached = 0
    for number, line in enumerate(lines):
        if line.start < reached or (line.block.cell and line.block.cell.table in tables):
            continue
        heading = _read(lines, number)
        if heading:
            reached = heading.end
            yield heading


@lru_cache(maxsize=512)  # offices write the same headings again and again
def kinds_of(title: str) -> frozenset[SectionKind]:
    """Return the kinds of section that a folded *title* names.

    The words may stand anywhere in a heading that says little else, or begin a longer one.
    """
    words = squeeze(title.replace("-", " "))
    found = [match for match in _KIND.finditer(words) if match.lastgroup]
    rest = _FILLERS.sub(" ", _KIND.sub(" ", words))
    if len(re.findall(r"\w+", rest)) > _MOST_OTHER_WORDS:
        lead = _LEAD.match(words)
        found = [match for match in found if lead and match.start() == lead.end()]
    return frozenset(SectionKind(match.lastgroup) for match in found if match.lastgroup)


def _read(lines: Sequence[Line], number: int) -> _Heading | None:
    line = lines[number]
    if line.text[0] in _BULLETS:
        return None
    label, rank, at = _label(line)
    bulleted = rank == _PLAIN and line.label
    if bulleted or (at == len(line.text) and rank != _PART):
        return None
    return _inline(line, label, rank, at) or _whole(lines, number, label, rank, at)


def _label(line: Line) -> tuple[str, int, int]:
    """Return the number before the heading, its rank, and where the title begins in the line."""
    shown = line.label or line.text
    found = _LABEL.match(line.label.lower() or line.folded)
    rank = _rank(found, shown) if found else _PLAIN
    if found is None or rank == _PLAIN:
        return "", _PLAIN, 0
    label = squeeze(shown[: found.end()])
    if line.label:
        return label, rank, 0
    rest = line.text[found.end() :]
    return label, rank, found.end() + len(rest) - len(rest.lstrip())


def _rank(found: re.Match[str], shown: str) -> int:
    numeral = found[0].rstrip(" .):/-")
    if found["part"]:
        return _PART if shown[0].isupper() else _PLAIN
    if found["dotted"]:
        return _DOTTED
    if found["arabic"]:
        return _ARABIC
    if not shown[0].isupper():
        return _POINT if found[0].endswith(")") and len(numeral) == 1 else _PLAIN
    after = shown[found.end() : found.end() + 1]
    if after and not (after.isspace() or after.isupper()):
        return _PLAIN
    return _ROMAN if roman_value(numeral.upper()) and found["roman"] else _CAPITAL


def _inline(line: Line, label: str, rank: int, at: int) -> _Heading | None:
    """A heading with its content on the same line: "1. Chủ đề: “…”"."""
    colon = line.text.find(":", at)
    if colon < 0 or colon - at > _LONGEST or not says_something(line.text[colon:]):
        return None
    bold = _bold_until(line)
    emphasised = colon - 1 <= bold <= colon + 2
    if not emphasised and not (label and kinds_of(line.folded[at:colon])):
        return None
    title = squeeze(line.text[at:colon])
    end = line.start + colon + 1
    return _Heading(label, title, rank, line.start, end, line.block.ordinal, strong=True)


def _whole(lines: Sequence[Line], number: int, label: str, rank: int, at: int) -> _Heading | None:
    """A heading that fills its line."""
    line = lines[number]
    title, end = line.text[at:], line.end
    if rank == _PART and number + 1 < len(lines) and not title.strip(" .:"):
        title, end = lines[number + 1].text, lines[number + 1].end
    bold = _bold_until(line) >= len(line.text)
    marked = bold or title.isupper() or line.block.format.outline_level is not None
    if _reads_as_text(title, marked=marked):
        return None
    kinds = kinds_of(line.folded[at:])
    if not label and not _heads_without_number(title, kinds, bold=bold, marked=marked):
        return None
    if not marked and not title.endswith(":") and _runs_on(lines, number):
        return None
    strong = marked or rank <= _ROMAN or title.endswith(":") or bool(kinds)
    rank = _ROMAN if rank == _PLAIN and title.isupper() else rank
    title = squeeze(title.rstrip(" .:"))
    return _Heading(label, title, rank, line.start, end, line.block.ordinal, strong)


def _reads_as_text(title: str, *, marked: bool) -> bool:
    """Whether it is a sentence rather than a heading."""
    if not says_something(title) or title.endswith((";", "./.", "/.")):
        return True
    if marked:
        return len(title) > _LONGEST_STRONG or title.startswith(_QUOTED)
    return (
        len(title) > _LONGEST or title.endswith((".", ",")) or bool(_SENTENCE_BREAK.search(title))
    )


def _heads_without_number(
    title: str, kinds: frozenset[SectionKind], *, bold: bool, marked: bool
) -> bool:
    """Whether a line without a number is a heading: by its words, or by being set as one."""
    if title.endswith((".", ",")) or title.lower().endswith("như sau:"):
        return False
    words = len(title.split())
    if kinds and words <= _MOST_WORDS:
        return marked or (title[0].isupper() and words <= _MOST_PLAIN_WORDS)
    return (bold or (marked and not title.isupper())) and len(title) <= _LONGEST


def _runs_on(lines: Sequence[Line], number: int) -> bool:
    """Whether the next line goes on in small letters: a hard-wrapped sentence."""
    if len(lines[number].text) < _SHORTEST_WRAPPED:
        return False
    following = lines[number + 1].folded if number + 1 < len(lines) else ""
    written = lines[number + 1].text[:1] if following else ""
    return written.islower() and not _LABEL.match(following)


def _bold_until(line: Line) -> int:
    """Return how far from its beginning the line is bold, in characters of the line."""
    reach = 0
    for run in line.block.runs:
        if run.end <= line.place or not line.block.text[run.start : run.end].strip():
            continue
        if not run.format.bold:
            break
        reach = run.end - line.place
    return reach


def _supported(document: Document, headings: Sequence[_Heading], end: int) -> list[_Heading]:
    """Drop weak headings with nothing under them, and those that follow: items of a list."""
    bare = _bare(document, headings, end)
    kept: list[_Heading] = []
    listed: int | None = None
    for heading in headings:
        if heading in bare or (not heading.strong and heading.rank == listed):
            listed = heading.rank
        else:
            listed = None
            kept.append(heading)
    return kept


def _bare(document: Document, headings: Sequence[_Heading], end: int) -> frozenset[_Heading]:
    """The weak headings under which nothing stands before the next of their rank or higher."""
    bare: set[_Heading] = set()
    later: list[_Heading] = []
    for heading in reversed(headings):
        while later and later[-1] in bare and later[-1].rank > heading.rank:
            later.pop()
        following = later[-1].start if later else end
        said = says_something(document.text[heading.end : following])
        parent = later and later[-1] not in bare and later[-1].rank > heading.rank
        if not (said or parent or heading.strong):
            bare.add(heading)
        later.append(heading)
    return frozenset(bare)


def _sections(
    document: Document, headings: Sequence[_Heading], end: int, said_to: int
) -> tuple[Section, ...]:
    sections: list[Section] = []
    ranks: list[int] = []
    for number, heading in enumerate(headings):
        while ranks and ranks[-1] >= heading.rank:
            ranks.pop()
        ranks.append(heading.rank)
        sections.append(_section(document, headings, number, len(ranks), (end, said_to)))
    return tuple(sections)


def _section(
    document: Document, headings: Sequence[_Heading], number: int, level: int, ends: tuple[int, int]
) -> Section:
    """The section headed by the *number*-th; its text ends before the closing sentence."""
    heading = headings[number]
    end, said_to = ends
    within = [heading]
    for later in range(number + 1, len(headings)):
        following = headings[later]
        if following.rank <= heading.rank:
            end = following.start
            break
        within.append(following)
    stops = [inner.start for inner in within[1:]] + [min(end, said_to)]
    spans = zip(within, stops, strict=True)
    return Section(
        label=heading.label,
        title=heading.title,
        level=level,
        span=document.span(heading.start, heading.end),
        kinds=kinds_of(fold(heading.title)),
        last_block=_last_block(document, heading, end),
        empty=not any(says_something(document.text[inner.end : stop]) for inner, stop in spans),
    )


def _last_block(document: Document, heading: _Heading, end: int) -> int:
    if end >= len(document.text):
        return len(document.body)
    following = document.span(end, end + 1)
    before = following.block if following.start else following.block - 1
    return max(before, heading.block)
