"""Files made to cost more than they look: each as large as the limits let it be.

Each construction is a function of a scale: 1 stands just below the limits, where a file is read
and costs the most; more than 1 goes beyond them, up to 45 MB.
"""

from __future__ import annotations

import io
import random
import zipfile
from collections.abc import Callable, Iterator
from functools import partial

from plancheck.reading.limits import Limits

LIMITS = Limits()
ODF = " ".join(
    f'xmlns:{prefix}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for prefix, name in {
        "office": "office",
        "style": "style",
        "text": "text",
        "table": "table",
        "draw": "drawing",
        "fo": "xsl-fo-compatible",
    }.items()
)
LARGEST = 45 << 20
MAIN = "word/document.xml"
W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
NAMESPACES = (
    f'xmlns:w="{W}" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
)
SENTENCE = "Tháng hành động vì bình đẳng giới và phòng ngừa, ứng phó với bạo lực trên cơ sở giới "
PLAN = """\
ỦY BAN NHÂN DÂN
Số: 1/KH-UBND
KẾ HOẠCH
Triển khai Tháng hành động vì bình đẳng giới năm 2025
"""

Construction = Callable[[int], bytes]


def constructions() -> dict[str, Construction]:
    """Return all constructions by name; what stands behind the point is the kind of file."""
    made = {f"{name}.docx": partial(_body, *unit) for name, *unit in _units()}
    made |= {f"{name}.docx": _fixed(make) for name, make in _whole_files().items()}
    made |= {f"text of {words[:20]!r}.txt": partial(_text, words) for words in _WORDS}
    made |= {f"{name}.md": partial(_text, words) for name, words in _MARKDOWN.items()}
    made |= {f"{name}.odt": partial(_open_document, *unit) for name, unit in _OPEN.items()}
    made |= {f"{name}.html": partial(_page, *unit) for name, unit in _PAGES.items()}
    return made


def each_construction() -> Iterator[str]:
    """Yield the body of every construction with its unit twice."""
    for _name, opening, unit, closing in _units():
        if len(opening) < LIMITS.parts:  # not the one that only nests
            yield opening + unit * 2 + closing


