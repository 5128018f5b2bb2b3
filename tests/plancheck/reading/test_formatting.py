"""Effective formats, all inheritance resolved."""

from __future__ import annotations

import io
from collections.abc import Callable

import docx
import pytest
from docx.enum.text import WD_COLOR_INDEX

from plancheck.document import Alignment, Document, ParagraphFormat, RunFormat
from plancheck.reading import read_bytes

Read = Callable[..., Document]

DEFAULTS = (
    "<w:docDefaults><w:rPrDefault><w:rPr>"
    '<w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi"/><w:sz w:val="22"/>'
    "</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>"
    '<w:spacing w:after="160" w:line="259" w:lineRule="auto"/>'
    "</w:pPr></w:pPrDefault></w:docDefaults>"
)
THEME = (
    "<a:themeElements><a:fontScheme>"
    '<a:majorFont><a:latin typeface="Cambria"/></a:majorFont>'
    '<a:minorFont><a:latin typeface="Calibri"/></a:minorFont>'
    "</a:fontScheme></a:themeElements>"
)

PLAIN = RunFormat(bold=False, italic=False, underline=False, caps=False, highlight=False)


def style(name: str, content: str = "", base: str = "", kind: str = "paragraph") -> str:
    based = f'<w:basedOn w:val="{base}"/>' if base else ""
    return (
        f'<w:style w:type="{kind}" w:styleId="{name}">'
        f'<w:name w:val="{name.lower()}"/>{based}{content}</w:style>'
    )


def run_format(document: Read, run: str = "", paragraph: str = "", **parts: str) -> RunFormat:
    body = f"<w:p><w:pPr>{paragraph}</w:pPr><w:r><w:rPr>{run}</w:rPr><w:t>x</w:t></w:r></w:p>"
    (block,) = document(body, **parts).blocks
    return block.runs[0].format


def paragraph_format(document: Read, paragraph: str, **parts: str) -> ParagraphFormat:
    (block,) = document(
        f"<w:p><w:pPr>{paragraph}</w:pPr><w:r><w:t>x</w:t></w:r></w:p>", **parts
    ).blocks
    return block.format


def test_without_styles_the_standard_s_defaults_hold(document: Read) -> None:
    """The standard knows no font and size; everything else is off, left or nothing."""
    (block,) = document("<w:p><w:r><w:t>x</w:t></w:r></w:p>").blocks

    assert block.runs[0].format == PLAIN
    assert block.format == ParagraphFormat(
        alignment=Alignment.LEFT,
        left_indent_mm=0.0,
        first_line_indent_mm=0.0,
        space_before_pt=0.0,
        space_after_pt=0.0,
        line_spacing=1.0,
        line_rule="multiple",
        rule_below=False,
    )


def test_the_nearest_level_speaks(document: Read) -> None:
    """Run over character style over paragraph style over defaults over theme."""
    styles = (
        DEFAULTS
        + style("P", '<w:rPr><w:sz w:val="26"/><w:color w:val="00aa00"/><w:i/></w:rPr>')
        + style("C", '<w:rPr><w:sz w:val="30"/><w:u w:val="single"/></w:rPr>', kind="character")
    )
    named = '<w:rStyle w:val="C"/>'
    own = '<w:rFonts w:ascii="Arial"/><w:sz w:val="29"/><w:u w:val="none"/>'
    by_paragraph = '<w:pStyle w:val="P"/>'
    parts = {"styles": styles, "theme": THEME}

    assert run_format(document, **parts) == PLAIN._replace(font="Calibri", size_pt=11.0)
    assert run_format(document, "", by_paragraph, **parts)[:4] == ("Calibri", 13.0, False, True)
    assert run_format(document, named, by_paragraph, **parts) == PLAIN._replace(
        font="Calibri", size_pt=15.0, italic=True, underline=True, colour="00AA00"
    )
    assert run_format(document, named + own, by_paragraph, **parts)[:5] == (
        "Arial",
        14.5,
        False,
        True,
        False,
    )


