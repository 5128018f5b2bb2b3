"""What a file carries that its text does not show, each with its place."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable

import pytest

from plancheck.document import Document, Fact, Revisions, Span, Trait
from plancheck.reading import read_bytes, word

Pack = Callable[..., bytes]
Related = Callable[..., str]
Written = Callable[[str, str], str]

RUN = "<w:r><w:t>{}</w:t></w:r>"
P = f"<w:p>{RUN.format('Kế hoạch')}</w:p>"
CHANGED = (
    f'<w:p>{RUN.format("Kế ")}<w:ins w:id="1" w:author="Nguyễn Văn A">{RUN.format("mới")}</w:ins>'
)
CHANGED += '<w:del w:id="2"><w:r><w:delText>cũ</w:delText></w:r></w:del></w:p>'
DOCUMENT_RELATIONS = "word/_rels/document.xml.rels"


def facts(data: bytes, revisions: Revisions = Revisions.FINAL) -> list[Fact]:
    return list(word.read(data, "x.docx", revisions).facts)


def words_at(document: Document, fact: Fact) -> str:
    assert fact.span is not None
    return document.excerpt(fact.span)


def test_a_plain_document_has_no_facts(pack: Pack) -> None:
    """Nothing is told of a document that is nothing but its text."""
    assert facts(pack(P)) == []


def test_tracked_changes_are_told_in_either_view(pack: Pack) -> None:
    """What shows is told with its words in the text, what does not by its words beside it."""
    data = pack(CHANGED.replace("<w:t>Kế ", '<w:t xml:space="preserve">Kế '))

    assert facts(data) == [
        Fact(Trait.INSERTION, "mới", Span(1, 3, 1, 6)),
        Fact(Trait.DELETION, "cũ", Span(1, 6, 1, 6)),
    ]
    assert facts(data, Revisions.ORIGINAL) == [
        Fact(Trait.INSERTION, "mới", Span(1, 3, 1, 3)),
        Fact(Trait.DELETION, "cũ", Span(1, 3, 1, 5)),
    ]


def test_changes_that_go_on_are_one(pack: Pack) -> None:
    """Word splits one insertion over many elements."""
    halves = "".join(f"<w:ins>{RUN.format(half)}</w:ins>" for half in ("bình ", "đẳng"))

    assert [f.detail for f in facts(pack(f"<w:p>{halves}</w:p>"))] == ["bìnhđẳng"]


def test_rows_taken_away_are_told_at_the_place_before(pack: Pack) -> None:
    """A deleted row is out of the text and told after what comes before it."""
    gone = f'<w:tr><w:trPr><w:del w:id="1"/></w:trPr><w:tc>{P}</w:tc></w:tr>'
    kept = f"<w:tr><w:tc>{P.replace('Kế hoạch', 'ô')}</w:tc></w:tr>"

    assert facts(pack(f"{P}<w:tbl>{gone}{kept}</w:tbl>")) == [
        Fact(Trait.DELETION, "Kế hoạch", Span(1, 8, 1, 8))
    ]


def test_hidden_words_are_told_where_they_would_show(pack: Pack) -> None:
    """In a line, and in a paragraph of their own; hidden spaces tell nothing."""
    hidden = "<w:r><w:rPr><w:vanish/></w:rPr><w:t xml:space='preserve'>{}</w:t></w:r>"
    body = f"<w:p>{RUN.format('Số')}{hidden.format('mật')}{hidden.format(' ')}</w:p>"
    body += f"<w:p>{hidden.format('riêng')}</w:p>" + P

    assert facts(pack(body)) == [
        Fact(Trait.HIDDEN_TEXT, "mật", Span(1, 2, 1, 2)),
        Fact(Trait.HIDDEN_TEXT, "riêng", Span(1, 2, 1, 2)),
    ]


def test_comments_are_told_with_the_words_they_stand_at(pack: Pack, written: Written) -> None:
    """A comment's text and place are kept, its author is not; one without a place has none."""
    body = f'<w:p><w:commentRangeStart w:id="3"/>{RUN.format("Kế hoạch")}</w:p>'
    body += f'<w:p>{RUN.format("số")}<w:commentRangeEnd w:id="3"/>{RUN.format("12")}</w:p>'
    comment = '<w:comment w:id="{}" w:author="Nguyễn Văn A">{}</w:comment>'
    long = P.replace("Kế hoạch", "xem lại " * 30)
    comments = comment.format(3, P + P) + comment.format(4, long) + comment.format(5, "<w:p/>")
    data = pack(body, {"word/comments.xml": written("w:comments", comments)})
    told = read_bytes(data, "x.docx")
    first, second = told.facts

    assert first[:2] == (Trait.COMMENT, "Kế hoạch Kế hoạch")
    assert words_at(told, first) == "Kế hoạch\nsố"
    assert (second.span, len(second.detail), second.detail[-1]) == (None, 80, "…")


