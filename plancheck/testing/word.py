"""Writes a draft as the .docx files of offices look: layout of NĐ 30/2020/NĐ-CP, Mẫu 1.4.

The header stands in a table without borders (or on tab stops), the rules under it are drawn
lines, the font comes from the document defaults, and the page number from the second page on.
The package is written directly, without a template of some word processor, so the same draft
always gives the same parts.
"""

from __future__ import annotations

import io
import re
import zipfile
from functools import cache
from importlib.resources import files
from itertools import count, zip_longest
from pathlib import Path
from typing import Literal, NamedTuple
from xml.sax.saxutils import escape

from plancheck.testing.model import Draft

_PARTS = {
    "[Content_Types].xml": "content_types.xml",
    "_rels/.rels": "package_rels.xml",
    "word/_rels/document.xml.rels": "document_rels.xml",
    "word/styles.xml": "styles.xml",
    "word/numbering.xml": "numbering.xml",
    "word/settings.xml": "settings.xml",
    "word/header1.xml": "header1.xml",
    "docProps/core.xml": "core.xml",
}
_TEXT = 9071  # twips between the margins
_LEFT, _RIGHT = 3900, 5800  # the header stands out, for Quốc hiệu to stay on one line
_EMU_A_POINT = 12700
_SIZE = 14  # points; as in the document defaults of styles.xml


class _Look(NamedTuple):
    """How a paragraph is set; ``size`` in points, the rest in twips."""

    align: str = "both"
    size: int = _SIZE
    bold: bool = False
    italic: bool = False
    first_line: int = 720
    before: int = 120
    line: int = 264


_CENTRED = _Look("center", first_line=0, before=0, line=240)
_TITLE = _CENTRED._replace(bold=True)
_BODY = _Look()
_HEADER = {
    "chu_quan": _CENTRED._replace(size=13),
    "co_quan": _TITLE._replace(size=13),
    "quoc_hieu": _TITLE._replace(size=13),
    "tieu_ngu": _TITLE,
    "so_ky_hieu": _CENTRED._replace(size=13),
    "dia_danh_ngay": _CENTRED._replace(italic=True),
}
_RECIPIENT = _Look("left", 11, first_line=0, before=0, line=240)
_HEADING = re.compile(r"(?:[IVXL]+\. .+|\d+\. [^.;:]{1,90})")
_NUMBER = re.compile(r"(?:([IVXL]+)|\d+)\. ")


def as_docx(
    draft: Draft,
    target: Path | io.BytesIO,
    *,
    layout: Literal["table", "tabs"] = "table",
    numbering: Literal["typed", "automatic"] = "typed",
) -> None:
    """Write *draft* to *target* as a Word file.

    *layout* sets the header in a table or on tab stops; with *numbering* "automatic", the
    numbers "I." and "1." of the body are Word's own and not in the text.
    """
    pen = _Pen(automatic=numbering == "automatic")
    body = pen.header_table(draft) if layout == "table" else pen.header_tabs(draft)
    document = _part("document.xml").replace("{body}", body + pen.body(draft))
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as package:
        for name, source in _PARTS.items():
            _add(package, name, _part(source))
        _add(package, "word/document.xml", document)


def _add(package: zipfile.ZipFile, name: str, text: str) -> None:
    """Add a part with a fixed time, for the same bytes every day."""
    entry = zipfile.ZipInfo(name)
    entry.compress_type = zipfile.ZIP_DEFLATED
    package.writestr(entry, text)


@cache
def _part(name: str) -> str:
    return files(__package__).joinpath("parts", name).read_text(encoding="utf-8").strip()


