"""OpenDocument texts made of raw XML: everything that shows, in order, with labels and formats."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping
from hashlib import sha256

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plancheck.document import (
    Alignment,
    Block,
    Box,
    Cell,
    Document,
    Fact,
    FileKind,
    ParagraphFormat,
    Part,
    Revisions,
    Run,
    RunFormat,
    Span,
    Trait,
)
from plancheck.errors import ReadError
from plancheck.reading import read_bytes

_OASIS = "urn:oasis:names:tc:opendocument:xmlns:"
NAMESPACES = " ".join(
    f'xmlns:{prefix}="{_OASIS}{name}:1.0"'
    for prefix, name in {
        "office": "office",
        "style": "style",
        "text": "text",
        "table": "table",
        "draw": "drawing",
        "fo": "xsl-fo-compatible",
        "svg": "svg-compatible",
        "meta": "meta",
        "manifest": "manifest",
    }.items()
)
LOEXT = 'xmlns:loext="urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0"'
DC = 'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xlink="http://www.w3.org/1999/xlink"'
MIME = "application/vnd.oasis.opendocument.text"


def part(root: str, content: str) -> str:
    declared = '<?xml version="1.0" encoding="UTF-8"?>'
    return f"{declared}<office:{root} {NAMESPACES} {LOEXT} {DC}>{content}</office:{root}>"


def packed(files: Mapping[str, str | bytes]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as made:
        for name, content in files.items():
            kind = zipfile.ZIP_STORED if name == "mimetype" else None
            made.writestr(name, content, compress_type=kind)
    return buffer.getvalue()


def odt(body: str, automatic: str = "", styles: str = "", **files: str) -> bytes:
    """Make an .odt of the body's XML, automatic styles and the content of styles.xml."""
    content = f"<office:automatic-styles>{automatic}</office:automatic-styles>"
    content += f"<office:body><office:text>{body}</office:text></office:body>"
    named = {name.replace("_", "."): made for name, made in files.items()}
    return packed(
        {
            "mimetype": MIME,
            "content.xml": part("document-content", content),
            "styles.xml": part("document-styles", styles),
            **named,
        }
    )


def document(body: str, automatic: str = "", styles: str = "") -> Document:
    return read_bytes(odt(body, automatic, styles), "ke_hoach.odt")


def texts(body: str, automatic: str = "") -> list[str]:
    return [block.text for block in document(body, automatic).blocks]


def style(name: str, inside: str, family: str = "paragraph", more: str = "") -> str:
    return f'<style:style style:name="{name}" style:family="{family}" {more}>{inside}</style:style>'


HIDDEN = style("An", '<style:text-properties text:display="none"/>', "text")


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("<text:p>Kế hoạch</text:p><text:h>Mục</text:h><text:p/>", ["Kế hoạch", "Mục"]),
        ("<text:p> a\n\t b<text:span> c</text:span> </text:p>", ["a b c "]),
        ("<text:p>a<text:s/><text:s text:c='2'/>b<text:tab/>c<text:line-break/>d</text:p>",
         ["a   b\tc\nd"]),
        ("<text:p><text:a><text:span>a</text:span></text:a><text:bookmark/>b</text:p>", ["ab"]),
        ("<text:p>a <text:page-number>2</text:page-number></text:p>", ["a 2"]),
        ("<text:section><text:p>a</text:p></text:section><text:p>b</text:p>", ["a", "b"]),
        (("<text:table-of-content><text:table-of-content-source>x</text:table-of-content-source>"
         "<text:index-body><text:p>a</text:p></text:index-body></text:table-of-content>"), ["a"]),
        ("<text:p>Nguye\u0302\u0303n</text:p>", ["Nguyễn"]),
        ("<text:p>a<text:hidden-text text:string-value='x'>x</text:hidden-text></text:p>", ["a"]),
        ("<text:p>a<text:span text:style-name='An'>x</text:span>b</text:p>", ["ab"]),
        ("<text:p>a<office:annotation><text:p>x</text:p></office:annotation>b</text:p>", ["ab"]),
        ("<text:section text:display='none'><text:p>x</text:p></text:section><text:p>a</text:p>",
         ["a"]),
    ],
)  # fmt: skip
def test_what_shows(body: str, expected: list[str]) -> None:
    """Runs of white space are one space, their elements are what they stand for."""
    assert texts(body, HIDDEN) == expected


