"""TT001-TT009: paper, margins, font, colour and page number."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plancheck import PageSetup, Plan, Run, RunFormat, Trait
from plancheck.document import Cell, Fact, Part
from plancheck.engine import judge
from plancheck.finding import DocumentReport, Severity, Verdict
from plancheck.host import Loaded
from plancheck.testing import read_example
from plancheck_rules.the_thuc.trang import RULES

Judge = Callable[[str, str], DocumentReport]
Said = Callable[[str, str], list[tuple[str, str]]]

ANNEX = """
kinh_phi: Từ ngân sách xã (Phụ lục kèm theo).
phu_luc: Phụ lục
DANH MỤC HOẠT ĐỘNG
(Kèm theo Kế hoạch số 87/KH-UBND ngày 02 tháng 11 năm 2023 của Ủy ban nhân dân xã Bình An)
1. Treo băng rôn tại trụ sở.
"""


@pytest.fixture(scope="module")
def plan(loaded: Loaded) -> Plan:
    return read_example("@ xã 2023", loaded.knowledge, in_word=True)


@pytest.fixture(scope="module")
def with_annex(loaded: Loaded) -> Plan:
    return read_example(ANNEX, loaded.knowledge, in_word=True)


def report(plan: Plan, loaded: Loaded) -> DocumentReport:
    return judge(plan, RULES, loaded.knowledge)


def found(plan: Plan, loaded: Loaded) -> list[tuple[str, str, Severity]]:
    return [(one.rule, one.message_id, one.severity) for one in report(plan, loaded).findings]


def on_pages(plan: Plan, *pages: PageSetup) -> Plan:
    return plan._replace(document=replace(plan.document, pages=pages))


def with_format(plan: Plan, change: Callable[[RunFormat], RunFormat], first: int) -> Plan:
    """The plan with the runs of one block, by its ordinal, set otherwise."""
    blocks = list(plan.document.blocks)
    block = blocks[first - 1]
    runs = tuple(Run(run.start, run.end, change(run.format)) for run in block.runs)
    blocks[first - 1] = block._replace(runs=runs)
    return plan._replace(document=replace(plan.document, blocks=tuple(blocks)))


# Paper and margins


@pytest.mark.parametrize(("width", "height"), [(210, 297), (297, 210), (209.1, 297.9)])
def test_a4_in_either_direction_is_right(judged: Judge, width: float, height: float) -> None:
    """A millimetre more or less is a program's rounding."""
    example = f"~ page: width {width}, height {height}"

    assert judged("TT001", example).findings == ()


@pytest.mark.parametrize(
    ("width", "height", "said"),
    [(215.9, 279.4, "215,9 x 279,4"), (297, 420, "297 x 420"), (210, 330, "210 x 330")],
)
def test_other_paper_is_named(judged: Judge, width: float, height: float, said: str) -> None:
    (finding,) = judged("TT001", f"~ page: width {width}, height {height}").findings

    assert said in finding.message.vi
    assert finding.severity is Severity.WARNING


def test_an_annex_on_larger_paper_is_only_mentioned(with_annex: Plan, loaded: Loaded) -> None:
    """Offices print wide tables on A3."""
    main, annex = with_annex.document.pages
    wide = annex._replace(width_mm=420, height_mm=297)

    assert found(on_pages(with_annex, main, wide), loaded) == [("TT001", "found", Severity.INFO)]


def test_margins_that_are_wrong_are_named_with_the_nearest_right_one(judged: Judge) -> None:
    """One finding a section: measured and ordered width of each side, and what to set."""
    (finding,) = judged("TT003", "~ page: left 25.4, right 25.4").findings

    assert finding.message_id == "left_right"
    assert "lề trái 25,4 mm (30 - 35 mm), lề phải 25,4 mm (15 - 20 mm)" in finding.message.vi
    assert finding.advice.vi == "Đặt lề trái 30 mm, lề phải 20 mm."
    assert "left 30 mm, right 20 mm" in finding.advice.en


@pytest.mark.parametrize("margin", [19.5, 20, 25, 25.5])
def test_half_a_millimetre_is_let_pass(judged: Judge, margin: float) -> None:
    assert judged("TT003", f"~ page: top {margin}, bottom {margin}").findings == ()


