"""Lines drawn across the page, the sizes and edges of text boxes, in either drawing language."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plancheck.document import Block, Box, Document, Part

Read = Callable[..., Document]

P = "<w:p><w:r><w:t>{}</w:t></w:r></w:p>"
TEXT = "<wps:txbx><w:txbxContent>{}</w:txbxContent></wps:txbx>"
VML_TEXT = "<v:textbox><w:txbxContent>{}</w:txbxContent></v:textbox>"
MM = 36_000  # the units of a drawing in a millimetre


def drawing(shape: str, width: int = 2_000_000, height: int = 0) -> str:
    extent = f'<wp:extent cx="{width}" cy="{height}"/>'
    return f"<w:drawing><wp:anchor>{extent}{shape}</wp:anchor></w:drawing>"


def geometry(name: str) -> str:
    return f'<wps:wsp><a:prstGeom prst="{name}"/></wps:wsp>'


def shaped(width: int, height: int, name: str = "line", more: str = "", after: str = "") -> str:
    """A shape that tells its size itself."""
    form = f'<a:xfrm><a:ext cx="{width}" cy="{height}"/></a:xfrm><a:prstGeom prst="{name}"/>'
    return f"<wps:wsp><wps:spPr>{form}{more}</wps:spPr>{after}</wps:wsp>"


def grouped(
    shapes: str, size: tuple[int, int], inner: tuple[int, int], name: str = "wpg:grpSp"
) -> str:
    """Shapes in units of which the group has as many as *inner* says, being of this *size*."""
    form = (
        f'<a:xfrm><a:ext cx="{size[0]}" cy="{size[1]}"/>'
        f'<a:chExt cx="{inner[0]}" cy="{inner[1]}"/></a:xfrm>'
    )
    return f"<{name}><wpg:grpSpPr>{form}</wpg:grpSpPr>{shapes}</{name}>"


def either(choice: str, fallback: str) -> str:
    return (
        f'<mc:AlternateContent><mc:Choice Requires="wps">{choice}</mc:Choice>'
        f"<mc:Fallback>{fallback}</mc:Fallback></mc:AlternateContent>"
    )


def pict(shape: str) -> str:
    return f"<w:pict>{shape}</w:pict>"


def drawn_in(text: str, *drawings: str) -> str:
    """A paragraph of *text* that drawings are anchored in."""
    runs = "".join(f"<w:r>{one}</w:r>" for one in drawings)
    return P.format(text).replace("</w:p>", f"{runs}</w:p>") if text else f"<w:p>{runs}</w:p>"


LYING = '<v:shape type="#_x0000_t32" style="position:absolute;width:144pt;height:0"/>'


@pytest.mark.parametrize(
    ("drawn", "length"),
    [
        (drawing(geometry("line")), 55.56),
        (drawing(geometry("straightConnector1")), 55.56),
        (drawing(geometry("line") * 2), 55.56),
        (drawing(shaped(2_000_000, 3_000), 2_000_000, 3_000), 55.56),
        (drawing(geometry("rect"), 2_000_000, 635), 55.56),
        (drawing(grouped(shaped(50, 0), (50 * MM, 0), (50, 0), "wpg:wgp")), 50.0),
        (
            drawing(
                grouped(
                    shaped(300, 0) + shaped(600, 1), (900 * MM // 10, MM), (900, 10), "wpg:wgp"
                ),
                90 * MM,
                MM,
            ),
            60.0,
        ),
        (drawing(f"<wpc:wpc>{shaped(40 * MM, 0)}</wpc:wpc>", 80 * MM, 30 * MM), 40.0),
        (either(drawing(geometry("line")), pict('<v:line from="0,0" to="9in,0"/>')), 55.56),
        (either(drawing(geometry("line")), "<w:pict/>"), 55.56),
        (pict('<v:line from="10pt,3pt" to="154pt,3pt"/>'), 50.8),
        (pict('<v:line from="154pt,.5pt" to="10pt,.75pt"/>'), 50.8),
        (pict('<v:line from="0,0" to="192,0"/>'), 50.8),
        (pict('<v:line from="0,0" to="2in,"/>'), 50.8),
        (pict("<v:line/>"), None),
        (pict('<v:line from="a,b" to="9,0"/>'), None),
        (pict(f"<v:shapetype/>{LYING}"), 50.8),
        (pict('<v:shape type="#_x0000_t20" style="width:5cm;height:.75pt"/>'), 50.0),
        (pict('<v:rect o:hr="t" style="width:0;height:1.5pt"/>'), None),
        (pict('<v:rect o:hr="t" style="width:396.85pt;height:1pt"/>'), 140.0),
        (pict('<v:rect style="width:144pt;height:1pt"/>'), 50.8),
        (
            pict(
                '<v:group style="width:100mm;height:10mm" coordsize="1000,100">'
                '<v:line from="0,0" to="300,0"/></v:group>'
            ),
            30.0,
        ),
        (
            pict(
                '<v:group style="width:100mm;height:10mm">'
                '<v:group style="width:500;height:500" coordsize="100,100">'
                '<v:shape type="#_x0000_t32" style="width:40;height:0"/></v:group></v:group>'
            ),
            20.0,
        ),
    ],
)
def test_a_line_drawn_in_or_below_a_paragraph(
    document: Read, drawn: str, length: float | None
) -> None:
    """The line may hang in the paragraph itself or in an empty one that follows."""
    own = document(drawn_in("Độc lập", drawn) + P.format("x")).blocks
    below = document(P.format("Độc lập") + drawn_in("", drawn) + P.format("x")).blocks

    for first, second in (own, below):
        assert (first.format.rule_below, first.format.rule_below_mm) == (True, length)
        assert (second.format.rule_below, second.format.rule_below_mm) == (False, None)


@pytest.mark.parametrize(
    "drawn",
    [
        drawing(geometry("rect"), height=200_000),
        drawing(geometry("line") + geometry("rect"), height=200_000),
        drawing(geometry("line"), 0, 2_000_000),
        drawing("<a:pic/>"),
        drawing(grouped(shaped(5, 0) + shaped(5, 5, "rect"), (5, 5), (5, 5), "wpg:wgp")),
        pict("<v:rect/>"),
        pict('<v:rect o:hr="f"/>'),
        pict('<v:line from="0,0" to="0,9"/>'),
        pict('<v:shape type="#_x0000_t32" style="width:0;height:144pt"/>'),
        pict('<v:shape type="#_x0000_t75"/>'),
        pict(f"<v:group>{LYING}<v:rect/></v:group>"),
    ],
)
def test_what_is_no_line_across_the_page(document: Read, drawn: str) -> None:
    """Boxes, pictures, upright lines, and lines that are part of something else."""
    own, _ = document(drawn_in("Độc lập", drawn) + P.format("x")).blocks

    assert (own.format.rule_below, own.format.rule_below_mm) == (False, None)


def test_the_longest_of_several_lines_counts(document: Read) -> None:
    """In one paragraph, and in the empty ones below it."""
    short, long = drawing(geometry("line"), 30 * MM), drawing(geometry("line"), 50 * MM)
    untold = pict("<v:line/>")
    together, apart, unknown = document(
        drawn_in("a", short, long, untold)
        + drawn_in("b", short)
        + drawn_in("", long)
        + drawn_in("", short)
        + drawn_in("c", untold)
    ).blocks

    assert together.format.rule_below_mm == apart.format.rule_below_mm == 50.0
    assert (unknown.format.rule_below, unknown.format.rule_below_mm) == (True, None)


def test_a_border_has_no_length(document: Read) -> None:
    """Only a drawn line tells how long it is."""
    border = '<w:pBdr><w:bottom w:val="single" w:sz="4"/></w:pBdr>'
    (block,) = document(f"<w:p><w:pPr>{border}</w:pPr><w:r><w:t>x</w:t></w:r></w:p>").blocks

    assert (block.format.rule_below, block.format.rule_below_mm) == (True, None)


@pytest.mark.parametrize(
    ("sides", "is_ruled"),
    [
        ('<w:top w:val="single"/>', True),
        ('<w:bottom w:val="single"/>', True),
        ('<w:between w:val="single"/>', True),
        ('<w:top w:val="nil"/><w:bottom w:val="none"/>', False),
        ('<w:left w:val="single"/>', False),
    ],
)
def test_a_border_of_an_empty_paragraph_is_a_line_below_the_one_above(
    document: Read, sides: str, *, is_ruled: bool
) -> None:
    empty = f"<w:p><w:pPr><w:pBdr>{sides}</w:pBdr></w:pPr></w:p>"
    above, below = document(P.format("a") + empty + P.format("b")).blocks

    assert (above.format.rule_below, above.format.rule_below_mm) == (is_ruled, None)
    assert below.format.rule_below is False


@pytest.mark.parametrize(
    ("sides", "is_ruled"),
    [
        ('<w:bottom w:val="single"/>', True),
        ('<w:left w:val="nil"/><w:bottom w:val="single"/><w:right w:val="nil"/>', True),
        ('<w:left w:val="single"/><w:bottom w:val="single"/><w:right w:val="single"/>', False),
        ('<w:bottom w:val="nil"/>', False),
        ('<w:top w:val="single"/>', False),
    ],
)
def test_a_cell_ruled_below_is_a_line_below_its_last_paragraph(
    document: Read, sides: str, *, is_ruled: bool
) -> None:
    """A cell of a grid is boxed, not underlined."""
    properties = f"<w:tcPr><w:tcBorders>{sides}</w:tcBorders></w:tcPr>"
    cell = f"<w:tc>{properties}{P.format('a')}{P.format('b')}</w:tc>"
    first, last = document(f"<w:tbl><w:tr>{cell}<w:tc><w:p/></w:tc></w:tr></w:tbl>").blocks

    assert first.format.rule_below is False
    assert last.format.rule_below is is_ruled


LINE = drawn_in("", drawing(geometry("line")))
BOX = drawn_in("neo", drawing(f"<wps:wsp>{TEXT.format(P.format('hộp'))}</wps:wsp>"))


@pytest.mark.parametrize(
    ("body", "below"),
    [
        (f"<w:tbl><w:tr><w:tc>{P.format('a')}</w:tc><w:tc>{LINE}</w:tc></w:tr></w:tbl>", []),
        (f"<w:tbl><w:tr><w:tc>{P.format('a')}{LINE}</w:tc></w:tr></w:tbl>", ["a"]),
        (f"{P.format('a')}<w:tbl><w:tr><w:tc>{P.format('b')}</w:tc></w:tr></w:tbl>{LINE}", []),
        (BOX + LINE, ["neo"]),
        (BOX.replace("hộp</w:t></w:r></w:p>", "hộp</w:t></w:r></w:p>" + LINE), ["hộp"]),
        (LINE + P.format("a"), []),
    ],
)
def test_a_line_is_below_what_stands_above_it(document: Read, body: str, below: list[str]) -> None:
    """In the same cell, box or text; a table between them parts them, a box beside does not."""
    ruled = [block.text for block in document(body).blocks if block.format.rule_below]

    assert ruled == below


def boxed(document: Read, *drawings: str) -> list[Block]:
    blocks = document(drawn_in("neo", *drawings)).blocks
    assert (blocks[0].text, blocks[0].box) == ("neo", None)
    return [block for block in blocks if block.part is Part.TEXT_BOX]


STYLED = '<wps:style><a:lnRef idx="{}"/></wps:style>'


@pytest.mark.parametrize(
    ("edge", "style", "outlined"),
    [
        ('<a:ln w="9525"><a:solidFill><a:srgbClr val="000000"/></a:solidFill></a:ln>', "", True),
        ("<a:ln><a:noFill/></a:ln>", STYLED.format(2), False),
        ("<a:ln><a:pattFill/></a:ln>", "", True),
        ('<a:ln w="9525"/>', "", False),
        ('<a:ln w="9525"/>', STYLED.format(2), True),
        ("", STYLED.format(1), True),
        ("", STYLED.format(0), False),
        ("", STYLED.format("x"), False),
        ("", "", False),
    ],
)
def test_a_text_box_tells_its_size_and_edge(
    document: Read,
    edge: str,
    style: str,
    outlined: bool,  # noqa: FBT001 - an expected value
) -> None:
    """The edge by itself, else by its style; a shape without either has none."""
    shape = shaped(1, 1, "rect", edge, style + TEXT.format(P.format("HỎA TỐC")))
    (block,) = boxed(document, drawing(shape, 40 * MM, 10 * MM))

    assert block.box == Box(40.0, 10.0, outlined)


@pytest.mark.parametrize(
    ("shape", "box"),
    [
        ('<v:shape type="#_x0000_t202" style="width:144pt;height:2cm">@</v:shape>',
         Box(50.8, 20.0, outlined=True)),
        ('<v:rect style="position:absolute;width:144" stroked="f">@</v:rect>',
         Box(38.1, None, outlined=False)),
        ('<v:rect stroked="false">@</v:rect>', Box(None, None, outlined=False)),
        ('<v:roundrect stroked="t"><v:stroke on="f"/>@</v:roundrect>',
         Box(None, None, outlined=False)),
        ('<v:oval style="width:x;height:-3pt"><v:stroke/>@</v:oval>',
         Box(None, None, outlined=True)),
        (('<v:group style="width:90mm;height:90mm" coordsize="900,900">'
          '<v:rect style="width:400;height:100">@</v:rect></v:group>'),
         Box(40.0, 10.0, outlined=True)),
    ],
)  # fmt: skip
def test_an_older_text_box_tells_its_size_and_edge(document: Read, shape: str, box: Box) -> None:
    """VML: style, stroked and stroke; what makes no sense is not told."""
    (block,) = boxed(document, pict(shape.replace("@", VML_TEXT.format(P.format("MẬT")))))

    assert block.box == box


def test_everything_in_a_box_stands_in_it(document: Read) -> None:
    """Paragraphs and tables; a box within a box is the nearer one; after it there is none."""
    inner = drawing(shaped(1, 1, "rect", after=TEXT.format(P.format("trong"))), 9 * MM, 9 * MM)
    table = f"<w:tbl><w:tr><w:tc>{P.format('ô')}</w:tc></w:tr></w:tbl>"
    content = TEXT.format(P.format("một") + table + drawn_in("hai", inner))
    outer = drawing(shaped(1, 1, "rect", after=content), 40 * MM, 40 * MM)
    blocks = document(drawn_in("neo", outer) + P.format("sau")).blocks

    assert [(block.text, block.box and block.box.width_mm) for block in blocks] == [
        ("neo", None),
        ("một", 40.0),
        ("ô", 40.0),
        ("hai", 40.0),
        ("trong", 9.0),
        ("sau", None),
    ]


def test_boxes_in_a_group_have_their_own_sizes(document: Read) -> None:
    """Not the group's."""
    texts = [TEXT.format(P.format(text)) for text in "ab"]
    shapes = shaped(20, 10, "rect", after=texts[0]) + shaped(30, 5, "rect", after=texts[1])
    group = grouped(shapes, (60 * MM, 20 * MM), (60, 20), "wpg:wgp")

    assert [block.box for block in boxed(document, drawing(group, 60 * MM, 20 * MM))] == [
        Box(20.0, 10.0, outlined=False),
        Box(30.0, 5.0, outlined=False),
    ]


