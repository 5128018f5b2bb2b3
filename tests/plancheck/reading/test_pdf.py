"""PDF files of our own making, read back: order of columns, paragraphs, pages and refusals."""

from __future__ import annotations

import sys
import zlib
from collections.abc import Callable
from typing import NamedTuple

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plancheck.document import Alignment, Document, FileKind, Part, Trait
from plancheck.errors import ReadError
from plancheck.reading import Limits, pdf, read_bytes

ADVANCE = 0.5  # of the size: every glyph is as wide
LEFT, RIGHT, SIZE = 85.0, 538.0, 14.0


class Words(NamedTuple):
    """Words on a page, from the left, or turned to run upwards."""

    x: float
    y: float
    text: str
    bold: bool = False
    turned: bool = False
    size: float = SIZE


def centred(y: float, text: str, middle: float = (LEFT + RIGHT) / 2) -> Words:
    return Words(middle - len(text) * SIZE * ADVANCE / 2, y, text)


def _content(words: list[Words], *, picture: bool) -> bytes:
    lines = ["q 595 0 0 842 0 0 cm /Im Do Q"] if picture else []
    for one in words:
        matrix = "0 1 -1 0" if one.turned else "1 0 0 1"
        code = one.text.encode("utf-16-be").hex()
        font = "F2" if one.bold else "F1"
        lines.append(f"BT /{font} {one.size} Tf {matrix} {one.x} {one.y} Tm <{code}> Tj ET")
    return "\n".join(lines).encode()


def _font(name: str, tree: int) -> list[bytes]:
    of_two = f"{tree + 1} 0 R"
    return [
        f"<</Type/Font/Subtype/Type0/BaseFont/{name}/Encoding/Identity-H"
        f"/DescendantFonts[{of_two}]/ToUnicode 4 0 R>>".encode(),
        f"<</Type/Font/Subtype/CIDFontType2/BaseFont/{name}/DW 500/FontDescriptor {tree + 2} 0 R"
        "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>>>".encode(),
        f"<</Type/FontDescriptor/FontName/{name}/Flags 4/ItalicAngle 0/Ascent 800/Descent -200"
        "/CapHeight 700/StemV 80/FontBBox[0 -200 1000 800]>>".encode(),
    ]


def _stream(data: bytes, more: str = "") -> bytes:
    packed = zlib.compress(data)
    head = f"<</Length {len(packed)}/Filter/FlateDecode{more}>>stream\n".encode()
    return head + packed + b"\nendstream"


def _unicode_map(pages: list[list[Words]]) -> bytes:
    codes = sorted({c for page in pages for one in page for c in one.text})
    pairs = "\n".join(f"<{ord(c):04x}> <{ord(c):04x}>" for c in codes)
    return (
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /U def\n"
        "1 begincodespacerange <0000> <ffff> endcodespacerange\n"
        f"{len(codes)} beginbfchar\n{pairs}\nendbfchar endcmap end end"
    ).encode()


def written(*pages: list[Words], pictured: tuple[int, ...] = (), rotated: int = 0) -> bytes:
    """Return a PDF file with these words on A4 pages."""
    picture = _stream(
        b"\xff", "/Type/XObject/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray"
        "/BitsPerComponent 8"
    )  # fmt: skip
    first = 11
    kids = " ".join(f"{first + 2 * at} 0 R" for at in range(len(pages)))
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        f"<</Type/Pages/Kids[{kids}]/Count {len(pages)}>>".encode(),
        picture,
        _stream(_unicode_map(list(pages))),
        *_font("Serif", 5),
        *_font("Serif-Bold", 8),
    ]
    for at, words in enumerate(pages):
        objects += [
            f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Rotate {rotated}/Resources<</Font"
            f"<</F1 5 0 R/F2 8 0 R>>/XObject<</Im 3 0 R>>>>/Contents {first + 2 * at + 1} 0 R>>"
            .encode(),
            _stream(_content(words, picture=at + 1 in pictured)),
        ]  # fmt: skip
    out, places = b"%PDF-1.7\n", []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += f"{number} 0 obj\n".encode() + body + b"\nendobj\n"
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    count = len(objects) + 1
    return (
        out
        + (
            f"xref\n0 {count}\n0000000000 65535 f \n{table}trailer<</Size {count}/Root 1 0 R>>\n"
            f"startxref\n{len(out)}\n%%EOF"
        ).encode()
    )


