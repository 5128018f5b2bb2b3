"""Damage to files: of their bytes, of the zip they are, of the XML in it. Seeded, repeatable."""

from __future__ import annotations

import copy
import io
import struct
import warnings
import zipfile
from collections.abc import Callable
from random import Random

from lxml import etree
from lxml.etree import _Element as Element

from plancheck.reading.limits import Limits

Entries = list[tuple[zipfile.ZipInfo, bytes]]

HOSTILE = (
    *(
        "",
        " ",
        "0",
        "-1",
        "1",
        "2",
        "9",
        "10",
        "255",
        "99999",
        "999999999",
        "9" * 40,
        "-" * 3,
        "+1",
    ),
    *("1.5", "1e309", "NaN", "inf", "٣", "½", "²", "0x10", "true", "off", "auto", "none", "nil"),
    *(
        "12pt",
        "٣pt",
        "-2cm",
        "1e3mm",
        "100%",
        "#FFFFFF",
        "FFFFFF",
        "D800",
        "110000",
        "F0B7",
        "0041",
    ),
    *("%1", "%1%2%3%4%5%6%7%8%9", "%0", "%", "{0}", "{path}", "{", "I", "IV.", "a)", "•", "\uf0b7"),
    *("../../etc/passwd", "/etc/passwd", "http://a.invalid/", "file:///etc/passwd", "C:\\a", "a:b"),
    *("a" * 5_000, "ế" * 500, "e\u0302\u0301" * 40, "a" + "\u0301" * 90, "\u202e", "\ufeff", "😀"),
    *("upperRoman", "begin", "end", "separate", "restart", "page", "default", "first", "even"),
    *("External", "KẾ HOẠCH", "Nơi nhận:", "Căn cứ", "31/02/2025", "từ ngày 15/11", "năm 2025"),
    *("PAGE", "HYPERLINK", "wps", "w14 wps", "urn:a", "A", "N", "S", "L", "Q", "r0", "a", "c"),
)
NAMES = (
    *(
        "../../evil",
        "/abs/olute",
        "C:\\evil.exe",
        "word\\document.xml",
        "WORD/DOCUMENT.XML",
        "a\0b",
    ),
    *("word/document2.xml", "word//document.xml", "word/", "", "content.xml", "word/styles.xml"),
    *("mimetype", "META-INF/manifest.xml", "encrypted-package", "_rels/.rels", "x" * 300, "ế😀"),
)


def mutated(data: bytes, random: Random) -> bytes:
    """Return *data* damaged in one to four ways."""
    for _ in range(random.choice((1, 1, 1, 2, 4))):
        is_zip = data[:2] == b"PK"
        ways = (_bytes, _of_zip, _of_xml, _of_xml) if is_zip else (_bytes, _bytes, _words)
        data = random.choice(ways)(data, random)
    return data


def _bytes(data: bytes, random: Random) -> bytes:
    start, end = sorted(random.randrange(len(data) + 1) for _ in range(2))
    end = min(end, start + random.choice((1, 4, 64, 4096)))
    piece, noise = data[start:end], random.randbytes(end - start)
    flipped = bytes(byte ^ (1 << random.randrange(8)) for byte in piece)
    other = random.randrange(len(data) + 1)
    return random.choice(
        (
            data[:start] + flipped + data[end:],
            data[:start] + noise + data[end:],
            data[:start] + data[end:],
            data[:end] + piece * random.choice((1, 1, 50)) + data[end:],
            data[:other] + piece + data[other:],
            data[:start],
            data + noise,
            noise + data,
        )
    )


def _words(data: bytes, random: Random) -> bytes:
    """Put hostile words, or lines of the file itself, in other places of a text."""
    lines = data.split(b"\n")
    for _ in range(random.randrange(1, 9)):
        at = random.randrange(len(lines) + 1)
        new = random.choice(
            (random.choice(lines or [b""])[:9_999], random.choice(HOSTILE).encode())
        )
        lines[at : at + random.randrange(3)] = [new * random.choice((1, 1, 30))]
    return random.choice((b"\n", b"\n", b"\n", b"\r\n", b"")).join(lines)


def _of_xml(data: bytes, random: Random) -> bytes:
    """Mutate the tree of one part, more often the longest."""
    entries = _entries(data)
    parts = sorted(
        (n for n, (info, _) in enumerate(entries) if info.filename.endswith((".xml", ".rels"))),
        key=lambda n: -len(entries[n][1]),
    )
    if not parts:
        return _bytes(data, random)
    chosen = random.choice((parts[0], random.choice(parts)))
    info, content = entries[chosen]
    try:
        root = etree.fromstring(content)
    except etree.XMLSyntaxError:
        return _bytes(data, random)
    for _ in range(random.choice((1, 2, 5, 20))):
        random.choice(_ON_TREES)(root, random)
    entries[chosen] = info, etree.tostring(root)
    return _packed(entries)


def _elements(root: Element) -> list[Element]:
    return [element for element in root.iter() if isinstance(element.tag, str)]


def _drop(root: Element, random: Random) -> None:
    element = random.choice(_elements(root))
    if element is not root:
        element.getparent().remove(element)


def _duplicate(root: Element, random: Random) -> None:
    element = random.choice(_elements(root))
    if element is not root and len(element) < Limits().parts:
        for _ in range(random.choice((1, 1, 9))):
            element.addnext(copy.deepcopy(element))