def test_what_the_file_is() -> None:
    """An .odt is known by its content and tells its layout."""
    data = odt("<text:p>a</text:p>")
    read = read_bytes(data, "ke_hoach.docx")

    assert (read.kind, read.has_layout) == (FileKind.ODT, True)
    assert (read.path, read.sha256) == ("ke_hoach.docx", sha256(data).hexdigest())


def test_a_zip_packed_anew_is_known_by_its_parts() -> None:
    """The type need not come first, as programs write it."""
    content = part("document-content", "<office:body><office:text><text:p>a</text:p>"
                   "</office:text></office:body>")  # fmt: skip
    read = read_bytes(packed({"content.xml": content, "mimetype": MIME}), "a.odt")

    assert (read.kind, read.blocks[0].text) == (FileKind.ODT, "a")


def test_notes_and_frames_have_their_places() -> None:
    """A frame follows its paragraph, notes the body; their numbers are no text."""
    body = (
        "<draw:frame><draw:text-box><text:p>trang</text:p></draw:text-box></draw:frame>"
        "<text:p>a<draw:frame><draw:text-box><text:p>DỰ THẢO</text:p></draw:text-box></draw:frame>"
        "<text:note text:note-class='footnote'><text:note-citation>1</text:note-citation>"
        "<text:note-body><text:p>chú</text:p></text:note-body></text:note>b"
        "<text:note text:note-class='endnote'><text:note-body><text:p>cuối</text:p>"
        "</text:note-body></text:note></text:p>"
        "<text:p><draw:custom-shape><text:p>hình</text:p><svg:title>x</svg:title>"
        "</draw:custom-shape></text:p>"
    )

    assert [(b.ordinal, b.part, b.text) for b in document(body).blocks] == [
        (1, Part.TEXT_BOX, "trang"),
        (2, Part.BODY, "ab"),
        (3, Part.TEXT_BOX, "DỰ THẢO"),
        (4, Part.TEXT_BOX, "hình"),
        (5, Part.FOOTNOTE, "chú"),
        (6, Part.ENDNOTE, "cuối"),
    ]


def test_tables() -> None:
    """Covered cells show nothing; a cell merged downwards counts in each of its rows."""
    body = (
        "<table:table><table:table-header-rows><table:table-row>"
        "<table:table-cell table:number-columns-spanned='2'><text:p>a</text:p></table:table-cell>"
        "<table:covered-table-cell/>"
        "<table:table-cell table:number-rows-spanned='2'><text:p>b</text:p></table:table-cell>"
        "</table:table-row></table:table-header-rows><table:table-row>"
        "<table:table-cell><text:p>c</text:p><table:table><table:table-row><table:table-cell>"
        "<text:p>d</text:p></table:table-cell></table:table-row></table:table></table:table-cell>"
        "<table:table-cell><text:p>e</text:p></table:table-cell><table:covered-table-cell/>"
        "<table:table-cell><text:p>f</text:p></table:table-cell></table:table-row>"
        "<table:table-row table:visibility='collapse'><table:table-cell><text:p>x</text:p>"
        "</table:table-cell></table:table-row></table:table>"
    )

    assert [(b.text, b.cell) for b in document(body).blocks] == [
        ("a", Cell(1, 1, 1)),
        ("b", Cell(1, 1, 2)),
        ("c", Cell(1, 2, 1)),
        ("d", Cell(2, 1, 1)),
        ("e", Cell(1, 2, 2)),
        ("f", Cell(1, 2, 4)),
    ]


LEVELS = (
    "<text:list-style style:name='L'>"
    "<text:list-level-style-number text:level='1' style:num-format='I' style:num-suffix='.'/>"
    "<text:list-level-style-number text:level='2' style:num-format='1' style:num-suffix=')'"
    " text:display-levels='2' text:start-value='3'/>"
    "<text:list-level-style-bullet text:level='3' text:bullet-char='-'/></text:list-style>"
    "<text:list-style style:name='M'><text:list-level-style-number text:level='1'"
    " style:num-format='a' loext:num-list-format='Mục %1%)'/>"
    "<text:list-level-style-bullet text:level='2' text:bullet-char='\uf0b7'/></text:list-style>"
)


def items(*inside: str, style: str = "L", more: str = "") -> str:
    made = "".join(f"<text:list-item>{one}</text:list-item>" for one in inside)
    return f"<text:list text:style-name='{style}' {more}>{made}</text:list>"


def inner(*inside: str) -> str:
    return items(*inside).replace(" text:style-name='L'", "")


