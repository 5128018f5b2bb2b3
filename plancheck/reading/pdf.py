"""A .pdf file with a text layer → ``Document``: what is written, not what it looks like.

A PDF knows glyphs and their places only; lines, columns and paragraphs are worked out in
:mod:`plancheck.reading.pdf_lines` and :mod:`plancheck.reading.pdf_layout`. PDFium, which takes
the file apart, is an extra of the installation: ``plancheck[pdf]``.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from ctypes import byref, c_double, c_int, create_string_buffer
from hashlib import sha256
from typing import Any
from unicodedata import combining

from plancheck.document import Document, Fact, FileKind, Part, Revisions, RunFormat, Trait
from plancheck.errors import ReadError
from plancheck.reading.gathering import Gathering
from plancheck.reading.limits import Limits
from plancheck.reading.pdf_layout import paragraphs
from plancheck.reading.pdf_lines import Glyph, PageText, segments

MOST_PAGES = 2_000

_HYPHENS = ("\x02", "\ufffe")  # how PDFium tells a hyphen at the end of a line
_BULLET = "•"
_FORCED_BOLD = 1 << 18
_SCANNED_BELOW = 80  # letters: a page of fewer on a large picture is a picture of a page
_PICTURE_FROM = 0.5  # of the page
_UPRIGHT = 0.05


def read(data: bytes, path: str, revisions: Revisions, limits: Limits) -> Document:  # noqa: ARG001 - readers are called alike; a PDF keeps no changes
    """Read a .pdf file.

    Raises:
        ReadError: PDFium is not installed; the file is damaged, locked, scanned or too long.
    """
    pdfium = _pdfium(path)
    pages, scanned = _pages(pdfium, data, path, limits)
    if not any(page.segments for page in pages) or (scanned and len(scanned) == len(pages)):
        raise ReadError(
            "{path} has no text layer, its pages are pictures: "
            "check the Word file (.docx) it was made from.",
            path=path,
        )
    into = Gathering(path, limits)
    for paragraph in paragraphs(pages):
        for text, format_ in paragraph.pieces:
            into.show(text, format_)
        into.flush(format_=paragraph.format, page=paragraph.page, strip=True)
    for number, page in enumerate(pages, 1):
        with into.inside(Part.TEXT_BOX, None):
            into.show(page.aside, RunFormat())
            into.flush(page=number, strip=True)
    return Document(
        path=path,
        sha256=sha256(data).hexdigest(),
        kind=FileKind.PDF,
        blocks=into.blocks(),
        facts=tuple(Fact(Trait.UNREAD_PART, f"page {number}") for number in scanned),
    )


def _pdfium(path: str) -> Any:
    try:
        import pypdfium2  # noqa: PLC0415 - an extra, and only a PDF pays for it
    except ImportError as error:
        raise ReadError(
            '{path} is a PDF file: run pip install "plancheck[pdf]" to have such files read, '
            "or check the Word file (.docx) it was made from.",
            path=path,
        ) from error
    return pypdfium2


def _pages(pdfium: Any, data: bytes, path: str, limits: Limits) -> tuple[list[PageText], list[int]]:
    """Return the pages, and the numbers of those that are pictures."""
    pages: list[PageText] = []
    scanned: list[int] = []
    characters = 0
    try:
        with pdfium.PdfDocument(data) as document:
            _refuse_long(len(document), path)
            for number, page in enumerate(document, 1):
                text = page.get_textpage()
                characters += text.count_chars()
                limits.hold(path, "characters", characters)
                glyphs, aside = _glyphs(pdfium.raw, page, text)
                pages.append(PageText(number, *_size(page), segments(glyphs), aside))
                if len(glyphs) < _SCANNED_BELOW and _pictured(pdfium.raw, page):
                    scanned.append(number)
    except pdfium.PdfiumError as error:
        raise _refused(pdfium, error, path) from error
    return pages, scanned


def _refuse_long(pages: int, path: str) -> None:
    if pages > MOST_PAGES:
        raise ReadError(
            "{path} has more than {limit} pages: no plan is that long; check the file.",
            path=path,
            limit=MOST_PAGES,
        )


def _refused(pdfium: Any, error: Exception, path: str) -> ReadError:
    locked = {pdfium.raw.FPDF_ERR_PASSWORD, pdfium.raw.FPDF_ERR_SECURITY}
    if getattr(error, "err_code", None) in locked:
        return ReadError(
            "{path} is protected by a password: open it, remove the password and save it again.",
            path=path,
        )
    return ReadError(
        "{path} is damaged (it cannot be opened as a PDF file): copy it again from its source.",
        path=path,
    )


def _size(page: Any) -> tuple[float, float]:
    width, height = page.get_size()
    return float(width), float(height)


def _pictured(raw: Any, page: Any) -> bool:
    """Whether a picture covers most of a page."""
    width, height = page.get_size()
    for picture in page.get_objects(filter=[raw.FPDF_PAGEOBJ_IMAGE], max_depth=3):
        left, bottom, right, top = picture.get_bounds()
        if (right - left) * (top - bottom) >= _PICTURE_FROM * width * height:
            return True
    return False


def _glyphs(raw: Any, page: Any, text: Any) -> tuple[list[Glyph], str]:
    """Return the upright glyphs of a page, and what is written at a slant (a watermark)."""
    glyphs: list[Glyph] = []
    aside: list[str] = []
    for glyph, upright in _written(raw, page, text):
        if not upright:
            aside.append(glyph.text)
        elif glyphs and combining(glyph.text[0]):
            glyphs[-1] = glyphs[-1]._replace(text=glyphs[-1].text + glyph.text)
        else:
            glyphs.append(glyph)
    return glyphs, "".join(aside)


def _written(raw: Any, page: Any, text: Any) -> Iterator[tuple[Glyph, bool]]:
    """Yield the glyphs in the order of the file; spaces and breaks that PDFium guesses are not."""
    turn = _Turn(page)
    x, y, box, matrix = c_double(), c_double(), raw.FS_RECTF(), raw.FS_MATRIX()
    fonts = _Fonts(raw, text)
    for at in range(raw.FPDFText_CountChars(text)):
        letter = _shown(chr(raw.FPDFText_GetUnicode(text, at)))
        if raw.FPDFText_IsGenerated(text, at) == 1 or not letter:
            continue
        raw.FPDFText_GetCharOrigin(text, at, byref(x), byref(y))
        raw.FPDFText_GetLooseCharBox(text, at, byref(box))
        raw.FPDFText_GetMatrix(text, at, byref(matrix))
        across, up = turn.direction(matrix.a, matrix.b)
        one = turn.point(box.left, box.bottom)[0]
        other = turn.point(box.right, box.top)[0]
        size = raw.FPDFText_GetFontSize(text, at) * math.hypot(matrix.c, matrix.d)
        glyph = Glyph(
            letter,
            min(one, other),
            max(one, other),
            turn.point(x.value, y.value)[1],
            size or 1.0,
            fonts.format(at),
        )
        yield glyph, across > 0 and abs(up) <= _UPRIGHT * across


def _shown(letter: str) -> str:
    """Return a character as a reader sees it, "" for none.

    Symbol fonts use private characters, for bullets.
    """
    if letter in _HYPHENS:
        return "-"
    if letter < " " and not letter.isspace():
        return ""
    return _BULLET if "\ue000" <= letter <= "\uf8ff" else letter


class _Turn:
    """From a page's own coordinates to those of the page as it is shown."""

    def __init__(self, page: Any) -> None:
        self._quarter = page.get_rotation() // 90 % 4
        width, height = page.get_size()
        self._width, self._height = (height, width) if self._quarter % 2 else (width, height)

    def point(self, x: float, y: float) -> tuple[float, float]:
        match self._quarter:
            case 1:
                return y, self._width - x
            case 2:
                return self._width - x, self._height - y
            case 3:
                return self._height - y, x
            case _:
                return x, y

    def direction(self, x: float, y: float) -> tuple[float, float]:
        return ((x, y), (y, -x), (-x, -y), (-y, x))[self._quarter]


class _Fonts:
    """Bold and italic, as a font's name or flags tell."""

    def __init__(self, raw: Any, text: Any) -> None:
        self._raw, self._text = raw, text
        self._name, self._flags = create_string_buffer(128), c_int()
        self._known: dict[tuple[bytes, int], RunFormat] = {}

    def format(self, at: int) -> RunFormat:
        name, flags = self._name, self._flags
        self._raw.FPDFText_GetFontInfo(self._text, at, name, len(name), byref(flags))
        key = name.value, flags.value
        if key not in self._known:
            lowered = key[0].lower()
            bold = b"bold" in lowered or bool(key[1] & _FORCED_BOLD)
            italic = b"italic" in lowered or b"oblique" in lowered
            self._known[key] = RunFormat(bold=bold, italic=italic)
        return self._known[key]
