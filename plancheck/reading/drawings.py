"""What drawings say: text boxes, drawn lines, pictures (DrawingML and VML).

A shape tells its size in units of the group it stands in; a drawing of one shape, its own.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import NamedTuple

from lxml.etree import _Element as Element

from plancheck.document import Box, ParagraphFormat
from plancheck.reading.markup import (
    ALTERNATE,
    OFFICE,
    RELATION,
    TEXT_BOX,
    A,
    V,
    attributes,
    branch,
    millimetres_of,
    points,
    switch,
    whole,
)

THIN_MM = 0.5
"""What is no higher and has no text is a line, whatever shape a program makes of it."""

_GEOMETRY, _LINE, _GROUP = A + "prstGeom", V + "line", V + "group"
_SHAPE, _RECTANGLE = V + "shape", V + "rect"
_LINE_SHAPES = frozenset({_LINE, _SHAPE, _RECTANGLE})
_VML_SHAPES = _LINE_SHAPES | {V + "roundrect", V + "oval", V + "polyline"}
_LINES = frozenset({"line", "straightConnector1"})
# The numbers of straight lines and connectors among VML's shapes.
_VML_LINES = ("_t20", "_t32")
_STROKES = frozenset(A + name for name in ("noFill", "solidFill", "gradFill", "pattFill"))
_PICTURES = {A + "blip": RELATION + "embed", V + "imagedata": RELATION + "id"}
_DECLARATION = re.compile(r"(?:^|;)\s{0,9}(width|height)\s{0,9}:\s{0,9}([^;\s]{1,40})")
_LARGEST_MM = 10_000
_GROUP_UNITS = "1000,1000"

Lengths = tuple[float | None, float | None]


class Scale(NamedTuple):
    """What a bare number counts in a group, in points, across and down."""

    across: float
    down: float


_EMU = Scale(1 / 12700, 1 / 12700)
_PIXEL = Scale(0.75, 0.75)


class Drawn(NamedTuple):
    """What a drawing holds.

    ``boxes``: the contents of its text boxes, each once, outermost only. ``rules``: the lengths
    in mm of the lines across the page, such as the one below Tiêu ngữ, if it is nothing else.
    ``references``: the relationships it names, for linked pictures and embedded objects;
    ``pictures``: those of the pictures it shows.
    """

    boxes: list[tuple[Element, Box]]
    rules: list[float | None]
    references: list[str]
    pictures: list[str]


def drawn(drawing: Element) -> Drawn:
    """Return what a drawing holds outside of the text in it."""
    walk = _Walk()
    walk.into(drawing, Box(), None)
    return Drawn(walk.boxes, [] if walk.other else walk.rules, walk.references, walk.pictures)


class _Walk:
    """Gathers what a drawing holds; ``other`` is set once it is more than lines."""

    def __init__(self) -> None:
        self.boxes: list[tuple[Element, Box]] = []
        self.rules: list[float | None] = []
        self.references: list[str] = []
        self.pictures: list[str] = []
        self.other = False
        self._extent: Lengths = None, None

    def into(self, element: Element | tuple[()], shape: Box, scale: Scale | None) -> None:
        """Walk what stands in *shape*; *scale* is that of the group around it, if any."""
        for child in element:
            tag = child.tag
            if tag == ALTERNATE:
                self.into(branch(child), shape, scale)
                continue
            self._refer(child)
            if tag == TEXT_BOX:
                self.boxes.append((child, shape))
            elif tag.startswith(V):
                self._vml(child, shape, scale)
            else:
                self._drawing_ml(child, shape, scale)

    def _refer(self, element: Element) -> None:
        named = {name: v for name, v in attributes(element) if name.startswith(RELATION)}
        if named:
            self.references += named.values()
            shown = named.get(_PICTURES.get(element.tag, ""))
            self.pictures += [shown] if shown else []

    def _drawing_ml(self, element: Element, shape: Box, scale: Scale | None) -> None:
        name = element.tag.rpartition("}")[2]
        if name == "extent":
            self._extent = _lengths(element, ("cx", "cy"), _EMU)
            self.other = self.other or not _lies(*self._extent)
        elif name in {"wgp", "grpSp"}:
            scale = _group_scale(element, scale or _EMU)
        elif name == "wpc":
            scale = _EMU
        elif name == "wsp":
            shape = self._shape(element, scale)
        elif element.tag == _GEOMETRY:
            self._line(shape, is_line=element.get("prst") in _LINES)
        self.into(element, shape, scale)

    def _shape(self, element: Element, scale: Scale | None) -> Box:
        size = self._extent
        if scale is not None:
            own = element.find(f"{{*}}spPr/{A}xfrm/{A}ext")
            size = (None, None) if own is None else _lengths(own, ("cx", "cy"), scale)
        return _box(size, outlined=_is_outlined(element))

    def _vml(self, element: Element, shape: Box, scale: Scale | None) -> None:
        if element.tag == _GROUP:
            scale = _vml_group_scale(element, scale or _PIXEL)
        elif element.tag in _VML_SHAPES:
            size = _vml_size(element, scale or _PIXEL)
            shape = _box(size, outlined=_is_stroked(element))
            if element.tag in _LINE_SHAPES:
                across = _is_rule(element) or (_is_vml_line(element) and _lies(*size))
                self._line(shape, is_line=across)
        self.into(element, shape, scale)

    def _line(self, shape: Box, *, is_line: bool) -> None:
        thin = shape.height_mm is not None and shape.height_mm <= THIN_MM
        if is_line or (thin and shape.width_mm):
            self.rules.append(shape.width_mm or None)
        else:
            self.other = True


def _box(size: Lengths, *, outlined: bool) -> Box:
    return Box(_sensible(size[0]), _sensible(size[1]), outlined)


def _sensible(length: float | None) -> float | None:
    measured = millimetres_of(length)
    return measured if measured is not None and 0 <= measured < _LARGEST_MM else None


def ruled(format_: ParagraphFormat, rules: list[float | None]) -> ParagraphFormat:
    """Return the format of a paragraph with lines of these lengths drawn below."""
    known = filter(None, (format_.rule_below_mm, *rules))
    return format_._replace(rule_below=True, rule_below_mm=max(known, default=None))


def _lies(width: float | None, height: float | None) -> bool:
    return (width or 0.0) >= (height or 0.0)


def _lengths(values: Mapping[str, str] | Element, names: tuple[str, str], scale: Scale) -> Lengths:
    return points(values.get(names[0]), scale.across), points(values.get(names[1]), scale.down)


def _group_scale(group: Element, around: Scale) -> Scale:
    """Return what a bare number counts in a group: it says how long it is in either unit."""
    form = group.find(f"{{*}}grpSpPr/{A}xfrm")
    ext = None if form is None else form.find(A + "ext")
    inner = None if form is None else form.find(A + "chExt")
    if ext is None or inner is None:
        return around
    across, down = (
        length / units if (length := whole(ext.get(side))) and (units := whole(inner.get(side)))
        else 1.0
        for side in ("cx", "cy")
    )  # fmt: skip
    return Scale(around.across * across, around.down * down)


def _is_outlined(shape: Element) -> bool:
    """Tell whether a shape's edge is drawn: by itself, else by its style."""
    edge = shape.find(f"{{*}}spPr/{A}ln")
    stroke = None if edge is None else next((c.tag for c in edge if c.tag in _STROKES), None)
    if stroke is not None:
        return stroke != A + "noFill"
    reference = shape.find(f"{{*}}style/{A}lnRef")
    return reference is not None and bool(whole(reference.get("idx")))