A = "<text:p>a</text:p>"


@pytest.mark.parametrize(
    ("body", "labels"),
    [
        (items(A, A + A, A), ["I.", "II.", "", "III."]),
        (items(A + inner(A, A), A + inner(A)), ["I.", "I.3)", "I.4)", "II.", "II.3)"]),
        (items(inner(inner(A))), ["-"]),
        (items(A, style="M") + items(A, style="M"), ["Mục a)", "Mục a)"]),
        (items(A) + A + items(A, more="text:continue-numbering='true'"), ["I.", "", "II."]),
        (
            items(A, more="xml:id='x'") + items(A) + items(A, more="text:continue-list='x'"),
            ["I.", "I.", "II."],
        ),
        (items(A).replace("list-item>", "list-item text:start-value='5'>", 1), ["V."]),
        (items("<text:p/>", A), ["I.", "II."]),
        (f"<text:list text:style-name='L'><text:list-header>{A}</text:list-header></text:list>",
         [""]),
        (items(inner(A), style="M"), ["•"]),
        (items(A, style="không có"), [""]),
    ],
)  # fmt: skip
def test_labels_of_lists(body: str, labels: list[str]) -> None:
    """Numbers are given as the list's style says, and go on where the file says so."""
    assert [block.label for block in document(body, LEVELS).blocks] == labels


def test_numbered_headings() -> None:
    """The outline numbers headings that stand in no list."""
    outline = (
        "<office:styles><text:outline-style><text:outline-level-style text:level='1'"
        " style:num-format='I' style:num-suffix='.'/><text:outline-level-style text:level='2'"
        " style:num-format='1' style:num-suffix='.'/></text:outline-style></office:styles>"
    )
    heading = "<text:h text:outline-level='{}'>a</text:h>"
    body = "".join(map(heading.format, (1, 2, 2, 1, 2))) + "<text:p>a</text:p>"
    blocks = document(body, styles=outline).blocks

    assert [block.label for block in blocks] == ["I.", "1.", "2.", "II.", "1.", ""]
    assert [block.format.outline_level for block in blocks] == [1, 2, 2, 1, 2, None]


COMMON = (
    "<office:font-face-decls><style:font-face style:name='TNR'"
    " svg:font-family=\"'Times New Roman'\""
    "/></office:font-face-decls><office:styles>"
    "<style:default-style style:family='paragraph'><style:text-properties style:font-name='TNR'"
    " fo:font-size='14pt'/></style:default-style>"
    "<style:style style:name='Thân_20_bài' style:display-name='Thân bài' style:family='paragraph'>"
    "<style:paragraph-properties fo:text-align='justify' fo:line-height='150%'/>"
    "<style:text-properties fo:font-style='italic'/></style:style></office:styles>"
)


def test_effective_formats() -> None:
    """A run's format is its own, then its paragraph's, then the parents', then the default."""
    automatic = style(
        "P1",
        "<style:paragraph-properties fo:margin-left='1cm' fo:text-indent='0.5in'"
        " fo:margin-top='0.0835in' fo:border-bottom='0.5pt solid #000'/>",
        more="style:parent-style-name='Thân_20_bài'",
    ) + style(
        "T1",
        "<style:text-properties fo:font-weight='bold' fo:font-size='150%' fo:color='#ff0000'"
        " style:text-underline-style='solid' fo:text-transform='uppercase'/>",
        "text",
    )
    body = (
        "<text:p text:style-name='P1'>a<text:span text:style-name='T1'>b<text:span>c</text:span>"
        "</text:span></text:p>"
    )
    (block,) = document(body, automatic, COMMON).blocks
    plain = RunFormat("Times New Roman", 14.0, bold=False, italic=True, underline=False, caps=False,
                      highlight=False)  # fmt: skip

    assert block.runs == (
        Run(0, 1, plain),
        Run(1, 3, RunFormat("Times New Roman", 21.0, True, True, True, True, "FF0000", False)),  # noqa: FBT003 - in order
    )
    assert block.format == ParagraphFormat(
        style="Thân bài",
        alignment=Alignment.JUSTIFIED,
        left_indent_mm=10.0,
        first_line_indent_mm=12.7,
        space_before_pt=6.0,
        space_after_pt=0.0,
        line_spacing=1.5,
        line_rule="multiple",
        rule_below=True,
    )