def document(*pages: list[Words], **more: object) -> Document:
    return read_bytes(written(*pages, **more), "ke_hoach.pdf")  # type: ignore[arg-type]


def texts(*pages: list[Words]) -> list[str]:
    return [block.text for block in document(*pages).blocks]


HEAD_LEFT = ["ỦY BAN NHÂN DÂN", "XÃ BÌNH AN", "Số: 12/KH-UBND"]
HEAD_RIGHT = ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA", "Độc lập - Tự do - Hạnh phúc", "Bình An, ngày 02/11"]
FULL = "Ủy ban nhân dân xã ban hành kế hoạch thực hiện tháng hành động nă"  # 65 letters: the width
TITLE = centred(680, "KẾ HOẠCH")
BODY = [Words(LEFT, 640, FULL), Words(LEFT, 620, "như sau:")]


def head(left: float = 190, right: float = 430) -> tuple[list[Words], list[Words]]:
    heights = (780, 762, 740)
    return (
        [centred(y, text, left) for y, text in zip(heights, HEAD_LEFT, strict=True)],
        [centred(y - 2, text, right) for y, text in zip(heights, HEAD_RIGHT, strict=True)],
    )


@pytest.mark.parametrize(
    "order",
    [
        pytest.param(lambda left, right: [*left, *right], id="column by column"),
        pytest.param(lambda left, right: [*right, *left], id="right column first"),
        pytest.param(
            lambda left, right: [w for pair in zip(left, right, strict=True) for w in pair],
            id="line by line",
        ),
        pytest.param(lambda left, right: [*left[::-1], *right[::-1]], id="from below"),
    ],
)
def test_a_head_of_two_columns(order: Callable[..., list[Words]]) -> None:
    """The left column is read before the right one, however the file orders them."""
    page = [*order(*head()), TITLE, *BODY]

    assert texts(page) == [*HEAD_LEFT, *HEAD_RIGHT, "KẾ HOẠCH", f"{FULL} như sau:"]


def test_recipients_stand_before_the_signature() -> None:
    """Recipients and signature side by side are read one after the other."""
    recipients = ["Nơi nhận:", "- UBND huyện (để báo cáo);", "- Lưu: VT."]
    signature = ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Nguyễn Văn A"]
    rows = zip((300, 280, 262), (300, 282, 200), recipients, signature, strict=True)
    page = [Words(LEFT, 340, FULL), Words(LEFT, 320, "năm 2023./.")]
    for low, high, one, other in rows:
        page += [Words(LEFT, low, one), centred(high, other, 430)]

    assert texts(page) == [f"{FULL} năm 2023./.", *recipients, *signature]


def test_what_the_file_tells() -> None:
    """Kind, pages and bold letters are told; layout is not."""
    heading = Words(LEFT, 700, "I. MỤC ĐÍCH", bold=True)
    read = document([heading], [Words(LEFT, 700, FULL), Words(LEFT, 680, FULL)])

    assert (read.kind, read.has_layout) == (FileKind.PDF, False)
    assert [block.page for block in read.blocks] == [1, 2]
    assert [block.runs[0].format.bold for block in read.blocks] == [True, False]


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (["KẾ HOẠCH CỦA XÃ", "Nội dung"], ["KẾ HOẠCH CỦA XÃ", "Nội dung"]),
        ([FULL, "m 2023 của xã."], [f"{FULL} m 2023 của xã."]),
        ([FULL, "Bình An năm 2023."], [f"{FULL} Bình An năm 2023."]),
        ([FULL, "- Lưu: VT."], [FULL, "- Lưu: VT."]),
        ([FULL, "2. Yêu cầu"], [FULL, "2. Yêu cầu"]),
        ([FULL, "II. YÊU CẦU"], [FULL, "II. YÊU CẦU"]),
        ([FULL, "a) Các thôn"], [FULL, "a) Các thôn"]),
        ([FULL[:-4] + " 12/", "KH-UBND"], [FULL[:-4] + " 12/KH-UBND"]),
        ([FULL[:-6] + " 2021-", "2030"], [FULL[:-6] + " 2021-2030"]),
        ([FULL[:-3] + " -", "Nam"], [FULL[:-3] + " - Nam"]),
    ],
)
def test_lines_and_paragraphs(lines: list[str], expected: list[str]) -> None:
    """A full line goes on; a short one, a number or a dash ends the paragraph before."""
    wide = [Words(LEFT, 100, FULL), Words(LEFT, 60, FULL)]
    page = [Words(LEFT, 700 - 20 * at, line) for at, line in enumerate(lines)]

    assert texts([*page, *wide])[: len(expected)] == expected


