"""How far from the margin a paragraph begins, and the two measures that the decree allows."""

from __future__ import annotations

from plancheck import Block
from plancheck_rules.the_thuc._figures import measure
from plancheck_rules.the_thuc.noi_dung._paragraphs import is_set_flush

_ORDERED = (10.0, 12.7)
_TOLERANCE = 0.3  # millimetres; 1.25 cm is what offices set for 1.27


def start_mm(block: Block) -> float | None:
    """Return where the first letter or number stands, in millimetres from the left margin.

    None where the file does not tell, or where tabs or spaces place it.
    """
    left, first = block.format.left_indent_mm, block.format.first_line_indent_mm
    if left is None or first is None or not is_set_flush(block) or block.text[:1].isspace():
        return None
    return left + first


def is_ordered(start: float) -> bool:
    """Tell whether an indent is 1 cm or 1.27 cm."""
    return any(abs(start - ordered) <= _TOLERANCE for ordered in _ORDERED)


def is_shallow(start: float) -> bool:
    """Tell whether an indent is less than 1 cm."""
    return start < min(_ORDERED) - _TOLERANCE


def centimetres(length: float) -> str:
    """Return a length in millimetres as people write it in centimetres: "0,5"."""
    return measure(length / 10)