@pytest.mark.parametrize(
    ("written", "spacing", "rule"),
    [
        ("fo:line-height='18pt'", 18.0, "exact"),
        ("style:line-height-at-least='0.5cm'", 14.2, "at_least"),
        ("fo:line-height='normal'", 1.0, "multiple"),
        ("fo:line-height='rất cao'", 1.0, "multiple"),
    ],
)
def test_line_spacing(written: str, spacing: float, rule: str) -> None:
    """Multiples, exact and least heights are told apart; nonsense is the default."""
    automatic = style("P1", f"<style:paragraph-properties {written}/>")
    (block,) = document("<text:p text:style-name='P1'>a</text:p>", automatic).blocks

    assert (block.format.line_spacing, block.format.line_rule) == (spacing, rule)


def test_styles_in_a_circle_end() -> None:
    """A style that inherits from itself is read once round."""
    automatic = style("P1", "<style:text-properties fo:font-weight='bold'/>",
                      more="style:parent-style-name='P1'")  # fmt: skip
    (block,) = document("<text:p text:style-name='P1'>a</text:p>", automatic).blocks

    assert block.runs[0].format.bold is True


PAGES = (
    "<office:automatic-styles><style:page-layout style:name='pm1'><style:page-layout-properties"
    " fo:page-width='21cm' fo:page-height='29.7cm' fo:margin-top='1cm' fo:margin-bottom='2cm'"
    " fo:margin-left='3cm' fo:margin-right='1.5cm'/><style:header-style>"
    "<style:header-footer-properties fo:min-height='1cm'/></style:header-style>"
    "</style:page-layout><style:style style:name='MP1' style:family='paragraph'>"
    "<style:paragraph-properties fo:text-align='center'/></style:style></office:automatic-styles>"
    "<office:master-styles><style:master-page style:name='Standard'"
    " style:page-layout-name='pm1'><style:header><text:p text:style-name='MP1'>"
    "<text:page-number>2</text:page-number></text:p></style:header>"
    "<style:footer style:display='false'><text:p>x</text:p></style:footer></style:master-page>"
    "<style:master-page style:name='Ngang' style:page-layout-name='không có'/>"
    "</office:master-styles>"
)


def test_pages_and_what_stands_in_their_margins() -> None:
    """Margins end at the text; headers come after the body, those switched off not at all."""
    read = document("<text:p>a</text:p>", styles=PAGES)
    (page,) = read.pages

    assert page[:7] == (1, 210.0, 297.0, 20.0, 20.0, 30.0, 15.0)
    assert (page.page_number, page.page_number_alignment) == ("header", Alignment.CENTRE)
    assert [(b.part, b.text) for b in read.blocks] == [(Part.BODY, "a"), (Part.HEADER, "2")]


MASTERS = (
    "<office:automatic-styles><style:page-layout style:name='pm1'><style:page-layout-properties"
    " fo:page-width='21cm' fo:page-height='29.7cm' fo:margin='2cm' {layout}/></style:page-layout>"
    "</office:automatic-styles><office:master-styles>{masters}</office:master-styles>"
)
NUMBER = "<text:p><text:page-number {}>2</text:page-number></text:p>"
HEAD, FOOT = (f"<style:{part}>{NUMBER.format('')}</style:{part}>" for part in ("header", "footer"))


def master(inside: str, name: str = "Standard", following: str = "") -> str:
    return (
        f"<style:master-page style:name='{name}' style:page-layout-name='pm1'"
        f" style:next-style-name='{following}'>{inside}</style:master-page>"
    )


def of_first(part: str, content: str, more: str = "") -> str:
    return f"<style:{part}-first {more}>{content}</style:{part}-first>"


@pytest.mark.parametrize(
    ("masters", "expected"),
    [
        (master(HEAD), (False, "header", True)),
        (master("<style:header/>"), (False, None, False)),
        (master(HEAD + of_first("header", "<text:p>x</text:p>")), (True, "header", False)),
        (master(HEAD + of_first("header", NUMBER.format(""))), (True, "header", True)),
        (master("<style:header/>" + of_first("header", NUMBER.format(""))), (True, None, True)),
        (
            master(HEAD + of_first("header", "<text:p/>", "style:display='false'")),
            (False, "header", True),
        ),
        (master(FOOT + of_first("header", "<text:p/>")), (True, "footer", True)),
        (master("", following="B") + master(HEAD, "B"), (True, "header", False)),
        (master(HEAD, following="B") + master("", "B"), (True, None, True)),
        (master(FOOT, following="B") + master(HEAD, "B"), (True, "header", True)),
        (
            master(FOOT, following="B") + master(HEAD, "B", following="Standard"),
            (False, "footer", True),
        ),
        (master(HEAD, following="Standard"), (False, "header", True)),
    ],
)
def test_whether_the_first_page_shows_its_number(
    masters: str, expected: tuple[bool, str | None, bool]
) -> None:
    """By a header of its own or a master of its own; two that take turns are left and right."""
    (page,) = document("<text:p>a</text:p>", "", MASTERS.format(layout="", masters=masters)).pages
    found = page.different_first, page.page_number, page.page_number_on_first

    assert found == expected


