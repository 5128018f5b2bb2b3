"""Every construction of WordprocessingML, alone and combined: all that shows is read, once.

What shows is worked out a second time by ``Oracle``, naively, with another parser and rules of its
own. Texts are compared letter by letter; spaces and signs that elements stand for are left out.
"""

from __future__ import annotations

import io
import itertools
import unicodedata
import zipfile
from dataclasses import dataclass, field
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plancheck.document import Document, Part, Revisions
from plancheck.reading import word

NAMESPACES = {
    "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
    "m": "http://schemas.openxmlformats.org/officeDocument/2006/math",
    "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
    "v": "urn:schemas-microsoft-com:vml",
    "o": "urn:schemas-microsoft-com:office:office",
    "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
    "wps": "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
    "w15": "http://schemas.microsoft.com/office/word/2012/wordml",
    "w16se": "http://schemas.microsoft.com/office/word/2015/wordml/symex",
    "x": "urn:example",
}
STRICT = {
    NAMESPACES["w"]: "http://purl.oclc.org/ooxml/wordprocessingml/main",
    NAMESPACES["a"]: "http://purl.oclc.org/ooxml/drawingml/main",
    NAMESPACES["m"]: "http://purl.oclc.org/ooxml/officeDocument/math",
    NAMESPACES["r"]: "http://purl.oclc.org/ooxml/officeDocument/relationships",
}
DECLARED = " ".join(f'xmlns:{prefix}="{uri}"' for prefix, uri in NAMESPACES.items())
RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
BY = 'w:id="1" w:author="A"'

RUN = "<w:r><w:t>@</w:t></w:r>"
BEGIN, SEPARATE, END = (
    f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in ("begin", "separate", "end")
)
CODE = "<w:r><w:instrText>DATE</w:instrText></w:r>"


def drawn(content: str) -> str:
    shape = f"<wps:txbx><w:txbxContent>{content}</w:txbxContent></wps:txbx>"
    return f"<w:drawing><wp:anchor><wps:wsp>{shape}</wps:wsp></wp:anchor></w:drawing>"


def picture(content: str) -> str:
    box = f"<v:textbox><w:txbxContent>{content}</w:txbxContent></v:textbox>"
    return f"<w:pict><v:shape>{box}</v:shape></w:pict>"


def control(content: str, more: str = "") -> str:
    return f"<w:sdt><w:sdtPr>{more}</w:sdtPr><w:sdtContent>{content}</w:sdtContent></w:sdt>"


def either(choice: str, fallback: str, requires: str = "wps") -> str:
    return (
        f'<mc:AlternateContent><mc:Choice Requires="{requires}">{choice}</mc:Choice>'
        f"<mc:Fallback>{fallback}</mc:Fallback></mc:AlternateContent>"
    )


