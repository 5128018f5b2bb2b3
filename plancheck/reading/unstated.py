"""What a word processor shows where a file states no format: plain text, flush left, single."""

from __future__ import annotations

from plancheck.document import Alignment, ParagraphFormat, RunFormat

UNSTYLED = RunFormat(bold=False, italic=False, underline=False, caps=False, highlight=False)
UNSHAPED = ParagraphFormat(
    alignment=Alignment.LEFT,
    left_indent_mm=0.0,
    first_line_indent_mm=0.0,
    space_before_pt=0.0,
    space_after_pt=0.0,
    line_spacing=1.0,
    line_rule="multiple",
    rule_below=False,
)
