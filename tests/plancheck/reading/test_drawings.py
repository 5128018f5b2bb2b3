"""Lines drawn across the page and what else drawings say."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from plancheck.document import Document

Read = Callable[..., Document]

P = "<w:p><w:r><w:t>{}</w:t></w:r></w:p>"


def drawing(shape: str, width: int = 2_000_000, height: int = 0) -> str:
    extent = f'<wp:extent cx="{width}" cy="{height}"/>'
    return f"<w:drawing><wp:anchor>{extent}{shape}</wp:anchor></w:drawing>"


def geometry(name: str) -> str:
    return f'<wps:wsp><a:prstGeom prst="{name}"/></wps:wsp>'


@pytest.mark.parametrize(
    ("drawn", "ruled"),
    [
        (drawing(geometry("line")), True),
        (drawing(geometry("straightConnector1")), True),
        (drawing(geometry("line") * 2), True),
        (drawing(geometry("rect")), False),
        (drawing(geometry("line") + geometry("rect")), False),
        (drawing(geometry("line"), 0, 2_000_000), False),
        (drawing("<a:pic/>"), False),
        ('<w:pict><v:line from="0,0" to="9,0"/></w:pict>', True),
        ('<w:pict><v:shapetype/><v:shape type="#_x0000_t32"/></w:pict>', True),
        ('<w:pict><v:rect o:hr="t"/></w:pict>', True),
        ("<w:pict><v:rect/></w:pict>", False),
        ('<w:pict><v:shape type="#_x0000_t75"/></w:pict>', False),
        (
            '<mc:AlternateContent><mc:Choice Requires="wps">'
            + drawing(geometry("line"))
            + "</mc:Choice><mc:Fallback><w:pict/></mc:Fallback></mc:AlternateContent>",
            True,
        ),
    ],
)
def test_a_line_drawn_in_or_below_a_paragraph(document: Read, drawn: str, ruled: bool) -> None:  # noqa: FBT001 - an expected value
    """The line may hang in the paragraph itself or in an empty one that follows."""
    run = f"<w:r>{drawn}</w:r>"
    own = P.format("Độc lập").replace("</w:p>", f"{run}</w:p>")
    below = P.format("Độc lập") + f"<w:p>{run}</w:p>"

    assert document(own + P.format("x")).blocks[0].format.rule_below is ruled
    assert document(below + P.format("x")).blocks[0].format.rule_below is ruled
    assert document(own + P.format("x")).blocks[1].format.rule_below is False


def test_a_line_in_another_cell_is_not_below(document: Read) -> None:
    """An empty paragraph of the next cell says nothing of the cell before."""
    line = f"<w:p><w:r>{drawing(geometry('line'))}</w:r></w:p>"
    cells = f"<w:tc>{P.format('a')}</w:tc><w:tc>{line}</w:tc>"

    (block,) = document(f"<w:tbl><w:tr>{cells}</w:tr></w:tbl>").blocks
    assert block.format.rule_below is False