def test_a_comment_around_blocks(pack: Pack, written: Written) -> None:
    """Its marks may stand between paragraphs."""
    body = P + f'<w:commentRangeStart w:id="1"/>{P}{P}<w:commentRangeEnd w:id="1"/>' + P
    comments = written("w:comments", f'<w:comment w:id="1">{P}</w:comment>')
    (fact,) = facts(pack(body, {"word/comments.xml": comments}))

    assert fact.span == Span(2, 0, 3, 8)


@pytest.mark.parametrize(
    ("kind", "trait"),
    [
        ("image", Trait.EXTERNAL_LINK),
        ("oleObject", Trait.EXTERNAL_LINK),
        ("subDocument", Trait.EXTERNAL_LINK),
        ("hyperlink", None),
    ],
)
def test_what_comes_from_outside(
    pack: Pack, related: Related, kind: str, trait: Trait | None
) -> None:
    """Linked pictures and objects are told, links to web pages are as they should be."""
    named = related(("rId1", kind, "https://example.vn/a"), external=True)
    told = facts(pack(P, {DOCUMENT_RELATIONS: named}))

    assert told == ([Fact(trait, "https://example.vn/a")] if trait else [])


def test_a_template_and_links_of_headers_are_told(pack: Pack, related: Related) -> None:
    """The attached template is named in the settings."""
    template = related(("rId1", "attachedTemplate", "file:///C:/mau.dotx"), external=True)

    assert facts(pack(P, {"word/_rels/settings.xml.rels": template})) == [
        Fact(Trait.EXTERNAL_LINK, "file:///C:/mau.dotx")
    ]


def test_embedded_objects_and_imports_are_told_at_their_place(pack: Pack, related: Related) -> None:
    """An object where it is drawn, a file of another format where its text would stand, once."""
    drawn = '<w:r><w:object><o:OLEObject r:id="rId1"/></w:object></w:r>'
    body = f'<w:p>{RUN.format("Bảng")}{drawn}</w:p><w:altChunk r:id="rId2"/>'
    named = related(("rId1", "oleObject", "embeddings/b.bin"), ("rId2", "aFChunk", "c.html"))
    files = {
        DOCUMENT_RELATIONS: named,
        "word/embeddings/b.bin": b"x",
        "word/embeddings/d.xlsx": b"x",
        "word/c.html": "<p>chữ</p>",
    }

    assert facts(pack(body, files)) == [
        Fact(Trait.EMBEDDED_OBJECT, "word/embeddings/b.bin", Span(1, 4, 1, 4)),
        Fact(Trait.UNREAD_PART, "word/c.html", Span(1, 4, 1, 4)),
        Fact(Trait.EMBEDDED_OBJECT, "word/embeddings/d.xlsx"),
    ]


BLIP = '<a:blip r:embed="{}"/>'
PNG, JPEG = b"\x89PNG\r\n\x1a\n" + b"\0" * 17 + b"\x06", b"\xff\xd8\xff"

INLINE = "<w:drawing><a:blip r:embed='a'/></w:drawing>"
EITHER = (
    f"<mc:AlternateContent><mc:Choice Requires='wps'>{INLINE}</mc:Choice><mc:Fallback>"
    "<w:pict><v:imagedata r:id='a'/></w:pict></mc:Fallback></mc:AlternateContent>"
)


def drawn(*names: str, blip: str = BLIP) -> str:
    pictures = "".join(blip.format(name) for name in names)
    return f"<w:r><w:drawing><wp:inline>{pictures}</wp:inline></w:drawing></w:r>"


