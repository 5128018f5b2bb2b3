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
from plancheck.reading.limits import Limits

Pack = Callable[..., bytes]
P = "<w:p><w:r><w:t>Kế hoạch</w:t></w:r></w:p>"
BEYOND = "ke_hoach.docx is beyond the safety limit"
DAMAGED = "ke_hoach.docx is damaged"
DOCTYPE = "ke_hoach.docx holds a document type declaration"


def refusal(data: bytes, **limits: int) -> str:
    with pytest.raises(ReadError) as caught:
        read_bytes(data, "ke_hoach.docx", limits=Limits(**limits))
    assert caught.value.exit_code == 3
    return str(caught.value)


def texts_of(data: bytes) -> list[str]:
    return [block.text for block in read_bytes(data, "ke_hoach.docx").blocks]


def spoilt(data: bytes, name: bytes, at: int, value: bytes) -> bytes:
    """Write *value* into the line of the zip's directory that tells of a file."""
    entry = data.rindex(name) - 46
    assert data[entry : entry + 4] == b"PK\x01\x02"
    return data[: entry + at] + value + data[entry + at + len(value) :]


@pytest.mark.parametrize(
    ("limits", "files"),
    [
        ({"parts": 4}, {"a": "", "b": "", "c": ""}),
        ({"part_mb": 1}, {"word/a.bin": b"\0" * (1 << 20) + b"\0"}),
        ({"unpacked_mb": 1}, {"word/a.bin": b"\0" * 600_000, "word/b.bin": b"\0" * 600_000}),
        ({"ratio": 99, "ratio_from_mb": 1}, {"word/a.bin": b"\0" * 1_100_000}),
        ({"xml_mb": 1}, {"word/document.xml": " " * 1_100_000}),
        ({"elements": 9}, {"word/document.xml": "<a>" + "<b/>" * 9 + "</a>"}),
        ({"attributes": 9}, {"word/document.xml": "<a><b " + 'c = "" ' * 10 + "/></a>"}),
        ({"lookups": 9}, {"word/document.xml": "<a>" + "<m:Choice xmlns:m='m'/>" * 4 + "</a>"}),
        ({"paragraphs": 1}, {}),
        ({"characters": 15}, {}),
        ({"file_mb": 0}, {}),
    ],
)
def test_each_limit_is_named_when_it_is_passed(
    pack: Pack, limits: dict[str, int], files: dict[str, str | bytes]
) -> None:
    """Within the built-in limits a file is read, beyond its own it is refused by name."""
    name, allowed = next(iter(limits.items()))

    assert refusal(pack(P + P, files), **limits).startswith(f"{BEYOND} {name} = {allowed}: ")
    if "word/document.xml" not in files:
        assert texts_of(pack(P + P, files)) == ["Kế hoạch", "Kế hoạch"]


def test_limits_count_all_parts_together(pack: Pack) -> None:
    """XML in many parts is no way around a limit."""
    style = '<w:style w:type="paragraph"/>' * 50

    assert refusal(pack(P, styles=style), elements=55).startswith(f"{BEYOND} elements = 55")
    assert len(read_bytes(pack(P, styles=style), "x.docx", limits=Limits(elements=99)).blocks) == 1


def test_a_zip_of_very_many_parts_is_refused_before_it_is_opened(pack: Pack) -> None:
    """The lines of its directory are counted before any of them is made into an object."""
    data = pack(P) + b"PK\x01\x02" * 2_001

    assert refusal(data).startswith(f"{BEYOND} parts = 2000")


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_two_parts_of_one_name(pack: Pack) -> None:
    """Which of two texts counts is anyone's guess; two pictures of one name hurt nobody."""
    buffer = BytesIO(pack(P))
    with zipfile.ZipFile(buffer, "a") as made:
        made.writestr("word/media/a.png", "")
        made.writestr("word/media/a.png", "")
    assert texts_of(buffer.getvalue()) == ["Kế hoạch"]

    with zipfile.ZipFile(buffer, "a") as made:
        made.writestr("WORD\\document.xml", "<other/>")
    assert "twice, so nobody can tell which of them counts" in refusal(buffer.getvalue())


def test_damage_in_a_part_that_is_not_needed(pack: Pack) -> None:
    """A broken picture does not cost the text, nor does one packed or locked in another way."""
    data = pack(P, {"word/media/a.png": b"picture"})
    for at, value in ((16, b"\0\0\0\0"), (10, b"\x63\0"), (8, b"\1\0"), (20, b"\xff\xff")):
        assert texts_of(spoilt(data, b"word/media/a.png", at, value)) == ["Kế hoạch"]


