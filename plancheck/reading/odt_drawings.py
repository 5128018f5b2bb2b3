"""What drawings of OpenDocument say: text boxes, drawn lines, pictures (ODF 1.3 part 3, 10)."""

from __future__ import annotations

from collections.abc import Iterator

from lxml.etree import _Element as Element

from plancheck.document import Box
from plancheck.reading.drawings import THIN_MM
from plancheck.reading.odf import DRAW, FO, SVG, Styles, millimetres

SHAPES = tuple(
    DRAW + name
    for name in (
        "frame custom-shape rect ellipse circle line polyline polygon path caption g "  # noqa: SIM905 - a list of words
        "connector regular-polygon a".split()
    )
)
_FRAME, _IMAGE, _STYLE = DRAW + "frame", DRAW + "image", DRAW + "style-name"
_ENDS = frozenset({DRAW + "line", DRAW + "connector"})
_GROUPS = frozenset({DRAW + "g", DRAW + "a"})
_OBJECTS = (DRAW + "object", DRAW + "object-ole")
_REFERENCE = "{http://www.w3.org/1999/xlink}href"
_SIDES = ("top", "bottom", "left", "right")
_ZERO = "0cm"


def box_of(shape: Element, styles: Styles) -> Box | None:
    """Return the text box that a shape is, None for a group of shapes."""
    if shape.tag in _GROUPS:
        return None
    return Box(*_size(shape), _is_outlined(shape, styles))


def rules(shape: Element) -> list[float | None]:
    """Return the lengths in mm of the lines across the page, if a shape is nothing else."""
    drawn = [_rule(one) for one in _shapes(shape)]
    return [] if None in drawn else drawn


def pictures(shape: Element) -> Iterator[str]:
    """Yield the names of the pictures in a shape; those within a group are the group's.

    A frame with several shows the first that a program can; an object's is no picture of its own.
    """
    parent = shape.getparent()
    if parent is not None and parent.tag in _GROUPS:
        return
    for one in _shapes(shape):
        shown = one.find(_IMAGE) if one.tag == _FRAME else None
        if shown is not None and not any(one.find(name) is not None for name in _OBJECTS):
            yield shown.get(_REFERENCE, "")


def _shapes(shape: Element) -> Iterator[Element]:
    if shape.tag not in _GROUPS:
        yield shape
        return
    for child in shape:
        if child.tag in SHAPES:
            yield from _shapes(child)


def _size(shape: Element) -> tuple[float | None, float | None]:
    if shape.tag in _ENDS:
        return _reach(shape, "x"), _reach(shape, "y")
    content = shape.find(DRAW + "text-box")
    least = None if content is None else content.get(FO + "min-height")
    height = shape.get(SVG + "height") or least
    return millimetres(shape.get(SVG + "width")), millimetres(height)


def _reach(line: Element, axis: str) -> float | None:
    start, end = (millimetres(line.get(f"{SVG}{axis}{at}", _ZERO)) for at in (1, 2))
    return None if start is None or end is None else round(abs(end - start), 2)


def _rule(shape: Element) -> float | None:
    """Return how long a line across the page is, None for any other shape."""
    width, height = _size(shape)
    if not width or height is None or shape.tag == _FRAME:
        return None
    most = width if shape.tag in _ENDS else THIN_MM
    return width if height <= most else None


def _is_outlined(shape: Element, styles: Styles) -> bool | None:
    """Tell whether a line is drawn around a shape: a frame has borders, others have strokes."""
    style = shape.get(_STYLE)
    if shape.tag != _FRAME:
        stroke = styles.property("graphic", style, DRAW + "stroke")
        return None if stroke is None else stroke != "none"
    whole = styles.property("graphic", style, FO + "border")
    borders = (styles.property("graphic", style, f"{FO}border-{side}") for side in _SIDES)
    return all((border or whole or "none") != "none" for border in borders)