def imaged(pack: Pack, related: Related, body: str, **media: bytes) -> bytes:
    """A file whose pictures are named as their relationships."""
    named = related(*((name, "image", f"media/{name}.bin") for name in (*media, "missing")))
    files = {f"word/media/{name}.bin": content for name, content in media.items()}
    return pack(body, {DOCUMENT_RELATIONS: named, **files})


def test_pictures_are_told_at_their_place(pack: Pack, related: Related) -> None:
    """Each time one shows, in a line, alone in its paragraph, in a cell or a text box."""
    box = f"<w:txbxContent><w:p>{RUN.format('hộp')}{drawn('b')}</w:p></w:txbxContent>"
    body = f"<w:p>{RUN.format('Kế')}{drawn('a')}{RUN.format('hoạch')}{drawn('b', 'a')}</w:p>"
    body += f"<w:p>{drawn('a')}</w:p><w:tbl><w:tr><w:tc><w:p>{drawn('b')}</w:p></w:tc></w:tr>"
    body += f"</w:tbl><w:p>{RUN.format('neo')}<w:r><w:drawing>{box}</w:drawing></w:r></w:p>"
    told = facts(imaged(pack, related, body, a=PNG, b=JPEG))

    assert all(fact.trait is Trait.PICTURE for fact in told)
    assert [(fact.detail, fact.span) for fact in told] == [
        ("image/png alpha", Span(1, 2, 1, 2)),
        ("image/jpeg", Span(1, 7, 1, 7)),
        ("image/png alpha", Span(1, 7, 1, 7)),
        ("image/png alpha", Span(1, 7, 1, 7)),
        ("image/jpeg", Span(1, 7, 1, 7)),
        ("image/jpeg", Span(3, 3, 3, 3)),
    ]


@pytest.mark.parametrize(
    "shown",
    [
        "<w:pict><v:shape><v:imagedata r:id='a'/></v:shape></w:pict>",
        EITHER,
        INLINE.replace("/></w", "><a:ext><a:svgBlip r:embed='b'/></a:ext></a:blip></w"),
    ],
)
def test_a_picture_drawn_in_either_way_is_one(pack: Pack, related: Related, shown: str) -> None:
    """VML, both languages at once, a drawing with its stand-in for older programs."""
    data = imaged(pack, related, f"{P}<w:p><w:r>{shown}</w:r></w:p>", a=JPEG, b=b"<svg/>")

    assert facts(data) == [Fact(Trait.PICTURE, "image/jpeg", Span(1, 8, 1, 8))]


@pytest.mark.parametrize(
    "shown",
    [
        drawn("missing"),
        drawn("unknown"),
        drawn("empty"),
        drawn("a", blip="<a:blip/>"),
        drawn("a", blip='<a:hlinkClick r:id="{}"/>'),
        "<w:r><w:object><v:shape><v:imagedata r:id='a'/></v:shape></w:object></w:r>",
        f"<w:del>{drawn('a')}</w:del>",
        drawn("a").replace("<w:r>", "<w:r><w:rPr><w:vanish/></w:rPr>"),
    ],
)
def test_what_is_no_picture(pack: Pack, related: Related, shown: str) -> None:
    """Missing or empty media, links, what an object is shown by, what does not show."""
    body = P.replace("</w:p>", f"{shown}</w:p>")
    told = facts(imaged(pack, related, body, a=PNG, empty=b""))

    assert [fact for fact in told if fact.trait is Trait.PICTURE] == []


def test_pictures_of_headers_are_not_the_body_s(
    pack: Pack, related: Related, written: Written
) -> None:
    """A logo beside the page number is no picture in the text; names are each part's own."""
    body = P + '<w:sectPr><w:headerReference r:id="h"/></w:sectPr>'
    files = {
        DOCUMENT_RELATIONS: related(("h", "header", "h.xml"), ("a", "image", "media/a.png")),
        "word/h.xml": written("w:hdr", f"<w:p>{drawn('a')}</w:p>"),
        "word/_rels/h.xml.rels": related(("a", "image", "media/a.png")),
        "word/media/a.png": PNG,
    }

    assert facts(pack(body, files)) == []