# "@" is a word of its own, "{}" the place of another construction.
INLINE = {
    "run": RUN + "{}",
    "run of many parts": "<w:r><w:t>@</w:t><w:tab/><w:t>@</w:t><w:br/><w:t>@</w:t></w:r>{}",
    "space preserved": '<w:r><w:t xml:space="preserve"> @ </w:t></w:r>{}',
    "no-break and special spaces": "<w:r><w:t>@\u00a0@\u202f@\u2003@</w:t></w:r>{}",
    "decomposed": "<w:r><w:t>đe\u0302\u0300@</w:t></w:r><w:r><w:t>\u0301@</w:t></w:r>{}",
    "look-alike": "<w:r><w:t>QÐ@</w:t></w:r>{}",
    "formatted": '<w:r><w:rPr><w:b/><w:sz w:val="28"/></w:rPr><w:t>@</w:t></w:r>{}',
    "format changed": (
        "<w:r><w:rPr><w:b/><w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange></w:rPr>"
        "<w:t>@</w:t></w:r>{}"
    ),
    "hidden": "<w:r><w:rPr><w:vanish/></w:rPr><w:t>@</w:t></w:r>{}",
    "shown again": '<w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>@</w:t></w:r>{}',
    "smart tag": '<w:smartTag w:element="place"><w:smartTagPr/>{}' + RUN + "</w:smartTag>",
    "hyperlink": '<w:hyperlink r:id="rId99">{}' + RUN + "</w:hyperlink>",
    "simple field": '<w:fldSimple w:instr=" DATE ">{}' + RUN + "</w:fldSimple>",
    "custom xml": '<w:customXml w:element="e"><w:customXmlPr/>{}' + RUN + "</w:customXml>",
    "direction": '<w:dir w:val="ltr">{}' + RUN + "</w:dir>",
    "override": '<w:bdo w:val="ltr">{}' + RUN + "</w:bdo>",
    "control": control("{}" + RUN, "<w:rPr/>"),
    "placeholder": control("{}" + RUN, "<w:showingPlcHdr/>"),
    "insertion": f"<w:ins {BY}>{{}}{RUN}</w:ins>",
    "move to": f"<w:moveTo {BY}>{{}}{RUN}</w:moveTo>",
    "deletion": f"<w:del {BY}>{{}}<w:r><w:delText>@</w:delText></w:r></w:del>",
    "move from": f"<w:moveFrom {BY}>{{}}{RUN}</w:moveFrom>",
    "field": BEGIN + CODE + RUN + SEPARATE + "{}" + RUN + END,
    "field code": BEGIN + CODE + "{}" + SEPARATE + RUN + END,
    "field without result": BEGIN + CODE + "{}" + RUN + END,
    "symbol": '<w:r><w:sym w:font="Wingdings" w:char="F0A8"/><w:t>@</w:t></w:r>{}',
    "hyphens": "<w:r><w:t>@</w:t><w:noBreakHyphen/><w:softHyphen/><w:t>@</w:t></w:r>{}",
    "breaks": '<w:r><w:t>@</w:t><w:br w:type="page"/><w:cr/><w:ptab/></w:r>{}',
    "page broken": "<w:r><w:lastRenderedPageBreak/><w:t>@</w:t></w:r>{}",
    "ruby": (
        "<w:r><w:ruby><w:rubyPr/><w:rt><w:r><w:t>@</w:t></w:r></w:rt>"
        "<w:rubyBase>{}<w:r><w:t>@</w:t></w:r></w:rubyBase></w:ruby></w:r>"
    ),
    "choice": either("{}" + RUN, RUN),
    "fallback": either(RUN, "{}" + RUN, "w16se"),
    "choice in run": f"<w:r>{either('<w:t>@</w:t>', '<w:t>@</w:t>')}</w:r>{{}}",
    "processed": "<x:wrap>{}" + RUN + "</x:wrap>",
    "processed in run": "<w:r><x:wrap><w:t>@</w:t></x:wrap></w:r>{}",
    "ignored": "<x:drop>" + RUN + "</x:drop>{}",
    "commented": (
        f'<w:commentRangeStart w:id="0"/>{{}}{RUN}<w:commentRangeEnd w:id="0"/>'
        '<w:r><w:commentReference w:id="0"/></w:r>'
    ),
    "bookmarks": f'<w:bookmarkStart w:id="1"/><w:proofErr/>{RUN}<w:bookmarkEnd w:id="1"/>{{}}',
    "maths": "<m:oMath><m:f><m:num><m:r><m:t>@</m:t></m:r></m:num></m:f></m:oMath>{}",
    "object": '<w:r><w:object><o:OLEObject r:id="rId98"/></w:object><w:t>@</w:t></w:r>{}',
    "text box": f"<w:r>{drawn('<w:p>{}' + RUN + '</w:p>')}</w:r>",
    "vml text box": f"<w:r>{picture('<w:p>{}' + RUN + '</w:p>')}</w:r>",
    "text box both ways": (
        f"<w:r>{either(drawn('<w:p>{}' + RUN + '</w:p>'), picture('<w:p>' + RUN + '</w:p>'))}</w:r>"
    ),
    "footnote": '<w:r><w:footnoteReference w:id="?footnote"/></w:r>{}',
    "endnote": '<w:r><w:endnoteReference w:id="?endnote"/></w:r>{}',
}  # fmt: skip
P = f"<w:p>{RUN}</w:p>"