@pytest.mark.parametrize(
    ("layout", "field", "form"),
    [
        ("", "", "decimal"),
        ("style:num-format='1'", "", "decimal"),
        ("style:num-format='i'", "", "lowerRoman"),
        ("style:num-format='I'", "", "upperRoman"),
        ("style:num-format='a'", "", "lowerLetter"),
        ("style:num-format='i'", "style:num-format='A'", "upperLetter"),
        ("style:num-format='i'", "style:num-format='1'", "decimal"),
        ("style:num-format='一'", "", "一"),
        ("style:num-format=''", "", "decimal"),
    ],
)
def test_the_form_of_page_numbers(layout: str, field: str, form: str) -> None:
    """As the number itself says, else its page, in the words of Word files."""
    masters = master(f"<style:footer>{NUMBER.format(field)}</style:footer>")
    styles = MASTERS.format(layout=layout, masters=masters)

    assert document("<text:p>a</text:p>", "", styles).pages[0].page_number_format == form


@pytest.mark.parametrize(
    ("layout", "paragraph", "start"),
    [
        ("", "", None),
        ("style:first-page-number='4'", "", 4),
        ("style:first-page-number='continue'", "", None),
        ("", "style:page-number='3'", 3),
        ("style:first-page-number='4'", "style:page-number='3'", 3),
        ("", "style:page-number='auto'", None),
    ],
)
def test_the_first_page_s_number(layout: str, paragraph: str, start: int | None) -> None:
    """The paragraph that begins a page may set it, else the page's layout."""
    automatic = style(
        "P1",
        f"<style:paragraph-properties {paragraph}/>",
        more="style:master-page-name='Standard'",
    )
    styles = MASTERS.format(layout=layout, masters=master(HEAD))
    (page,) = document("<text:p text:style-name='P1'>a</text:p>", automatic, styles).pages

    assert page.page_number_start == start


def test_text_boxes_of_a_header_belong_to_it() -> None:
    """Nothing of a header is taken for the body's."""
    frame = "<draw:frame svg:width='3cm'><draw:text-box><text:p>hộp</text:p></draw:text-box>"
    header = f"<style:header><text:p>đầu{frame}</draw:frame></text:p></style:header>"
    styles = MASTERS.format(layout="", masters=master(header))
    told = document("<text:p>a</text:p>", "", styles)

    assert [(block.text, block.part) for block in told.blocks] == [
        ("a", Part.BODY),
        ("đầu", Part.HEADER),
        ("hộp", Part.HEADER),
    ]


@pytest.mark.parametrize(
    ("colour", "highlight"),
    [("#ffff00", True), ("#FFFFFF", False), ("transparent", False)],
)
def test_a_marker_s_colour_behind_words(colour: str, highlight: bool) -> None:  # noqa: FBT001 - an expected value
    """A span's ground; without one, its paragraph style's, else none."""
    automatic = style("T1", f"<style:text-properties fo:background-color='{colour}'/>", "text")
    automatic += style("P1", "<style:text-properties fo:background-color='#00ff00'/>")
    span = "<text:span text:style-name='T1'>b</text:span>"
    plain, marked = document(
        f"<text:p>a{span}</text:p><text:p text:style-name='P1'>c{span}</text:p>", automatic
    ).blocks

    assert [run.format.highlight for run in plain.runs] == ([False, True] if highlight else [False])
    assert marked.runs[0].format.highlight is True
    assert marked.runs[-1].format.highlight is highlight


LINE = "<draw:line svg:x1='1cm' svg:y1='0.5cm' svg:x2='6cm' svg:y2='0.51cm'><text:p/></draw:line>"
CONNECTOR = "<draw:connector svg:x1='1cm' svg:y1='2cm' svg:x2='6cm' svg:y2='2cm'/>"
SHAPE = (
    "<draw:custom-shape svg:width='{}' svg:height='{}'><text:p/>"
    "<draw:enhanced-geometry draw:type='ooxml-straightConnector1'/></draw:custom-shape>"
)
SHORT = LINE.replace("6cm", "3cm")


