"""Web pages as Word, LibreOffice and portals save them, and what a browser would show of them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plancheck.document import Alignment, Cell, Document, FileKind, Part, Revisions, Trait
from plancheck.errors import ReadError
from plancheck.reading import Limits, read_bytes


def page(body: str, head: str = "") -> Document:
    return read_bytes(f"<html><head>{head}</head><body>{body}</body></html>".encode(), "a.html")


def texts(body: str) -> list[str]:
    return [block.text for block in page(body).blocks]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("<p>Kế hoạch</p><p>Nội dung</p>", ["Kế hoạch", "Nội dung"]),
        ("<div>Một<div>Hai</div>Ba</div>", ["Một", "Hai", "Ba"]),
        ("<p>Kế\n\t hoạch  <b> số</b> 1 </p>", ["Kế hoạch số 1"]),
        ("<p>Dòng<br>hai<br/> ba</p>", ["Dòng\nhai\nba"]),
        ("Đoạn<br><br>khác<br> <br>nữa", ["Đoạn", "khác", "nữa"]),
        ("<p>&ldquo;A&amp;B&rdquo; &#7913;&nbsp;x</p>", ["“A&B” ứ\u00a0x"]),
        ("<p>a</p><script>x()</script><style>p{}</style><p>b</p>", ["a", "b"]),
        ("<p>&nbsp;</p><p> </p><p>a<!-- b --></p>", ["a"]),
        ("<pre>a\n  b</pre>", ["a\n  b"]),
        ("<p>UBND<i>\t</i>XÃ\tHAI CỘT</p>", ["UBND XÃ\tHAI CỘT"]),
        ("<p>a<span style='mso-tab-count:2'>&nbsp; &nbsp;</span>b</p>", ["a\t\tb"]),
        ("<p>1<sup>2</sup> m<o:p></o:p></p>", ["12 m"]),
        ("<h1>Một</h1><ul><li>Hai</ul>", ["Một", "Hai"]),
        ("<td>chưa đóng", ["chưa đóng"]),
        ("<p>Nguye\u0302\u0303n</p>", ["Nguyễn"]),
        (
            "<p>a\x01\x0b\ufffe b</i></zz><zz></p>c &khong; &#0; < d",
            ["a\ufffe b", "c &khong; \ufffd < d"],
        ),
    ],
)
def test_what_a_browser_shows(body: str, expected: list[str]) -> None:
    """Blocks are paragraphs, white space is one space, entities are letters."""
    assert texts(body) == expected


@pytest.mark.parametrize(
    "hidden",
    [
        "<p hidden>ẩn</p>",
        "<p style='display: none'>ẩn</p>",
        "<span style='color:red;mso-hide:all'>ẩn</span>",
        "<div style='VISIBILITY:HIDDEN'><p>ẩn</p></div>",
    ],
)
def test_hidden_words_are_a_fact(hidden: str) -> None:
    """What does not show is no text; that it is there is told."""
    read = page(f"<p>a</p>{hidden}<p>b</p>")

    assert [block.text for block in read.blocks] == ["a", "b"]
    assert [(fact.trait, fact.detail) for fact in read.facts] == [(Trait.HIDDEN_TEXT, "ẩn")]


def test_changes_are_taken_as_asked() -> None:
    """Deleted words are out of the final text and in the original one, inserted ones contrarily."""
    data = "<html><p>Năm <del>2022</del><ins>2023</ins></p>".encode()

    assert read_bytes(data, "a").blocks[0].text == "Năm 2023"
    assert read_bytes(data, "a", Revisions.ORIGINAL).blocks[0].text == "Năm 2022"
    traits = [fact.trait for fact in read_bytes(data, "a").facts]
    assert traits == [Trait.DELETION, Trait.INSERTION]


@pytest.mark.parametrize(
    ("body", "labels"),
    [
        ("<ol><li>a<li>b</ol>", ["1.", "2."]),
        ("<ol type=I start=3><li>a<li><p>b</p><p>c</p></ol>", ["III.", "IV.", ""]),
        ("<ol><li>a<ol type=a><li>b<li>c</ol><li>d</ol>", ["1.", "a.", "b.", "2."]),
        ("<ol style='list-style-type: lower-roman'><li value=4>a<li>b</ol>", ["iv.", "v."]),
        ("<ol reversed><li>a<li>b</ol>", ["2.", "1."]),
        ("<ul><li>a</ul><p>b</p>", ["•", ""]),
        ("<ul style='list-style: none'><li>a</ul>", [""]),
        (
            (
                "<p><![if !supportLists]><span style='mso-list:Ignore'>1.1.<span>&nbsp; </span>"
                "</span>"
                "<![endif]>a</p>"
            ),
            ["1.1."],
        ),
        (
            (
                "<p><span style='font-family:Symbol'><span style='mso-list:Ignore'>·"
                "<span>&nbsp;</span></span></span>a</p>"
            ),
            ["•"],
        ),
    ],
)
def test_labels_of_lists(body: str, labels: list[str]) -> None:
    """The number before an item is its label, and not in its text."""
    assert [block.label for block in page(body).blocks] == labels


def test_tables() -> None:
    """A cell counts as it is seen: merged across once, merged downwards in each row."""
    body = (
        "<table><thead><tr><th rowspan=2>a<th colspan=2>b</thead><tr><td>c<td>d"
        "<table><tr><td>e</table><tr><td><td>f</table>"
    )

    assert [(block.text, block.cell) for block in page(body).blocks] == [
        ("a", Cell(1, 1, 1)),
        ("b", Cell(1, 1, 2)),
        ("c", Cell(1, 2, 2)),
        ("d", Cell(1, 2, 3)),
        ("e", Cell(2, 1, 1)),
        ("f", Cell(1, 3, 2)),
    ]


def test_formats_that_a_page_tells() -> None:
    """Bold, italic, centred and headings are told; fonts and margins are not."""
    read = page(
        "<h2>a</h2><p align=center><b>b</b> <span style='font-weight:700;font-style:italic'>c"
        "</span></p><center>d</center><div style='text-align:justify'><p>e</p></div>"
    )
    blocks = {block.text: block for block in read.blocks}

    assert (read.kind, read.has_layout) == (FileKind.HTML, False)
    assert blocks["a"].format.outline_level == 2
    assert blocks["b c"].format.alignment is Alignment.CENTRE
    assert blocks["d"].format.alignment is Alignment.CENTRE
    assert blocks["e"].format.alignment is Alignment.JUSTIFIED
    formats = [(run.format.bold, run.format.italic) for run in blocks["b c"].runs]
    assert formats == [(True, None), (None, None), (True, True)]


def test_what_stands_beside_the_text() -> None:
    """Headers, footers and notes of Word and LibreOffice come after the body."""
    read = page(
        "<div title=header><p>2</p></div><p>a<a class=sdfootnoteanc><sup>1</sup></a></p>"
        "<div id=sdfootnote1><p><a class=sdfootnotesym>1</a>b</p></div>"
        "<div style='mso-element:endnote'><p><a style='mso-endnote-id:e'>[1]</a>c</p></div><p>d</p>"
    )

    assert [(block.ordinal, block.part, block.text) for block in read.blocks] == [
        (1, Part.BODY, "a"),
        (2, Part.BODY, "d"),
        (3, Part.HEADER, "2"),
        (4, Part.FOOTNOTE, "b"),
        (5, Part.ENDNOTE, "c"),
    ]


WORDS = "Kế hoạch vì bình đẳng giới"


@pytest.mark.parametrize(
    ("head", "encoding"),
    [
        ("", "utf-8"),
        ("", "utf-8-sig"),
        ("", "utf-16"),
        ("<meta charset=utf-8>", "utf-8"),
        ("<meta charset=utf-16>", "utf-8"),
        ("<meta charset=khong-co>", "utf-8"),
        ("<meta charset=rot13>", "utf-8"),
        ("<meta http-equiv=Content-Type content='text/html; charset=windows-1252'>", "utf-16"),
        ("<meta charset='utf-8'>", "utf-8"),
    ],
)
def test_encodings(head: str, encoding: str) -> None:
    """The mark at the beginning counts first, then what is declared, then UTF-8."""
    data = f"<html><head>{head}</head><p>{WORDS}</p>".encode(encoding)

    assert read_bytes(data, "a").blocks[0].text == WORDS


def test_a_declared_old_encoding() -> None:
    """Word's pages for the West hold Vietnamese letters as numbers; others as Windows has them."""
    west = b"<html><meta charset=windows-1252><p>K\xea \x93&#7871;\x94</p>"
    viet = b"<html><meta charset=windows-1258><p>K\xea\xec</p>"

    assert read_bytes(west, "a").blocks[0].text == "Kê “ế”"
    assert read_bytes(viet, "a").blocks[0].text == "Kế"


