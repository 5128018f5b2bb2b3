"""What drawings say: text boxes, drawn lines, what they take from elsewhere (DrawingML and VML)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from lxml.etree import _Element as Element

from plancheck.reading.markup import (
    ALTERNATE,
    OFFICE,
    RELATION,
    TEXT_BOX,
    A,
    V,
    attributes,
    branch,
    whole,
)

_GEOMETRY, _LINE = A + "prstGeom", V + "line"
_SHAPE, _RECTANGLE = V + "shape", V + "rect"
_SHAPES = frozenset({_GEOMETRY, _LINE, _SHAPE, _RECTANGLE})
_LINES = frozenset({"line", "straightConnector1"})
# The numbers of straight lines and connectors among VML's shapes.
_VML_LINES = ("_t20", "_t32")
_EXTENT = "}extent"


class Drawn(NamedTuple):
    """What a drawing holds.

    ``boxes``: the contents of its text boxes, each once, outermost only. ``ruled``: it is a line
    across the page, such as the one below Tiêu ngữ. ``references``: the relationships it names,
    for linked pictures and embedded objects.
    """

    boxes: list[Element]
    ruled: bool
    references: list[str]


def drawn(drawing: Element) -> Drawn:
    """Return what a drawing holds outside of the text in it."""
    boxes: list[Element] = []
    lines: list[bool] = []
    references: list[str] = []
    for element in _parts(drawing):
        tag = element.tag
        if tag == TEXT_BOX:
            boxes.append(element)
        elif tag in _SHAPES:
            lines.append(_is_line(element))
        elif tag.endswith(_EXTENT) and not _lies(element):
            lines.append(False)
        references += [v for name, v in attributes(element) if name.startswith(RELATION)]
    return Drawn(boxes, any(lines) and all(lines), references)


def _parts(element: Element | tuple[()]) -> Iterator[Element]:
    for child in element:
        if child.tag == ALTERNATE:
            yield from _parts(branch(child))
        else:
            yield child
            if child.tag != TEXT_BOX:
                yield from _parts(child)


def _is_line(shape: Element) -> bool:
    if shape.tag == _GEOMETRY:
        return shape.get("prst") in _LINES
    if shape.tag == _SHAPE:
        return shape.get("type", "").endswith(_VML_LINES)
    return shape.tag == _LINE or shape.get(OFFICE + "hr") in {"t", "true"}


def _lies(extent: Element) -> bool:
    return (whole(extent.get("cx")) or 0) >= (whole(extent.get("cy")) or 0)
