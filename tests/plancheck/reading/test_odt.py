"""OpenDocument texts made of raw XML: everything that shows, in order, with labels and formats."""

from __future__ import annotations

import io
import zipfile
from hashlib import sha256

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plancheck.document import (
    Alignment,
    Cell,
    Document,
    FileKind,
    ParagraphFormat,
    Part,
    Revisions,
    Run,
    RunFormat,
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
DC = 'xmlns:dc="http://purl.org/dc/elements/1.1/"'
MIME = "application/vnd.oasis.opendocument.text"


def part(root: str, content: str) -> str:
    declared = '<?xml version="1.0" encoding="UTF-8"?>'
    return f"{declared}<office:{root} {NAMESPACES} {LOEXT} {DC}>{content}</office:{root}>"


def packed(files: dict[str, str]) -> bytes:
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
    plain = RunFormat("Times New Roman", 14.0, bold=False, italic=True, underline=False, caps=False)

    assert block.runs == (
        Run(0, 1, plain),
        Run(1, 3, RunFormat("Times New Roman", 21.0, True, True, True, True, "FF0000")),  # noqa: FBT003 - in order
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
