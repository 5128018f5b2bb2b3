"""What one place in the file says about characters and paragraphs, before any inheritance.

A value that makes no sense counts as not stated, so that the next level of the inheritance
speaks. Properties are kept as written (:data:`Property`) and read once for each distinct wording.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import Any, NamedTuple

from lxml.etree import _Element as Element

from plancheck.document import Alignment, ParagraphFormat, RunFormat
from plancheck.reading.markup import (
    DEL,
    HALF_POINT,
    INS,
    MOVE_FROM,
    MOVE_TO,
    R_PR,
    SECTION,
    VAL,
    Attributes,
    W,
    attributes,
    millimetres,
    points,
    switch,
    value_of,
    whole,
)

# One property as written: the element's name and its attributes.
Property = tuple[str, Attributes]
Values = Mapping[str, str]
Reading = tuple[str, Callable[[Values], Any]]

BODY_TEXT = 10  # the outline "level" of ordinary text, counted from 1
AUTOMATIC_COLOUR = "auto"
AUTOMATIC_SPACE_PT = 14.0  # what Word shows for "auto" above and below a paragraph

_BESIDE = ("hidden", "shaded", "high_font", "style")
_WHITE = "FFFFFF"
_HEXADECIMAL = re.compile(r"[0-9A-Fa-f]{6}")
_BOTTOM, _BORDERS = W + "bottom", W + "pBdr"
_ACROSS = (W + "top", _BOTTOM, W + "between")
_NUMBERING, _VANISH = W + "numPr", W + "vanish"
_CHANGES = frozenset({INS, DEL, MOVE_FROM, MOVE_TO})
_R_STYLE, _P_STYLE = W + "rStyle", W + "pStyle"
_ALIGNMENTS = {
    "left": Alignment.LEFT,
    "start": Alignment.LEFT,
    "center": Alignment.CENTRE,
    "right": Alignment.RIGHT,
    "end": Alignment.RIGHT,
    "both": Alignment.JUSTIFIED,
    "distribute": Alignment.JUSTIFIED,
    "thaiDistribute": Alignment.JUSTIFIED,
}
_LINE_RULES = {"auto": "multiple", "exact": "exact", "atLeast": "at_least"}


class CharacterLevel(NamedTuple):
    """What one level says about characters.

    ``style`` is the character style it names, ``high_font`` the font of letters beyond ASCII,
    ``shaded`` tells of a colour behind them other than a marker's.
    """

    format: RunFormat = RunFormat()
    hidden: bool | None = None
    shaded: bool | None = None
    high_font: str | None = None
    style: str | None = None


class ParagraphProperties(NamedTuple):
    """What a pPr element says.

    ``number``: list and level. ``changes``: the tracked changes of the paragraph mark; without
    its mark the text runs into the next paragraph. ``hidden``: the mark is hidden. ``section``:
    the section it ends.
    """

    style: str | None = None
    stated: tuple[Property, ...] = ()
    number: tuple[str | None, int | None] | None = None
    changes: frozenset[str] = frozenset()
    hidden: bool = False
    section: Element | None = None
    ruled: bool = False


def paragraph_properties(written: Element | None) -> ParagraphProperties:
    """Return what a pPr element says; nothing for a missing one."""
    if written is None:
        return _NOTHING
    stated: list[Property] = []
    style, number, section, mark = None, None, None, None
    across = False
    for child in written:
        tag = child.tag
        if tag in _PARAGRAPH:
            stated.append((tag, attributes(child)))
        elif tag == _P_STYLE:
            style = child.get(VAL)
        elif tag == R_PR:
            mark = {of_mark.tag: of_mark for of_mark in child}
        elif tag == _NUMBERING:
            number = value_of(child, "numId"), whole(value_of(child, "ilvl"))
        elif tag == _BORDERS:
            stated += [(_BOTTOM, attributes(bottom)) for bottom in child.iterchildren(_BOTTOM)]
            across = any(
                _rule_below(dict(attributes(side))) for side in child.iterchildren(*_ACROSS)
            )
        elif tag == SECTION:
            section = child
    if mark is None:
        return ParagraphProperties(style, tuple(stated), number, section=section, ruled=across)
    hidden = _VANISH in mark and switch(mark[_VANISH].get(VAL)) is True
    changes = _CHANGES & mark.keys()
    return ParagraphProperties(style, tuple(stated), number, changes, hidden, section, across)


def character_properties(written: Element | None) -> tuple[Property, ...]:
    """Return the properties of an rPr element that matter here, as written."""
    if written is None:
        return ()
    return tuple(
        [(tag, attributes(child)) for child in written if (tag := child.tag) in _CHARACTER]
    )


@lru_cache(maxsize=1024)
def paragraph_level(stated: tuple[Property, ...]) -> ParagraphFormat:
    """Return what properties say about a paragraph."""
    return ParagraphFormat(**_said(stated, _PARAGRAPH))


@lru_cache(maxsize=1024)
def character_level(stated: tuple[Property, ...]) -> CharacterLevel:
    """Return what properties say about characters."""
    said = _said(stated, _CHARACTER)
    beside = {name: said.pop(name, None) for name in _BESIDE}
    return CharacterLevel(RunFormat(**said), **beside)


def _said(stated: tuple[Property, ...], readings: dict[str, tuple[Reading, ...]]) -> dict[str, Any]:
    said = {}
    for tag, written in stated:
        values = dict(written)
        for field, read in readings[tag]:
            if (value := read(values)) is not None:
                said[field] = value
    return said


def _font(values: Values) -> str | None:
    """Return the font of Latin letters; a theme's font as "+minorHAnsi", to be looked up."""
    return _script_font(values, W + "ascii") or _high_font(values)