@pytest.mark.parametrize(
    ("drawn", "length"),
    [
        (LINE, 50.0),
        (LINE.replace("svg:x1='1cm' svg:y1='0.5cm' ", ""), 60.0),
        (CONNECTOR, 50.0),
        (SHAPE.format("1.9685in", "0.0012in"), 50.0),
        (SHORT + LINE, 50.0),
        (f"<draw:g>{SHORT}<draw:g>{LINE}</draw:g></draw:g>", 50.0),
        (f"<draw:a>{LINE}</draw:a>", 50.0),
    ],
)
def test_a_line_drawn_in_or_below_a_paragraph(drawn: str, length: float) -> None:
    """The line may hang in the paragraph itself or in an empty one that follows."""
    own = document(f"<text:p>a{drawn}</text:p><text:p>b</text:p>").blocks
    below = document(f"<text:p>a</text:p><text:p>{drawn}</text:p><text:p>b</text:p>").blocks

    for first, second in (own, below):
        assert (first.format.rule_below, first.format.rule_below_mm) == (True, length)
        assert (second.format.rule_below, second.format.rule_below_mm) == (False, None)


def in_table(content: str) -> str:
    cell = f"<table:table-cell><text:p>{content}</text:p></table:table-cell>"
    return f"<table:table><table:table-row>{cell}</table:table-row></table:table>"


@pytest.mark.parametrize(
    "body",
    [
        f"<text:p>a{LINE.replace('6cm', '1cm').replace('0.51cm', '9cm')}</text:p>",
        f"<text:p>a{SHAPE.format('5cm', '2cm')}</text:p>",
        f"<text:p>a{SHAPE.format('5cm', 'x')}</text:p>",
        f"<text:p>a<draw:g>{LINE}{SHAPE.format('5cm', '2cm')}</draw:g></text:p>",
        "<text:p>a<draw:frame svg:width='5cm' svg:height='0.1mm'/></text:p>",
        f"<text:p>a</text:p>{in_table(LINE)}",
        f"<text:p>a</text:p>{in_table('b')}<text:p>{LINE}</text:p>",
    ],
)
def test_what_is_no_line_across_the_page_below(body: str) -> None:
    """Upright lines, boxes, groups of more than lines; a table parts a line from what is above."""
    formats = [block.format for block in document(body).blocks]

    assert {(format_.rule_below, format_.rule_below_mm) for format_ in formats} == {(False, None)}


def boxed(body: str, automatic: str = "") -> Block:
    return next(b for b in document(body, automatic).blocks if b.part is Part.TEXT_BOX)


BOX = "<draw:text-box {}><text:p>MẬT</text:p></draw:text-box>"
EDGES = (
    style("Khung", "<style:graphic-properties fo:border='0.06pt solid #000000'/>", "graphic")
    + style("Không", "<style:graphic-properties fo:border='none'/>", "graphic")
    + style("Dưới", "<style:graphic-properties fo:border-bottom='1pt solid'/>", "graphic")
    + style("Con", "<style:graphic-properties fo:padding='1mm'/>", "graphic",
            "style:parent-style-name='Khung'")
    + style("Nét", "<style:graphic-properties draw:stroke='solid'/>", "graphic")
    + style("Trần", "<style:graphic-properties draw:stroke='none'/>", "graphic")
)  # fmt: skip


@pytest.mark.parametrize(
    ("name", "outlined"),
    [("Khung", True), ("Không", False), ("Dưới", False), ("Con", True), ("x", False)],
)
def test_a_frame_tells_its_size_and_border(name: str, outlined: bool) -> None:  # noqa: FBT001 - an expected value
    """A border around it all, its own or its style's."""
    frame = f"<draw:frame draw:style-name='{name}' svg:width='40mm' svg:height='1cm'>"

    block = boxed(f"<text:p>a{frame}{BOX.format('')}</draw:frame></text:p>", EDGES)
    assert block.box == Box(40.0, 10.0, outlined)


