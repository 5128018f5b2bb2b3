"""Writes a draft as the .docx files of offices look: layout of NĐ 30/2020/NĐ-CP, Mẫu 1.4.

The package is written directly, without a template of some word processor, so the same draft in
the same setting always gives the same parts.
"""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

from plancheck.testing.body import Body
from plancheck.testing.head import head
from plancheck.testing.model import Draft
from plancheck.testing.pen import HIDDEN, TWIPS_A_MM, Pen, defaults, normal, part
from plancheck.testing.setting import ORDERED, Look, Page, Setting, looks_of, page_of

_PARTS = {
    "_rels/.rels": "package_rels.xml",
    "word/numbering.xml": "numbering.xml",
    "word/settings.xml": "settings.xml",
    "docProps/core.xml": "core.xml",
}
_POINTS_A_MM = 72 / 25.4
_ROOTS = {"header": "hdr", "footer": "ftr"}
_SHOWN = '<w:{part}Reference w:type="{pages}" r:id="rId4"/>'


def as_docx(draft: Draft, target: Path | io.BytesIO, setting: Setting = ORDERED) -> None:
    """Write *draft* to *target* as a Word file, typeset by *setting*.

    Raises:
        ValueError: *setting* names a slot, key or value that does not exist.
    """
    page = page_of(setting)
    pen = Pen(setting, page.text_width * _POINTS_A_MM)
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as package:
        for name, source in _PARTS.items():
            _add(package, name, part(source))
        for name, text in _beside(setting, page, pen).items():
            _add(package, name, text)
        _add(package, "word/document.xml", _document(draft, setting, page, pen))


def _add(package: zipfile.ZipFile, name: str, text: str) -> None:
    """Add a part with a fixed time, for the same bytes every day."""
    entry = zipfile.ZipInfo(name)
    entry.compress_type = zipfile.ZIP_DEFLATED
    package.writestr(entry, text)


def _document(draft: Draft, setting: Setting, page: Page, pen: Pen) -> str:
    """The pages of the plan and of each annex are counted apart (Phụ lục I, I.III.1.đ)."""
    looks = looks_of(setting)
    body = Body(pen, looks, automatic=setting.numbering == "automatic")
    texts = [head(draft, setting, pen, looks) + body.main(draft), *body.annexes(draft.phu_luc)]
    sections = [_section(page, restart=bool(number)) for number in range(len(texts))]
    ends = [pen.paragraph("", HIDDEN, section=section) for section in sections[:-1]]
    ends += [pen.paragraph("", HIDDEN) + sections[-1]]
    written = "".join(text + end for text, end in zip(texts, ends, strict=True))
    return part("document.xml").replace("{body}", written)


def _section(page: Page, *, restart: bool) -> str:
    """The properties of a section; *restart* counts its pages from 1."""
    shown = "" if page.number == "none" else _SHOWN.format(part=page.number, pages="default")
    lengths = {
        name: round(getattr(page, name) * TWIPS_A_MM)
        for name in ("width", "height", "top", "right", "bottom", "left")
    }
    counted = "<w:pgNumType{format}{start}/>".format(
        format=f' w:fmt="{page.number_format}"' * (page.number_format != "decimal"),
        start=' w:start="1"' * restart,
    )
    return part("section.xml").format(
        shown=shown,
        counted=counted if " " in counted else "",
        title="" if page.number_first else "<w:titlePg/>",
        **lengths,
    )


def _beside(setting: Setting, page: Page, pen: Pen) -> dict[str, str]:
    """The parts beside the document that depend on the setting."""
    story = "footer" if page.number == "footer" else "header"
    marks = pen.marks(Look(size=page.number_size))
    return {
        "[Content_Types].xml": part("content_types.xml").replace("{story}", story),
        "word/_rels/document.xml.rels": part("document_rels.xml").replace("{story}", story),
        "word/styles.xml": part("styles.xml").format(
            defaults=defaults(setting), normal=normal(setting)
        ),
        f"word/{story}1.xml": part("page_number.xml").format(
            root=_ROOTS[story], align=page.number_align, marks=marks
        ),
        "docProps/app.xml": part("app.xml").format(pages=page.pages),
    }