def _high_font(values: Values) -> str | None:
    """Return the font of letters beyond ASCII, such as those of legacy encodings."""
    return _script_font(values, W + "hAnsi")


def _script_font(values: Values, script: str) -> str | None:
    theme = values.get(script + "Theme")
    return "+" + theme if theme else values.get(script) or None


def _size(values: Values) -> float | None:
    size = points(values.get(VAL), HALF_POINT)
    return size if size and size > 0 else None


def _on(values: Values) -> bool | None:
    return switch(values.get(VAL))


def _underline(values: Values) -> bool | None:
    return values[VAL] != "none" if VAL in values else None


def _colour(values: Values) -> str | None:
    value = values.get(VAL, "")
    if value == AUTOMATIC_COLOUR:
        return value
    return value.upper() if _HEXADECIMAL.fullmatch(value) else None


def _highlight(values: Values) -> bool | None:
    return values[VAL] not in {"none", "white"} if VAL in values else None


def _shaded(values: Values) -> bool | None:
    """Tell whether a pattern's ground, or its ink where that is all there is, has a colour."""
    pattern = values.get(VAL)
    if pattern is None:
        return None
    ground = values.get(W + ("color" if pattern == "solid" else "fill"), "")
    coloured = _HEXADECIMAL.fullmatch(ground) is not None and ground.upper() != _WHITE
    return coloured and pattern != "nil"


def _left_indent(values: Values) -> float | None:
    return millimetres(values.get(W + "left") or values.get(W + "start"))


def _first_line_indent(values: Values) -> float | None:
    hanging = millimetres(values.get(W + "hanging"))
    return millimetres(values.get(W + "firstLine")) if hanging is None else 0.0 - hanging


def _space(values: Values, side: str) -> float | None:
    if switch(values.get(f"{W}{side}Autospacing", "0")):
        return AUTOMATIC_SPACE_PT
    return points(values.get(W + side))


def _line_rule(values: Values) -> str | None:
    height = points(values.get(W + "line"))
    return _LINE_RULES.get(values.get(W + "lineRule", "auto")) if height else None


def _line_spacing(values: Values) -> float | None:
    height, rule = points(values.get(W + "line")), _line_rule(values)
    if height is None or rule is None:
        return None
    # A multiple is written in 240ths of a line, read here as twelfths of a point.
    return round(height / 12, 3) if rule == "multiple" else height


def _outline_level(values: Values) -> int | None:
    level = whole(values.get(VAL))
    return level + 1 if level is not None and 0 <= level < BODY_TEXT else None


def _rule_below(values: Values) -> bool | None:
    return values[VAL] not in {"nil", "none"} if VAL in values else None


_NOTHING = ParagraphProperties()
_CHARACTER: dict[str, tuple[Reading, ...]] = {
    W + "rFonts": (("font", _font), ("high_font", _high_font)),
    W + "sz": (("size_pt", _size),),
    W + "b": (("bold", _on),),
    W + "i": (("italic", _on),),
    W + "caps": (("caps", _on),),
    W + "u": (("underline", _underline),),
    W + "color": (("colour", _colour),),
    W + "highlight": (("highlight", _highlight),),
    W + "shd": (("shaded", _shaded),),
    _VANISH: (("hidden", _on),),
    _R_STYLE: (("style", lambda values: values.get(VAL)),),
}
_PARAGRAPH: dict[str, tuple[Reading, ...]] = {
    W + "jc": (("alignment", lambda values: _ALIGNMENTS.get(values.get(VAL, ""))),),
    W + "ind": (("left_indent_mm", _left_indent), ("first_line_indent_mm", _first_line_indent)),
    W + "spacing": (
        ("space_before_pt", lambda values: _space(values, "before")),
        ("space_after_pt", lambda values: _space(values, "after")),
        ("line_spacing", _line_spacing),
        ("line_rule", _line_rule),
    ),
    W + "outlineLvl": (("outline_level", _outline_level),),
    _BOTTOM: (("rule_below", _rule_below),),
}
