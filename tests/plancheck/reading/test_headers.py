"""Headers, footers and notes: what shows of them, after the body, and the page number's place."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from plancheck.document import Alignment, Document, Part
from plancheck.reading import read_bytes

Pack = Callable[..., bytes]
Related = Callable[..., str]
Written = Callable[[str, str], str]
Make = Callable[..., Document]

PAGE = '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1" w:bottom="1" w:left="1" w:right="1"/>'
FIELD = (
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r>'
    '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>2</w:t></w:r>'
    '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
)

SIMPLE = '<w:fldSimple w:instr="PAGE \\* MERGEFORMAT"><w:r><w:t>2</w:t></w:r></w:fldSimple>'
ANCHORED = (
    "<wp:anchor><wp:positionH><wp:align>center</wp:align></wp:positionH>"
    f"<w:txbxContent><w:p>{FIELD}</w:p></w:txbxContent></wp:anchor>"
)


def p(text: str, properties: str = "") -> str:
    return f"<w:p><w:pPr>{properties}</w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>"


def section(*references: str, more: str = "") -> str:
    """A section that names headers and footers as "kind type part"."""
    named = "".join(
        f'<w:{kind}Reference w:type="{of}" r:id="{name}"/>'
        for kind, of, name in map(str.split, references)
    )
    return f"<w:sectPr>{named}{PAGE}{more}</w:sectPr>"


@pytest.fixture
def make(pack: Pack, related: Related, written: Written) -> Make:
    """Read a body with header and footer parts, each by the name of its relationship."""

    def made(body: str, settings: str = "", notes: str = "", **parts: str) -> Document:
        files: dict[str, str | bytes] = {
            f"word/{name}.xml": written("w:hdr", content) for name, content in parts.items()
        }
        files["word/_rels/document.xml.rels"] = related(
            *((name, "header", f"{name}.xml") for name in parts)
        )
        files["word/settings.xml"] = written("w:settings", settings)
        files["word/footnotes.xml"] = written("w:footnotes", notes)
        return read_bytes(pack(body, files), "x.docx")

    return made


def shown(document: Document) -> list[tuple[str, Part]]:
    return [(block.text, block.part) for block in document.blocks]


def test_headers_come_before_footers_after_the_body(make: Make) -> None:
    """Each part once, however many sections name it; ordinals go on from the body's."""
    names = "header default h", "footer default f"
    first = f"<w:p><w:pPr>{section(*names)}</w:pPr><w:r><w:t>một</w:t></w:r></w:p>"
    document = make(first + p("hai") + section(*reversed(names)), h=p("đầu"), f=p("chân"))

    assert shown(document) == [
        ("một", Part.BODY),
        ("hai", Part.BODY),
        ("đầu", Part.HEADER),
        ("chân", Part.FOOTER),
    ]
    assert document.text == "một\nhai"
    assert document.everything == "một\nhai\nđầu\nchân"
    assert document.blocks[2].ordinal == 3


@pytest.mark.parametrize(
    ("more", "settings", "expected"),
    [
        ("", "", ["thường"]),
        ("<w:titlePg/>", "", ["đầu", "thường"]),
        ('<w:titlePg w:val="0"/>', "", ["thường"]),
        ("", "<w:evenAndOddHeaders/>", ["thường", "chẵn"]),
        ("<w:titlePg/>", "<w:evenAndOddHeaders/>", ["đầu", "thường", "chẵn"]),
    ],
)
def test_only_headers_of_pages_there_are_show(
    make: Make, more: str, settings: str, expected: list[str]
) -> None:
    """First pages and even pages have headers of their own only where the file says so."""
    ends = section("header default d", "header first f", "header even e", more=more)
    document = make(p("thân") + ends, settings, d=p("thường"), f=p("đầu"), e=p("chẵn"))

    assert [block.text for block in document.blocks] == ["thân", *expected]
    assert document.pages[0].different_first is (more == "<w:titlePg/>")


def test_a_section_takes_the_headers_of_the_one_before(make: Make) -> None:
    """A first-page header named early shows where a later section has a title page."""
    early = f"<w:p><w:pPr>{section('header first f')}</w:pPr><w:r><w:t>một</w:t></w:r></w:p>"
    document = make(early + p("hai") + section(more="<w:titlePg/>"), f=p("đầu"))

    assert [block.text for block in document.blocks] == ["một", "hai", "đầu"]


def test_a_header_has_no_sections(make: Make) -> None:
    """Page settings misplaced into a header change nothing."""
    document = make(p("thân") + section("header default h"), h=p("đầu") + section())

    assert [page.first_block for page in document.pages] == [1]


def test_text_boxes_and_tables_of_a_header_belong_to_it(make: Make) -> None:
    """Nothing of a header is taken for the body's."""
    box = f"<w:drawing><w:txbxContent>{p('hộp')}</w:txbxContent></w:drawing>"
    table = f"<w:tbl><w:tr><w:tc>{p('ô')}</w:tc></w:tr></w:tbl>"
    document = make(table + section("header default h"), h=table + f"<w:p><w:r>{box}</w:r></w:p>")

    assert shown(document) == [("ô", Part.BODY), ("ô", Part.HEADER), ("hộp", Part.HEADER)]
    assert [block.cell and block.cell.table for block in document.blocks] == [1, 2, None]