def test_linked_pictures_are_told_as_links(pack: Pack, related: Related) -> None:
    """Nothing is fetched to look at."""
    named = related(("a", "image", "https://example.vn/a.png"), external=True)
    body = P.replace("</w:p>", drawn("a", blip='<a:blip r:link="{}"/>') + "</w:p>")

    assert facts(pack(body, {DOCUMENT_RELATIONS: named})) == [
        Fact(Trait.EXTERNAL_LINK, "https://example.vn/a.png", Span(1, 8, 1, 8))
    ]


def test_damaged_pictures_are_left_out(pack: Pack, related: Related) -> None:
    """Broken or locked within the zip: the document is judged without them."""
    body = P + f"<w:p>{drawn('a')}</w:p>"
    data = imaged(pack, related, body, a=PNG + b"x" * 999)
    entry = data.rindex(b"word/media/a.bin") - 46
    changes = {16: b"\0\0\0\0", 8: b"\1\0", 10: b"\x0c\0", 42: b"\xff\xff\xff\0"}

    assert [fact.trait for fact in facts(data)] == [Trait.PICTURE]
    for at, change in changes.items():
        spoilt = data[: entry + at] + change + data[entry + at + len(change) :]
        assert facts(spoilt) == []


def test_a_picture_that_comes_twice_is_nobody_s(pack: Pack, related: Related) -> None:
    """Two parts of one name: which of them shows, nobody can tell."""
    data = io.BytesIO(imaged(pack, related, P + f"<w:p>{drawn('a')}</w:p>", a=PNG))
    with zipfile.ZipFile(data, "a") as more:
        more.writestr("word/media/A.bin", JPEG)

    assert facts(data.getvalue()) == []


def test_macros_are_told(pack: Pack) -> None:
    """A .docm is read like a .docx."""
    assert facts(pack(P, {"word/vbaProject.bin": b"x"})) == [
        Fact(Trait.MACROS, "word/vbaProject.bin")
    ]


def test_names_of_people_are_told_but_not_those_of_machines(pack: Pack) -> None:
    """Empty and generic values are nobody's."""
    core = "<c><creator>Nguyễn Văn A</creator><lastModifiedBy>Admin</lastModifiedBy></c>"
    app = "<a><Company>UBND xã B</Company><Manager> </Manager><Pages>3</Pages></a>"

    assert facts(pack(P, {"docProps/core.xml": core, "docProps/app.xml": app})) == [
        Fact(Trait.PERSONAL_DATA, "creator: Nguyễn Văn A"),
        Fact(Trait.PERSONAL_DATA, "Company: UBND xã B"),
    ]


def test_decomposed_text_is_told(pack: Pack) -> None:
    """Each paragraph once, at the words that the file does not hold in composed letters."""
    body = P + P.replace("Kế", "Ke\u0302\u0301") + P

    assert facts(pack(body)) == [Fact(Trait.DECOMPOSED, "Kế", Span(2, 0, 2, 2))]


@pytest.mark.parametrize(
    "name", ["word/comments.xml", "word/footnotes.xml", "word/header1.xml", "word/endnotes.xml"]
)
def test_a_damaged_part_beside_the_body_is_told(pack: Pack, related: Related, name: str) -> None:
    """The body is judged; what could not be read is told."""
    marks = '<w:r><w:footnoteReference w:id="1"/><w:endnoteReference w:id="1"/></w:r>'
    body = f"<w:p>{RUN.format('Kế hoạch')}{marks}</w:p>"
    body += '<w:sectPr><w:headerReference w:type="default" r:id="rId1"/></w:sectPr>'
    named = related(("rId1", "header", "header1.xml"))
    told = read_bytes(pack(body, {DOCUMENT_RELATIONS: named, name: "<w:broken"}), "x.docx")

    assert [block.text for block in told.blocks] == ["Kế hoạch"]
    assert told.facts == (Fact(Trait.UNREAD_PART, name),)


def test_damaged_relationships_lose_only_themselves(pack: Pack) -> None:
    """A document without relationships is a document."""
    told = read_bytes(pack(P, {DOCUMENT_RELATIONS: "<broken"}), "x.docx")

    assert ([block.text for block in told.blocks], told.facts) == (["Kế hoạch"], ())