def table(*rows: str) -> str:
    return f"<w:tbl><w:tblPr/><w:tblGrid/>{''.join(rows)}</w:tbl>"


def row(*cells: str, properties: str = "") -> str:
    return f"<w:tr><w:trPr>{properties}</w:trPr>{''.join(cells)}</w:tr>"


def cell(content: str = P, properties: str = "") -> str:
    return f"<w:tc><w:tcPr>{properties}</w:tcPr>{content}</w:tc>"


REPEATING, ITEM = "<w15:repeatingSection/>", "<w15:repeatingSectionItem/>"
BLOCKS = {
    "paragraph": P + "{}",
    "empty paragraph": "<w:p/>{}",
    "format changed": (
        "<w:p><w:pPr><w:pPrChange><w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr></w:pPrChange></w:pPr>"
        + RUN
        + "</w:p>{}"
    ),
    "numbered": '<w:p><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>' + RUN + "</w:p>{}",
    "frame": '<w:p><w:pPr><w:framePr w:w="1" w:xAlign="center"/></w:pPr>' + RUN + "</w:p>{}",
    "hidden mark": "<w:p><w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr>" + RUN + "</w:p>{}",
    "mark deleted": f"<w:p><w:pPr><w:rPr><w:del {BY}/></w:rPr></w:pPr>{RUN}</w:p>{P}{{}}",
    "mark inserted": f"<w:p><w:pPr><w:rPr><w:ins {BY}/></w:rPr></w:pPr>{RUN}</w:p>{P}{{}}",
    "section": f"<w:p><w:pPr><w:sectPr><w:pgSz/></w:sectPr></w:pPr>{RUN}</w:p>{{}}",
    "block control": control("{}" + P),
    "controls within controls": control(control(P + control("{}" + P))),
    "block custom xml": '<w:customXml w:element="e">{}' + P + "</w:customXml>",
    "block insertion": f"<w:ins {BY}>{{}}{P}</w:ins>",
    "block deletion": f"<w:del {BY}>{P}</w:del>{{}}",
    "block choice": either("{}" + P, P),
    "block fallback": either(P, "{}" + P, "w16se"),
    "block processed": "<x:wrap>{}" + P + "</x:wrap>",
    "block ignored": "<x:drop>" + P + "</x:drop>{}",
    "block comment": '<w:commentRangeStart w:id="0"/>{}' + P + '<w:commentRangeEnd w:id="0"/>',
    "imported": P + '<w:altChunk r:id="rId97"/>{}',
    "table": table(row(cell(), cell("{}" + P)), row(cell(), cell())),
    "wide cell": table(row(cell("{}" + P, '<w:gridSpan w:val="2"/>'), cell())),
    "merged down": table(
        row(cell("{}" + P, '<w:vMerge w:val="restart"/>'), cell()),
        row(cell(P, "<w:vMerge/>"), cell()),
    ),
    "merged across": table(
        row(cell("{}" + P, '<w:hMerge w:val="restart"/>'), cell(P, "<w:hMerge/>"))
    ),
    "hidden row": table(row(cell(), properties="<w:hidden/>"), row(cell("{}" + P))),
    "deleted row": table(row(cell(), properties=f"<w:del {BY}/>"), row(cell("{}" + P))),
    "inserted row": table(row(cell(), properties=f"<w:ins {BY}/>"), row(cell("{}" + P))),
    "deleted cell": table(row(cell(), cell(P, f"<w:cellDel {BY}/>"), cell("{}" + P))),
    "inserted cell": table(row(cell(), cell(P, f"<w:cellIns {BY}/>"), cell("{}" + P))),
    "row control": table(row(cell()), control(row(cell("{}" + P), control(cell())))),
    "repeating rows": table(control(control(row(cell("{}" + P)), ITEM) * 2, REPEATING)),
    "row choice": table(either(row(cell("{}" + P)), row(cell()))),
    "processed row": table("<x:wrap>" + row(cell("{}" + P)) + "</x:wrap>"),
    "table in cell": table(row(cell(table(row(cell("{}" + P))) + P))),
    "blocks in text box": f"<w:p>{RUN}<w:r>{drawn(P + '{}')}</w:r>{RUN}</w:p>",
    "blocks in vml text box": f"<w:p><w:r>{picture('{}' + table(row(cell())))}</w:r></w:p>",
}  # fmt: skip
ALL = [*((name, "inline") for name in INLINE), *((name, "block") for name in BLOCKS)]
PLACES = ("body", "first header", "header", "even header", "footer", "footnote", "endnote")
Name = tuple[str, str]


