from __future__ import annotations

import io
from collections.abc import Iterator
from itertools import pairwise
from typing import Literal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plancheck.anatomy import extract
from plancheck.document import Block, Cell, Document, FileKind, Part, Span
from plancheck.host import load
from plancheck.plan import DocumentKind, Field, Level, Plan, Stage
from plancheck.reading import read_bytes
from plancheck.testing import LEVELS, Draft, Setting, as_docx, as_text, compose

KNOWLEDGE = load().knowledge
LINES = (
    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    "Độc lập – Tự do – Hạnh phúc",
    "UBND XÃ CAO LÂU\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    "Số: …./KH-UBND      Cao Lâu, ngày  tháng 11 năm 2023",
    "Số:",
    "KẾ HOẠCH",
    "KẾ HOẠCHTổ chức Tháng hành động",
    "QUYẾT ĐỊNH",
    "Triển khai Tháng hành động vì bình đẳng giới năm 2023",
    "(Kèm theo Quyết định số 12/QĐ-UBND ngày 31/02/2023)",
    "Kính gửi:",
    "Thực hiện Kế hoạch số 319/KH- UBND ngày 03/11/2023 của UBND huyện;",
    "UBND xã xây dựng Kế hoạch như sau:",
    "Phần thứ nhất",
    "I. MỤC ĐÍCH, YÊU CẦU",
    "1. Chủ đề: “Đảm bảo an sinh xã hội",
    "2. Thời gian: từ nay đến ngày 15/12/2023.",
    "a) Treo băng rôn",
    "- Treo băng rôn;",
    "Trên đây là Kế hoạch./.",
    "./.Nơi nhận: - A; - Lưu: VT.",
    "Nơi nhận:\tTM. ỦY BAN NHÂN DÂN",
    "**KT.CHỦ TỊCH",
    "PHÓ CHỦ TỊCHNguyễn Văn A",
    "PHỤ LỤC",
    "|",
    "-------",
    "",
)
CELLS = st.none() | st.builds(Cell, st.just(1), st.integers(1, 2), st.integers(1, 2))


@st.composite
def documents(draw: st.DrawFn) -> Document:
    text = st.sampled_from(LINES) | st.text("IVX1a.)/:-“” \n\tốĐKH", max_size=12)
    read = draw(st.lists(st.tuples(text, CELLS, st.sampled_from(("", "I.", "-"))), max_size=14))
    blocks = (
        Block(n, Part.BODY, words, label=label, cell=cell)
        for n, (words, cell, label) in enumerate(read, 1)
    )
    return Document("a.docx", "", FileKind.DOCX, tuple(blocks))


def fields(value: object) -> Iterator[Field[object]]:
    """Every field in a plan, wherever it is."""
    if isinstance(value, Field):
        yield value
    elif isinstance(value, tuple | list):
        for item in value:
            yield from fields(item)


def spans(value: object) -> Iterator[Span]:
    if isinstance(value, Span):
        yield value
    elif isinstance(value, tuple | list):
        for item in value:
            yield from spans(item)


@settings(max_examples=100, deadline=None)
@given(documents())
def test_every_value_leads_to_the_authors_own_words(read: Document) -> None:
    """Nothing is said without the place it was read from, whatever the file holds."""
    plan = extract(read, KNOWLEDGE)

    assert [f for f in fields(plan) if read.excerpt(f.span) != f.text] == []


@settings(max_examples=60, deadline=None)
@given(documents())
def test_every_place_is_in_the_document(read: Document) -> None:
    plan = extract(read, KNOWLEDGE)

    for span in spans(plan):
        assert 1 <= span.block <= span.end_block <= len(read.blocks)
        assert 0 <= span.start <= len(read.block(span.block).text)
        assert span.end <= len(read.block(span.end_block).text)


@settings(max_examples=60, deadline=None)
@given(documents())
def test_sections_nest_and_end_in_order(read: Document) -> None:
    """A level grows by one at a time, and a section ends no earlier than it begins."""
    outline = extract(read, KNOWLEDGE).outline

    for above, below in pairwise(outline):
        assert below.level <= above.level + 1
        assert above.span < below.span
    assert [s for s in outline if not s.span.block <= s.last_block <= len(read.blocks)] == []


def test_a_document_without_blocks_is_no_document() -> None:
    empty = Document("a.txt", "", FileKind.TEXT, ())

    assert extract(empty, KNOWLEDGE).kind is DocumentKind.NOT_A_DOCUMENT


Layout = Literal["table", "tabs"]
Numbering = Literal["typed", "automatic"]


def in_word(draft: Draft, layout: Layout = "table", numbering: Numbering = "typed") -> Plan:
    file = io.BytesIO()
    as_docx(draft, file, Setting(layout=layout, numbering=numbering))
    return extract(read_bytes(file.getvalue(), "a.docx"), KNOWLEDGE)