def test_styles_inherit_along_their_chain(document: Read) -> None:
    """A style adds to the styles it is based on and is told by its name."""
    styles = (
        style("C", '<w:pPr><w:ind w:firstLine="567"/></w:pPr>', base="B")
        + style("A", '<w:pPr><w:jc w:val="both"/></w:pPr><w:rPr><w:b/></w:rPr>')
        + style("B", '<w:rPr><w:b w:val="0"/><w:caps/></w:rPr>', base="A")
    )
    chosen = '<w:pStyle w:val="C"/>'

    assert paragraph_format(document, chosen, styles=styles)[:5] == (
        "c",
        Alignment.JUSTIFIED,
        None,
        0.0,
        10.0,
    )
    assert run_format(document, "", chosen, styles=styles)[2:6] == (False, False, False, True)


@pytest.mark.parametrize(("first", "second"), [("A", "A"), ("B", "A"), ("missing", "B")])
def test_circular_and_broken_chains_end(document: Read, first: str, second: str) -> None:
    """A style based on itself, on its heir or on nothing still says what it says."""
    styles = style("A", "<w:rPr><w:b/></w:rPr>", base=first) + style("B", base=second)

    assert run_format(document, "", '<w:pStyle w:val="A"/>', styles=styles).bold is True


def test_the_default_style_serves_where_none_is_named(document: Read) -> None:
    """Paragraphs without style, or with an unknown one, take the default paragraph style."""
    styles = (
        '<w:style w:type="paragraph" w:default="1" w:styleId="N"><w:name w:val="Normal"/>'
        '<w:rPr><w:sz w:val="28"/></w:rPr></w:style>'
    )
    for chosen in ("", '<w:pStyle w:val="unknown"/>'):
        assert paragraph_format(document, chosen, styles=styles).style == "Normal"
        assert run_format(document, "", chosen, styles=styles).size_pt == 14.0


@pytest.mark.parametrize(
    ("paragraph", "character", "own", "bold"),
    [
        ("<w:b/>", "", "", True),
        ("<w:b/>", "<w:b/>", "", False),
        ("", "<w:b/>", "", True),
        ("<w:b/>", '<w:b w:val="0"/>', "", True),
        ("<w:b/>", "<w:b/>", '<w:b w:val="true"/>', True),
        ("<w:b/>", "", '<w:b w:val="off"/>', False),
        ("", "", '<w:b w:val="false"/>', False),
        ("<w:b/>", "", '<w:b w:val="có"/>', True),
    ],
)
def test_toggles(document: Read, paragraph: str, character: str, own: str, bold: bool) -> None:  # noqa: FBT001 - an expected value
    """Bold in both styles cancels out; the run's own word is final if it makes sense."""
    styles = style("P", f"<w:rPr>{paragraph}</w:rPr>") + style(
        "C", f"<w:rPr>{character}</w:rPr>", kind="character"
    )
    named = '<w:rStyle w:val="C"/>' + own

    assert run_format(document, named, '<w:pStyle w:val="P"/>', styles=styles).bold is bold


@pytest.mark.parametrize(
    ("fonts", "font"),
    [
        ('w:asciiTheme="majorHAnsi" w:ascii="Arial"', "Cambria"),
        ('w:asciiTheme="minorAscii"', "Calibri"),
        ('w:asciiTheme="unknown"', None),
        ('w:hAnsi="Arial"', "Arial"),
        ('w:ascii="Times New Roman" w:hAnsi="Arial"', "Times New Roman"),
        ('w:cs="Arial" w:eastAsia="Arial"', "Calibri"),
    ],
)
def test_fonts(document: Read, fonts: str, font: str | None) -> None:
    """The font of Latin letters counts, the theme's where it is referred to."""
    found = run_format(document, f"<w:rFonts {fonts}/>", styles=DEFAULTS, theme=THEME)

    assert found.font == font


def test_automatic_colour_takes_a_colour_back(document: Read) -> None:
    """ "auto" is no colour, also over a style that has one."""
    styles = style("P", '<w:rPr><w:color w:val="FF0000"/></w:rPr>')
    chosen = '<w:pStyle w:val="P"/>'

    assert run_format(document, "", chosen, styles=styles).colour == "FF0000"
    assert run_format(document, '<w:color w:val="auto"/>', chosen, styles=styles).colour is None


