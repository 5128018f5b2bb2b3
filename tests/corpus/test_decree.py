"""The decree's own files: the rules that they lay down find nothing in them but what is known.

NĐ 30/2020/NĐ-CP and its annexes are no plans; here they are judged as if they were. Their Word
files stand in the folder ``law`` beside that of the corpus.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

import pytest

from plancheck.anatomy import extract
from plancheck.dates import PartialDate
from plancheck.document import Block, Document
from plancheck.engine import judge
from plancheck.finding import DocumentReport, Severity, Verdict
from plancheck.host import Loaded
from plancheck.plan import DocumentKind, Plan
from plancheck.run import read_plan

LAW = Path(os.environ.get("PLANCHECK_CORPUS", "."), os.pardir, "law")
FAMILIES = ("TT", "CH")

pytestmark = pytest.mark.skipif(
    not LAW.is_dir(), reason="the decree's Word files are not here (law, beside PLANCHECK_CORPUS)"
)

PAGE = {"TT001", "TT004", "TT005", "TT006", "TT007", "TT008"}
MOTTO = {"TT010", "TT011", "TT012", "TT013", "TT014", "TT015", "TT016"}
TEXT = {"TT074", "TT075", "TT076", "TT077", "TT078", "TT079"}
LETTERS = {"CH008", "CH011", "CH014", "CH026", "CH027", "CH028", "CH029"}
ISSUED = PartialDate(2020, 3, 5)
NO_HEAD = "words of a sample or of a note stand where a head would"
PUBLISHED = "slips of the published file"


class Known(NamedTuple):
    """What a file is judged by and passes, and what is said of it, each with the reason."""

    passed: set[str]
    exceptions: Mapping[str, str]


FILES = {
    "001": Known(
        PAGE | {"TT002", "TT003"} | MOTTO | TEXT | LETTERS | {"TT023", "TT036", "TT047", "TT060"},
        {
            "TT034": "it is a decree",
            "TT061": "the bases of a normative document all end in semicolons",
            "CH007": "its properties name who typed it",
            "CH009": "some letters are decomposed",
            "CH012": PUBLISHED,
            "CH015": PUBLISHED,
            "CH030": "it writes both ủy and uỷ",
        },
    ),
    "002": Known(
        PAGE | MOTTO | LETTERS | {"TT063", "TT066", "TT070", "TT071", "TT072", "CH009", "CH012"},
        {
            "TT002": "the table of samples on the turned page is taken for a head",
            "TT003": "the turned page has a foot of 15 mm",
            "TT034": NO_HEAD,
            "TT048": NO_HEAD,
            "TT053": NO_HEAD,
            "TT055": NO_HEAD,
            "CH007": "its properties name who saved it",
            "CH030": "it writes both HÒA and HOÀ, hỏa and hoả",
        },
    ),
    "003": Known(
        LETTERS | {"CH009", "CH012", "CH013", "CH015", "CH016", "CH030"},
        {"CH007": "its properties name who saved it"},
    ),
    "004": Known(
        (PAGE - {"TT004"}) | {"TT002", "TT003"} | MOTTO | (TEXT - {"TT074", "TT075", "TT077"})
        | LETTERS | {"TT036", "TT047", "TT100", "TT101", "TT102", "CH009", "CH012"},
        {
            "TT004": "ten runs name no font and have that of their style, Calibri",
            "TT031": "a model's number is a blank",
            "TT034": NO_HEAD,
            "TT040": NO_HEAD,
            "TT053": "the dots of a model's title are not bold",
            "TT075": "a dotted line is no text to justify",
            "CH007": "its properties name who saved it",
            "CH017": "models have blanks",
            "CH030": "it writes both ủy and uỷ, HÒA and HOÀ",
        },
    ),
}  # fmt: skip


def decree(number: str, loaded: Loaded) -> Plan:
    """A file of the decree, of the decree's day: the date in an annex is that of an example."""
    (file,) = LAW.glob(f"{number}*.docx")
    plan = read_plan(file, loaded.knowledge)
    return plan._replace(date=plan.date and plan.date._replace(value=ISSUED))


def as_a_plan(plan: Plan, loaded: Loaded, kind: DocumentKind = DocumentKind.PLAN) -> DocumentReport:
    rules = [rule for rule in loaded.rules if rule.id.startswith(FAMILIES)]
    report = judge(plan._replace(kind=kind), rules, loaded.knowledge)
    assert report.failures == ()
    return report


@pytest.mark.parametrize("number", FILES)
def test_the_decree_does_as_it_says(number: str, loaded: Loaded) -> None:
    """Every finding in its files is known; what they show is judged, not passed over."""
    report = as_a_plan(decree(number, loaded), loaded)
    known = FILES[number]

    assert {found.rule for found in report.findings} == known.exceptions.keys()
    assert {
        rule for rule in known.passed if report.outcomes[rule].verdict is not Verdict.PASSED
    } == set()


