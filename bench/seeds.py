"""The files that are mutated: plans as offices write them, and one of every construction."""

from __future__ import annotations

import io
from html import escape
from typing import NamedTuple

from constructions import MAIN, ODF, each_construction, part, zipped
from word_shape import as_word_saves

from plancheck.knowledge import Knowledge
from plancheck.plan import Level
from plancheck.testing import Setting, as_docx, as_text, compose

_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
_OUTSIDE = 'TargetMode="External"'
_BESIDE = ("header", "footer", "footnotes", "endnotes", "comments")


class Seed(NamedTuple):
    """A sound file; ``name`` tells its kind."""

    name: str
    data: bytes


def seeds(knowledge: Knowledge) -> list[Seed]:
    """Return the sound files, always the same ones in the same order."""
    drafts = [compose(level, year, knowledge) for level, year in _PLANS]
    made = []
    for draft in drafts:
        target = io.BytesIO()
        as_docx(draft, target, Setting(layout="tabs", numbering="automatic"))
        made += [target.getvalue()]
        as_docx(draft, target := io.BytesIO())
        made += [as_word_saves(target.getvalue())]
    text = as_text(drafts[0])
    return [
        *(Seed("ke_hoach.docx", data) for data in [*made, _with_everything()]),
        Seed("ke_hoach.txt", text.encode()),
        Seed("ke_hoach.txt", text.encode("utf-16")),
        Seed("ke_hoach.md", _markdown(text).encode()),
        Seed("ke_hoach.html", _page(text).encode()),
        Seed("ke_hoach.odt", _odt(text)),
    ]


_PLANS = ((Level.PROVINCE, 2023), (Level.COMMUNE, 2025))


def _with_everything() -> bytes:
    """A Word file with each construction twice, and with all the parts beside the body."""
    links = "".join(
        f'<Relationship Id="r{n}" Type="{_RELATIONS}/{name}" Target="{name}1.xml"/>'
        for n, name in enumerate(_BESIDE)
    )
    links += f'<Relationship Id="a" Type="{_RELATIONS}/hyperlink" Target="http://a/" {_OUTSIDE}/>'
    section = '<w:sectPr><w:headerReference w:type="default" r:id="r0"/><w:titlePg/></w:sectPr>'
    body = "".join([*each_construction(), f"<w:p><w:pPr>{section}</w:pPr></w:p>", section])
    note = "<w:p><w:r><w:footnoteRef/><w:t>Ghi chú</w:t></w:r></w:p>"
    notes = "".join(f'<w:{{0}} w:id="{n}">{note}</w:{{0}}>' for n in range(3))
    return zipped(
        {
            MAIN: part("document", f"<w:body>{body}</w:body>"),
            "word/_rels/document.xml.rels": f'<Relationships xmlns="{_PACKAGE}">{links}'
            "</Relationships>",
            "word/styles.xml": part("styles", _STYLES),
            "word/numbering.xml": part("numbering", _NUMBERING),
            "word/header1.xml": part("hdr", note),
            "word/footer1.xml": part("ftr", note),
            "word/footnotes1.xml": part("footnotes", notes.format("footnote")),
            "word/endnotes1.xml": part("endnotes", notes.format("endnote")),
            "word/comments1.xml": part("comments", notes.format("comment")),
            "word/vbaProject.bin": b"macro",
        }
    )


_STYLES = """
<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme="minorHAnsi"/><w:sz w:val="28"/></w:rPr>
</w:rPrDefault></w:docDefaults>
<w:style w:type="paragraph" w:default="1" w:styleId="N"><w:name w:val="Normal"/></w:style>
<w:style w:type="paragraph" w:styleId="A"><w:basedOn w:val="N"/><w:pPr><w:jc w:val="both"/>
<w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
<w:style w:type="character" w:styleId="C"><w:rPr><w:b/><w:vanish/></w:rPr></w:style>
<w:style w:type="table" w:styleId="T"><w:rPr><w:i/></w:rPr></w:style>"""
_NUMBERING = """
<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="3"/>
<w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1."/></w:lvl><w:lvl w:ilvl="1">
<w:numFmt w:val="decimal"/><w:lvlText w:val="%1.%2"/></w:lvl></w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="1">
<w:startOverride w:val="5"/></w:lvlOverride></w:num>"""


def _markdown(text: str) -> str:
    lines = text.splitlines()
    cells = "\n".join(f"| {line} | **{line}** |" for line in lines[:9])
    return "\n".join(f"# {line}" if line.isupper() else line for line in lines) + "\n" + cells


def _page(text: str) -> str:
    lines = [escape(line) for line in text.splitlines()]
    cells = "".join(f"<tr><td colspan=2>{line}<td><b>{line}</b>" for line in lines[:9])
    body = "".join(
        f'<p style="text-align:center;font:bold 14pt Arial">{line}</p>' for line in lines
    )
    return (
        f"<!DOCTYPE html><html><body><table>{cells}</table>{body}<ol><li>a<li>b</ol></body></html>"
    )


def _odt(text: str) -> bytes:
    paragraphs = "".join(
        f'<text:p text:style-name="P">{escape(line)}<text:s text:c="2"/>'
        f'<text:span text:style-name="S">a</text:span><text:tab/></text:p>'
        for line in text.splitlines()
    )
    return zipped(
        {
            "mimetype": "application/vnd.oasis.opendocument.text",
            "content.xml": f"<office:document-content {ODF}>{_AUTOMATIC}<office:body>"
            f"<office:text>{_ODF_PIECES}{paragraphs}</office:text></office:body>"
            "</office:document-content>",
            "styles.xml": f"<office:document-styles {ODF}>{_COMMON}</office:document-styles>",
            "meta.xml": f"<office:document-meta {ODF}/>",
        }
    )


_AUTOMATIC = """<office:automatic-styles>
<style:style style:name="P" style:family="paragraph" style:parent-style-name="Q">
<style:paragraph-properties fo:text-align="center" fo:margin-left="1cm"/></style:style>
<style:style style:name="S" style:family="text"><style:text-properties fo:font-weight="bold"/>
</style:style><text:list-style style:name="L"><text:list-level-style-number text:level="1"
style:num-format="I" style:num-suffix="." text:start-value="2"/></text:list-style>
</office:automatic-styles>"""
_COMMON = """<office:styles><style:style style:name="Q" style:family="paragraph"
style:parent-style-name="Q"/></office:styles><office:automatic-styles><style:page-layout
style:name="M"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm"
fo:margin="2cm"/></style:page-layout></office:automatic-styles><office:master-styles>
<style:master-page style:name="Standard" style:page-layout-name="M"><style:header><text:p>1
<text:page-number/></text:p></style:header></style:master-page></office:master-styles>"""
_ODF_PIECES = """<text:tracked-changes><text:changed-region text:id="c"><text:deletion>
<text:p>b</text:p></text:deletion></text:changed-region></text:tracked-changes>
<text:list text:style-name="L"><text:list-item><text:p>Mục<text:change text:change-id="c"/></text:p>
<text:list><text:list-item text:start-value="4"><text:p>b</text:p></text:list-item></text:list>
</text:list-item></text:list><table:table><table:table-row table:number-rows-repeated="2">
<table:table-cell table:number-columns-spanned="2"><text:p>a</text:p></table:table-cell>
<table:covered-table-cell/></table:table-row></table:table>
<text:p>x<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation>
<text:note-body><text:p>n</text:p></text:note-body></text:note><draw:frame><draw:text-box>
<text:p>b</text:p></draw:text-box></draw:frame></text:p><text:h text:outline-level="1">h</text:h>"""
