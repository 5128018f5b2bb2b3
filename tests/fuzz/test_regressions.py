"""What damaged and hostile files once brought to light: work that grew with the square.

Each test checks a file that took minutes, or the memory of the machine, in a few seconds.
"""

from __future__ import annotations

import io
import time
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from plancheck.document import Document, Trait
from plancheck.errors import ReadError
from plancheck.finding import DocumentReport
from plancheck.reading import read_bytes
from plancheck.testing import check_text

HEAD = """\
ỦY BAN NHÂN DÂN
Số: 1/KH-UBND
KẾ HOẠCH
Triển khai Tháng hành động vì bình đẳng giới năm 2025
"""
NAMESPACES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
)
ODF = " ".join(
    f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for name in ("office", "style", "text")
)


@contextmanager
def within(seconds: float) -> Iterator[None]:
    """Fail if what is inside takes longer."""
    start = time.perf_counter()
    yield
    assert time.perf_counter() - start < seconds


def word(body: str, **parts: str) -> Document:
    """Read a Word file of a body's XML and other parts'."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as made:
        for name, content in {"document": f"<w:body>{body}</w:body>", **parts}.items():
            xml = f"<w:{name} {NAMESPACES}>{content}</w:{name}>"
            made.writestr(f"word/{name}.xml", xml)
    return read_bytes(target.getvalue(), "ke_hoach.docx")


def judged(text: str) -> DocumentReport:
    return check_text(HEAD + text)


def test_very_many_headings_and_findings() -> None:
    """The headings above a finding are found without a look at all others."""
    with within(20):
        report = judged("I. Mục đích\n" * 20_000)

    assert {finding.location.heading_path[0] for finding in report.findings[-9:]} == {"I. Mục đích"}


def test_very_many_findings_in_one_long_paragraph() -> None:
    """They share the paragraph's text: a copy each would take gigabytes."""
    report = judged("họp ngày 31/02/2025; " * 9_000)
    contexts = {id(finding.context) for finding in report.findings if len(finding.context) > 1_000}

    assert (len(report.findings) > 9_000, len(contexts)) == (True, 1)


def test_a_long_line_before_the_end_in_words_with_capitals() -> None:
    """Whether a line begins with a post in capitals shows in its first words."""
    with within(10):
        report = judged("Căn Cứ " * 90_000)

    assert report.judged


def test_labels_of_absurd_length() -> None:
    """A list's text is as long as Word takes, for each paragraph repeats it."""
    level = f'<w:lvl w:ilvl="0"><w:lvlText w:val="{"%1." * 9_000}"/></w:lvl>'
    numbering = (
        f'<w:abstractNum w:abstractNumId="1">{level}</w:abstractNum>'
        '<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>'
    )
    listed = '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>'
    document = word(f"<w:p>{listed}<w:r><w:t>a</w:t></w:r></w:p>" * 9, numbering=numbering)

    assert {len(block.label) <= 100 for block in document.blocks} == {True}


def test_labels_of_absurd_length_in_an_open_document() -> None:
    """As in Word files."""
    style = (
        '<text:list-style style:name="L"><text:list-level-style-number text:level="1" '
        f'style:num-format="1" style:num-suffix="{"." * 9_000}"/></text:list-style>'
    )
    items = "<text:list-item><text:p>a</text:p></text:list-item>" * 9
    content = (
        f"<office:document-content {ODF}><office:automatic-styles>{style}"
        "</office:automatic-styles><office:body><office:text>"
        f'<text:list text:style-name="L">{items}</text:list>'
        "</office:text></office:body></office:document-content>"
    )
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as made:
        made.writestr("mimetype", "application/vnd.oasis.opendocument.text")
        made.writestr("content.xml", content)
    document = read_bytes(target.getvalue(), "ke_hoach.odt")

    assert [block.text for block in document.blocks] == ["a"] * 9
    assert {len(block.label) <= 100 for block in document.blocks} == {True}


def test_an_object_in_nested_text_boxes_is_told_once() -> None:
    """What a drawing refers to is looked for in it, not in the drawings in its text boxes."""
    box = "<w:p><w:r><w:pict><w:txbxContent>"
    close = "</w:txbxContent></w:pict></w:r></w:p>"
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/oleObject"
    space = "http://schemas.openxmlformats.org/package/2006/relationships"
    inner = '<w:p><w:r><w:t>a</w:t><w:object r:id="r1"/></w:r></w:p>'
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as made:
        body = f"<w:body>{box * 9}{inner}{close * 9}</w:body>"
        made.writestr("word/document.xml", f"<w:document {NAMESPACES}>{body}</w:document>")
        link = f'<Relationship Id="r1" Type="{kind}" Target="embeddings/a.bin"/>'
        relations = f'<Relationships xmlns="{space}">{link}</Relationships>'
        made.writestr("word/_rels/document.xml.rels", relations)
        made.writestr("word/embeddings/a.bin", b"object")
    facts = read_bytes(target.getvalue(), "ke_hoach.docx").facts

    assert [fact.trait for fact in facts].count(Trait.EMBEDDED_OBJECT) == 1


def test_very_many_namespaces_and_alternatives() -> None:
    """Each alternative asks for all namespaces in force: both together are limited."""
    names = " ".join(f'xmlns:n{n}="urn:{n}"' for n in range(9_000))
    space = "http://schemas.openxmlformats.org/markup-compatibility/2006"
    choice = '<mc:AlternateContent><mc:Choice Requires="n1"/></mc:AlternateContent>'

    with within(5), pytest.raises(ReadError, match="lookups = 20000000"):
        word(f'<w:p {names} xmlns:mc="{space}"><w:r>{choice * 9_000}</w:r></w:p>')
