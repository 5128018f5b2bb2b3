"""Opening a .docx safely: limits, damage, hostile XML."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pytest

from plancheck.document import Document
from plancheck.errors import ReadError
from plancheck.reading import package, read_bytes

Pack = Callable[..., bytes]
P = "<w:p><w:r><w:t>Kế hoạch</w:t></w:r></w:p>"
UNPACKS = "ke_hoach.docx unpacks to far more than a document needs"
DAMAGED = "ke_hoach.docx is damaged"
DOCTYPE = "ke_hoach.docx holds a document type declaration"


def refusal(data: bytes) -> str:
    with pytest.raises(ReadError) as caught:
        read_bytes(data, "ke_hoach.docx")
    assert caught.value.exit_code == 3
    return str(caught.value)


def test_too_many_parts(pack: Pack) -> None:
    """A document of thousands of parts is refused."""
    assert refusal(pack(P, {f"{n}": "" for n in range(package.MOST_PARTS)})).startswith(UNPACKS)


@pytest.mark.parametrize(("limit", "value"), [("LARGEST_PART", 50_000), ("LARGEST_FILE", 100_000)])
def test_too_much_in_a_part_or_in_all(
    pack: Pack, monkeypatch: pytest.MonkeyPatch, limit: str, value: int
) -> None:
    """Up to the limits a file is read, beyond them it is not."""
    files = {"word/a.bin": b"\0" * 49_000, "word/b.bin": b"\0" * 49_000}
    assert read_bytes(pack(P, files), "x.docx").blocks[0].text == "Kế hoạch"

    monkeypatch.setattr(package, limit, value - 5_000)

    assert refusal(pack(P, files)).startswith(UNPACKS)


def test_a_bomb_is_refused_unread(pack: Pack) -> None:
    """A part that shrinks more than text ever does is refused; a small one is let be."""
    bomb = {"word/media/a.bin": b"\0" * (package.RATIO_FREE_BELOW + 1)}
    small = {"word/media/a.bin": b"\0" * package.RATIO_FREE_BELOW}

    assert refusal(pack(P, bomb)).startswith(UNPACKS)
    assert len(read_bytes(pack(P, small), "x.docx").blocks) == 1


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_two_parts_of_one_name(pack: Pack) -> None:
    """Which of two parts counts is anyone's guess, so neither does."""
    buffer = BytesIO(pack(P))
    with zipfile.ZipFile(buffer, "a") as made:
        made.writestr("word/document.xml", "<other/>")

    assert refusal(buffer.getvalue()).startswith(DAMAGED)


def test_a_truncated_file(pack: Pack) -> None:
    """A file copied in part says so."""
    data = pack(P)

    assert refusal(data[: len(data) // 2]).startswith(DAMAGED)


def test_a_file_with_flipped_bytes(pack: Pack) -> None:
    """Damage within a part is noticed."""
    data = bytearray(pack(P))
    start = data.index(b"word/document.xml") + 30
    data[start : start + 40] = bytes(40)

    assert refusal(bytes(data)).startswith(DAMAGED)


def test_any_single_damage_ends_in_a_sentence_or_a_document(pack: Pack) -> None:
    """Wherever one byte is wrong, the file is read or refused, never a crash."""
    data = pack(P)
    for at in range(0, len(data), 3):
        broken = bytes([*data[:at], data[at] ^ 0xFF, *data[at + 1 :]])
        try:
            assert isinstance(read_bytes(broken, "x.docx"), Document)
        except ReadError as error:
            assert "x.docx" in str(error)  # noqa: PT017 - either outcome is right


def test_an_encrypted_zip(pack: Pack) -> None:
    """The zip's own encryption is told apart from damage."""
    data = bytearray(pack(P))
    for header in re.finditer(rb"PK\x01\x02", bytes(data)):
        data[header.start() + 8] |= 1

    assert refusal(bytes(data)).startswith("ke_hoach.docx is locked inside an encrypted zip")


@pytest.mark.parametrize("name", ["word/document.xml", "word/styles.xml", "word/numbering.xml"])
def test_xml_that_is_not_well_formed(pack: Pack, name: str) -> None:
    """Broken XML is told with the part it is in."""
    numbered = P.replace("<w:r>", '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr><w:r>')

    assert refusal(pack(numbered, {name: "<w:document><w:body>"})) == (
        f"{DAMAGED} ({name} is not well-formed XML): open it in Word and save it again."
    )


def test_xml_deeper_than_the_parser_allows(pack: Pack) -> None:
    """Nesting without end is refused by the parser."""
    assert refusal(pack("<w:sdt>" * 300 + "</w:sdt>" * 300)).startswith(DAMAGED)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "utf-7"])