def _vml_group_scale(group: Element, around: Scale) -> Scale:
    size = _vml_size(group, around)
    units = [whole(unit) for unit in (group.get("coordsize") or _GROUP_UNITS).split(",")]
    if len(units) != len(size):
        return around
    across, down = (
        length / unit if length and unit else bare
        for length, unit, bare in zip(size, units, around, strict=True)
    )
    return Scale(across, down)


def _vml_size(shape: Element, scale: Scale) -> Lengths:
    """Return a shape's size: a line tells its ends, any other shape its width and height."""
    if shape.tag != _LINE:
        stated = dict(_DECLARATION.findall(shape.get("style", "")))
        return _lengths(stated, ("width", "height"), scale)
    start, end = _ends(shape.get("from", ""), scale), _ends(shape.get("to", ""), scale)
    if start is None or end is None:
        return None, None
    return abs(end[0] - start[0]), abs(end[1] - start[1])


def _ends(point: str, scale: Scale) -> tuple[float, float] | None:
    across, _, down = point.partition(",")
    x, y = points(across.strip() or "0", scale.across), points(down.strip() or "0", scale.down)
    return None if not point or x is None or y is None else (x, y)


def _is_stroked(shape: Element) -> bool:
    stroke = shape.find(V + "stroke")
    switches = [shape.get("stroked"), None if stroke is None else stroke.get("on")]
    return all(_vml_switch(value) is not False for value in switches)


def _vml_switch(value: str | None) -> bool | None:
    return switch({"t": "true", "f": "false"}.get(value or "", value))


def _is_vml_line(shape: Element) -> bool:
    if shape.tag == _SHAPE:
        return shape.get("type", "").endswith(_VML_LINES)
    return shape.tag == _LINE


def _is_rule(shape: Element) -> bool:
    """Tell whether a shape is a web page's rule, which has no width where it takes the line's."""
    return _vml_switch(shape.get(OFFICE + "hr", "f")) is True