@pytest.mark.parametrize("method", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_a_part_packed_in_another_way(method: int) -> None:
    """Word knows one way of packing; others may ask for memory without end."""
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w", method) as made:
        made.writestr("word/document.xml", "<a/>")

    assert refusal(buffer.getvalue()).startswith(
        "ke_hoach.docx is packed in a way that Word does not know (word/document.xml)"
    )


def test_an_unknown_way_of_packing(pack: Pack) -> None:
    """A number that no program knows is told likewise."""
    data = spoilt(pack(P), b"word/document.xml", 10, b"\x63\0")

    assert refusal(data).startswith("ke_hoach.docx is packed in a way that Word does not know")


@pytest.mark.parametrize("name", ["WORD/Document.xml", "word\\document.xml"])
def test_names_in_other_letters_and_slashes(pack: Pack, name: str) -> None:
    """Some programs write part names so, and Word opens their files."""
    with zipfile.ZipFile(BytesIO(pack(P))) as made:
        xml = made.read("word/document.xml")
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w") as written:
        written.writestr(name, xml)

    assert texts_of(buffer.getvalue()) == ["Kế hoạch"]


@pytest.mark.parametrize(
    "name", ["../../../tmp/evil.xml", "/etc/evil", "C:\\evil.exe", "..\\evil", "word/../../x", "a/"]
)
def test_names_that_lead_elsewhere(pack: Pack, name: str) -> None:
    """Nothing is unpacked to the disk, so a name can lead nowhere."""
    assert texts_of(pack(P, {name: "evil"})) == ["Kế hoạch"]


def test_a_symbolic_link() -> None:
    """A link in the zip is not followed: its content is the name it leads to, which is no XML."""
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w") as made:
        link = zipfile.ZipInfo("word/document.xml")
        link.external_attr = 0o120777 << 16
        made.writestr(link, "/etc/passwd")

    assert refusal(buffer.getvalue()).startswith(f"{DAMAGED} (word/document.xml is not")


def test_what_stands_after_the_zip(pack: Pack) -> None:
    """Mail programs append things; the zip ends where it says."""
    assert texts_of(pack(P) + b"\r\n--boundary--\r\n") == ["Kế hoạch"]


def test_zips_written_to_a_pipe_or_for_large_files(pack: Pack) -> None:
    """Sizes after the content, or in 64 bits, are sizes."""

    class Pipe(BytesIO):
        def seekable(self) -> bool:
            return False

    with zipfile.ZipFile(BytesIO(pack(P))) as made:
        xml = made.read("word/document.xml")
    for target, large in ((Pipe(), False), (BytesIO(), True)):
        with (
            zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as written,
            written.open("word/document.xml", "w", force_zip64=large) as file,
        ):
            file.write(xml)
        assert texts_of(target.getvalue()) == ["Kế hoạch"]


@pytest.mark.parametrize("size", [4, 22, 60, -1, -21, -23, -60])
def test_files_cut_short(pack: Pack, size: int) -> None:
    """Wherever a copy ended, the sentence says that the file is damaged or no document."""
    told = refusal(pack(P)[:size])

    assert told.startswith((DAMAGED, "ke_hoach.docx is neither", "ke_hoach.docx is not a Word"))


@pytest.mark.parametrize("name", ["styles", "numbering", "settings", "fontTable", "theme/theme1"])
def test_missing_parts_and_relationships(pack: Pack, name: str) -> None:
    """A relationship without its part, or a part without its relationship, loses no text."""
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    links = f'<Relationship Id="r1" Type="{kind}/{name}" Target="{name}.xml"/>'
    space = "http://schemas.openxmlformats.org/package/2006/relationships"
    relations = f'<Relationships xmlns="{space}">{links}</Relationships>'
    numbered = '<w:p><w:pPr><w:pStyle w:val="X"/><w:numPr><w:numId w:val="7"/></w:numPr></w:pPr>'

    data = pack(P + P.replace("<w:p>", numbered), {"word/_rels/document.xml.rels": relations})
    assert texts_of(data) == ["Kế hoạch", "Kế hoạch"]


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


def test_memo_keeps_nothing_huge() -> None:
    """What no template is as large as is made again rather than kept."""
    memo: package.Memo[int] = package.Memo()
    part = zipfile.ZipInfo("styles")
    part.CRC, part.file_size = 1, 3 << 20

    assert [memo.get((part,), lambda n=n: n) for n in range(2)] == [0, 1]


def test_memo_keeps_a_bounded_number_of_parts() -> None:
    """The oldest leave first; what is kept is not made again."""
    memo: package.Memo[int] = package.Memo()
    parts = [zipfile.ZipInfo(str(n)) for n in range(40)]
    for n, part in enumerate(parts):
        part.CRC = n
        memo.get((part, None), lambda n=n: n)

    assert memo.get((parts[-1], None), lambda: -1) == 39
    assert memo.get((parts[0], None), lambda: -1) == -1