class Nested(NamedTuple):
    """Boxes in groups within groups, with the sizes that they are to have."""

    xml: str
    sizes: list[tuple[float, float]]


@st.composite
def nested(draw: st.DrawFn, depth: int = 3, across: float = 1 / MM, down: float = 1 / MM) -> Nested:
    """Shapes and groups; a unit is *across* mm wide and *down* mm high here."""
    parts, sizes = "", []
    side = st.integers(1, 10**6)
    for _ in range(draw(st.integers(1, 3))):
        width, height = draw(side), draw(side)
        if depth and draw(st.booleans()):
            inner = draw(side), draw(side)
            within = draw(nested(depth - 1, across * width / inner[0], down * height / inner[1]))
            parts += grouped(within.xml, (width, height), inner)
            sizes += within.sizes
        else:
            parts += shaped(width, height, "rect", after=TEXT.format(P.format("x")))
            sizes.append((width * across, height * down))
    return Nested(parts, sizes)


@given(nested())
def test_sizes_in_groups_within_groups(document: Read, made: Nested) -> None:
    """As multiplying from the outside in gives them; beyond ten metres none is told."""
    group = grouped(made.xml, (MM, MM), (MM, MM), "wpg:wgp")
    boxes = [block.box for block in boxed(document, drawing(group))]

    assert len(boxes) == len(made.sizes)
    for box, size in zip(boxes, made.sizes, strict=True):
        assert box is not None
        for found, expected in zip(box[:2], size, strict=True):
            if expected < 9_999:
                assert found == pytest.approx(expected, rel=0.01, abs=0.02)
            elif expected > 10_001:
                assert found is None


@pytest.mark.parametrize("number", ["", "x", "-500000", "NaN", "1e9", "9" * 30, "99999999999pt"])
def test_sizes_without_sense_are_not_told(document: Read, number: str) -> None:
    """A damaged size is no reason to refuse a file."""
    text = TEXT.format(P.format("x"))
    odd = f'<wps:wsp><wps:spPr><a:xfrm><a:ext cx="{number}"/></a:xfrm></wps:spPr>{text}</wps:wsp>'
    extent = f'<wp:extent cx="{number}" cy="{number}"/>'
    group = f'<wpg:wgp><wpg:grpSpPr><a:xfrm><a:ext cx="{number}"/><a:chExt cx="{number}"/>'
    group += f"</a:xfrm></wpg:grpSpPr>{odd}</wpg:wgp>"
    vml = f'<v:group style="width:{number}" coordsize="{number}"><v:rect style="width:{number}">'
    vml += f"{VML_TEXT.format(P.format('x'))}</v:rect></v:group>"
    found = boxed(document, f"<w:drawing>{extent}{odd}</w:drawing>", drawing(group), pict(vml))

    assert [block.box and block.box.width_mm for block in found] == [None, None, None]