@pytest.mark.parametrize(
    ("properties", "expected"),
    [
        ('<w:jc w:val="center"/>', {"alignment": Alignment.CENTRE}),
        ('<w:jc w:val="end"/>', {"alignment": Alignment.RIGHT}),
        ('<w:jc w:val="distribute"/>', {"alignment": Alignment.JUSTIFIED}),
        (
            '<w:ind w:left="720" w:hanging="360"/>',
            {"left_indent_mm": 12.7, "first_line_indent_mm": -6.35},
        ),
        (
            '<w:ind w:start="1cm" w:firstLine="0.5in"/>',
            {"left_indent_mm": 10.0, "first_line_indent_mm": 12.7},
        ),
        (
            '<w:spacing w:before="120" w:after="60"/>',
            {"space_before_pt": 6.0, "space_after_pt": 3.0},
        ),
        ('<w:spacing w:before="100" w:beforeAutospacing="1"/>', {"space_before_pt": 14.0}),
        ('<w:spacing w:line="360"/>', {"line_spacing": 1.5, "line_rule": "multiple"}),
        (
            '<w:spacing w:line="340" w:lineRule="exact"/>',
            {"line_spacing": 17.0, "line_rule": "exact"},
        ),
        (
            '<w:spacing w:line="18pt" w:lineRule="atLeast"/>',
            {"line_spacing": 18.0, "line_rule": "at_least"},
        ),
        ('<w:outlineLvl w:val="0"/>', {"outline_level": 1}),
        ('<w:outlineLvl w:val="9"/>', {"outline_level": None}),
        ('<w:pBdr><w:bottom w:val="single"/></w:pBdr>', {"rule_below": True}),
        ('<w:pBdr><w:top w:val="single"/><w:bottom w:val="nil"/></w:pBdr>', {"rule_below": False}),
    ],
)
def test_paragraph_properties(document: Read, properties: str, expected: dict[str, object]) -> None:
    """Each property in its unit; nothing else changes."""
    plain = paragraph_format(document, "")

    assert paragraph_format(document, properties) == plain._replace(**expected)


@pytest.mark.parametrize(
    "properties",
    [
        '<w:jc w:val="middle"/>',
        "<w:jc/>",
        '<w:ind w:left="x" w:firstLine="NaN"/>',
        '<w:spacing w:before="" w:line="abc"/>',
        '<w:spacing w:line="240" w:lineRule="unknown"/>',
        '<w:outlineLvl w:val="12"/>',
        '<w:outlineLvl w:val="1.5"/>',
        "<w:pBdr><w:bottom/></w:pBdr>",
        '<w:numPr><w:numId w:val="nhất"/><w:ilvl w:val="x"/></w:numPr>',
    ],
)
def test_a_paragraph_value_without_sense_is_not_stated(document: Read, properties: str) -> None:
    """The style speaks where the paragraph talks nonsense."""
    styles = style(
        "P",
        '<w:pPr><w:jc w:val="both"/><w:ind w:left="567"/><w:spacing w:before="120" w:line="360"/>'
        '<w:outlineLvl w:val="1"/><w:pBdr><w:bottom w:val="single"/></w:pBdr></w:pPr>',
    )
    chosen = '<w:pStyle w:val="P"/>'

    assert paragraph_format(document, chosen + properties, styles=styles) == ParagraphFormat(
        style="p",
        alignment=Alignment.JUSTIFIED,
        outline_level=2,
        left_indent_mm=10.0,
        first_line_indent_mm=0.0,
        space_before_pt=6.0,
        space_after_pt=0.0,
        line_spacing=1.5,
        line_rule="multiple",
        rule_below=True,
    )


@pytest.mark.parametrize(
    "properties",
    [
        '<w:sz w:val="lớn"/>',
        '<w:sz w:val="-4"/>',
        '<w:sz w:val="0"/>',
        "<w:sz/>",
        '<w:color w:val="đỏ"/>',
        "<w:u/>",
        "<w:rFonts/>",
        "<w:highlight/>",
        '<w:shd w:fill="FF0000"/>',
        '<w:rStyle w:val="unknown"/>',
    ],
)
def test_a_run_value_without_sense_is_not_stated(document: Read, properties: str) -> None:
    """The style speaks where the run talks nonsense."""
    styles = style(
        "P",
        '<w:rPr><w:rFonts w:ascii="Arial"/><w:sz w:val="28"/><w:u w:val="single"/>'
        '<w:color w:val="0000FF"/><w:highlight w:val="yellow"/></w:rPr>',
    )

    assert run_format(document, properties, '<w:pStyle w:val="P"/>', styles=styles) == RunFormat(
        "Arial",
        14.0,
        bold=False,
        italic=False,
        underline=True,
        caps=False,
        colour="0000FF",
        highlight=True,
    )


