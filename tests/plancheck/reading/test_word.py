"""A whole Word file: parts together, properties, files of real programs."""

from __future__ import annotations

import io
import pickle
import zipfile
from collections.abc import Callable
from hashlib import sha256

import docx
import pytest
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Mm, Pt

from plancheck.document import Alignment, Cell, Document, FileKind
from plancheck.errors import ReadError
from plancheck.reading import read_bytes

Pack = Callable[..., bytes]
P = "<w:p><w:r><w:t>Kế hoạch</w:t></w:r></w:p>"


@pytest.fixture(scope="module")
def made() -> bytes:
    """A plan as a program writes it."""
    plan = docx.Document()
    plan.core_properties.title = "Kế hoạch"
    plan.core_properties.author = "Nguyễn Văn A"
    plan.styles["Normal"].font.name = "Times New Roman"
    plan.styles["Normal"].font.size = Pt(14)
    plan.sections[0].left_margin = Mm(30)
    header = plan.add_table(1, 2)
    header.cell(0, 0).text = "ỦY BAN NHÂN DÂN"
    header.cell(0, 1).text = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
    title = plan.add_paragraph()
    title.alignment = WD_ALIGN_PARAGRAPH.CENTER
    title.add_run("KẾ HOẠCH").bold = True
    plan.add_heading("Mục đích", level=1)
    plan.add_paragraph("Tuyên truyền", style="List Number")
    plan.add_paragraph("Giám sát", style="List Number")
    buffer = io.BytesIO()
    plan.save(buffer)
    return buffer.getvalue()


def test_a_file_of_a_real_program(made: bytes) -> None:
    """Text, places, formats, numbers and page come together."""
    document = read_bytes(made, "ke_hoach.docx")
    left, right, title, heading, first, second = document.blocks

    assert (document.kind, document.sha256) == (FileKind.DOCX, sha256(made).hexdigest())
    assert (left.text, left.cell) == ("ỦY BAN NHÂN DÂN", Cell(1, 1, 1))
    assert right.cell == Cell(1, 1, 2)
    assert (title.format.alignment, title.runs[0].format[:3]) == (
        Alignment.CENTRE,
        ("Times New Roman", 14.0, True),
    )
    assert (heading.format.style, heading.format.outline_level) == ("heading 1", 1)
    assert [(b.label, b.text) for b in (first, second)] == [
        ("1.", "Tuyên truyền"),
        ("2.", "Giám sát"),
    ]
    assert document.pages[0].left_mm == 30.0
    assert dict(document.properties)["title"] == "Kế hoạch"
    assert dict(document.properties)["creator"] == "Nguyễn Văn A"


def test_reading_again_gives_the_same(made: bytes) -> None:
    """Nothing of one reading, kept or not, changes the next; documents travel by pickle."""
    first = read_bytes(made, "ke_hoach.docx")

    assert read_bytes(made, "ke_hoach.docx") == first
    assert pickle.loads(pickle.dumps(first)) == first  # noqa: S301 - our own bytes


def test_styles_of_one_file_do_not_leak_into_another(pack: Pack) -> None:
    """Files with different styles keep them apart."""
    style = '<w:style w:type="paragraph" w:default="1" w:styleId="N"><w:rPr>{}</w:rPr></w:style>'
    formats = [
        read_bytes(pack(P, styles=style.format(bold)), "x.docx").blocks[0].runs[0].format.bold
        for bold in ("<w:b/>", "", "<w:b/>")
    ]

    assert formats == [True, False, True]


def test_strict_files_are_read_like_others(made: bytes) -> None:
    """ISO strict files use other namespaces and the same words."""
    other = b"http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    strict = b"http://purl.oclc.org/ooxml/wordprocessingml/main"
    buffer = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(made)) as read, zipfile.ZipFile(buffer, "w") as written:
        for name in read.namelist():
            written.writestr(name, read.read(name).replace(other, strict))

    assert read_bytes(buffer.getvalue(), "x.docx").blocks == read_bytes(made, "x.docx").blocks


@pytest.mark.parametrize("core", ["<cp:broken", "", "<!DOCTYPE x><x/>", "<x><title/></x>"])
def test_damaged_properties_lose_only_themselves(pack: Pack, core: str) -> None:
    """A document is judged without its properties."""
    document: Document = read_bytes(pack(P, {"docProps/core.xml": core}), "x.docx")

    assert (document.blocks[0].text, document.properties) == ("Kế hoạch", ())


@pytest.mark.parametrize(
    ("app", "count"),
    [
        ("<Pages>3</Pages><Words>900</Words>", 3),
        ("<Pages>12</Pages>", 12),
        ("<Pages>1</Pages><Words>0</Words>", None),
        ("<Pages>0</Pages>", None),
        ("<Pages>-2</Pages>", None),
        ("<Pages>03</Pages>", None),
        ("<Pages>12345</Pages>", None),
        ("<Pages>ba</Pages>", None),
        ("<Pages>٣</Pages>", None),
        ("<Pages/>", None),
        ("<TotalTime>5</TotalTime>", None),
    ],
)
def test_pages_as_the_last_program_counted_them(pack: Pack, app: str, count: int | None) -> None:
    """What makes no sense is not told; a template without words tells nothing of this file."""
    document = read_bytes(pack(P, {"docProps/app.xml": f"<Properties>{app}</Properties>"}), "x")

    assert document.page_count == count
    assert document.properties == ((("pages", str(count)),) if count else ())


def test_pages_of_a_file_that_no_program_laid_out(made: bytes) -> None:
    """What python-docx makes carries the count of its template."""
    assert read_bytes(made, "ke_hoach.docx").page_count is None


@pytest.mark.parametrize(
    "files",
    [
        {"xl/workbook.xml": "<workbook/>"},
        {"mimetype": "application/vnd.oasis.opendocument.text"},
        {"word/document.xml": "<document/>"},
        {},
    ],
)
def test_other_zip_files_are_no_word_documents(
    zipped: Callable[[dict[str, str]], bytes], files: dict[str, str]
) -> None:
    """A workbook, an OpenDocument text, a zip of anything or of nothing is told by its sentence."""
    with pytest.raises(ReadError, match="is not a Word document, although it is a zip file"):
        read_bytes(zipped(files), "bang.docx")


def test_a_document_of_pictures_holds_no_text(pack: Pack) -> None:
    """A scan put into Word cannot be judged."""
    with pytest.raises(ReadError, match="holds no text, perhaps only pictures"):
        read_bytes(pack("<w:p><w:r><w:drawing/></w:r></w:p>"), "scan.docx")