def zipped(entries: dict[str, str | bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    """Return a zip of files."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", method) as made:
        for name, content in entries.items():
            made.writestr(name, content)
    return target.getvalue()


def part(root: str, content: str) -> str:
    """Return a part of a Word file."""
    return f'<?xml version="1.0" encoding="UTF-8"?><w:{root} {NAMESPACES}>{content}</w:{root}>'


def docx(body: str, *, stored: bool = False, **parts: str) -> bytes:
    """Return a Word file of its body's XML; *parts* by their names."""
    entries: dict[str, str | bytes] = {MAIN: part("document", f"<w:body>{body}</w:body>")}
    entries |= {f"word/{name}.xml": part(name, content) for name, content in parts.items()}
    return zipped(entries, zipfile.ZIP_STORED if stored else zipfile.ZIP_DEFLATED)


def paragraph(text: str, properties: str = "") -> str:
    """Return a paragraph of one run."""
    return f"<w:p><w:pPr>{properties}</w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>"


def run(content: str) -> str:
    """Return a run."""
    return f"<w:r>{content}</w:r>"


def _units() -> Iterator[tuple[str, str, str, str]]:
    """Yield a name, the opening of a body, what is repeated in it, and its closing."""
    yield from _blocks()
    yield from _in_paragraphs()
    yield from _plain()


def _blocks() -> Iterator[tuple[str, str, str, str]]:
    """Of paragraphs, tables and sections."""
    letter = paragraph("a")
    cell = f"<w:tc>{paragraph('a')}</w:tc>"
    page = '<w:pgSz w:w="11906" w:h="16838"/>'
    page += '<w:pgMar w:top="1" w:bottom="1" w:left="1" w:right="1"/>'
    down = "<w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc>"
    across = f'<w:tc><w:tcPr><w:gridSpan w:val="99999"/></w:tcPr>{letter}</w:tc>'
    yield "empty paragraphs", "", "<w:p/>", ""
    yield "paragraphs of a letter", "", letter, ""
    yield "paragraphs of a sentence", "", paragraph(SENTENCE), ""
    yield "a row of cells", "<w:tbl><w:tr>", cell, "</w:tr></w:tbl>"
    yield "merged cells", "<w:tbl>", f"<w:tr>{down}{across}</w:tr>", "</w:tbl>"
    yield "tables", "", f"<w:tbl><w:tr>{cell}</w:tr></w:tbl>", ""
    yield "tables in tables", "", _nested("<w:tbl><w:tr><w:tc>", letter, 80), ""
    yield (
        "text boxes in text boxes",
        "",
        _nested("<w:p><w:r><w:pict><w:txbxContent>", letter, 60),
        "",
    )
    yield "sections", "", paragraph("a", f"<w:sectPr>{page}</w:sectPr>"), ""
    yield "merged paragraphs", "", paragraph("a", "<w:rPr><w:del/></w:rPr>"), ""
    yield "controls", "", f"<w:sdt><w:sdtPr/><w:sdtContent>{letter}</w:sdtContent></w:sdt>", ""
    yield "controls nested", "", _nested("<w:sdt><w:sdtContent>", letter, 120), ""


def _in_paragraphs() -> Iterator[tuple[str, str, str, str]]:
    """Of what stands in a paragraph."""
    letter = paragraph("a")
    end = "</w:p>"
    fields = {kind: f'<w:fldChar w:fldCharType="{kind}"/>' for kind in ("begin", "separate", "end")}
    choice = '<mc:Choice Requires="wps"><w:t>a</w:t></mc:Choice><mc:Fallback/>'
    box = "<w:pict><w:txbxContent>{}</w:txbxContent></w:pict>"
    deleted = f'<w:del w:author="a">{run("<w:delText>a b</w:delText>")}</w:del>'
    yield "empty runs", "<w:p>", "<w:r/>", end
    yield "runs of a sentence", "<w:p>", run(f"<w:t>{SENTENCE}</w:t>"), end
    yield "runs of a letter", "<w:p>", run("<w:rPr><w:b/></w:rPr><w:t>a</w:t><w:tab/>"), end
    yield "tabs", "<w:p><w:r>", "<w:tab/>", "</w:r></w:p>"
    yield "breaks", "<w:p><w:r><w:t>a</w:t>", "<w:br/>", "</w:r></w:p>"
    yield "text boxes", "<w:p>", run(box.format(letter)), end
    yield "alternates", "<w:p>", run(f"<mc:AlternateContent>{choice}</mc:AlternateContent>"), end
    yield (
        "alternates nested",
        "<w:p>",
        _nested("<w:r><mc:AlternateContent><mc:Choice>", run("<w:t>a</w:t>"), 80),
        end,
    )
    yield "fields opened", "<w:p>", run(fields["begin"]), end
    yield "fields", "<w:p>", "".join(map(run, fields.values())), end + letter
    yield "fields closed at the end", "<w:p>", run(fields["begin"]), run(fields["end"]) * 90 + end
    yield "bookmarks", "<w:p>", '<w:bookmarkStart w:id="1" w:name="a"/>', end + letter
    yield "insertions nested", "<w:p>", _nested("<w:ins>", run("<w:t>a</w:t>"), 240), end
    yield "insertions", "<w:p>", f'<w:ins w:author="a">{run("<w:t>a b</w:t>")}</w:ins>', end
    yield "deletions", "<w:p>", f'<w:commentReference w:id="1"/>{deleted}', end + letter
    yield "page breaks", "<w:p>", run("<w:lastRenderedPageBreak/><w:t>a</w:t>"), end
    yield "hidden", "<w:p>", run("<w:rPr><w:vanish/></w:rPr><w:t>a b</w:t>"), end + letter
    yield "links", "<w:p>", f'<w:hyperlink w:anchor="a">{run("<w:t>a</w:t>")}</w:hyperlink>', end
    yield (
        "outside links",
        "<w:p>",
        f'<w:hyperlink r:id="a">{run("<w:t>a</w:t>")}</w:hyperlink>',
        end,
    )
    yield "objects", "<w:p>", run("<w:object/><w:drawing/>"), end + letter
    yield "notes", "<w:p>", run('<w:footnoteReference w:id="1"/><w:t>a</w:t>'), end


def _plain() -> Iterator[tuple[str, str, str, str]]:
    """Of text and of XML itself."""
    letter = paragraph("a")
    yield "decomposed", "", paragraph("e\u0302\u0301" * 20), ""
    yield "piles of marks", "", paragraph("a" + "\u0301\u0323" * 400), ""
    yield "attributes", "", "<w:p " + " ".join(f'a{n}="{n}"' for n in range(90)) + "/>", letter
    yield "spaces", "", " " * 1000, letter
    yield "comments", "", "<!-- a -->", letter
    yield "instructions", "", "<?a b?>", letter
    yield "deep", "<w:sdt>" * 100_000, "", "</w:sdt>" * 100_000
    yield "character references", "<w:p><w:r><w:t>", "&#97;", "</w:t></w:r></w:p>"
    yield (
        "text that is not shown",
        "<w:p><w:r><w:instrText>",
        SENTENCE,
        "</w:instrText></w:r></w:p>",
    )


def _nested(opening: str, content: str, depth: int) -> str:
    names = [tag.split()[0].strip("<>") for tag in opening.split("<")[1:]]
    closing = "".join(f"</{name}>" for name in reversed(names))
    return opening * depth + content + closing * depth


def _times(unit: str, scale: int, *, marked: bool) -> int:
    """How often a unit goes into a file of this scale."""
    size = max(1, len(unit.encode()))
    elements = unit.count("<") - unit.count("</") if marked else 0
    shown = unit.count("</w:t>") if marked else 1
    letters = len(unit) if not marked else sum(map(len, unit.split("</w:t>")[:-1])) // max(shown, 1)
    bounds = [((LIMITS.xml_mb << 20) - 99_999) * scale // size, LARGEST // size]
    if elements:
        bounds.append((LIMITS.elements - 999) * scale // elements)
    if marked and unit.count("="):
        bounds.append((LIMITS.attributes - 999) * scale // unit.count("="))
    if not marked:
        bounds.append((LIMITS.characters - 999) * scale // letters)
    return min(bounds)


def _body(opening: str, unit: str, closing: str, scale: int) -> bytes:
    return docx(opening + unit * _times(unit, scale, marked=True) + closing, stored=True)


def _text(words: str, scale: int) -> bytes:
    return (PLAN + words * _times(words, scale, marked=False)).encode()


def _page(opening: str, unit: str, closing: str, scale: int) -> bytes:
    content = opening + unit * _times(unit, scale, marked=True) + closing
    return f"<!DOCTYPE html><html><body>{content}</body></html>".encode()


def _open_document(opening: str, unit: str, closing: str, scale: int) -> bytes:
    content = opening + unit * _times(unit, scale, marked=True) + closing
    text = f"<office:body><office:text>{content}</office:text></office:body>"
    whole = f"<office:document-content {ODF}>{_OPEN_STYLES}{text}</office:document-content>"
    mimetype = "application/vnd.oasis.opendocument.text"
    return zipped({"mimetype": mimetype, "content.xml": whole}, zipfile.ZIP_STORED)


def _fixed(make: Callable[[], bytes]) -> Construction:
    return lambda _scale: make()


def _whole_files() -> dict[str, Callable[[], bytes]]:
    """Files that no repetition of a unit makes."""
    small = part("document", f"<w:body>{paragraph('a')}</w:body>")
    noise = random.Random(1).randbytes(LARGEST)  # noqa: S311  (not for secrets)
    bomb = bytes(200 << 20)
    return {
        "long labels": _long_labels,
        "many lists": _many_lists,
        "a chain of styles": partial(_styles, cyclic=False),
        "a circle of styles": partial(_styles, cyclic=True),
        "a format each": _formats,
        "many namespaces": _namespaces,
        "attributes of one element": _attributes,
        "a huge attribute": lambda: docx(f'<w:p a="{"a" * 9_000_000}"/>' + paragraph("a")),
        "a huge style name": lambda: docx(paragraph("a", _style("a" * 9_000_000)) * 2),
        "a huge text": lambda: docx(paragraph("ế" * 990_000)),
        "letters beyond the basic plane": lambda: docx(paragraph("😀" * 990_000)),
        "every letter there is": _letters,
        "entities": lambda: zipped({MAIN: '<!DOCTYPE a [<!ENTITY a "aaaa">]><a>&a;</a>'}),
        "a bomb": lambda: zipped({MAIN: bomb}),
        "a bomb in a picture": lambda: zipped({MAIN: small, "word/media/a.png": bomb}),
        "a bomb in a bomb": lambda: zipped({MAIN: zipped({MAIN: bomb})}),
        "bombs below the ratio": lambda: zipped({f"{n}": bytes(8 << 20) for n in range(31)}),
        "very many parts": lambda: zipped({f"a{n}": b"" for n in range(300_000)}),
        "many parts": lambda: zipped({MAIN: small} | {f"a{n}": b"" for n in range(1_990)}),
        "headers": _headers,
        "a huge picture": lambda: zipped({MAIN: small, "a.png": noise}, zipfile.ZIP_STORED),
        "noise": lambda: noise,
        "noise after a zip's mark": lambda: b"PK\x03\x04" + noise,
        "ends of zips": lambda: b"PK\x03\x04" + b"PK\x05\x06" * (LARGEST // 4),
        "lines of a directory": lambda: (
            b"PK\x03\x04" + (b"PK\x01\x02" + bytes(42)) * (LARGEST // 46)
        ),
    }


def _long_labels() -> bytes:
    text = (
        f'<w:start w:val="779"/><w:numFmt w:val="upperLetter"/><w:lvlText w:val="{"%1" * 99_999}"/>'
    )
    return docx(paragraph("a", _listed(1)) * 50_000, numbering=_lists([1], text))


def _many_lists() -> bytes:
    numbers = range(20_000)
    text = '<w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/>'
    body = "".join(paragraph("a", _listed(n)) for n in numbers)
    return docx(body, numbering=_lists(numbers, text))


def _lists(numbers: range | list[int], level: str) -> str:
    abstracts = (
        f'<w:abstractNum w:abstractNumId="{n}"><w:lvl w:ilvl="0">{level}</w:lvl></w:abstractNum>'
        for n in numbers
    )
    lists = (f'<w:num w:numId="{n}"><w:abstractNumId w:val="{n}"/></w:num>' for n in numbers)
    return "".join([*abstracts, *lists])


def _listed(number: int) -> str:
    return f'<w:numPr><w:ilvl w:val="0"/><w:numId w:val="{number}"/></w:numPr>'


def _style(name: str) -> str:
    return f'<w:pStyle w:val="{name}"/>'


def _styles(*, cyclic: bool) -> bytes:
    count = 40_000
    styles = "".join(
        f'<w:style w:type="paragraph" w:styleId="S{n}">'
        f'<w:basedOn w:val="S{(n + 1) % count if cyclic else n + 1}"/></w:style>'
        for n in range(count)
    )
    return docx("".join(paragraph("a", _style(f"S{n}")) for n in range(count)), styles=styles)


def _formats() -> bytes:
    return docx(
        "".join(
            f'<w:p><w:pPr><w:spacing w:line="{n}"/></w:pPr><w:r><w:rPr><w:sz w:val="{n}"/>'
            f'<w:color w:val="{n:06}"/></w:rPr><w:t>a</w:t></w:r></w:p>'
            for n in range(40_000)
        )
    )


def _namespaces() -> bytes:
    names = " ".join(f'xmlns:n{n}="urn:{n}"' for n in range(20_000))
    choice = '<mc:Choice Requires="wps"><w:t>a</w:t></mc:Choice>'
    unit = run(f"<mc:AlternateContent>{choice}</mc:AlternateContent>")
    return docx(f"<w:p {names}>{unit * 20_000}</w:p>")


def _attributes() -> bytes:
    attributes = " ".join(f'a{n}="{n}"' for n in range(500_000))
    return docx(f"<w:p {attributes}/>" + paragraph("a"))


def _letters() -> bytes:
    unwanted = {*range(0xD800, 0xE000), 0xFFFE, 0xFFFF}
    letters = (chr(n) for n in range(0xA0, 0x110000) if n not in unwanted)
    return docx(paragraph("".join(letters)[:990_000]))


def _headers() -> bytes:
    numbers = range(1_500)
    body = "".join(
        f'<w:p><w:pPr><w:sectPr><w:headerReference w:type="default" r:id="r{n}"/></w:sectPr>'
        f"</w:pPr></w:p>{paragraph('a')}"
        for n in numbers
    )
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/header"
    links = "".join(
        f'<Relationship Id="r{n}" Type="{kind}" Target="header{n}.xml"/>' for n in numbers
    )
    space = "http://schemas.openxmlformats.org/package/2006/relationships"
    header = part("hdr", paragraph(SENTENCE) * 7)
    entries: dict[str, str | bytes] = {f"word/header{n}.xml": header for n in numbers}
    entries[MAIN] = part("document", f"<w:body>{body}</w:body>")
    entries["word/_rels/document.xml.rels"] = (
        f'<Relationships xmlns="{space}">{links}</Relationships>'
    )
    return zipped(entries)


_WORDS = (
    *(
        "a",
        " ",
        "a ",
        "\n",
        "a\n",
        "A\n",
        "A a ",
        "1",
        "I",
        "/",
        "-",
        ".",
        "…",
        "...",
        "(",
        "“",
        '"',
    ),
    *(": ", ", ", "; ", "a.\n", "a;\n", "“a” ", "a)", "Đ", "\u0301", "\u00a0", "\t", "TM. \n"),
    *("I. a\n", "IV. ", "1. a\n", "1.1. a\n", "- a\n", "| a |\n", "Điều 1 ", "2025", "năm 2025 "),
    *("1/1/2025 ", "31/02/2025 ", "ngày 31 tháng 2 năm 2025 ", "ngày 31 tháng 2 năm 2025\n"),
    *("từ ngày 15/11 đến ngày 15/12 ", "từ ngày 16/11 đến ngày 15/12/2025\n", "15/11 - 15/12; "),
    *(
        "Căn cứ ",
        "Căn cứ Kế hoạch số 1/KH-UBND ngày 1/1/2025 của Ủy ban;\n",
        "Kế hoạch số 1/KH-UBND ",
    ),
    *(
        "Nơi nhận:\n- a;\n",
        "Lưu: VT\n",
        "Kính gửi: a\n",
        "Số: 1/KH-UBND\n",
        "KẾ HOẠCH\n",
        "KẾ HOẠCH ",
    ),
    *("Tháng hành động ", "bình đẳng giới ", "chủ đề “", "chủ đề: a\n", "chủ đề “a” ", "chủ đề "),
    *("UBND ", "Sở ", "huyện ", "ủy ban nhân dân ", "kinh phí ", "QĐ-TTg ", "số 1/QĐ-TTg "),
    *("Triển khai Tháng hành động vì bình đẳng giới năm 2024 ", SENTENCE, SENTENCE + "\n"),
)
_MARKDOWN = {
    "stars": "* a",
    "emphasis": "**a _b_ ** ",
    "cells": "|a",
    "rows": "|a|\n",
    "escapes": "\\*",
    "headings": "# a\n",
    "underscores": "_",
}
_OPEN_STYLES = f"""<office:automatic-styles><text:list-style style:name="L">
<text:list-level-style-number text:level="1" style:num-format="I"
style:num-suffix="{"." * 99_999}"/></text:list-style></office:automatic-styles>"""
_OPEN = {
    "paragraphs": ("", "<text:p>a</text:p>", ""),
    "spaces": ("<text:p>a", '<text:s text:c="999999999"/>', "b</text:p>"),
    "spans": ("<text:p>", "<text:span>a</text:span>", "</text:p>"),
    "nested lists": (
        "",
        "<text:list><text:list-item>" * 90
        + "<text:p>a</text:p>"
        + "</text:list-item></text:list>" * 90,
        "",
    ),
    "items": (
        '<text:list text:style-name="L">',
        "<text:list-item><text:p>a</text:p></text:list-item>",
        "</text:list>",
    ),
    "rows": (
        "<table:table>",
        (
            '<table:table-row table:number-rows-repeated="999999">'
            "<table:table-cell><text:p>a</text:p></table:table-cell></table:table-row>"
        ),
        "</table:table>",
    ),
    "notes": (
        "<text:p>",
        "<text:note><text:note-body><text:p>a</text:p></text:note-body></text:note>",
        "</text:p>",
    ),
    "frames": (
        "<text:p>",
        "<draw:frame><draw:text-box><text:p>a</text:p></draw:text-box></draw:frame>",
        "</text:p>",
    ),
    "nested frames": (
        "",
        "<text:p><draw:frame><draw:text-box>" * 60
        + "<text:p>a</text:p>"
        + "</draw:text-box></draw:frame></text:p>" * 60,
        "",
    ),
}
_PAGES = {
    "elements of a page": ("", "<b>", ""),
    "lines of a page": ("", "<p>a", ""),
    "cells of a page": ("<table><tr>", '<td rowspan="9999" colspan="9999">a', ""),
    "tables of a page": ("", "<table><tr><td>a", ""),
    "unclosed marks of a page": ("", "<", ""),
    "nested marks of a page": ("", "<div>" * 200 + "a" + "</div>" * 200, ""),
    "open marks of a page": ("", "<div><table><tr><td>a", ""),
    "entities of a page": ("", "&eacute;", ""),
}
