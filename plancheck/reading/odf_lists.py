"""Labels of OpenDocument lists: the number that is shown and not in the text (ODF 1.3, 16.29)."""

from __future__ import annotations

import re
from typing import NamedTuple

from lxml.etree import _Element as Element

from plancheck.reading.odf import FO, NAME, OFFICE, STYLE, STYLE_NAME, TEXT, millimetres
from plancheck.reading.ordinals import ordinal

_BULLET = "•"
_ID = "{http://www.w3.org/XML/1998/namespace}id"
_TEMPLATES = (
    STYLE + "num-list-format",
    "{urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0}num-list-format",
)
_PLACEHOLDER = re.compile(r"%(\d{1,2})%")
_DEEPEST = 10
_LONGEST_TEMPLATE = 100  # each paragraph of the list repeats it

Counts = dict[int, int]


class Level(NamedTuple):
    """One level of a list style; ``template`` has %1% for the number of the first level."""

    form: str
    template: str
    start: int = 1
    left_indent_mm: float | None = None
    first_line_indent_mm: float | None = None


Lists = dict[str | None, dict[int, Level]]


def list_styles(*roots: Element | None) -> Lists:
    """Return the levels of all list styles by name; those of headings under None."""
    found: Lists = {}
    for root in roots:
        if root is None:
            continue
        for group in ("styles", "automatic-styles"):
            for style in root.iterfind(f"{OFFICE}{group}/{TEXT}list-style"):
                found[style.get(NAME)] = _levels(style)
            for style in root.iterfind(f"{OFFICE}{group}/{TEXT}outline-style"):
                found[None] = _levels(style)
    return found


class Counters:
    """The numbers given so far, list by list."""

    def __init__(self) -> None:
        self._by_style: dict[str | None, Counts] = {}
        self._by_id: dict[str, Counts] = {}

    def open(self, written: Element, style: str | None) -> Counts:
        """Return the counts a list goes on with, or new ones."""
        continued = self._by_id.get(written.get(TEXT + "continue-list", ""))
        if continued is None and written.get(TEXT + "continue-numbering") == "true":
            continued = self._by_style.get(style)
        counts: Counts = {} if continued is None else continued
        self._by_style[style] = counts
        if identity := written.get(_ID):
            self._by_id[identity] = counts
        return counts

    def heading(self, levels: dict[int, Level], depth: int) -> str:
        """Count one more heading and return its number."""
        counts = self._by_style.setdefault(None, {})
        return label(levels, depth, counts)


def label(levels: dict[int, Level], depth: int, counts: Counts, start: int | None = None) -> str:
    """Count one more item at *depth* (from 1) and return what is shown before it."""
    here = levels.get(depth)
    if here is None:
        return ""
    first = here.start if start is None else start
    counts[depth] = counts[depth] + 1 if depth in counts and start is None else first
    for deeper in [level for level in counts if level > depth]:
        del counts[deeper]

    def number(placeholder: re.Match[str]) -> str:
        at = int(placeholder[1])
        level = levels.get(at)
        return "" if level is None else ordinal(counts.get(at, level.start), level.form)

    return _PLACEHOLDER.sub(number, here.template).strip()


def style_of(written: Element, around: str | None) -> str | None:
    """Return the style of a list; one within another may leave it to that."""
    return written.get(STYLE_NAME) or around


def _levels(style: Element) -> dict[int, Level]:
    levels = {}
    for written in style:
        depth = whole(written.get(TEXT + "level"))
        if depth is not None and 1 <= depth <= _DEEPEST:
            levels[depth] = _level(written, depth)
    return levels


def _level(written: Element, depth: int) -> Level:
    kind = written.tag.rpartition("}")[2]
    form = written.get(STYLE + "num-format", "") if kind != "list-level-style-bullet" else ""
    left, first = _indents(written)
    if kind in {"list-level-style-bullet", "list-level-style-image"}:
        bullet = _bullet(written.get(TEXT + "bullet-char", ""))
        return Level("", bullet[:_LONGEST_TEMPLATE], 1, left, first)
    start = whole(written.get(TEXT + "start-value"))
    template = _template(written, form, depth)[:_LONGEST_TEMPLATE]
    return Level(form, template, 1 if start is None else start, left, first)


def _template(written: Element, form: str, depth: int) -> str:
    for name in _TEMPLATES:
        if (stated := written.get(name)) is not None:
            return stated if form else _PLACEHOLDER.sub("", stated)
    prefix, suffix = written.get(STYLE + "num-prefix", ""), written.get(STYLE + "num-suffix", "")
    if not form:
        return prefix + suffix
    shown = whole(written.get(TEXT + "display-levels")) or 1
    numbers = (f"%{level}%" for level in range(max(1, depth - shown + 1), depth + 1))
    return prefix + ".".join(numbers) + suffix


def _bullet(character: str) -> str:
    """Return a bullet as a reader sees it; symbol fonts use letters and private characters."""
    private = any("\ue000" <= letter <= "\uf8ff" for letter in character)
    return _BULLET if private or not character or character.isalnum() else character


def _indents(written: Element) -> tuple[float | None, float | None]:
    aligned = written.find(f"{STYLE}list-level-properties/{STYLE}list-level-label-alignment")
    if aligned is None:
        return None, None
    return millimetres(aligned.get(FO + "margin-left")), millimetres(
        aligned.get(FO + "text-indent")
    )


def whole(value: str | None) -> int | None:
    """Return a whole number of at most six digits, None for anything else."""
    return int(value) if value and re.fullmatch(r"\d{1,6}", value, re.ASCII) else None
