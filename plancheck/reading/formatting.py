"""Effective formats of one document: its styles with its theme, worked out once a wording."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import NamedTuple

from lxml.etree import _Element as Element

from plancheck.document import ParagraphFormat, RunFormat
from plancheck.reading.legacy import is_legacy
from plancheck.reading.markup import A
from plancheck.reading.properties import (
    AUTOMATIC_COLOUR,
    ParagraphProperties,
    Property,
    character_properties,
)
from plancheck.reading.styles import ListReference, Styles, joined


class Look(NamedTuple):
    """How a run looks; ``legacy`` is the font its letters need an old encoding for, if any."""

    format: RunFormat = RunFormat()
    hidden: bool = False
    legacy: str | None = None


class Formats:
    """The effective formats of one document, each worked out once for each distinct wording."""

    def __init__(self, styles: Styles, theme: Callable[[], Mapping[str, str]]) -> None:
        self._styles = styles
        self._theme = theme
        self._runs: dict[tuple[str | None, str | None, tuple[Property, ...]], Look] = {}
        self._paragraphs: dict[tuple[object, ...], ParagraphFormat] = {}

    def run(self, style: str | None, properties: Element | None, table: str | None = None) -> Look:
        """Return the look of a run in a paragraph of *style* in a table of style *table*."""
        key = (style, table, character_properties(properties))
        return self._runs.get(key) or self._run(*key)

    def paragraph(
        self,
        properties: ParagraphProperties,
        numbering: ParagraphFormat | None = None,
        table: str | None = None,
    ) -> ParagraphFormat:
        """Return a paragraph's format; *numbering* is what its list level says."""
        key = (properties.style, properties.stated, numbering, properties.number is None, table)
        known = self._paragraphs.get(key)
        if known is None:
            known = self._styles.paragraph(properties, numbering, table)
            self._paragraphs[key] = known
        return known

    def list(self, properties: ParagraphProperties) -> ListReference | None:
        """Return the list a paragraph asks for, by itself or through its style."""
        own = properties.number and ListReference(*properties.number)
        return joined(own, self._styles.style(properties.style).list)

    def _run(self, style: str | None, table: str | None, stated: tuple[Property, ...]) -> Look:
        level = self._styles.run(style, table, stated)
        format_ = level.format
        font, colour = self._face(format_.font), format_.colour
        high = self._face(level.high_font) or font
        if colour == AUTOMATIC_COLOUR:
            colour = None
        highlight = format_.highlight or bool(level.shaded)
        legacy = high if is_legacy(high) else None
        format_ = format_._replace(font=font, colour=colour, highlight=highlight)
        look = Look(format_, bool(level.hidden), legacy)
        self._runs[style, table, stated] = look
        return look

    def _face(self, font: str | None) -> str | None:
        return self._theme().get(font) if font and font[0] == "+" else font


def theme_fonts(theme: Element) -> dict[str, str]:
    """Return the fonts of a theme by the references to them ("+minorHAnsi")."""
    fonts: dict[str, str] = {}
    for which in ("major", "minor"):
        latin = theme.find(f".//{A}{which}Font/{A}latin")
        face = None if latin is None else latin.get("typeface")
        if face:
            fonts |= {f"+{which}{part}": face for part in ("HAnsi", "Ascii")}
    return fonts