def test_runs_of_one_format_are_one_run(document: Read) -> None:
    """However Word splits the text, a run ends where the format changes."""
    bold = "<w:r><w:rPr><w:b/></w:rPr><w:t>{}</w:t></w:r>"
    plain = '<w:r w:rsidR="1"><w:rPr><w:lang w:val="vi-VN"/></w:rPr><w:t>{}</w:t></w:r>'
    content = bold.format("Số") + bold.format(":") + plain.format("12") + plain.format("/KH")
    (block,) = document(f"<w:p>{content}</w:p>").blocks

    assert [(run.start, run.end, run.format.bold) for run in block.runs] == [
        (0, 3, True),
        (3, 8, False),
    ]


MARKED = '<w:highlight w:val="yellow"/>'
SHADED = '<w:shd w:val="clear" w:color="auto" w:fill="FFC000"/>'


@pytest.mark.parametrize(
    ("run", "highlight"),
    [
        ("", False),
        (MARKED, True),
        ('<w:highlight w:val="none"/>', False),
        ('<w:highlight w:val="white"/>', False),
        (SHADED, True),
        ('<w:shd w:val="clear" w:color="auto" w:fill="auto"/>', False),
        ('<w:shd w:val="clear" w:color="auto" w:fill="ffffff"/>', False),
        ('<w:shd w:val="clear" w:color="auto"/>', False),
        ('<w:shd w:val="nil" w:fill="FF0000"/>', False),
        ('<w:shd w:val="solid" w:color="FFFF00" w:fill="auto"/>', True),
        ('<w:shd w:val="solid" w:color="FFFFFF" w:fill="FF0000"/>', False),
        (MARKED + '<w:shd w:val="clear" w:fill="auto"/>', True),
        ('<w:highlight w:val="none"/>' + SHADED, True),
    ],
)
def test_a_marker_s_colour_behind_words(document: Read, run: str, highlight: bool) -> None:  # noqa: FBT001 - an expected value
    """Highlighting and shading look alike; white on white and automatic are none."""
    assert run_format(document, run).highlight is highlight


@pytest.mark.parametrize(
    ("own", "by_character", "by_paragraph", "highlight"),
    [
        ("", "", MARKED, True),
        ("", "", SHADED, True),
        ("", MARKED, MARKED, True),
        ("", '<w:highlight w:val="none"/>', MARKED, False),
        ('<w:highlight w:val="none"/>', MARKED, "", False),
        ('<w:highlight w:val="none"/>', SHADED, "", True),
        ('<w:shd w:val="clear" w:fill="auto"/>', SHADED, SHADED, False),
    ],
)
def test_a_marker_s_colour_is_inherited(
    document: Read,
    own: str,
    by_character: str,
    by_paragraph: str,
    highlight: bool,  # noqa: FBT001 - an expected value
) -> None:
    """The nearest level speaks; it is no toggle that cancels out, and shading is its own matter."""
    styles = style("C", f"<w:rPr>{by_character}</w:rPr>", kind="character")
    styles += style("P", f"<w:rPr>{by_paragraph}</w:rPr>")
    named = f'<w:rStyle w:val="C"/>{own}'
    found = run_format(document, named, '<w:pStyle w:val="P"/>', styles=styles)

    assert found.highlight is highlight


def test_a_marker_as_another_program_sets_it() -> None:
    """Runs that python-docx highlights, and those it leaves alone."""
    written = docx.Document()
    paragraph = written.add_paragraph()
    for name, colour in (("a", WD_COLOR_INDEX.YELLOW), ("b", None), ("c", WD_COLOR_INDEX.GRAY_25)):
        paragraph.add_run(name).font.highlight_color = colour
    saved = io.BytesIO()
    written.save(saved)
    (block,) = read_bytes(saved.getvalue(), "x.docx").blocks

    assert [run.format.highlight for run in block.runs] == [True, False, True]