@pytest.mark.parametrize(
    ("paragraph", "alignment"),
    [
        (f'<w:p><w:pPr><w:jc w:val="center"/></w:pPr>{FIELD}</w:p>', Alignment.CENTRE),
        (f"<w:p>{FIELD}</w:p>", Alignment.LEFT),
        (f"<w:p><w:r><w:tab/></w:r>{FIELD}</w:p>", Alignment.CENTRE),
        (f"<w:p><w:r><w:tab/><w:tab/></w:r>{FIELD}</w:p>", Alignment.RIGHT),
        (
            f'<w:p><w:pPr><w:tabs><w:tab w:pos="1"/></w:tabs></w:pPr>{FIELD}</w:p>',
            Alignment.LEFT,
        ),
        (f'<w:p><w:r><w:ptab w:alignment="right"/></w:r>{FIELD}</w:p>', Alignment.RIGHT),
        (
            f'<w:p><w:pPr><w:framePr w:xAlign="center"/></w:pPr>{FIELD}</w:p>',
            Alignment.CENTRE,
        ),
        (
            f'<w:p><w:pPr><w:jc w:val="right"/></w:pPr>{SIMPLE}</w:p>',
            Alignment.RIGHT,
        ),
        (
            f"<w:p><w:r><w:drawing>{ANCHORED}</w:drawing></w:r></w:p>",
            Alignment.CENTRE,
        ),
    ],
)
def test_the_page_number_and_its_place(make: Make, paragraph: str, alignment: Alignment) -> None:
    """By alignment, by tabs, in a frame or a text box."""
    document = make(p("thân") + section("header default h"), h=paragraph)

    (page,) = document.pages
    assert (page.page_number, page.page_number_alignment) == ("header", alignment)


@pytest.mark.parametrize("code", ["NUMPAGES", "PAGEREF x", "DATE"])
def test_other_fields_are_no_page_number(make: Make, code: str) -> None:
    """The number of pages is not the number of a page."""
    other = FIELD.replace(" PAGE ", code)
    document = make(p("thân") + section("footer default f"), f=f"<w:p>{other}</w:p>")

    assert document.pages[0].page_number is None


def test_the_page_number_of_usual_pages_counts(make: Make) -> None:
    """A number on the first page alone is none; a footer's serves where the header has none."""
    ends = section("header first h", "footer default f", more="<w:titlePg/>")
    document = make(p("thân") + ends, h=f"<w:p>{FIELD}</w:p>", f=f"<w:p>{FIELD}</w:p>")

    assert document.pages[0].page_number == "footer"


@pytest.mark.parametrize(
    ("names", "more", "on_first"),
    [
        ("header default n", "", True),
        ("header default n", "<w:titlePg/>", False),
        ("header default n", '<w:titlePg w:val="0"/>', True),
        ("header default n|header first x", "<w:titlePg/>", False),
        ("header default n|footer first n", "<w:titlePg/>", True),
        ("header default x|header first n", "<w:titlePg/>", True),
        ("header default x|header first n", "", False),
        ("header default x", "", False),
        ("", "<w:titlePg/>", False),
    ],
)
def test_whether_the_first_page_shows_its_number(
    make: Make,
    names: str,
    more: str,
    on_first: bool,  # noqa: FBT001 - an expected value
) -> None:
    """By what serves the first page: its own header and footer, or those of all pages."""
    ends = section(*filter(None, names.split("|")), more=more)
    (page,) = make(p("thân") + ends, n=f"<w:p>{FIELD}</w:p>", x=p("x")).pages

    assert page.page_number_on_first is on_first
    assert page.page_number == ("header" if "header default n" in names else None)


def ended(text: str, ends: str) -> str:
    return p(text, ends)


def test_first_pages_of_several_sections(make: Make) -> None:
    """Headers are inherited, title pages, first numbers and forms are each section's own."""
    names = section("header default n", "header first x", more="<w:titlePg/>")
    numbers = '<w:pgNumType w:fmt="lowerRoman" w:start="5"/>'
    body = ended("một", names) + ended("hai", section(more=numbers)) + ended("ba", section())
    document = make(
        body + p("bốn") + section(more="<w:titlePg/>"), n=f"<w:p>{FIELD}</w:p>", x=p("x")
    )
    told = [
        (page.first_block, page.different_first, page.page_number_on_first)
        for page in document.pages
    ]

    assert told == [(1, True, False), (2, False, True), (3, False, True), (4, True, False)]
    assert {page.page_number for page in document.pages} == {"header"}
    assert [(page.page_number_format, page.page_number_start) for page in document.pages] == [
        ("decimal", None),
        ("lowerRoman", 5),
        ("decimal", None),
        ("decimal", None),
    ]


