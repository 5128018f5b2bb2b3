"""The styles of a document: what a run or paragraph looks like after all inheritance.

run ← character style ← paragraph style ← table style ← document defaults ← theme (ECMA-376
part 1, 17.7.2). Where nothing is stated the standard's own default holds (not bold, aligned
left, …); it knows none for font and size, which stay None.
"""

from __future__ import annotations

from typing import NamedTuple, TypeVar

from lxml.etree import _Element as Element

from plancheck.document import ParagraphFormat, RunFormat
from plancheck.reading.markup import P_PR, R_PR, TYPE, VAL, W, switch
from plancheck.reading.properties import (
    BODY_TEXT,
    CharacterLevel,
    ParagraphProperties,
    Property,
    character_level,
    character_properties,
    paragraph_level,
    paragraph_properties,
)
from plancheck.reading.unstated import UNSHAPED, UNSTYLED

Format = TypeVar("Format", RunFormat, ParagraphFormat)

# Stands after the name of a table style for its first row.
FIRST_ROW = "\0firstRow"
_ID, _NAME, _BASED_ON, _DEFAULT = W + "styleId", W + "name", W + "basedOn", W + "default"


class ListReference(NamedTuple):
    """The list and level a paragraph asks for; ``style`` is the style that asks for it."""

    number: str | None
    level: int | None
    style: str | None = None


class Style(NamedTuple):
    """What a style says, its ``basedOn`` chain included."""

    paragraph: ParagraphFormat = ParagraphFormat()
    character: CharacterLevel = CharacterLevel()
    list: ListReference | None = None


class _Written(NamedTuple):
    """A style as written, before it is worked out."""

    name: str
    based_on: str
    paragraph: tuple[Property, ...]
    character: tuple[Property, ...]
    list: ListReference | None


class Styles:
    """The styles of a document, their inheritance resolved."""

    def __init__(self, root: Element | None) -> None:
        self._base = Style() if root is None else _base(root)
        self._written: dict[str, _Written] = {}
        # Styles are worked out on first use: few of those in a file are used in it.
        self._resolved: dict[str, Style] = {}
        self._default = ""
        for style in () if root is None else root.iterchildren(W + "style"):
            kind, name = style.get(TYPE, "paragraph"), style.get(_ID)
            if name and kind in {"paragraph", "character", "table"}:
                self._written[name] = _written(style)
                if kind == "paragraph" and switch(style.get(_DEFAULT, "0")):
                    self._default = name
                elif kind == "table":
                    self._written |= _first_row(style, name)

    def style(self, name: str | None) -> Style:
        """Return a style, the default paragraph style for an unknown one."""
        name = name if name in self._written else self._default
        return self._resolved.get(name) or self._resolve(name)

    def run(
        self, style: str | None, table: str | None, stated: tuple[Property, ...]
    ) -> CharacterLevel:
        """Work out how a run looks, save for the theme."""
        own = character_level(stated)
        named = self._resolve(own.style) if own.style else _NO_STYLE
        paragraph = self.style(style).character
        if table is not None:
            paragraph = _toggled(paragraph, self._table(table).character, _NO_STYLE.character)
        styled = _toggled(named.character, paragraph, self._base.character)
        return CharacterLevel(
            _over(own.format, _over(styled.format, UNSTYLED)),
            styled.hidden if own.hidden is None else own.hidden,
            styled.shaded if own.shaded is None else own.shaded,
            own.high_font or styled.high_font,
        )

    def paragraph(
        self, properties: ParagraphProperties, numbering: ParagraphFormat | None, table: str | None
    ) -> ParagraphFormat:
        """Work out a paragraph's format.

        A list the paragraph itself asks for overrides its style; a style overrides its own list.
        """
        levels = [self.style(properties.style).paragraph, self._base.paragraph, UNSHAPED]
        if table is not None:
            levels.insert(1, self._table(table).paragraph._replace(style=None))
        if numbering is not None:
            levels.insert(0 if properties.number else 1, numbering)
        format_ = paragraph_level(properties.stated)
        for level in levels:
            format_ = _over(format_, level)
        outline = format_.outline_level
        return format_._replace(outline_level=None if outline == BODY_TEXT else outline)

    def _table(self, name: str) -> Style:
        found = name if name in self._written else name.removesuffix(FIRST_ROW)
        return self._resolve(found)

    def _resolve(self, name: str) -> Style:
        chain: dict[str, _Written] = {}
        while name in self._written and name not in self._resolved and name not in chain:
            chain[name] = self._written[name]
            name = chain[name].based_on
        style = self._resolved.get(name, _NO_STYLE)
        for link, written in reversed(chain.items()):
            style = self._resolved[link] = _inherit(written, style)
        return style


_NO_STYLE = Style()


def _base(root: Element) -> Style:
    defaults = f"{W}docDefaults/{W}"
    return Style(
        paragraph_level(
            paragraph_properties(root.find(f"{defaults}pPrDefault/{P_PR}")).stated,
        ),
        character_level(character_properties(root.find(f"{defaults}rPrDefault/{R_PR}"))),
    )


def _written(style: Element) -> _Written:
    children = {child.tag: child for child in style}
    name, based_on = children.get(_NAME), children.get(_BASED_ON)
    properties = paragraph_properties(children.get(P_PR))
    identifier = style.get(_ID, "")
    return _Written(
        identifier if name is None else name.get(VAL, identifier),
        "" if based_on is None else based_on.get(VAL, ""),
        properties.stated,
        character_properties(children.get(R_PR)),
        properties.number and ListReference(*properties.number, identifier),
    )


def _first_row(style: Element, name: str) -> dict[str, _Written]:
    """Return what a table style says of first rows, as a style based on it."""
    parts = style.iterchildren(W + "tblStylePr")
    part = next((part for part in parts if part.get(TYPE) == "firstRow"), None)
    if part is None:
        return {}
    return {name + FIRST_ROW: _written(part)._replace(based_on=name)}


def _inherit(written: _Written, base: Style) -> Style:
    """Return a style with its gaps filled from the style it is based on."""
    character = character_level(written.character)
    return Style(
        _over(paragraph_level(written.paragraph), base.paragraph)._replace(style=written.name),
        _beneath(character, base.character),
        joined(written.list, base.list),
    )


def joined(own: ListReference | None, base: ListReference | None) -> ListReference | None:
    """Return the list asked for; one that tells only a level takes the list from its base."""
    if own is None or own.number is not None:
        return own or base
    return base and own._replace(number=base.number)


def _over(upper: Format, lower: Format) -> Format:
    return type(upper)._make(
        [low if up is None else up for up, low in zip(upper, lower, strict=True)]
    )


def _beneath(upper: CharacterLevel, lower: CharacterLevel) -> CharacterLevel:
    return CharacterLevel(
        _over(upper.format, lower.format),
        lower.hidden if upper.hidden is None else upper.hidden,
        lower.shaded if upper.shaded is None else upper.shaded,
        upper.high_font or lower.high_font,
    )


def _toggled(
    style: CharacterLevel, paragraph: CharacterLevel, base: CharacterLevel
) -> CharacterLevel:
    """Join the styles of a run; what is switched on in both styles cancels out (17.7.3)."""
    lower = _beneath(paragraph, base)
    joint = _beneath(style, lower)
    one, two = style.format, lower.format
    return joint._replace(
        format=joint.format._replace(
            bold=bool(one.bold) != bool(two.bold),
            italic=bool(one.italic) != bool(two.italic),
            caps=bool(one.caps) != bool(two.caps),
        ),
        hidden=bool(style.hidden) != bool(lower.hidden),
    )