def gist(plan: Plan) -> dict[str, object]:
    """What a plan says, without the places where it stands."""
    values = ("kind_word", "title", "number", "place", "date", "year", "campaign", "province")
    found = {name: getattr(plan, name) for name in values}
    return {
        **{name: field.value if field else None for name, field in found.items()},
        "kind": plan.kind,
        "stage": plan.stage,
        "issuer": plan.issuer.value if plan.issuer else None,
        "superior": plan.superior.value if plan.superior else None,
        "outline": [(s.label, s.title, s.level, s.kinds, s.empty) for s in plan.outline],
        "recipients": plan.recipients
        and [(r.dash, r.text.value, r.end, r.archive) for r in plan.recipients.items],
        "signer": plan.signature and plan.signature.name and plan.signature.name.value,
        "closing": plan.closing and plan.closing.value,
        "end_mark": plan.end_mark and plan.end_mark.value,
    }


@pytest.mark.parametrize("level", LEVELS)
@pytest.mark.parametrize("stage", Stage)
@pytest.mark.parametrize(("layout", "numbering"), [("tabs", "typed"), ("table", "automatic")])
def test_a_plan_says_the_same_in_every_layout(
    level: Level, stage: Stage, layout: Layout, numbering: Numbering
) -> None:
    """Tables, tabs, automatic numbers and pasted text are one plan."""
    draft = compose(level, 2023, KNOWLEDGE, stage=stage)

    pasted = gist(extract(read_bytes(as_text(draft).encode(), "a.txt"), KNOWLEDGE))

    assert gist(in_word(draft, layout, numbering)) == gist(in_word(draft)) == pasted


@pytest.mark.parametrize("level", LEVELS)
@pytest.mark.parametrize("stage", Stage)
def test_a_model_plan_is_read_whole(level: Level, stage: Stage) -> None:
    plan = in_word(compose(level, 2023, KNOWLEDGE, stage=stage))

    assert (plan.kind, plan.stage) == (DocumentKind.PLAN, stage)
    assert plan.level
    assert plan.level.value is level
    assert plan.year
    assert plan.year.value == 2023
    assert plan.number
    assert (plan.number.value.number is None) is (stage is Stage.DRAFT)
    missing = ("issuer", "place", "date", "title", "preamble", "closing", "recipients", "signature")
    assert [name for name in missing if getattr(plan, name) is None] == []


HEAD = "UBND XÃ CAO LÂU\nSố: 12/KH-UBND\nCao Lâu, ngày 2 tháng 11 năm 2023\nKẾ HOẠCH\n"
MONTH = "Tháng hành động vì bình đẳng giới và phòng ngừa, ứng phó với bạo lực trên cơ sở giới"


def plan_of(text: str) -> Plan:
    return extract(read_bytes(text.encode(), "a.txt"), KNOWLEDGE)


def test_the_title_tells_the_campaign() -> None:
    plan = plan_of(f"{HEAD}Triển khai {MONTH} năm 2023\nCăn cứ Luật;\nI. MỤC ĐÍCH\nA.")

    assert plan.campaign
    assert plan.campaign.text == MONTH


def test_a_plan_of_another_campaign_may_mention_this_one() -> None:
    """Yearly gender work names the month among its tasks."""
    text = f"{HEAD}Công tác bình đẳng giới năm 2023\nI. NỘI DUNG\nHưởng ứng {MONTH} năm 2023."

    plan = plan_of(text)

    assert plan.campaign is None
    assert plan.campaign_mentions


def test_a_page_is_of_the_campaign_its_text_names() -> None:
    plan = plan_of(f"UBND huyện vừa ban hành Kế hoạch số 12/KH-UBND về {MONTH} năm 2023.")

    assert plan.kind is DocumentKind.NOT_A_DOCUMENT
    assert plan.campaign
    assert plan.number
    assert str(plan.number.value) == "12/KH-UBND"


@pytest.mark.parametrize(
    ("head", "stage"),
    [
        ("Số: 12/KH-UBND\nA, ngày 2 tháng 11 năm 2023\n", Stage.ISSUED),
        ("Số: /KH-UBND\nA, ngày 2 tháng 11 năm 2023\n", Stage.DRAFT),
        ("Số: 12/KH-UBND\nA, ngày tháng 11 năm 2023\n", Stage.DRAFT),
        ("", Stage.DRAFT),
    ],
)
def test_a_draft_lacks_number_or_day(head: str, stage: Stage) -> None:
    assert plan_of(f"{head}KẾ HOẠCH\nTổ chức lễ\nI. MỤC ĐÍCH\nA.").stage is stage


@pytest.mark.parametrize(
    ("decision", "stage"),
    [
        ("Quyết định số 12/QĐ-UBND ngày 2/11/2023 của UBND tỉnh", Stage.ISSUED),
        ("Quyết định số     /QĐ-UBND ngày   /11/2023 của UBND tỉnh", Stage.DRAFT),
    ],
)
def test_an_attached_plan_is_issued_with_its_decision(decision: str, stage: Stage) -> None:
    plan = plan_of(f"KẾ HOẠCH\nTổ chức lễ\n(Kèm theo {decision})\nI. MỤC ĐÍCH\nA.")

    assert (plan.kind, plan.stage) == (DocumentKind.ATTACHED_PLAN, stage)