def test_a_section_without_paragraphs_still_names_headers(make: Make) -> None:
    """It has no page of its own, but the next section takes what it names."""
    empty = f"<w:p><w:pPr>{section('header default n')}</w:pPr></w:p>"
    (page,) = make(empty + p("thân") + section(), n=f"<w:p>{FIELD}</w:p>").pages

    assert (page.first_block, page.page_number, page.page_number_on_first) == (1, "header", True)


@pytest.mark.parametrize(
    ("numbers", "switch", "form", "start"),
    [
        ("", "", "decimal", None),
        ("<w:pgNumType/>", "", "decimal", None),
        ('<w:pgNumType w:start="0"/>', "", "decimal", 0),
        ('<w:pgNumType w:start="hai" w:fmt=""/>', "", "decimal", None),
        ('<w:pgNumType w:fmt="upperRoman"/>', "", "upperRoman", None),
        ('<w:pgNumType w:fmt="numberInDash"/>', r"\* MERGEFORMAT", "numberInDash", None),
        ("", r"\* roman", "lowerRoman", None),
        ("", r"\* ROMAN \* MERGEFORMAT", "upperRoman", None),
        ("", r"\*Roman", "upperRoman", None),
        ("", r"\* MERGEFORMAT \* alphabetic", "lowerLetter", None),
        ("", r"\* ALPHABETIC", "upperLetter", None),
        ("", r"\* ArabicDash", "numberInDash", None),
        ('<w:pgNumType w:fmt="lowerRoman"/>', r"\* Arabic", "decimal", None),
    ],
)
def test_the_form_of_page_numbers(
    make: Make, numbers: str, switch: str, form: str, start: int | None
) -> None:
    """As the field asks for it, else as the section says, else Arabic figures."""
    field = FIELD.replace(" PAGE ", f" PAGE {switch} ")
    simple = f'<w:fldSimple w:instr="PAGE {switch}"/>'
    for written in (field, simple):
        ends = section("footer default f", more=numbers)
        (page,) = make(p("thân") + ends, f=f"<w:p>{written}</w:p>").pages

        assert (page.page_number_format, page.page_number_start) == (form, start)


def test_a_page_field_in_pieces(make: Make) -> None:
    """Word splits a field's code over runs; a field within another is one of its own."""
    code = "<w:r><w:instrText>{}</w:instrText></w:r>"
    pieces = code.format(" PA") + code.format(r"GE \* ro") + code.format("man ")
    split = FIELD.replace(code.format(" PAGE "), pieces)
    around = FIELD.replace(" PAGE ", "IF x").replace("<w:t>2</w:t></w:r>", f"</w:r>{split}")
    (page,) = make(p("thân") + section("footer default f"), f=f"<w:p>{around}</w:p>").pages

    assert (page.page_number, page.page_number_format) == ("footer", "lowerRoman")


def test_notes_come_in_the_order_of_their_marks(make: Make) -> None:
    """Separators are no notes; a note whose mark is deleted does not show."""
    mark = '<w:r><w:footnoteReference w:id="{}"/></w:r>'
    body = f"<w:p><w:r><w:t>thân</w:t></w:r>{mark.format(3)}<w:del>{mark.format(4)}</w:del>"
    body += f"{mark.format(2)}</w:p>"
    note = '<w:footnote {} w:id="{}">{}</w:footnote>'
    notes = "".join(
        note.format(f'w:type="{kind}"' if kind else "", number, p(text))
        for kind, number, text in (
            ("separator", 0, "kẻ"),
            ("continuationSeparator", 1, "kẻ"),
            ("", 2, "hai"),
            ("normal", 3, "ba"),
            ("", 4, "bốn"),
        )
    )

    assert shown(make(body, notes=notes)) == [
        ("thân", Part.BODY),
        ("ba", Part.FOOTNOTE),
        ("hai", Part.FOOTNOTE),
    ]


def test_lists_of_headers_count_for_themselves(
    pack: Pack, related: Related, written: Written
) -> None:
    """A numbered paragraph of a footer takes no number from the body."""
    numbering = (
        '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:lvlText w:val="%1."/></w:lvl>'
        '</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
    )
    item = p("x", '<w:numPr><w:numId w:val="1"/></w:numPr>')
    files = {
        "word/_rels/document.xml.rels": related(("f", "footer", "/word/f.xml")),
        "word/f.xml": written("w:ftr", item),
    }
    data = pack(item * 2 + section("footer default f"), files, numbering=numbering)

    assert [block.label for block in read_bytes(data, "x.docx").blocks] == ["1.", "2.", "1."]


def test_a_main_part_of_another_name_is_found(
    zipped: Callable[[dict[str, str]], bytes], related: Related, written: Written
) -> None:
    """The package tells which part is the document."""
    files = {
        "_rels/.rels": related(("rId1", "officeDocument", "word/van_ban.xml")),
        "word/van_ban.xml": written("w:document", f"<w:body>{p('thân')}</w:body>"),
    }

    assert shown(read_bytes(zipped(files), "x.docx")) == [("thân", Part.BODY)]
