"""Names and effective formats of OpenDocument (ODF 1.3 part 3).

run ← span's styles ← paragraph style ← its parents ← default style. Where nothing is stated the
standard's own default holds, as for Word files.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple, TypeVar

from lxml.etree import _Element as Element

from plancheck.document import Alignment, ParagraphFormat, RunFormat
from plancheck.reading.unstated import UNSHAPED, UNSTYLED

_NAMESPACE = "urn:oasis:names:tc:opendocument:xmlns:"
OFFICE, STYLE, TEXT, TABLE, DRAW = (
    f"{{{_NAMESPACE}{name}:1.0}}" for name in ("office", "style", "text", "table", "drawing")
)
FO = f"{{{_NAMESPACE}xsl-fo-compatible:1.0}}"
SVG = f"{{{_NAMESPACE}svg-compatible:1.0}}"
NAME, STYLE_NAME = STYLE + "name", TEXT + "style-name"

_LENGTH = re.compile(r"(-?\d{0,9}(?:\.\d{1,9})?)(mm|cm|in|pt|pc|px)", re.ASCII)
_POINTS = {"mm": 72 / 25.4, "cm": 72 / 2.54, "in": 72.0, "pt": 1.0, "pc": 12.0, "px": 0.75}
_COLOUR = re.compile(r"#([0-9A-Fa-f]{6})")
_ALIGNMENTS = {
    "start": Alignment.LEFT,
    "left": Alignment.LEFT,
    "center": Alignment.CENTRE,
    "end": Alignment.RIGHT,
    "right": Alignment.RIGHT,
    "justify": Alignment.JUSTIFIED,
}
_BOLD_FROM = 600
_DEEPEST_CHAIN = 64

Format = TypeVar("Format", RunFormat, ParagraphFormat)


class Characters(NamedTuple):
    """What characters look like, and whether they are hidden."""

    format: RunFormat = UNSTYLED
    hidden: bool = False


def points(value: str | None) -> float | None:
    """Return a length in points, None for anything else (a percentage, nothing).

    Ten-thousandths of an inch are written, so a round number of points is not met exactly.
    """
    length = _length(value)
    return None if length is None else round(length, 1)


def millimetres(value: str | None) -> float | None:
    """Return a length in millimetres."""
    length = _length(value)
    return None if length is None else round(length * 25.4 / 72, 2)


def _length(value: str | None) -> float | None:
    found = _LENGTH.fullmatch(value) if value else None
    if not found or found[1] in {"", "-"}:
        return None
    return float(found[1]) * _POINTS[found[2]]


class Styles:
    """The styles of one part of the file: its automatic ones, and the common ones."""

    def __init__(self, common: Element | None, automatic: Element | None) -> None:
        self._written: dict[tuple[str, str], Element] = {}
        self._defaults: dict[str, Element] = {}
        self._common = set[str]()
        self._fonts: dict[str, str] = {}
        self._runs: dict[tuple[Characters, str, str | None], Characters] = {}
        self._paragraphs: dict[str | None, ParagraphFormat] = {}
        self._attributes: dict[tuple[str, str | None, str], str | None] = {}
        self._properties: dict[tuple[str, str | None, str], str | None] = {}
        for root in (common, automatic):
            if root is not None:
                self._collect(root)

    def _collect(self, root: Element) -> None:
        for face in root.iterfind(f"{OFFICE}font-face-decls/{STYLE}font-face"):
            self._fonts[face.get(NAME, "")] = face.get(SVG + "font-family", "").strip("'\" ")
        for group in ("styles", "automatic-styles"):
            for style in root.iterfind(f"{OFFICE}{group}/{STYLE}style"):
                key = style.get(STYLE + "family", ""), style.get(NAME, "")
                self._written[key] = style
                if group == "styles":
                    self._common.add(key[1])
        for style in root.iterfind(f"{OFFICE}styles/{STYLE}default-style"):
            self._defaults[style.get(STYLE + "family", "")] = style

    def chain(self, family: str, name: str | None) -> Iterator[Element]:
        """Yield a style and those it inherits from, nearest first; a loop ends it."""
        for _ in range(_DEEPEST_CHAIN):
            style = self._written.get((family, name or ""))
            if style is None:
                break
            yield style
            name = style.get(STYLE + "parent-style-name")

    def attribute(self, family: str, name: str | None, attribute: str) -> str | None:
        """Return what the nearest style of the chain that says anything says."""
        key = family, name, attribute
        if key not in self._attributes:
            stated = (style.get(attribute) for style in self.chain(family, name))
            self._attributes[key] = next((value for value in stated if value), None)
        return self._attributes[key]

    def property(self, family: str, name: str | None, attribute: str) -> str | None:
        """Return what the nearest style says among the properties of its family."""
        key = family, name, attribute
        if key not in self._properties:
            default = self._defaults.get(family)
            styles = [*self.chain(family, name), *([] if default is None else [default])]
            found = (style.find(f"{STYLE}{family}-properties") for style in styles)
            stated = (properties.get(attribute) for properties in found if properties is not None)
            self._properties[key] = next((value for value in stated if value), None)
        return self._properties[key]

    def paragraph(self, name: str | None) -> ParagraphFormat:
        """Return the effective format of a paragraph of this style."""
        if name not in self._paragraphs:
            format_ = self._default(UNSHAPED, "paragraph")
            for style in reversed(list(self.chain("paragraph", name))):
                format_ = _over(format_, _paragraph_level(style))
            self._paragraphs[name] = format_._replace(style=self._shown_name(name))
        return self._paragraphs[name]

    def states_indent(self, name: str | None) -> bool:
        """Whether the paragraph's own style sets its indent, so that a list's does not count."""
        style = next(self.chain("paragraph", name), None)
        return style is not None and _paragraph_level(style).left_indent_mm is not None

    def characters(self, name: str | None) -> Characters:
        """Return what the text of a paragraph of this style looks like."""
        start = self._defaults.get("paragraph")
        base = Characters() if start is None else self._under(Characters(), start)
        return self._inherited(base, "paragraph", name)

    def span(self, around: Characters, name: str | None) -> Characters:
        """Return what a span of this style looks like within *around*."""
        return self._inherited(around, "text", name)

    def _inherited(self, around: Characters, family: str, name: str | None) -> Characters:
        key = around, family, name
        if key not in self._runs:
            made = around
            for style in reversed(list(self.chain(family, name))):
                made = self._under(made, style)
            self._runs[key] = made
        return self._runs[key]

    def _under(self, around: Characters, style: Element) -> Characters:
        stated = style.find(STYLE + "text-properties")
        if stated is None:
            return around
        display = stated.get(TEXT + "display")
        hidden = around.hidden if display is None else display == "none"
        return Characters(_over(around.format, self._run_level(stated, around.format)), hidden)

    def _run_level(self, stated: Element, around: RunFormat) -> RunFormat:
        underline = stated.get(STYLE + "text-underline-style")
        transform = stated.get(FO + "text-transform")
        slant = stated.get(FO + "font-style")
        return RunFormat(
            font=self._font(stated),
            size_pt=_size(stated.get(FO + "font-size"), around.size_pt),
            bold=_bold(stated.get(FO + "font-weight")),
            italic=None if slant is None else slant in {"italic", "oblique"},
            underline=None if underline is None else underline != "none",
            caps=None if transform is None else transform == "uppercase",
            colour=_colour(stated),
            highlight=_highlight(stated.get(FO + "background-color")),
        )

    def _font(self, stated: Element) -> str | None:
        name = stated.get(STYLE + "font-name")
        if name is not None:
            return self._fonts.get(name) or name
        return (stated.get(FO + "font-family") or "").strip("'\" ") or None

    def _default(self, format_: ParagraphFormat, family: str) -> ParagraphFormat:
        style = self._defaults.get(family)
        return format_ if style is None else _over(format_, _paragraph_level(style))

    def _shown_name(self, name: str | None) -> str | None:
        for style in self.chain("paragraph", name):
            if (named := style.get(NAME, "")) in self._common:
                return style.get(STYLE + "display-name") or named
        return None


def _over(base: Format, stated: Format) -> Format:
    return base._replace(**{k: v for k, v in stated._asdict().items() if v is not None})


def _paragraph_level(style: Element) -> ParagraphFormat:
    level = style.get(STYLE + "default-outline-level") or ""
    outline = int(level) if level.isascii() and level.isdigit() else None
    stated = style.find(STYLE + "paragraph-properties")
    if stated is None:
        return ParagraphFormat(outline_level=outline or None)
    spacing, rule = _line_spacing(stated)
    border = stated.get(FO + "border-bottom") or stated.get(FO + "border")
    return ParagraphFormat(
        alignment=_ALIGNMENTS.get(stated.get(FO + "text-align", "")),
        outline_level=outline or None,
        left_indent_mm=millimetres(stated.get(FO + "margin-left")),
        first_line_indent_mm=millimetres(stated.get(FO + "text-indent")),
        space_before_pt=points(stated.get(FO + "margin-top")),
        space_after_pt=points(stated.get(FO + "margin-bottom")),
        line_spacing=spacing,
        line_rule=rule,
        rule_below=None if border is None else border != "none",
    )


def _line_spacing(stated: Element) -> tuple[float | None, str | None]:
    height = stated.get(FO + "line-height")
    if (share := _share(height)) is not None:
        return share, "multiple"
    if height == "normal":
        return 1.0, "multiple"
    if (exact := points(height)) is not None:
        return exact, "exact"
    least = points(stated.get(STYLE + "line-height-at-least"))
    return (None, None) if least is None else (least, "at_least")


def _size(value: str | None, around: float | None) -> float | None:
    if (share := _share(value)) is not None:
        return None if around is None else round(around * share, 2)
    size = points(value)
    return size if size and size > 0 else None


def _share(value: str | None) -> float | None:
    found = re.fullmatch(r"(\d{1,6}(?:\.\d{1,6})?)%", value or "", re.ASCII)
    return round(float(found[1]) / 100, 4) if found else None


def _bold(weight: str | None) -> bool | None:
    if weight is None:
        return None
    return int(weight) >= _BOLD_FROM if re.fullmatch("[1-9]00", weight) else weight == "bold"


def _highlight(ground: str | None) -> bool | None:
    return None if ground is None else ground.lower() not in {"transparent", "#ffffff"}


def _colour(stated: Element) -> str | None:
    found = _COLOUR.fullmatch(stated.get(FO + "color", ""))
    if found:
        return found[1].upper()
    return "auto" if stated.get(STYLE + "use-window-font-color") == "true" else None
