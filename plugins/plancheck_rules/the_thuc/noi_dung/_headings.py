"""The headings of a plan by their rank in the decree: phần or chương, mục, khoản with a title."""

from __future__ import annotations

import re

from plancheck import Plan, Section, Span, fold, roman_value
from plancheck_rules.the_thuc.noi_dung._paragraphs import fills_its_line

_PART = re.compile(r"(phần|chương)\s+(?:thứ\s+)?(\w+)")
_ARABIC = re.compile(r"\d{1,2}\s?[.)/:-]?")


def part_number(section: Section) -> str:
    """Return the folded number after "Phần" or "Chương" ("i", "1", "nhất"), "" if it is none."""
    found = _PART.match(fold(section.label))
    return found[2] if found else ""


def parts(plan: Plan) -> list[Section]:
    """Return the headings "Phần I", "Chương I", however they are numbered."""
    return [section for section in plan.outline if part_number(section)]


def main_headings(plan: Plan) -> list[Section]:
    """Return the numbered headings of the highest rank below the parts, on lines of their own."""
    below = [section for section in plan.outline if not part_number(section)]
    top = min((section.level for section in below), default=0)
    return [
        section
        for section in below
        if section.level == top and section.label and fills_its_line(plan, section)
    ]


def is_roman(section: Section) -> bool:
    """Tell whether a heading is numbered "I."."""
    return roman_value(section.label.rstrip(" .):/-–")) is not None


def is_arabic(section: Section) -> bool:
    """Tell whether a heading is numbered "1.", not "1.1."."""
    return _ARABIC.fullmatch(section.label) is not None


def title_place(plan: Plan, section: Section) -> Span:
    """Return where a heading stands in the text, its typed number left out."""
    block = plan.document.block(section.span.block)
    label = r"\s*".join(map(re.escape, section.label.replace(" ", "")))
    typed = (
        None if block.label else re.compile(rf"{label}\s*").match(block.text, section.span.start)
    )
    return section.span._replace(start=typed.end()) if typed else section.span
