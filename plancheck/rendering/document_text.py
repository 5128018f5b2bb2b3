"""A document's blocks in lines, with exactly the ordinals that findings name as paragraphs."""

from __future__ import annotations

from plancheck.document import Block, Document, Part
from plancheck.rendering.excerpt import visible
from plancheck.rendering.places import cell_place
from plancheck.translation import N_, translator

_PARTS = {
    Part.TEXT_BOX: N_("text box"),
    Part.HEADER: N_("header"),
    Part.FOOTER: N_("footer"),
    Part.FOOTNOTE: N_("footnote"),
    Part.ENDNOTE: N_("endnote"),
}


def render_document(document: Document, *, lang: str) -> str:
    """Return one line a block: ordinal, where it is if not in the body, number and text."""
    width = len(str(len(document.blocks)))
    return "".join(
        f"{block.ordinal:>{width}}  {_line(block, lang)}".rstrip() + "\n"
        for block in document.blocks
    )


def _line(block: Block, lang: str) -> str:
    _ = translator(lang)
    marks = []
    if block.part in _PARTS:
        marks.append(_(_PARTS[block.part]))
    if block.cell:
        marks.append(cell_place(block.cell, lang))
    front = f"[{'; '.join(marks)}]" if marks else ""
    return " ".join(part for part in (front, block.label, visible(block.text)) if part)