@dataclass
class Draft:
    """The parts of a file being made; words and notes are numbered as they come."""

    parts: dict[str, str] = field(default_factory=dict)
    numbers: itertools.count[int] = field(default_factory=lambda: itertools.count(1))
    notes: dict[str, list[str]] = field(default_factory=lambda: {"footnote": [], "endnote": []})

    def filled(self, template: str) -> str:
        """Return a template with words and notes of its own."""
        for kind, notes in self.notes.items():
            while f"?{kind}" in template:
                notes.append(P)
                template = template.replace(f"?{kind}", str(len(notes) + 1), 1)
        while "@" in template:
            template = template.replace("@", f"từ{next(self.numbers)}x", 1)
        return template

    def add(self, place: str, blocks: str) -> None:
        """Put blocks into a place."""
        if place in self.notes:
            self.notes[place].append(blocks)
            mark = (
                f'<w:p><w:r><w:{place}Reference w:id="{len(self.notes[place]) + 1}"/></w:r></w:p>'
            )
            place, blocks = "body", mark
        self.parts[place] = self.parts.get(place, "") + blocks

    def packed(self, *, strict: bool = False) -> dict[str, str]:
        """Return the files within the file."""
        files = {"word/_rels/document.xml.rels": self._relations()}
        section = ""
        for number, place in enumerate(p for p in PLACES[1:5] if p in self.parts):
            kind, _, what = place.rpartition(" ")
            section += f'<w:{what}Reference w:type="{kind or "default"}" r:id="h{number}"/>'
            root = "w:hdr" if what == "header" else "w:ftr"
            files[f"word/h{number}.xml"] = _part(root, self.parts[place])
        section = f"<w:sectPr>{section}<w:titlePg/></w:sectPr>"
        body = self.parts.get("body", "") + P.replace("@", "cuối") + section
        files["word/document.xml"] = _part("w:document", f"<w:body>{body}</w:body>")
        files["word/settings.xml"] = _part("w:settings", "<w:evenAndOddHeaders/>")
        for kind, notes in self.notes.items():
            written = f'<w:{kind} w:type="separator" w:id="0">{P.replace("@", "kẻ")}</w:{kind}>'
            for number, blocks in enumerate(notes, 2):
                written += f'<w:{kind} w:id="{number}">{blocks}</w:{kind}>'
            files[f"word/{kind}s.xml"] = self.filled(_part(f"w:{kind}s", written))
        if strict:
            for (name, xml), (old, new) in itertools.product(list(files.items()), STRICT.items()):
                files[name] = files[name].replace(old, new) if xml else xml
        return files

    def _relations(self) -> str:
        written = "".join(
            f'<Relationship Id="h{number}" Type="{RELATIONS}/header" Target="h{number}.xml"/>'
            for number in range(4)
        )
        uri = "http://schemas.openxmlformats.org/package/2006/relationships"
        return f'<Relationships xmlns="{uri}">{written}</Relationships>'