@pytest.mark.parametrize(("name", "outlined"), [("Nét", True), ("Trần", False), ("x", None)])
def test_a_shape_with_text_tells_its_stroke(name: str, outlined: bool | None) -> None:  # noqa: FBT001 - an expected value
    """What the file does not say, the program decides: it is not told."""
    shape = f"<draw:custom-shape draw:style-name='{name}' svg:width='4cm'><text:p>a</text:p>"

    block = boxed(f"<text:p>a{shape}</draw:custom-shape></text:p>", EDGES)
    assert block.box == Box(40.0, None, outlined)


def test_everything_in_a_box_stands_in_it() -> None:
    """Paragraphs, tables, a box within; a frame may tell its least height only; notes are out."""
    inner = f"<draw:frame svg:width='9mm'>{BOX.format('')}</draw:frame>"
    note = "<text:note><text:note-body><text:p>chú</text:p></text:note-body></text:note>"
    content = f"{in_table('ô')}<text:p>hai{inner}{note}</text:p></draw:text-box>"
    outer = BOX.format("fo:min-height='7mm'").replace("</draw:text-box>", content)
    body = f"<text:p>a<draw:g><draw:frame svg:width='4cm'>{outer}</draw:frame></draw:g></text:p>"
    blocks = document(f"{body}<text:p>b</text:p>").blocks

    assert [(block.text, block.box and block.box[:2]) for block in blocks] == [
        ("a", None),
        ("MẬT", (40.0, 7.0)),
        ("ô", (40.0, 7.0)),
        ("hai", (40.0, 7.0)),
        ("MẬT", (9.0, None)),
        ("b", None),
        ("chú", None),
    ]


def pictured(body: str, **pictures: bytes) -> list[Fact]:
    """The facts of a text with these files in its folder of pictures."""
    content = f"<office:body><office:text>{body}</office:text></office:body>"
    files = {f"Pictures/{name}.png": content for name, content in pictures.items()}
    files |= {"content.xml": part("document-content", content).encode()}
    return list(read_bytes(packed({"mimetype": MIME, **files}), "a.odt").facts)


PNG, JPEG = b"\x89PNG\r\n\x1a\n" + b"\0" * 17 + b"\x06", b"\xff\xd8\xff"


def image(name: str, folder: str = "Pictures/", more: str = "") -> str:
    return f"<draw:frame><draw:image xlink:href='{folder}{name}.png'/>{more}</draw:frame>"


def test_pictures_are_told_at_their_place() -> None:
    """In a line, alone in a paragraph, in a group or a text box."""
    box = BOX.format("").replace("MẬT", f"hộp{image('a')}")
    body = f"<text:p>Kế{image('a')} hoạch{image('b', './Pictures/')}</text:p>"
    body += f"<text:p>{image('a')}</text:p><text:p>x<draw:g>{image('b')}</draw:g></text:p>"
    body += f"<text:p>neo<draw:frame>{box}</draw:frame></text:p>"

    assert [fact[1:] for fact in pictured(body, a=PNG, b=JPEG)] == [
        ("image/png alpha", Span(1, 2, 1, 2)),
        ("image/jpeg", Span(1, 8, 1, 8)),
        ("image/png alpha", Span(1, 8, 1, 8)),
        ("image/jpeg", Span(2, 1, 2, 1)),
        ("image/png alpha", Span(4, 3, 4, 3)),
    ]


@pytest.mark.parametrize(
    "frame",
    [
        image("missing"),
        image("empty"),
        image("a", "https://example.vn/"),
        image("a", more="<draw:object/>"),
        "<draw:frame><draw:image/></draw:frame>",
    ],
)
def test_what_is_no_picture(frame: str) -> None:
    """Missing or empty files, what is elsewhere, what an object is shown by."""
    assert pictured(f"<text:p>a{frame}</text:p>", a=PNG, empty=b"") == []


def test_a_picture_in_two_forms_is_one() -> None:
    """The first that a program can show."""
    both = image("a", more="<draw:image xlink:href='Pictures/b.png'/>")
    (fact,) = pictured(f"<text:p>x{both}</text:p>", a=JPEG, b=PNG)

    assert fact.detail == "image/jpeg"


REGION = (
    "<text:tracked-changes><text:changed-region text:id='c1'><text:deletion>"
    "<office:change-info/><text:p>2022</text:p></text:deletion></text:changed-region>"
    "<text:changed-region text:id='c2'><text:insertion/></text:changed-region>"
    "</text:tracked-changes>"
)
CHANGED = (
    REGION
    + "<text:p>Năm <text:change text:change-id='c1'/><text:change-start text:change-id='c2'/>"
    "2023</text:p><text:p>mới<text:change-end text:change-id='c2'/> nay</text:p>"
)