TABLE = (
    '<w:style w:type="table" w:styleId="T"><w:name w:val="Bảng"/>'
    '<w:pPr><w:spacing w:after="60"/><w:jc w:val="center"/></w:pPr>'
    '<w:rPr><w:sz w:val="24"/><w:i/></w:rPr>'
    '<w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr></w:tblStylePr></w:style>'
)


def in_table(content: str, look: str = "") -> str:
    row = f"<w:tr><w:tc>{content}</w:tc></w:tr>"
    return f'<w:tbl><w:tblPr><w:tblStyle w:val="T"/>{look}</w:tblPr>{row * 2}</w:tbl>'


def test_a_table_s_style_stands_between_style_and_defaults(document: Read) -> None:
    """It speaks where the paragraph's style is silent, in the table only."""
    styles = DEFAULTS + TABLE + style("P", '<w:pPr><w:jc w:val="both"/></w:pPr>')
    styled = '<w:p><w:pPr><w:pStyle w:val="P"/></w:pPr><w:r><w:t>x</w:t></w:r></w:p>'
    plain = "<w:p><w:r><w:t>x</w:t></w:r></w:p>"
    inside, inside_styled, _, _, outside = document(
        in_table(plain + styled) + plain, styles=styles
    ).blocks

    assert inside.runs[0].format[1:4] == (12.0, False, True)
    assert (inside.format.style, inside.format.alignment) == (None, Alignment.CENTRE)
    assert inside.format.space_after_pt == 3.0
    assert inside_styled.format.alignment is Alignment.JUSTIFIED
    assert inside_styled.format.style == "p"
    assert outside.runs[0].format[1:4] == (11.0, False, False)
    assert outside.format.space_after_pt == 8.0


@pytest.mark.parametrize(
    ("look", "bold"),
    [
        ('<w:tblLook w:firstRow="1"/>', [True, False]),
        ('<w:tblLook w:val="04A0"/>', [True, False]),
        ('<w:tblLook w:val="0480"/>', [False, False]),
        ('<w:tblLook w:val="xyz"/>', [False, False]),
        ("", [False, False]),
    ],
)
def test_first_rows_set_apart(document: Read, look: str, bold: list[bool]) -> None:
    """A table's style may set its first row apart, if the table asks for it."""
    blocks = document(in_table("<w:p><w:r><w:t>x</w:t></w:r></w:p>", look), styles=TABLE).blocks

    assert [block.runs[0].format.bold for block in blocks] == bold
    assert [block.runs[0].format.italic for block in blocks] == [True, True]


def test_bold_in_table_and_paragraph_styles_cancels_out(document: Read) -> None:
    """Toggles count over all kinds of styles."""
    styles = TABLE.replace("<w:i/>", "<w:b/>") + style("P", "<w:rPr><w:b/></w:rPr>")
    styled = '<w:p><w:pPr><w:pStyle w:val="P"/></w:pPr><w:r><w:t>x</w:t></w:r></w:p>'

    assert document(in_table(styled), styles=styles).blocks[0].runs[0].format.bold is False


def test_a_table_style_that_does_not_exist_changes_nothing(document: Read) -> None:
    """A name without a style is passed over."""
    (block, _) = document(in_table("<w:p><w:r><w:t>x</w:t></w:r></w:p>")).blocks

    assert block.runs[0].format == PLAIN


def test_a_list_s_level_indents(document: Read) -> None:
    """The level of a list says how its paragraphs are indented, the paragraph has the last word."""
    numbering = (
        '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:lvlText w:val="%1."/>'
        '<w:pPr><w:ind w:left="567" w:hanging="567"/></w:pPr></w:lvl></w:abstractNum>'
        '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
    )
    number = '<w:numPr><w:numId w:val="1"/></w:numPr>'
    listed = paragraph_format(document, number, numbering=numbering)
    own = paragraph_format(document, number + '<w:ind w:left="0"/>', numbering=numbering)

    assert (listed.left_indent_mm, listed.first_line_indent_mm) == (10.0, -10.0)
    assert own.left_indent_mm == 0.0