@given(
    top=st.floats(20, 25), bottom=st.floats(20, 25), left=st.floats(30, 35), right=st.floats(15, 20)
)
@settings(max_examples=30, deadline=None)
def test_margins_as_ordered_are_never_a_fault(
    plan: Plan, loaded: Loaded, *, top: float, bottom: float, left: float, right: float
) -> None:
    page = plan.document.pages[0]._replace(
        top_mm=top, bottom_mm=bottom, left_mm=left, right_mm=right
    )

    assert found(on_pages(plan, page), loaded) == []


def test_sections_with_the_same_margins_are_told_once(with_annex: Plan, loaded: Loaded) -> None:
    """The plan is a warning, its annexes a mention."""
    narrow = [page._replace(left_mm=20) for page in with_annex.document.pages]

    assert found(on_pages(with_annex, *narrow), loaded) == [
        ("TT003", "left", Severity.WARNING),
        ("TT003", "left", Severity.INFO),
    ]


@pytest.mark.parametrize(
    ("top", "bottom", "left", "right"),
    [(20, 20, 30, 20), (30, 20, 20, 20), (20, 30, 20, 20)],
)
def test_a_page_on_its_side_may_have_turned_margins(
    with_annex: Plan, loaded: Loaded, *, top: float, bottom: float, left: float, right: float
) -> None:
    """Word turns the margins with the page, to either side."""
    main, annex = with_annex.document.pages
    turned = annex._replace(
        width_mm=297, height_mm=210, top_mm=top, bottom_mm=bottom, left_mm=left, right_mm=right
    )

    assert found(on_pages(with_annex, main, turned), loaded) == []


def test_running_text_on_its_side_is_a_fault(judged: Judge) -> None:
    """The tables that lay out head and foot are no tables of the text."""
    (finding,) = judged("TT002", "~ page: width 297, height 210").findings

    assert finding.severity is Severity.WARNING


@pytest.mark.parametrize("trait", [Trait.PICTURE, Trait.EMBEDDED_OBJECT, Trait.UNREAD_PART])
def test_a_page_on_its_side_may_hold_what_cannot_be_read(
    plan: Plan, loaded: Loaded, trait: Trait
) -> None:
    """An embedded sheet is a table; a picture may be of one."""
    page = plan.document.pages[0]._replace(width_mm=297, height_mm=210, left_mm=20, top_mm=30)
    turned = on_pages(plan, page)
    shown = replace(turned.document, facts=(Fact(trait, "bảng.xlsx", plan.document.whole(12)),))

    assert "TT002" in {rule for rule, *_ in found(turned, loaded)}
    assert "TT002" not in {rule for rule, *_ in found(turned._replace(document=shown), loaded)}


def test_a_page_on_its_side_may_hold_a_table(plan: Plan, loaded: Loaded) -> None:
    blocks = list(plan.document.blocks)
    row = plan.body.block + 3 if plan.body else 0
    blocks[row] = blocks[row]._replace(cell=Cell(99, 1, 1))
    page = plan.document.pages[0]._replace(width_mm=297, height_mm=210, left_mm=20, top_mm=30)
    table = replace(plan.document, blocks=tuple(blocks), pages=(page,))

    assert found(plan._replace(document=table), loaded) == []


def test_a_file_that_tells_no_pages_is_undecided(plan: Plan, loaded: Loaded) -> None:
    """Ignorance is no verdict."""
    outcomes = report(on_pages(plan), loaded).outcomes

    undecided = {rule for rule, outcome in outcomes.items() if outcome.verdict is Verdict.UNDECIDED}
    assert undecided >= {"TT001", "TT002", "TT003", "TT008"}


# Font and colour


@pytest.mark.parametrize(
    "font",
    ["Times New Roman", "TimesNewRomanPSMT", "times new roman", "Times New Roman (Headings)"],
)
def test_the_font_goes_by_several_names(plan: Plan, loaded: Loaded, font: str) -> None:
    changed = with_format(plan, lambda look: look._replace(font=font), 12)

    assert found(changed, loaded) == []


