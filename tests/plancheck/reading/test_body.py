"""Blocks in reading order: paragraphs, tables, text boxes, sections, pages."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from plancheck.document import Cell, Document, PageSetup, Part

Texts = Callable[..., list[str]]
Read = Callable[..., Document]

BREAK = "<w:r><w:lastRenderedPageBreak/></w:r>"


def p(text: str, properties: str = "") -> str:
    return f"<w:p><w:pPr>{properties}</w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>"


def tc(content: str, properties: str = "") -> str:
    return f"<w:tc><w:tcPr>{properties}</w:tcPr>{content}</w:tc>"


def tr(*cells: str, properties: str = "") -> str:
    return f"<w:tr><w:trPr>{properties}</w:trPr>{''.join(cells)}</w:tr>"


def tbl(*rows: str) -> str:
    return f"<w:tbl><w:tblPr/><w:tblGrid/>{''.join(rows)}</w:tbl>"


def drawn(content: str) -> str:
    return f"<w:drawing><wps:txbx><w:txbxContent>{content}</w:txbxContent></wps:txbx></w:drawing>"


def picture(content: str) -> str:
    return (
        f"<w:pict><v:shape><v:textbox><w:txbxContent>{content}"
        "</w:txbxContent></v:textbox></v:shape></w:pict>"
    )


def both(content: str) -> str:
    return (
        f'<mc:AlternateContent><mc:Choice Requires="wps">{drawn(content)}</mc:Choice>'
        f"<mc:Fallback>{picture(content)}</mc:Fallback></mc:AlternateContent>"
    )


def places(document: Document) -> list[tuple[str, Cell | None]]:
    return [(block.text, block.cell) for block in document.blocks]


def test_blank_paragraphs_do_not_count(document: Read) -> None:
    """Ordinals number the paragraphs that show, from 1 without gap."""
    blocks = document(p("một") + "<w:p/>" + p("</w:t><w:tab/><w:t>") + p("hai")).blocks

    assert [(block.ordinal, block.text) for block in blocks] == [(1, "một"), (2, "hai")]


@pytest.mark.parametrize(
    "wrapper",
    [
        "<w:sdt><w:sdtPr/><w:sdtContent>{}</w:sdtContent></w:sdt>",
        '<w:customXml w:element="e">{}</w:customXml>',
        '<w:ins w:id="1" w:author="A">{}</w:ins>',
        (
            '<mc:AlternateContent><mc:Choice Requires="wps">{0}</mc:Choice>'
            "<mc:Fallback>{0}</mc:Fallback></mc:AlternateContent>"
        ),
    ],
)
def test_wrapped_blocks_are_read(texts: Texts, wrapper: str) -> None:
    """Wrappers around paragraphs, tables and one another change nothing."""
    wrapped = wrapper.format(wrapper.format(p("hai") + tbl(tr(tc(p("ba"))))))

    assert texts(p("một") + wrapped + p("bốn")) == ["một", "hai", "ba", "bốn"]


def test_cells_are_told_by_table_row_and_column(document: Read) -> None:
    """Cells come row by row; a table within a cell has a number of its own."""
    inner = tbl(tr(tc(p("trong"))))
    body = tbl(tr(tc(p("a") + inner + p("b")), tc(p("c"))), tr(tc(p("d")))) + tbl(tr(tc(p("e"))))

    assert places(document(body + p("f"))) == [
        ("a", Cell(1, 1, 1)),
        ("trong", Cell(2, 1, 1)),
        ("b", Cell(1, 1, 1)),
        ("c", Cell(1, 1, 2)),
        ("d", Cell(1, 2, 1)),
        ("e", Cell(3, 1, 1)),
        ("f", None),
    ]


def test_merged_cells_are_read_once(document: Read) -> None:
    """Only the cell that begins a merge shows; a cell merged across is one column."""
    body = tbl(
        tr(
            tc(p("a"), '<w:vMerge w:val="restart"/>'),
            tc(p("b"), '<w:gridSpan w:val="2"/>'),
            tc(p("c")),
        ),
        tr(tc(p("ẩn"), "<w:vMerge/>"), tc(p("d")), tc(p("e")), tc(p("f"))),
        tr(
            tc(p("g"), '<w:hMerge w:val="restart"/>'),
            tc(p("ẩn"), '<w:hMerge w:val="continue"/>'),
            tc(p("h"), '<w:vMerge w:val="restart"/>'),
        ),
    )

    assert places(document(body)) == [
        ("a", Cell(1, 1, 1)),
        ("b", Cell(1, 1, 2)),
        ("c", Cell(1, 1, 3)),
        ("d", Cell(1, 2, 2)),
        ("e", Cell(1, 2, 3)),
        ("f", Cell(1, 2, 4)),
        ("g", Cell(1, 3, 1)),
        ("h", Cell(1, 3, 2)),
    ]


def test_a_merge_that_continues_nothing_shows(texts: Texts) -> None:
    """In the first row and column there is no cell to be merged into."""
    body = tbl(tr(tc(p("a"), '<w:vMerge w:val="continue"/><w:hMerge/>')))

    assert texts(body) == ["a"]


def test_wrapped_rows_and_cells_are_read(document: Read) -> None:
    """Content controls may hold rows and cells."""
    control = "<w:sdt><w:sdtPr/><w:sdtContent>{}</w:sdtContent></w:sdt>"
    body = tbl(tr(tc(p("a"))), control.format(tr(tc(p("b")), control.format(tc(p("c"))))))

    assert places(document(body)) == [
        ("a", Cell(1, 1, 1)),
        ("b", Cell(1, 2, 1)),
        ("c", Cell(1, 2, 2)),
    ]


def test_deleted_and_hidden_rows_and_cells_do_not_show(document: Read) -> None:
    """Rows and cells are counted as if all changes were accepted."""
    body = tbl(
        tr(tc(p("x")), properties='<w:del w:id="1" w:author="A"/>'),
        tr(tc(p("x")), properties="<w:hidden/>"),
        tr(tc(p("a")), properties='<w:ins w:id="1" w:author="A"/>'),
        tr(tc(p("x"), '<w:cellDel w:id="1" w:author="A"/>'), tc(p("b"))),
    )

    assert places(document(body)) == [("a", Cell(1, 1, 1)), ("b", Cell(1, 2, 1))]


@pytest.mark.parametrize("box", [drawn, picture, both])
def test_text_boxes_follow_their_paragraph_once(document: Read, box: Callable[[str], str]) -> None:
    """A text box is a story of its own, whichever way it is drawn."""
    body = f"<w:p><w:r><w:t>neo</w:t>{box(p('DỰ THẢO') + tbl(tr(tc(p('ô')))))}</w:r></w:p>" + p(
        "sau"
    )

    assert [(b.text, b.part, b.cell) for b in document(body).blocks] == [
        ("neo", Part.BODY, None),
        ("DỰ THẢO", Part.TEXT_BOX, None),
        ("ô", Part.TEXT_BOX, Cell(1, 1, 1)),
        ("sau", Part.BODY, None),
    ]


def test_a_text_box_in_a_cell_leaves_the_cell_whole(document: Read) -> None:
    """The cell goes on after the text box, which stands in no cell."""
    boxed = f"<w:p><w:r>{both(p('hộp'))}</w:r></w:p>"

    assert places(document(tbl(tr(tc(p("a") + boxed + p("b")))))) == [
        ("a", Cell(1, 1, 1)),
        ("hộp", None),
        ("b", Cell(1, 1, 1)),
    ]


def test_text_boxes_within_text_boxes(texts: Texts) -> None:
    """A text box anchored in a text box is read once too."""
    inner = f"<w:p><w:r><w:t>ngoài</w:t>{both(p('trong'))}</w:r></w:p>"

    assert texts(f"<w:p><w:r>{both(inner)}</w:r></w:p>") == ["ngoài", "trong"]


def test_hidden_and_deleted_text_boxes_do_not_show(texts: Texts) -> None:
    """A text box goes with the run that holds it."""
    hidden = f"<w:r><w:rPr><w:vanish/></w:rPr>{both(p('x'))}</w:r>"
    deleted = f'<w:del w:id="1" w:author="A"><w:r>{both(p("x"))}</w:r></w:del>'

    assert texts(f"<w:p>{hidden}{deleted}</w:p>" + p("sau")) == ["sau"]


def test_a_text_box_does_not_disturb_a_field_around_it(texts: Texts) -> None:
    """Fields of a text box and of the text around it do not mix."""
    field = '<w:r><w:fldChar w:fldCharType="{}"/></w:r>'
    begin, separate, end = (field.format(kind) for kind in ("begin", "separate", "end"))
    box = f"<w:r>{both(f'<w:p>{end}<w:r><w:t>hộp</w:t></w:r>{begin}</w:p>')}</w:r>"
    body = f"<w:p>{begin}{separate}<w:r><w:t>kết quả</w:t></w:r>{box}</w:p><w:p>{end}</w:p>"

    assert texts(body + p("sau")) == ["kết quả", "hộp", "sau"]


def test_a_deleted_paragraph_mark_joins_paragraphs(document: Read) -> None:
    """With its mark deleted a paragraph runs into the next and takes on its format."""
    mark = '<w:rPr><w:del w:id="1" w:author="A"/></w:rPr>'
    body = p("Kế ", f'<w:jc w:val="center"/>{mark}') + p("hoạch", '<w:jc w:val="right"/>')
    (block,) = document(body.replace("<w:t>", '<w:t xml:space="preserve">')).blocks

    assert (block.text, block.format.alignment) == ("Kế hoạch", "right")


def test_a_text_box_in_a_joined_paragraph_keeps_to_itself(texts: Texts) -> None:
    """The text box is no part of the text that runs on, and comes before it."""
    mark = '<w:pPr><w:rPr><w:del w:id="1" w:author="A"/></w:rPr></w:pPr>'
    body = f"<w:p>{mark}<w:r><w:t>Kế</w:t>{both(p('hộp'))}</w:r></w:p>" + p("hoạch")

    assert texts(body) == ["hộp", "Kếhoạch"]


def test_a_deleted_mark_with_nothing_to_join_ends_its_paragraph(document: Read) -> None:
    """Before a table, at the end of a cell and at the end of the body there is no next one."""
    merged = '<w:rPr><w:del w:id="1" w:author="A"/></w:rPr>'
    body = p("a", merged) + tbl(tr(tc(p("b", merged)))) + p("c") + p("d", merged)

    assert [text for text, _ in places(document(body))] == ["a", "b", "c", "d"]


def test_pages_are_counted_by_the_breaks_left_behind(document: Read) -> None:
    """A block's page is where its text begins; cells of one row share their breaks."""
    cell = tc(f"<w:p><w:r><w:t>x</w:t></w:r>{BREAK}<w:r><w:t>y</w:t></w:r></w:p>" + p("z"))
    body = (
        p("a")
        + f"<w:p>{BREAK}<w:r><w:t>b</w:t></w:r>{BREAK}<w:r><w:t>b</w:t></w:r></w:p>"
        + tbl(tr(cell, cell))
        + p("c")
    )

    assert [(b.text, b.page) for b in document(body).blocks] == [
        ("a", 1),
        ("bb", 2),
        ("xy", 3),
        ("z", 4),
        ("xy", 3),
        ("z", 4),
        ("c", 4),
    ]