def test_an_indented_line_begins_a_paragraph() -> None:
    """Two paragraphs of full lines part where the first line stands in."""
    indented = FULL[:61]
    page = [
        Words(LEFT + 28, 700, indented),
        Words(LEFT, 680, FULL),
        Words(LEFT + 28, 660, indented),
        Words(LEFT, 640, "như sau."),
    ]

    assert texts(page) == [f"{indented} {FULL}", f"{indented} như sau."]


def test_a_date_is_no_number_of_a_paragraph() -> None:
    """What looks like a number continues an indented paragraph when it stands further out."""
    page = [
        Words(LEFT + 28, 700, FULL[:61]),
        Words(LEFT, 680, "15. Các thôn thực hiện"),
        Words(LEFT, 100, FULL),
        Words(LEFT, 60, FULL),
    ]

    assert texts(page)[0] == f"{FULL[:61]} 15. Các thôn thực hiện"


def test_a_paragraph_goes_on_over_the_page() -> None:
    """Page numbers drop out and the paragraph is one."""
    one = [centred(815, "- 1 -"), Words(LEFT, 60, FULL)]
    two = [centred(815, "2"), Words(LEFT, 780, "của xã."), centred(20, "Trang 2/2")]

    assert texts(one, two) == [f"{FULL} của xã."]


def test_a_year_within_the_text_is_no_page_number() -> None:
    """Numbers drop out in the margin only."""
    assert texts([Words(LEFT, 700, "Kế hoạch"), Words(LEFT, 500, "2023"), *BODY])[:2] == [
        "Kế hoạch",
        "2023",
    ]


def test_cells_are_paragraphs_of_their_own() -> None:
    """A table is read row by row, a cell of two lines as one."""
    cells = [
        *(Words(LEFT, 700, "STT"), Words(150, 700, "Nội dung"), Words(400, 700, "Thời gian")),
        *(Words(LEFT, 670, "01"), Words(150, 670, "Tổ chức lễ"), Words(150, 652, "của xã")),
        Words(400, 670, "15/11/2023"),
    ]  # fmt: skip
    page = [Words(LEFT, 780, FULL), Words(LEFT, 740, FULL), *cells]

    assert texts(page)[2:] == [
        *("STT", "Nội dung", "Thời gian"),
        *("01", "Tổ chức lễ của xã", "15/11/2023"),
    ]


def test_a_title_of_two_lines_is_one_and_centred() -> None:
    """A line that begins small goes on with the title."""
    page = [centred(700, "Triển khai Tháng hành động"), centred(680, "vì bình đẳng giới"), *BODY]
    title, _ = document(page).blocks

    assert title.text == "Triển khai Tháng hành động vì bình đẳng giới"
    assert title.format.alignment is Alignment.CENTRE


def test_letters_drawn_later_keep_their_places() -> None:
    """A program may draw the letters a font lacks after the others of the line."""
    page = [
        Words(LEFT, 700, "K"),
        Words(LEFT + 14, 700, " ho"),
        Words(LEFT + 42, 700, "ch"),
        Words(LEFT + 7, 700, "ế"),
        Words(LEFT + 35, 700, "ạ"),
    ]

    assert texts(page) == ["Kế hoạch"]