@pytest.mark.parametrize("font", ["Symbol", "Wingdings 2", "Cambria Math", "Segoe UI Symbol"])
def test_fonts_of_signs_are_left_in_peace(plan: Plan, loaded: Loaded, font: str) -> None:
    """Bullets and check boxes come from them."""
    changed = with_format(plan, lambda look: look._replace(font=font), 12)

    assert found(changed, loaded) == []


@pytest.mark.parametrize("font", ["Calibri", "Times", "Liberation Serif", "Arial", "Tinos"])
def test_other_fonts_are_named(plan: Plan, loaded: Loaded, font: str) -> None:
    """Even one cut to the same widths is another font."""
    changed = with_format(plan, lambda look: look._replace(font=font), 12)
    (finding,) = report(changed, loaded).findings

    assert (finding.rule, finding.arguments["font"]) == ("TT004", font)


def test_each_font_is_one_finding_with_its_places(judged: Judge) -> None:
    (arial, calibri) = judged(
        "TT004", "~ can_cu: font Arial\n~ noi_dung: font Arial\n~ kinh_phi: font Calibri"
    ).findings

    assert {arial.arguments["font"], calibri.arguments["font"]} == {"Arial", "Calibri"}
    assert arial.related


def test_a_legacy_font_is_told_elsewhere(plan: Plan, loaded: Loaded) -> None:
    """CH008 says more of it."""
    changed = with_format(plan, lambda look: look._replace(font=".VnTime"), 12)
    fact = Fact(Trait.LEGACY_FONT, ".VnTime", plan.document.whole(12))
    document = replace(changed.document, facts=(fact,))

    assert found(changed._replace(document=document), loaded) == []


@pytest.mark.parametrize("colour", ["000000", "auto", "0D0D0D", "262626", "404040", "1F1F1F"])
def test_black_and_nearly_black_pass(plan: Plan, loaded: Loaded, colour: str) -> None:
    """Word's own "lighter" blacks are seen as black."""
    changed = with_format(plan, lambda look: look._replace(colour=colour), 12)

    assert found(changed, loaded) == []


@pytest.mark.parametrize(
    ("colour", "underline", "message", "severity"),
    [
        ("FF0000", False, "red", Severity.WARNING),
        ("C00000", False, "red", Severity.WARNING),
        ("0070C0", False, "found", Severity.WARNING),
        ("00B050", False, "found", Severity.WARNING),
        ("0563C1", True, "link", Severity.INFO),
        ("0000FF", True, "link", Severity.INFO),
    ],
)
def test_colours_are_told_apart(
    plan: Plan, loaded: Loaded, *, colour: str, underline: bool, message: str, severity: Severity
) -> None:
    """Red is a drafter's mark, underlined blue a link."""
    changed = with_format(plan, lambda look: look._replace(colour=colour, underline=underline), 12)

    assert found(changed, loaded) == [("TT005", message, severity)]


@pytest.mark.parametrize("stamp", ["HỎA TỐC", "THƯỢNG KHẨN", "KHẨN"])
def test_red_stamps_are_as_ordered(said: Said, stamp: str) -> None:
    """Their ink is bright red (Mục III, khoản 2, điểm b)."""
    assert said("TT005", f"dau: {stamp}\n~ dau: colour FF0000") == []


def test_highlights_are_a_note(judged: Judge) -> None:
    """No sentence of the decree forbids them."""
    (issued,) = judged("TT006", "~ noi_dung: highlight yellow").findings

    assert issued.severity is Severity.INFO


def test_shaded_tables_are_left_in_peace(plan: Plan, loaded: Loaded) -> None:
    """A table's head may be shaded."""
    marked = with_format(plan, lambda look: look._replace(highlight=True), 12)
    blocks = list(marked.document.blocks)
    blocks[11] = blocks[11]._replace(cell=Cell(99, 1, 1))

    assert found(marked, loaded) == [("TT006", "highlight", Severity.INFO)]
    assert (
        found(marked._replace(document=replace(marked.document, blocks=tuple(blocks))), loaded)
        == []
    )


# Page number