def _part(root: str, content: str) -> str:
    ignorable = 'mc:Ignorable="x" mc:ProcessContent="x:wrap"'
    return f'<?xml version="1.0"?><{root} {DECLARED} {ignorable}>{content}</{root}>'


def combined(names: list[Name]) -> str:
    """Return blocks: each construction within the one before it, or after it if none fits."""
    if not names:
        return ""
    (name, kind), *rest = names
    if kind == "block":
        return BLOCKS[name].replace("{}", combined(rest))
    inner = list(itertools.takewhile(lambda one: one[1] == "inline", rest))
    content = "{}"
    for name, _ in [names[0], *inner]:
        content = content.replace("{}", INLINE[name])
    return f"<w:p>{content.replace('{}', '')}</w:p>" + combined(rest[len(inner) :])


DELETED, INSERTED = {"del", "moveFrom", "cellDel"}, {"ins", "moveTo", "cellIns"}
ASIDE = {"pPr", "rPr", "sectPr", "tblPr", "trPr", "tcPr", "sdtPr", "smartTagPr", "customXmlPr"}


class Oracle:
    """Tells what shows, in reading order, by walking everything and knowing what does not."""

    def __init__(self, revisions: Revisions) -> None:
        final = revisions is Revisions.FINAL
        self.gone = DELETED if final else INSERTED
        self.texts = {"t"} if final else {"t", "delText"}
        self.shown: list[str] = []
        self.notes: dict[str, list[str]] = {"footnote": [], "endnote": []}
        self.fields: list[str] = []
        self.boxes: list[ET.Element] = []

    def walk(self, element: ET.Element) -> None:
        name = element.tag.rpartition("}")[2]
        if name in ASIDE or name in self.gone or name == "drop":
            return
        if name in {"tr", "tc", "r"} and self._unseen(element):
            return
        if name == "fldChar":
            self._mark(next(iter(element.attrib.values())))
        elif name == "p":
            self._paragraph(element)
        elif "begin" in self.fields or not self._shows(name, element):
            for child in self._inside(name, element):
                self.walk(child)

    def _shows(self, name: str, element: ET.Element) -> bool:
        if name.endswith("noteReference"):
            self.notes[name.removesuffix("Reference")] += element.attrib.values()
        elif name in self.texts:
            self.shown.append(element.text or "")
        elif name == "txbxContent":
            self.boxes.append(element)
        else:
            return False
        return True

    def _inside(self, name: str, element: ET.Element) -> list[ET.Element]:
        if name == "AlternateContent":
            return [element[0 if element[0].get("Requires") == "wps" else 1]]
        if "begin" in self.fields and name == "txbxContent":
            return []
        return [element[2], element[1]] if name == "ruby" else list(element)

    def _paragraph(self, paragraph: ET.Element) -> None:
        outer, self.boxes = self.boxes, []
        for child in paragraph:
            self.walk(child)
        boxes, fields = self.boxes, self.fields
        for box in boxes:
            self.fields = []
            for child in box:
                self.walk(child)
        self.boxes, self.fields = outer, fields

    def _unseen(self, element: ET.Element) -> bool:
        properties = {
            child.tag.rpartition("}")[2]: next(iter(child.attrib.values()), None)
            for group in element
            if group.tag.endswith(("}trPr", "}tcPr", "}rPr"))
            for child in group
        }
        if self.gone & properties.keys() or "hidden" in properties:
            return True
        if "vanish" in properties:
            return properties["vanish"] != "0"
        return any(properties.get(way, "restart") != "restart" for way in ("vMerge", "hMerge"))

    def _mark(self, kind: str) -> None:
        if kind != "begin":
            self.fields.pop()
        if kind != "end":
            self.fields.append(kind)