def test_letters_with_loose_marks_are_composed() -> None:
    """Marks drawn as glyphs of their own belong to the letter before."""
    page = [Words(LEFT, 700, "Ke"), Words(LEFT + 11, 700, "\u0302\u0301"), Words(150, 300, "x")]

    assert texts(page)[0] == "Kế"


def test_a_watermark_stands_aside() -> None:
    """What is written at a slant is a text box, not a line."""
    read = document([*BODY, Words(300, 300, "DỰ THẢO", turned=True)])

    assert [(b.part, b.text) for b in read.blocks] == [
        (Part.BODY, f"{FULL} như sau:"),
        (Part.TEXT_BOX, "DỰ THẢO"),
    ]


def test_a_turned_page_is_read_as_it_shows() -> None:
    """Words that run upwards on a page shown turned are lines."""
    lines = ["KẾ HOẠCH", FULL, "như sau:"]
    page = [Words(100 + 20 * at, 100, line, turned=True) for at, line in enumerate(lines)]
    read = document(page, rotated=90)

    assert [(b.part, b.text) for b in read.blocks] == [
        (Part.BODY, "KẾ HOẠCH"),
        (Part.BODY, f"{FULL} như sau:"),
    ]


@pytest.mark.parametrize("stamp", ["", "Ký bởi: Nguyễn Văn A"])
def test_pages_that_are_pictures(stamp: str) -> None:
    """A scan has no text layer, even with the words of a digital signature upon it."""
    with pytest.raises(ReadError, match="has no text layer, its pages are pictures") as caught:
        document([Words(LEFT, 700, stamp)] if stamp else [], pictured=(1,))
    assert caught.value.exit_code == 3


def test_one_page_that_is_a_picture() -> None:
    """The other pages are judged, and the picture is named as not read."""
    read = document(BODY, [], pictured=(2,))

    assert [(fact.trait, fact.detail) for fact in read.facts] == [(Trait.UNREAD_PART, "page 2")]


def test_without_the_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    """One sentence says what to install."""
    monkeypatch.setitem(sys.modules, "pypdfium2", None)
    with pytest.raises(ReadError, match=r'run pip install "plancheck\[pdf\]"') as caught:
        document(BODY)
    assert caught.value.exit_code == 3


def test_a_password() -> None:
    """A file encrypted for readers is named so."""
    encrypted = (
        f"/Encrypt<</Filter/Standard/V 1/R 2/O<{'ab' * 32}>/U<{'cd' * 32}>/P -4>>"
        f"/ID[<{'00' * 16}><{'00' * 16}>]"
    ).encode()
    data = written(BODY).replace(b"/Root 1 0 R", b"/Root 1 0 R" + encrypted)

    with pytest.raises(ReadError, match="is protected by a password"):
        read_bytes(data, "a.pdf")


def test_a_damaged_file() -> None:
    """What cannot be opened is said to be damaged."""
    with pytest.raises(ReadError, match="cannot be opened as a PDF file"):
        read_bytes(b"%PDF-1.7\n%\xe2\xe3", "a.docx")


def test_too_many_pages(monkeypatch: pytest.MonkeyPatch) -> None:
    """No plan is that long."""
    monkeypatch.setattr(pdf, "MOST_PAGES", 1)
    with pytest.raises(ReadError, match="has more than 1 pages"):
        document(BODY, BODY)


def test_too_many_characters() -> None:
    """The limit of characters holds before they are laid out."""
    with pytest.raises(ReadError, match="safety limit characters = 10"):
        read_bytes(written(BODY), "a.pdf", limits=Limits(characters=10))


@settings(max_examples=40, deadline=None)
@given(cut=st.integers(0, 5_000), letter=st.integers(0, 255))
def test_a_spoilt_file_never_ends_in_a_traceback(cut: int, letter: int) -> None:
    """Any one byte may be wrong: the file is read or refused in a sentence."""
    data = bytearray(written([*BODY, TITLE]))
    data[9 + cut % (len(data) - 9)] = letter
    try:
        assert read_bytes(bytes(data), "a.pdf").blocks
    except ReadError as refusal:
        assert str(refusal).startswith("a.pdf ")  # noqa: PT017 - either outcome is right