def _move(root: Element, random: Random) -> None:
    elements = _elements(root)
    element, target = random.choice(elements), random.choice(elements)
    if element is not root and element not in target.iterancestors() and element is not target:
        target.insert(random.randrange(len(target) + 1), element)


def _rename(root: Element, random: Random) -> None:
    elements = _elements(root)
    random.choice(elements).tag = random.choice(elements).tag


def _wrap(root: Element, random: Random) -> None:
    elements = _elements(root)
    element = random.choice(elements)
    if element is not root:
        wrapper = etree.Element(random.choice(elements).tag)
        element.addprevious(wrapper)
        wrapper.append(element)


def _unwrap(root: Element, random: Random) -> None:
    element = random.choice(_elements(root))
    if element is not root:
        for child in list(element):
            element.addprevious(child)
        element.getparent().remove(element)


def _set(root: Element, random: Random) -> None:
    elements = _elements(root)
    element = random.choice(elements)
    names = [*element.attrib, *random.choice(elements).attrib]
    if names:
        element.set(random.choice(names), random.choice(HOSTILE))


def _unset(root: Element, random: Random) -> None:
    element = random.choice(_elements(root))
    if element.attrib:
        del element.attrib[random.choice(list(element.attrib))]


def _write(root: Element, random: Random) -> None:
    element = random.choice(_elements(root))
    setattr(element, random.choice(("text", "tail")), random.choice(HOSTILE))


_ON_TREES: tuple[Callable[[Element, Random], None], ...] = (
    *(_drop, _duplicate, _move, _rename, _wrap, _unwrap),
    *(_set, _set, _set, _unset, _write),
)


def _of_zip(data: bytes, random: Random) -> bytes:
    way = random.choice((_on_entries, _on_entries, _on_records, _on_end))
    return way(data, random)


def _on_entries(data: bytes, random: Random) -> bytes:
    """Drop, rename, double, empty, swap or repack files of the zip."""
    entries = _entries(data)
    if not entries:
        return _bytes(data, random)
    at, other = random.randrange(len(entries)), random.randrange(len(entries))
    info, content = entries[at]
    match random.randrange(8):
        case 0:
            del entries[at]
        case 1:
            entries[at] = _renamed(info, random.choice(NAMES)), content
        case 2:
            entries.append((_renamed(info, info.filename), random.choice((content, b"", b"<a/>"))))
        case 3:
            entries[at] = info, random.choice((b"", b"\0" * 99, content[: len(content) // 2], data))
        case 4:
            entries[at], entries[other] = (info, entries[other][1]), (entries[other][0], content)
        case 5:
            methods = (zipfile.ZIP_STORED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA)
            info.compress_type = random.choice(methods)
        case 6:
            info.external_attr = 0o120777 << 16  # a symbolic link
        case _:
            encoding = random.choice(("utf-16", "utf-16-le", "utf-32", "latin-1"))
            text = content.decode("utf-8", "replace")
            text = random.choice(("", "<!DOCTYPE a [<!ENTITY b 'c'>]>")) + text
            entries[at] = info, text.encode(encoding, "replace")
    return _packed(entries)


def _renamed(info: zipfile.ZipInfo, name: str) -> zipfile.ZipInfo:
    made = zipfile.ZipInfo(name)
    made.compress_type = info.compress_type
    return made


def _on_records(data: bytes, random: Random) -> bytes:
    """Write a hostile number into a field of a record of the directory or before a file."""
    signature, fields = random.choice(
        (
            (
                b"PK\x01\x02",
                ((8, 2), (10, 2), (16, 4), (20, 4), (24, 4), (28, 2), (30, 2), (42, 4)),
            ),
            (b"PK\x03\x04", ((6, 2), (8, 2), (14, 4), (18, 4), (22, 4), (26, 2), (28, 2))),
        )
    )
    starts = [n for n in range(len(data)) if data[n : n + 4] == signature]
    if not starts:
        return _bytes(data, random)
    offset, size = random.choice(fields)
    at = random.choice(starts) + offset
    value = random.choice((0, 1, 8, 14, 99, 0x808, 0xFFFF, 0xFFFFFFFF, random.getrandbits(32)))
    return data[:at] + struct.pack("<I", value)[:size] + data[at + size :]


def _on_end(data: bytes, random: Random) -> bytes:
    """Cut or spoil the end of the directory, or put something after it."""
    end = data.rfind(b"PK\x05\x06")
    if end < 0:
        return _bytes(data, random)
    spoilt = bytearray(data)
    at = end + random.randrange(4, 22)
    spoilt[at : at + 1] = random.randbytes(1)
    return random.choice(
        (data[:end], data[: end + 9], bytes(spoilt), data + random.randbytes(999), data + data)
    )


def _entries(data: bytes) -> Entries:
    """Return the files that can be unpacked."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            infos = [info for info in package.infolist() if info.file_size < len(data) * 99]
            return [(info, package.read(info)) for info in infos]
    except Exception:  # noqa: BLE001  (what is damaged already may raise anything here)
        return []


def _packed(entries: Entries) -> bytes:
    target = io.BytesIO()
    with warnings.catch_warnings(), zipfile.ZipFile(target, "w") as package:
        warnings.simplefilter("ignore")  # two of one name are wanted
        for info, content in entries:
            package.writestr(_renamed(info, info.filename or "a"), content)
    return target.getvalue()