def test_without_breaks_no_page_is_claimed(document: Read) -> None:
    """A file never laid out does not tell pages."""
    assert document(p("a")).blocks[0].page is None


def section(width: int, height: int, margins: str = "", **more: str) -> str:
    margins = margins or 'w:top="1134" w:bottom="1134" w:left="1701" w:right="850"'
    kind = "".join(f'<w:{name} w:val="{value}"/>' for name, value in more.items())
    size = f'<w:pgSz w:w="{width}" w:h="{height}"/>'
    return f"<w:sectPr>{kind}{size}<w:pgMar {margins}/></w:sectPr>"


def test_each_section_tells_its_page(document: Read) -> None:
    """A section is told by its first block; the last one stands at the end of the body."""
    body = (
        p("a")
        + p("b", section(11906, 16838))
        + p("c")
        + section(
            16838, 11906, 'w:top="-567" w:bottom="20mm" w:left="1134" w:right="567" w:gutter="284"'
        )
    )
    pages = document(body).pages

    assert pages == (
        PageSetup(1, 210.01, 297.0, 20.0, 20.0, 30.0, 14.99),
        PageSetup(3, 297.0, 210.01, 10.0, 20.0, 25.01, 10.0),
    )
    assert [page.landscape for page in pages] == [False, True]