def test_a_legacy_font_without_words_is_no_fault(loaded: Loaded) -> None:
    """In Phụ lục III only the marks of paragraphs are set in .VnTimeH."""
    report = as_a_plan(decree("004", loaded), loaded)
    fonts = [found.message.en for found in report.findings if found.rule == "TT004"]

    assert report.outcomes["CH008"].verdict is Verdict.PASSED
    assert [".VnTime" in message for message in fonts] == [False]


FILLED = {
    "TÊN CQ, TC CHỦ QUẢN1": "UBND TỈNH LẠNG SƠN",
    "TÊN CƠ QUAN, TỔ CHỨC2": "SỞ NỘI VỤ",
    "Số:        /…3...-...4...": "Số: 12/KH-SNV",
    "....... 5 ......., ngày …… tháng …… năm ……": "Lạng Sơn, ngày 03 tháng 11 năm 2025",
    "TÊN LOẠI VĂN BẢN6": "KẾ HOẠCH",
    "......... 7 ........": "Triển khai Tháng hành động vì bình đẳng giới năm 2025",
    "- ...............;": "- Ủy ban nhân dân tỉnh (để báo cáo);",
    "- ................;": "- Các phòng, đơn vị thuộc Sở;",
    "- Lưu: VT, ...9. … 10.": "- Lưu: VT, BĐG.",
    "QUYỀN HẠN, CHỨC VỤ CỦA NGƯỜI KÝ": "GIÁM ĐỐC",
    "Họ và tên": "Nguyễn Văn A",
}
TEXT_OF_MODEL = "Sở Nội vụ tổ chức các hoạt động hưởng ứng Tháng hành động vì bình đẳng giới."


def model(number: str, loaded: Loaded, words: Mapping[str, str]) -> Plan:
    """The paper model under the heading that begins so, with *words* put in its places."""
    whole = decree("004", loaded).document
    texts = [block.text.strip() for block in whole.blocks]
    first = next(n for n, text in enumerate(texts, 1) if text.startswith(number))
    last = texts.index("Ghi chú:", first)
    blocks = tuple(
        _filled(block, words)._replace(ordinal=n)
        for n, block in enumerate(whole.blocks[first:last], 1)
    )
    pages = (whole.pages[0]._replace(first_block=1),)
    return extract(_alone(whole, blocks, pages), loaded.knowledge)


def _alone(whole: Document, blocks: tuple[Block, ...], pages: tuple) -> Document:
    return replace(whole, blocks=blocks, pages=pages, facts=(), properties=())


def _filled(block: Block, words: Mapping[str, str]) -> Block:
    """The block with its words replaced; all of them then look as the first did."""
    said = words.get(block.text.strip())
    if said is None:
        return block
    return block._replace(text=said, runs=(block.runs[0]._replace(start=0, end=len(said)),))


def warned(report: DocumentReport) -> dict[str, str]:
    return {
        found.rule: found.excerpt
        for found in report.findings
        if found.severity is not Severity.INFO
    }


def test_the_model_of_a_plan_passes_as_printed(loaded: Loaded) -> None:
    """Mẫu 1.4 with its dots: only those of the title, which are not bold, are remarked on."""
    plan = model("Mẫu 1.4 - ", loaded, {"TÊN LOẠI VĂN BẢN6": "KẾ HOẠCH"})

    assert plan.kind is DocumentKind.PLAN
    assert warned(as_a_plan(plan, loaded)) == {"TT053": "7 ........"}


def test_the_model_of_a_plan_passes_filled_in(loaded: Loaded) -> None:
    """Mẫu 1.4 with an invented plan in it has head and foot in order."""
    dots = "..................................................8 ........................\t"
    words = FILLED | {f"{dots}.....................................": TEXT_OF_MODEL}
    plan = model("Mẫu 1.4 - ", loaded, words)
    report = as_a_plan(plan, loaded)
    judged = {"TT010", "TT016", "TT023", "TT024", "TT036", "TT047", "TT051", "TT077", "TT096"}

    assert [body.value for body in plan.bodies] == ["UBND TỈNH LẠNG SƠN", "SỞ NỘI VỤ"]
    assert warned(report) == {"TT053": FILLED["......... 7 ........"]}
    assert {report.outcomes[rule].verdict for rule in judged} == {Verdict.PASSED}


def test_the_model_of_what_a_decision_issues_passes(loaded: Loaded) -> None:
    """Mẫu 1.3: the kind, the title, the note that names the decision, no number, no foot."""
    plan = model("Mẫu văn bản (được ban hành", loaded, {"TÊN LOẠI VĂN BẢN": "KẾ HOẠCH"})
    report = as_a_plan(plan, loaded, DocumentKind.ATTACHED_PLAN)

    assert plan.kind is DocumentKind.ATTACHED_PLAN
    assert warned(report) == {"TT053": "1"}
    assert report.outcomes["TT030"].verdict is Verdict.NOT_APPLICABLE
