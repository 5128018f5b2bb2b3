"""Give a plain .docx the bulk that Word adds when it saves: what real files carry.

Revision ids on every paragraph and run, language and complex-script size in every run, proofing
marks, bookmarks, sentences split into several runs, and a style sheet with all latent styles.
"""

from __future__ import annotations

import copy
import io
import zipfile

from lxml import etree

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
LATENT_STYLES = 376
LONG = 15  # words: shorter runs stay whole
STYLES = 14


def q(name: str) -> str:
    """Return the qualified name of a WordprocessingML element or attribute."""
    return f"{{{W}}}{name}"


def as_word_saves(data: bytes) -> bytes:
    """Return the package in *data* with Word's bulk in its document and style parts."""
    target = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(data)) as source,
        zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as result,
    ):
        for name in source.namelist():
            part = source.read(name)
            if name == "word/document.xml":
                part = _document(part)
            elif name == "word/styles.xml":
                part = _styles(part)
            result.writestr(name, part)
    return target.getvalue()


def _document(part: bytes) -> bytes:
    root = etree.fromstring(part)
    for number, paragraph in enumerate(list(root.iter(q("p")))):
        for attribute in ("rsidR", "rsidRPr", "rsidRDefault", "rsidP"):
            paragraph.set(q(attribute), f"{0x00A1B2C3 + number:08X}")
        for run in list(paragraph.iterchildren(q("r"))):
            _split(run)
        mark = etree.Element(q("bookmarkStart"), {q("id"): str(number), q("name"): f"b{number}"})
        paragraph.append(mark)
        paragraph.append(etree.Element(q("bookmarkEnd"), {q("id"): str(number)}))
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)


def _split(run: etree._Element) -> None:
    """Three runs for one, with proofing marks between them, as after some editing."""
    text = run.find(q("t"))
    properties = run.find(q("rPr"))
    if properties is None:
        properties = etree.Element(q("rPr"))
        run.insert(0, properties)
    etree.SubElement(properties, q("szCs"), {q("val"): "28"})
    etree.SubElement(properties, q("lang"), {q("val"): "vi-VN"})
    run.set(q("rsidRPr"), "00D4E5F6")
    words = (text.text or "").split(" ") if text is not None else []
    if len(words) < LONG:
        return
    third = len(words) // 3
    pieces = [words[:third], words[third : 2 * third], words[2 * third :]]
    for piece in pieces:
        part = copy.deepcopy(run)
        words_of_part = part.find(q("t"))
        words_of_part.text = " ".join(piece) + ("" if piece is pieces[-1] else " ")
        words_of_part.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
        run.addprevious(etree.Element(q("proofErr"), {q("type"): "spellStart"}))
        run.addprevious(part)
        run.addprevious(etree.Element(q("proofErr"), {q("type"): "spellEnd"}))
    run.getparent().remove(run)


def _styles(part: bytes) -> bytes:
    root = etree.fromstring(part)
    latent = etree.SubElement(root, q("latentStyles"), {q("count"): str(LATENT_STYLES)})
    for number in range(LATENT_STYLES):
        etree.SubElement(
            latent,
            q("lsdException"),
            {
                q("name"): f"Latent style {number}",
                q("semiHidden"): "1",
                q("uiPriority"): "99",
                q("unhideWhenUsed"): "1",
            },
        )
    for number in range(STYLES):
        style = etree.SubElement(
            root, q("style"), {q("type"): "paragraph", q("styleId"): f"Extra{number}"}
        )
        etree.SubElement(style, q("name"), {q("val"): f"Extra {number}"})
        properties = etree.SubElement(style, q("rPr"))
        etree.SubElement(properties, q("sz"), {q("val"): "28"})
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