@pytest.mark.parametrize(
    "wrong",
    [
        "<w:sectPr/>",
        section(0, 16838),
        section(11906, 16838, 'w:top="x" w:bottom="1" w:left="1" w:right="1"'),
        section(11906, 16838, 'w:top="1" w:bottom="1" w:left="1"'),
    ],
)
def test_a_page_half_told_is_not_told(document: Read, wrong: str) -> None:
    """Nothing is made up for sizes and margins that are missing or wrong."""
    assert document(p("a") + wrong).pages == ()


def test_a_section_without_text_is_no_section(document: Read) -> None:
    """Sections that show no paragraph have no first block."""
    body = p("a", section(11906, 16838)) + f"<w:p><w:pPr>{section(1, 1)}</w:pPr></w:p>"

    assert [page.first_block for page in document(body + section(2, 2)).pages] == [1]


def test_a_long_document_keeps_every_block(document: Read) -> None:
    """A hundred times the text gives a hundred times the blocks, in order."""
    body = "".join(p(f"{n}") + tbl(tr(tc(p(f"ô {n}")))) for n in range(2_000))
    blocks = document(body).blocks

    assert [block.text for block in blocks[::2]] == [f"{n}" for n in range(2_000)]
    assert blocks[-1].ordinal == 4_000
    assert blocks[-1].cell == Cell(2_000, 1, 1)


@pytest.mark.parametrize(
    ("opening", "closing", "levels"),
    [
        ("<w:sdt><w:sdtContent>", "</w:sdtContent></w:sdt>", 120),
        ("<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>", 80),
        ("<mc:AlternateContent><mc:Choice>", "</mc:Choice></mc:AlternateContent>", 120),
        (
            "<w:p><w:r><w:pict><w:txbxContent>",
            "</w:txbxContent></w:pict></w:r></w:p>",
            60,
        ),
    ],
)
def test_deep_nesting_loses_nothing(texts: Texts, opening: str, closing: str, levels: int) -> None:
    """As deep as the parser allows, text is still found."""
    assert texts(opening * levels + p("sâu") + closing * levels) == ["sâu"]