@pytest.mark.parametrize("part", ["document", "styles"])
def test_a_document_type_is_refused(pack: Pack, tmp_path: Path, encoding: str, part: str) -> None:
    """No entity is expanded and no outside file is opened, in whatever encoding."""
    outside = tmp_path / "outside.dtd"
    outside.write_text('<!ENTITY bi_mat "bí mật">')
    hostile = (
        f'<?xml version="1.0" encoding="{encoding}"?>'
        f'<!DOCTYPE w:document SYSTEM "{outside.as_uri()}"><w:document>&bi_mat;</w:document>'
    ).encode(encoding)
    if encoding == "utf-7":
        hostile = hostile.replace(b"<!", b"+ADwAIQ-").replace(b"+ADw?xml", b"<?xml")

    assert refusal(pack(P, {f"word/{part}.xml": hostile})).startswith((DOCTYPE, DAMAGED))


def test_the_laughing_bomb_is_refused(pack: Pack) -> None:
    """Entities that multiply never come to be expanded."""
    entities = "".join(
        f'<!ENTITY {name} "{f"&{of};" * 10}">'
        for of, name in zip("abcdefgh", "bcdefghi", strict=True)
    )
    bomb = f'<!DOCTYPE x [<!ENTITY a "ha">{entities}]><x>&i;</x>'

    assert refusal(pack(P, {"word/document.xml": bomb})).startswith(DOCTYPE)


def test_utf_16_parts_are_read(pack: Pack) -> None:
    """XML may be written in UTF-16."""
    data = pack(P)
    with zipfile.ZipFile(BytesIO(data)) as written:
        xml = written.read("word/document.xml").decode().replace("UTF-8", "UTF-16")

    document = read_bytes(pack(P, {"word/document.xml": xml.encode("utf-16")}), "x.docx")
    assert [block.text for block in document.blocks] == ["Kế hoạch"]


def test_numbered_part_names_are_found(pack: Pack) -> None:
    """Some programs write "document2.xml" and "styles2.xml" and nothing else."""
    bold = '<w:style w:type="paragraph" w:default="1" w:styleId="N"><w:rPr><w:b/></w:rPr></w:style>'
    with zipfile.ZipFile(BytesIO(pack(P, styles=bold))) as made:
        parts = {name: made.read(name) for name in ("word/document.xml", "word/styles.xml")}
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w") as renamed:
        for name, content in parts.items():
            renamed.writestr(name.replace(".xml", "2.xml"), content)
    (block,) = read_bytes(buffer.getvalue(), "x.docx").blocks

    assert (block.text, block.runs[0].format.bold) == ("Kế hoạch", True)


def test_memo_keeps_a_bounded_number_of_parts() -> None:
    """The oldest leave first; what is kept is not made again."""
    memo: package.Memo[int] = package.Memo()
    parts = [zipfile.ZipInfo(str(n)) for n in range(40)]
    for n, part in enumerate(parts):
        part.CRC = n
        memo.get((part, None), lambda n=n: n)

    assert memo.get((parts[-1], None), lambda: -1) == 39
    assert memo.get((parts[0], None), lambda: -1) == -1