def test_changes_are_taken_as_asked() -> None:
    """All accepted, or all rejected: an inserted end of a paragraph goes, too."""
    final = read_bytes(odt(CHANGED), "a.odt")
    original = read_bytes(odt(CHANGED), "a.odt", Revisions.ORIGINAL)

    assert [block.text for block in final.blocks] == ["Năm 2023", "mới nay"]
    assert [block.text for block in original.blocks] == ["Năm 2022 nay"]
    assert [(f.trait, f.detail) for f in final.facts] == [
        (Trait.DELETION, "2022"),
        (Trait.INSERTION, "2023 mới"),
    ]


def test_facts_have_places() -> None:
    """A comment and hidden words are told with where they would stand."""
    read = document(
        "<text:p>a</text:p><text:p>bc<office:annotation><text:p>Xem</text:p></office:annotation>"
        "<text:span text:style-name='An'>ẩn</text:span></text:p>",
        HIDDEN,
    )

    assert [(f.trait, f.detail, f.span) for f in read.facts] == [
        (Trait.COMMENT, "Xem", (2, 2, 2, 2)),
        (Trait.HIDDEN_TEXT, "ẩn", (2, 2, 2, 2)),
    ]


def test_properties() -> None:
    """The file's own properties are told under the names Word has for them."""
    meta = part("document-meta", "<office:meta><dc:title>Kế hoạch</dc:title><meta:initial-creator>"
                "Nguyễn Văn A</meta:initial-creator><dc:date/></office:meta>")  # fmt: skip
    read = read_bytes(odt("<text:p>a</text:p>", meta_xml=meta), "a.odt")

    assert read.properties == (("title", "Kế hoạch"), ("creator", "Nguyễn Văn A"))


@pytest.mark.parametrize(
    ("statistic", "count"),
    [
        ("meta:page-count='3' meta:word-count='900'", 3),
        ("meta:page-count='3'", 3),
        ("meta:page-count='0'", None),
        ("meta:page-count='1' meta:word-count='0'", None),
        ("meta:page-count='ba'", None),
        ("", None),
    ],
)
def test_pages_as_the_last_program_counted_them(statistic: str, count: int | None) -> None:
    """What makes no sense is not told."""
    told = f"<office:meta><meta:document-statistic {statistic}/></office:meta>"
    meta = part("document-meta", told)

    assert read_bytes(odt("<text:p>a</text:p>", meta_xml=meta), "a.odt").page_count == count


MANIFEST = (
    '<?xml version="1.0"?><manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:'
    'xmlns:manifest:1.0"><manifest:file-entry><manifest:encryption-data/></manifest:file-entry>'
    "</manifest:manifest>"
)


@pytest.mark.parametrize(
    ("files", "sentence"),
    [
        ({"content.xml": "\x03mật", "META-INF/manifest.xml": MANIFEST}, "protected by a password"),
        ({"encrypted-package": "\x03"}, "protected by a password"),
        ({"content.xml": "<a"}, "not well-formed XML"),
        ({"styles.xml": "<a/>"}, "its text is missing"),
        (
            {"content.xml": part("document-content", "<office:body><office:spreadsheet/>"
                                 "</office:body>")},
            "not a text document",
        ),
    ],
)  # fmt: skip
def test_files_that_cannot_be_read(files: dict[str, str], sentence: str) -> None:
    """Each cause has its own sentence."""
    with pytest.raises(ReadError, match=sentence) as caught:
        read_bytes(packed({"mimetype": MIME, **files}), "a.odt")
    assert caught.value.exit_code == 3


def test_deep_nesting() -> None:
    """A text nested as deep as the parser allows does not exhaust the stack."""
    lists = 110
    body = "<text:list><text:list-item>" * lists + A + "</text:list-item></text:list>" * lists

    assert texts(body) == ["a"]


SIGNS = {" ": "<text:s/>", "\t": "<text:tab/>", "\n": "<text:line-break/>"}


@given(st.lists(st.text("aâđ \t\n&", min_size=1), min_size=1, max_size=5))
def test_every_character_is_read_once(spans: list[str]) -> None:
    """Whatever the spans, their characters come back in order."""
    written = "".join(
        f"<text:span>{''.join(SIGNS.get(c, c).replace('&', '&amp;') for c in span)}</text:span>"
        for span in spans
    )

    assert texts(f"<text:p>x{written}</text:p>") == ["x" + "".join(spans)]