def test_an_encoding_that_cannot_be_told() -> None:
    """Letters are not guessed."""
    with pytest.raises(ReadError, match="not in UTF-8"):
        read_bytes(b"<html><p>K\xd5 ho\xb9ch</p>", "a")


@pytest.mark.parametrize(
    ("limits", "name"), [(Limits(elements=5), "elements"), (Limits(xml_mb=0), "xml_mb")]
)
def test_a_page_beyond_the_limits(limits: Limits, name: str) -> None:
    """A page is weighed before it is parsed."""
    with pytest.raises(ReadError, match=f"safety limit {name}"):
        read_bytes(b"<html>" + b"<p>a</p>" * 10, "a", limits=limits)


@pytest.mark.parametrize("tag", ["div", "b", "table><tr><td", "ul><li"])
def test_deep_nesting(tag: str) -> None:
    """What the parser would leave out is not lost in silence, what it reads fits the stack."""
    assert page(f"<{tag}>" * 80 + "a").blocks[0].text == "a"
    with pytest.raises(ReadError, match="nested too deeply"):
        page(f"<{tag}>" * 300 + "a")


@given(st.lists(st.text("aăâđêôơư “”&<", min_size=1), min_size=1, max_size=5))
def test_every_letter_is_read_once(paragraphs: list[str]) -> None:
    """The letters of a page come back in order."""
    from html import escape  # noqa: PLC0415 - the page is made of it

    made = page("".join(f"<p>x{escape(text)}<i>y</i></p>" for text in paragraphs))

    expected = ["".join(f"x{text}y".split()) for text in paragraphs]
    assert ["".join(block.text.split()) for block in made.blocks] == expected