class _Pen:
    """Writes the parts of a document as WordprocessingML; counts the lines it has drawn."""

    def __init__(self, *, automatic: bool) -> None:
        self._automatic = automatic
        self._drawn = count(1)

    def header_table(self, draft: Draft) -> str:
        issuer = _set(draft.chu_quan, _HEADER["chu_quan"]) + _set(draft.co_quan, _HEADER["co_quan"])
        nation = _set(draft.quoc_hieu, _HEADER["quoc_hieu"])
        nation += _set(draft.tieu_ngu, _HEADER["tieu_ngu"])
        return _table(
            (_LEFT, _RIGHT),
            (
                issuer + self._ruled(draft.co_quan, 13, 0.4),
                nation + self._ruled(draft.tieu_ngu, 14, 1),
            ),
            (
                _set(draft.so_ky_hieu, _HEADER["so_ky_hieu"]),
                _set(draft.dia_danh_ngay, _HEADER["dia_danh_ngay"]),
            ),
        )

    def header_tabs(self, draft: Draft) -> str:
        left = _lines(draft, "chu_quan", "co_quan")
        right = _lines(draft, "quoc_hieu", "tieu_ngu")
        outside = (_LEFT + _RIGHT - _TEXT) // 2
        centres = (_LEFT // 2 - outside, _LEFT + _RIGHT // 2 - outside)
        rows = [_tabbed(centres, pair) for pair in zip_longest(left, right)]
        rules = [
            self._rule(draft.co_quan, 13, 0.4, centres[0]),
            self._rule(draft.tieu_ngu, 14, 1, centres[1]),
        ]
        last = (*_lines(draft, "so_ky_hieu"), *_lines(draft, "dia_danh_ngay"))
        return "".join([*rows, _paragraph("".join(rules), _CENTRED), _tabbed(centres, last)])

    def body(self, draft: Draft) -> str:
        title = _set(draft.ten_loai, _TITLE._replace(before=240)) + _set(draft.trich_yeu, _TITLE)
        text = "\n".join(
            part
            for part in draft[draft._fields.index("mo_dau") : draft._fields.index("noi_nhan")]
            if part
        )
        return "".join(
            [
                title + self._ruled(draft.trich_yeu, 14, 0.4),
                _set(draft.kinh_gui, _CENTRED._replace(before=120)),
                _set(draft.can_cu, _BODY._replace(italic=True)),
                *(self._body_line(line) for line in text.splitlines()),
                _paragraph("", _CENTRED),
                self._signature(draft),
                _paragraph("", _CENTRED._replace(size=1)),  # Word wants one after a table
            ]
        )

    def _body_line(self, line: str) -> str:
        look = _BODY._replace(bold=_HEADING.fullmatch(line) is not None)
        number = _NUMBER.match(line) if self._automatic else None
        if number is None:
            return _set(line, look)
        level = 0 if number[1] else 1
        return _paragraph(_run(line[number.end() :], look), look, level=level)

    def _signature(self, draft: Draft) -> str:
        heading, _, items = draft.noi_nhan.partition("\n")
        right = [_set(draft.quyen_han, _TITLE), _set(draft.chuc_vu, _TITLE)]
        room = [_paragraph("", _CENTRED)] * 5
        return _table(
            (_TEXT // 2, _TEXT // 2),
            (
                _set(heading, _RECIPIENT._replace(size=12, bold=True, italic=True))
                + _set(items, _RECIPIENT),
                "".join([*right, *room, _set(draft.ho_ten, _TITLE)]),
            ),
        )

    def _ruled(self, text: str, size: int, share: float) -> str:
        return _paragraph(self._rule(text, size, share), _CENTRED._replace(size=8))

    def _rule(self, text: str, size: int, share: float, centre: int | None = None) -> str:
        """A drawn line *share* as long as the last line of *text*, centred by default."""
        if not text:
            return ""
        points = _width(text.splitlines()[-1], size) * share
        left = "<wp:align>center</wp:align>"
        if centre is not None:
            left = f"<wp:posOffset>{(centre / 20 - points / 2) * _EMU_A_POINT:.0f}</wp:posOffset>"
        return _part("rule.xml").format(
            order=next(self._drawn),
            position=left,
            width=round(points * _EMU_A_POINT),
            points=round(points),
        )


def _width(line: str, size: int) -> float:
    """The rough length of a line in points, no longer than the text's width allows."""
    return min(450.0, len(line) * size * (0.68 if line.isupper() else 0.48))


def _lines(draft: Draft, *slots: str) -> list[tuple[str, _Look]]:
    return [(line, _HEADER[slot]) for slot in slots for line in getattr(draft, slot).splitlines()]


def _set(text: str, look: _Look) -> str:
    """The lines of *text* as paragraphs."""
    return "".join(_paragraph(_run(line, look), look) for line in text.splitlines())


def _run(text: str, look: _Look) -> str:
    if not text:
        return ""
    return f'<w:r>{_marks(look)}<w:t xml:space="preserve">{escape(text)}</w:t></w:r>'


def _marks(look: _Look) -> str:
    """Character format where it differs from the document defaults."""
    size = "" if look.size == _SIZE else f'<w:sz w:val="{look.size * 2}"/>'
    marks = "<w:b/>" * look.bold + "<w:i/>" * look.italic + size
    return f"<w:rPr>{marks}</w:rPr>" if marks else ""


def _paragraph(content: str, look: _Look, *, level: int | None = None, tabs: str = "") -> str:
    number = "" if level is None else f'<w:ilvl w:val="{level}"/><w:numId w:val="1"/>'
    number = number and f"<w:numPr>{number}</w:numPr>"
    together = "<w:keepNext/>" * (look.bold and look.align == "both")
    indent = f'<w:ind w:firstLine="{look.first_line}"/>' if look.first_line else ""
    spacing = f'<w:spacing w:before="{look.before}" w:line="{look.line}" w:lineRule="auto"/>'
    mark = _marks(look)
    return (
        f"<w:p><w:pPr>{together}{number}{tabs}{spacing}{indent}"
        f'<w:jc w:val="{look.align}"/>{mark}</w:pPr>{content}</w:p>'
    )


def _tabbed(centres: tuple[int, int], pair: tuple[tuple[str, _Look] | None, ...]) -> str:
    """A line of the header with each half centred on its tab stop."""
    stops = "".join(f'<w:tab w:val="center" w:pos="{centre}"/>' for centre in centres)
    halves = "".join(f"<w:r><w:tab/></w:r>{_run(*half) if half else ''}" for half in pair)
    look = _CENTRED._replace(align="left")
    return _paragraph(halves, look, tabs=f"<w:tabs>{stops}</w:tabs>")


def _table(widths: tuple[int, int], *rows: tuple[str, str]) -> str:
    """A table without borders; a cell must hold at least one paragraph."""
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    cells = [
        "".join(
            f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>'
            f"{cell or _paragraph('', _CENTRED)}</w:tc>"
            for width, cell in zip(widths, row, strict=True)
        )
        for row in rows
    ]
    return (
        f'<w:tbl><w:tblPr><w:tblW w:w="{sum(widths)}" w:type="dxa"/>'
        '<w:jc w:val="center"/><w:tblLayout w:type="fixed"/>'
        '<w:tblCellMar><w:left w:w="28" w:type="dxa"/>'
        f'<w:right w:w="28" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid>{grid}</w:tblGrid>'
        f"{''.join(f'<w:tr>{row}</w:tr>' for row in cells)}</w:tbl>"
    )
