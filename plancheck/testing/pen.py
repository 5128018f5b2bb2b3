"""Writes what a Word file is made of: runs, paragraphs, tables, text boxes, drawn lines."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from itertools import count
from typing import NamedTuple
from xml.sax.saxutils import escape

from plancheck.testing.setting import FONT, Look, Setting
from plancheck.widths import width_pt

TWIPS_A_POINT = 20
TWIPS_A_MM = 1440 / 25.4
_EMU_A_POINT = 12700
_LINE = 240  # of single spacing, in Word's measure
_RULE_DOWN = 3.0  # points from the top of the paragraph that holds the line

Looks = Mapping[str, Look]


@cache
def part(name: str) -> str:
    """Return the text of a part kept beside this module."""
    return files(__package__).joinpath("parts", name).read_text(encoding="utf-8").strip()


class Face(NamedTuple):
    """The font and size that a run has by inheritance; runs say what differs."""

    font: str
    size: float


_OTHER = Face("Courier New", 10)  # as the defaults of converters that are not relied on


def defaults(setting: Setting) -> str:
    """Return font and size of the document defaults."""
    face = Face(FONT, setting.pair) if setting.source == "defaults" else _OTHER
    return _font(face.font) + _size(face.size)


def normal(setting: Setting) -> str:
    """Return font and size of the style Normal, if it has any."""
    return _font(FONT) + _size(setting.pair) if setting.source == "style" else ""


def _font(name: str) -> str:
    kinds = " ".join(f'w:{kind}="{name}"' for kind in ("ascii", "hAnsi", "eastAsia", "cs"))
    return f"<w:rFonts {kinds}/>"


def _size(points: float) -> str:
    return f'<w:sz w:val="{points * 2:.0f}"/><w:szCs w:val="{points * 2:.0f}"/>'


class Pen:
    """Writes WordprocessingML; counts the shapes it has drawn.

    *room* is the width between the margins in points.
    """

    def __init__(self, setting: Setting, room: float) -> None:
        self._inherited = _OTHER if setting.source == "direct" else Face(FONT, setting.pair)
        self._drawn = count(1)
        self.room = room

    def lines(self, text: str, look: Look) -> str:
        """Return the lines of *text* as paragraphs, and the line drawn below them, if any."""
        written = "".join(self.paragraph(self.run(line, look), look) for line in text.splitlines())
        if not text or not look.rule:
            return written
        return written + self.paragraph(self.rule(text, look), _UNDER)

    def run(self, text: str, look: Look) -> str:
        """Return *text* as a run."""
        if not text:
            return ""
        return f'<w:r>{self.marks(look)}<w:t xml:space="preserve">{escape(text)}</w:t></w:r>'

    def marks(self, look: Look) -> str:
        """Return the character format, as far as it is not inherited."""
        marks = [
            _font(look.font) * (look.font != self._inherited.font),
            "<w:b/>" * look.bold,
            "<w:i/>" * look.italic,
            "<w:caps/>" * look.caps,
            f'<w:color w:val="{look.colour}"/>' * bool(look.colour),
            _size(look.size) * (look.size != self._inherited.size),
            f'<w:highlight w:val="{look.highlight}"/>' * bool(look.highlight),
            '<w:u w:val="single"/>' * look.underline,
        ]
        return f"<w:rPr>{''.join(marks)}</w:rPr>" if any(marks) else ""

    def paragraph(
        self,
        content: str,
        look: Look,
        *,
        level: int | None = None,
        tabs: str = "",
        section: str = "",
    ) -> str:
        """Return a paragraph; *level* is that of an automatic number, *section* ends one."""
        number = "" if level is None else f'<w:ilvl w:val="{level}"/><w:numId w:val="1"/>'
        number = number and f"<w:numPr>{number}</w:numPr>"
        together = "<w:keepNext/>" * (look.bold and look.align == "both")
        return (
            f"<w:p><w:pPr>{together}{number}{tabs}{_spacing(look)}{_indent(look)}"
            f'<w:jc w:val="{look.align}"/>{self.marks(look)}{section}</w:pPr>{content}</w:p>'
        )

    def empty(self, look: Look) -> str:
        """Return a paragraph without text."""
        return self.paragraph("", look)

    def rule(self, text: str, look: Look, at: tuple[float, float] | None = None) -> str:
        """Return a drawn line, ``look.rule`` as long as the last line of *text*.

        It is centred in its paragraph, or *at* so many points from the left (its middle) and top.
        """
        if not text or not look.rule:
            return ""
        last = text.splitlines()[-1]
        words = width_pt(last.upper() if look.caps else last, look.size, bold=look.bold)
        length = min(words, self.room) * look.rule
        position, left, down = "<wp:align>center</wp:align>", 0.0, _RULE_DOWN
        if at is not None:
            left, down = at[0] - length / 2, at[1]
            position = f"<wp:posOffset>{_emu(left)}</wp:posOffset>"
        return part("rule.xml").format(
            order=next(self._drawn),
            position=position,
            down=_emu(down),
            width=_emu(length),
            side="" if at else ";mso-position-horizontal:center",
            start=f"{left:.1f}pt,{down:.1f}pt",
            end=f"{left + length:.1f}pt,{down:.1f}pt",
        )

    def box(
        self, content: str, at: tuple[float, float], size: tuple[float, float], outline: str = ""
    ) -> str:
        """Return a text box over the paragraph that holds it, all measures in points.

        It stands *at* so much from the left margin and from the paragraph's top, *size* is its
        width and height. *outline* is the colour of the line around it, if there is one.
        """
        (left, down), (width, height) = at, size
        line = f'<a:solidFill><a:srgbClr val="{outline}"/></a:solidFill>'
        return part("box.xml").format(
            order=next(self._drawn),
            left=_emu(left),
            down=_emu(down),
            width=_emu(width),
            height=_emu(height),
            place=f"margin-left:{left:.1f}pt;margin-top:{down:.1f}pt",
            measures=f"width:{width:.1f}pt;height:{height:.1f}pt",
            line=line if outline else "<a:noFill/>",
            stroke=f'strokecolor="#{outline}"' if outline else 'stroked="f"',
            middle="ctr" if outline else "t",
            content=content,
        )

    def table(self, widths: tuple[float, float], *rows: tuple[str, str]) -> str:
        """Return a table without borders, its *widths* in points."""
        columns = [round(width * TWIPS_A_POINT) for width in widths]
        grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in columns)
        cells = [
            "".join(
                f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>'
                f"{cell or self.paragraph('', _UNDER)}</w:tc>"
                for width, cell in zip(columns, row, strict=True)
            )
            for row in rows
        ]
        rows_written = "".join(f"<w:tr>{row}</w:tr>" for row in cells)
        return part("table.xml").format(width=sum(columns), grid=grid, rows=rows_written)


HIDDEN = Look(size=1, align="center", first_line=0, before=0, line="1")
"""The look of a paragraph that Word wants and nobody is to see."""
_UNDER = Look(size=8, align="center", first_line=0, before=0, line="1")


def _emu(points: float) -> int:
    return round(points * _EMU_A_POINT)


def _spacing(look: Look) -> str:
    exact = look.line.endswith("pt")
    line = float(look.line.removesuffix("pt")) * (TWIPS_A_POINT if exact else _LINE)
    after = f' w:after="{look.after * TWIPS_A_POINT:.0f}"' if look.after else ""
    return (
        f'<w:spacing w:before="{look.before * TWIPS_A_POINT:.0f}"{after} '
        f'w:line="{line:.0f}" w:lineRule="{"exact" if exact else "auto"}"/>'
    )


def _indent(look: Look) -> str:
    first = "firstLine" if look.first_line >= 0 else "hanging"
    sides = {"left": look.left, first: abs(look.first_line)}
    told = [f'w:{side}="{mm * TWIPS_A_MM:.0f}"' for side, mm in sides.items() if mm]
    return f"<w:ind {' '.join(told)}/>" if told else ""