@pytest.mark.parametrize(("pages", "messages"), [(1, []), (2, ["missing"]), (9, ["missing"])])
def test_several_pages_need_numbers(said: Said, pages: int, messages: list[str]) -> None:
    example = f"~ page: number none, pages {pages}"

    assert [message for message, _ in said("TT007", example)] == messages


@pytest.mark.parametrize(("pages", "messages"), [(2, []), (3, ["missing"])])
def test_an_annex_of_one_page_needs_no_number(said: Said, pages: int, messages: list[str]) -> None:
    """The plan and its annex are counted apart."""
    example = f"{ANNEX}~ page: number none, pages {pages}"

    assert [message for message, _ in said("TT007", example)] == messages


def test_without_a_count_of_pages_nobody_knows(judged: Judge, plan: Plan, loaded: Loaded) -> None:
    unnumbered = on_pages(plan, plan.document.pages[0]._replace(page_number=None))
    blocks = tuple(block for block in plan.document.blocks if block.part is not Part.HEADER)
    uncounted = replace(unnumbered.document, properties=(), blocks=blocks)
    outcome = report(unnumbered._replace(document=uncounted), loaded).outcomes["TT007"]

    assert outcome.verdict is Verdict.UNDECIDED
    assert judged("TT007", "~ page: pages 5").outcomes["TT007"].verdict is Verdict.PASSED


@pytest.mark.parametrize(
    ("page", "messages"),
    [
        ("number footer", ["footer"]),
        ("number_align right", ["side"]),
        ("number_align left", ["side"]),
        ("number footer, number_align right", ["footer"]),
        ("number_first yes", ["on_first"]),
        ("number footer, number_first yes", ["footer", "on_first"]),
        ("number_first yes, pages 1", []),
        ("number none, pages 1", []),
        ("number none, pages 4", []),
    ],
)
def test_the_number_stands_in_the_middle_of_the_top_margin(
    said: Said, page: str, messages: list[str]
) -> None:
    assert [message for message, _ in said("TT008", f"~ page: {page}")] == messages


@pytest.mark.parametrize(
    ("page", "messages"),
    [
        ("number_size 11", ["size"]),
        ("number_size 13", []),
        ("number_size 14", []),
        ("number_format upperRoman", ["figures"]),
        ("number_format decimal", []),
        ("number none, pages 3", []),
    ],
)
def test_the_number_is_an_arabic_figure_of_13_to_14_points(
    said: Said, page: str, messages: list[str]
) -> None:
    assert [message for message, _ in said("TT009", f"~ page: {page}")] == messages


@pytest.mark.parametrize(
    ("start", "messages"), [(None, []), (1, []), (0, ["start"]), (5, ["start"])]
)
def test_pages_count_from_one(
    plan: Plan, loaded: Loaded, start: int | None, messages: list[str]
) -> None:
    page = plan.document.pages[0]._replace(page_number_start=start)

    assert [message for _, message, _ in found(on_pages(plan, page), loaded)] == messages


# All of them


@pytest.mark.parametrize("layout", ["table", "tabs", "text_boxes"])
@pytest.mark.parametrize("pair", [13, 14])
@pytest.mark.parametrize("source", ["defaults", "style", "direct"])
@pytest.mark.parametrize("model", ["@ tỉnh 2025", "@ trường 2023", "@ xã 2023\ndự thảo"])
def test_correct_plans_are_left_in_peace(
    loaded: Loaded, model: str, layout: str, pair: int, source: str
) -> None:
    """However the head is laid out and wherever the font is named."""
    example = f"{model}\n~ page: layout {layout}, pair {pair}, source {source}, pages 3"

    assert found(read_example(example, loaded.knowledge, in_word=True), loaded) == []


@pytest.mark.parametrize("level", ["tỉnh", "huyện", "xã", "trường"])
def test_attached_plans_have_the_same_page(loaded: Loaded, level: str) -> None:
    model = f"@ {level} 2023 kèm theo"
    narrow = f"{model}\n~ page: left 20, number footer"

    assert found(read_example(model, loaded.knowledge, in_word=True), loaded) == []
    assert {rule for rule, *_ in found(read_example(narrow, loaded.knowledge), loaded)} == {
        "TT003",
        "TT008",
    }