def letters(text: str) -> str:
    return "".join(filter(str.isalnum, text))


def expected(files: dict[str, str], revisions: Revisions) -> str:
    """Return what the oracle sees: the body, headers and footers, notes in order of their marks."""
    oracle = Oracle(revisions)
    order = ["word/document.xml", *sorted(name for name in files if name.startswith("word/h"))]
    for name in order:
        oracle.walk(ET.fromstring(files[name]))  # noqa: S314 - our own XML
    for kind in ("footnote", "endnote"):
        root = ET.fromstring(files[f"word/{kind}s.xml"])  # noqa: S314 - our own XML
        for identifier in oracle.notes[kind]:
            (note,) = (n for n in root if identifier in n.attrib.values())
            oracle.walk(note)
    return letters(unicodedata.normalize("NFC", "".join(oracle.shown)))


def read(files: dict[str, str], revisions: Revisions) -> Document:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as made:
        for name, content in files.items():
            made.writestr(name, content)
    return word.read(buffer.getvalue(), "x.docx", revisions)


def check(draft: Draft, *, strict: bool = False) -> None:
    """Compare what is read with what shows, in both views of the changes."""
    files = draft.packed(strict=strict)
    for revisions in Revisions:
        document = read(files, revisions)
        assert letters(document.everything) == expected(files, revisions)
        for block in document.blocks:
            assert "".join(block.text[r.start : r.end] for r in block.runs) == block.text
        parts = [block.part.in_body for block in document.blocks]
        assert parts == sorted(parts, reverse=True)
        assert [b.ordinal for b in document.blocks] == [*range(1, len(document.blocks) + 1)]
        for fact in document.facts:
            assert fact.span is None or document.excerpt(fact.span) is not None


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize(("name", "kind"), ALL)
def test_each_construction_in_each_place(name: str, kind: str, place: str) -> None:
    """Alone, wherever it stands."""
    draft = Draft()
    if place in {"footnote", "endnote"} and name in {"footnote", "endnote"}:
        place = "body"  # there are no notes to notes
    draft.add(place, draft.filled(combined([(name, kind)])))

    check(draft)


@pytest.mark.parametrize(("name", "kind"), ALL)
def test_each_pair(name: str, kind: str) -> None:
    """Each construction within and beside each other one."""
    draft = Draft()
    for other in ALL:
        draft.add("body", draft.filled(combined([(name, kind), other])))

    check(draft)


def test_strict_files() -> None:
    """Everything at once in the namespaces of strict files."""
    draft = Draft()
    for place in ("body", "header"):
        draft.add(place, draft.filled("".join(combined([one]) for one in ALL)))

    check(draft, strict=True)


def test_the_oracle_sees_what_shows() -> None:
    """The second opinion is one: it tells words that show from words that do not."""
    draft = Draft()
    draft.add("body", f"<w:p>{RUN.replace('@', 'a')}<w:del>{RUN.replace('@', 'b')}</w:del></w:p>")
    draft.add("footer", P.replace("@", "c"))
    files = draft.packed()

    assert expected(files, Revisions.FINAL) == "acuốic"
    assert expected(files, Revisions.ORIGINAL) == "abcuốic"
    assert [b.part for b in read(files, Revisions.FINAL).blocks][-1] is Part.FOOTER


@settings(max_examples=100, deadline=None)
@given(
    st.lists(
        st.tuples(st.sampled_from(PLACES[:5]), st.lists(st.sampled_from(ALL), max_size=5)),
        min_size=1,
        max_size=5,
    ),
    st.booleans(),
)
def test_constructions_combine(pieces: list[tuple[str, list[Name]]], strict: bool) -> None:  # noqa: FBT001 - drawn, not called
    """Any constructions within one another, in any places of one file."""
    draft = Draft()
    for place, names in pieces:
        draft.add(place, draft.filled(combined(names)))

    check(draft, strict=strict)
