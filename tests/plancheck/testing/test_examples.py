"""The notation of examples, and their running."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator

import pytest

from plancheck.document import Fact, Trait
from plancheck.finding import Citation, Remark, Severity
from plancheck.host import Loaded, load
from plancheck.plan import Level, Plan, Stage
from plancheck.rule import Abstention, Context, Example, Message, rule
from plancheck.testing import (
    Setting,
    as_text,
    check_text,
    compose,
    compose_example,
    read_draft,
    read_example,
    run_example,
    run_examples,
)


@pytest.fixture(scope="module")
def loaded() -> Loaded:
    return load()


@rule(
    "XX001",
    "thieu-noi-nhan",
    Severity.ERROR,
    citations=(Citation("Văn bản", "khoản 1"),),
    messages={
        "none": Message("không có nơi nhận", "no recipients"),
        "unsure": Message("chưa rõ", "not clear"),
    },
)
def no_recipients(plan: Plan, _context: Context) -> Iterator[Remark | Abstention]:
    """Không có nơi nhận.
    There are no recipients.

    Vì sao
        Thử.
    Why
        A test.
    Sai
        noi_nhan:
    Đúng
        @ trường 2020
    """
    if plan.number is None:
        yield Abstention("unsure")
    elif plan.recipients is None and plan.kind_word:
        yield Remark(plan.kind_word.span, "none")


def test_an_empty_example_is_the_default_model(loaded: Loaded) -> None:
    """A correct plan of a commune in 2023."""
    assert compose_example("", loaded.knowledge) == compose(Level.COMMUNE, 2023, loaded.knowledge)


@pytest.mark.parametrize(
    ("line", "level"),
    [
        ("@ tỉnh 2019", Level.PROVINCE),
        ("@ huyện 2019", Level.DISTRICT),
        ("@ xã 2019", Level.COMMUNE),
        ("@ trường 2019", Level.SCHOOL),
    ],
)
def test_the_first_line_chooses_the_model(line: str, level: Level, loaded: Loaded) -> None:
    """Levels are named as people name them."""
    assert compose_example(line, loaded.knowledge) == compose(level, 2019, loaded.knowledge)


def test_an_attached_plan_is_asked_for_in_words(loaded: Loaded) -> None:
    """After the year; it may be a draft too."""
    text = "@ tỉnh 2023 kèm theo"
    attached = compose(Level.PROVINCE, 2023, loaded.knowledge, attached=True)
    draft = compose(Level.PROVINCE, 2023, loaded.knowledge, stage=Stage.DRAFT, attached=True)

    assert compose_example(text, loaded.knowledge) == attached
    assert compose_example(f"{text}\ndự thảo", loaded.knowledge) == draft


def test_a_draft_is_asked_for_in_words(loaded: Loaded) -> None:
    """With or without a model line."""
    draft = compose(Level.COMMUNE, 2023, loaded.knowledge, stage=Stage.DRAFT)

    assert compose_example("dự thảo", loaded.knowledge) == draft
    assert compose_example("@ xã 2023\ndự thảo", loaded.knowledge) == draft


def test_slots_are_replaced_removed_and_continued(loaded: Loaded) -> None:
    """Lines below belong to the slot; a small letter continues the paragraph, "a)" does not."""
    text = """
    kinh_phi:
    trich_yeu: Triển khai Tháng hành động
    vì bình đẳng giới năm 2023
    noi_dung: III. NỘI DUNG
    1. Truyền thông
    a) Treo băng rôn,
    khẩu hiệu.
    đ) Phát thanh.
    """
    draft = compose_example(text, loaded.knowledge)

    assert draft.kinh_phi == ""
    assert draft.trich_yeu == "Triển khai Tháng hành động vì bình đẳng giới năm 2023"
    assert draft.noi_dung.splitlines() == [
        "III. NỘI DUNG",
        "1. Truyền thông",
        "a) Treo băng rôn, khẩu hiệu.",
        "đ) Phát thanh.",
    ]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("@ thôn 2023", "begins with a model"),
        ("@ huyện 2025", "no model plan of district in 2025"),
        ("Trên đây là Kế hoạch.", "belongs to no slot"),
        ("noinhan: - Lưu: VT.", "no slot"),
        ("@ xã 2023 kèm", "begins with a model"),
        ("~ tieungu: size 15", "nothing is set as"),
        ("~ tieu_ngu: size", "is no size"),
    ],
)
def test_what_is_not_understood_is_said(text: str, words: str, loaded: Loaded) -> None:
    """An example that is misread would prove nothing."""
    with pytest.raises(ValueError, match=words):
        read_example(text, loaded.knowledge)


def test_a_rule_with_true_examples_is_ok(loaded: Loaded) -> None:
    """One result an example, in order."""
    results = run_examples(no_recipients, loaded)

    assert [(r.rule_id, r.number, r.fires, r.ok, r.detail) for r in results] == [
        ("XX001", 1, True, True, ""),
        ("XX001", 2, False, True, ""),
    ]


@pytest.mark.parametrize(
    ("example", "detail"),
    [
        (Example("@ xã 2023", fires=True), ""),
        (Example("noi_nhan:", fires=False), "no recipients [KẾ HOẠCH]"),
        (Example("so_ky_hieu:", fires=False), "not clear"),
        (Example("mo_bai: Chào.", fires=False), "a plan has no slot"),
        (Example("~ mo_bai: size 15", fires=True), "nothing is set as"),
    ],
)
def test_an_untrue_example_tells_what_came_of_it(
    example: Example, detail: str, loaded: Loaded
) -> None:
    """Undecided is not silent: a correct plan must be passed or not concern the rule."""
    result = run_example(no_recipients, 1, example, loaded)

    assert not result.ok
    assert result.detail.startswith(detail)


def test_a_rule_about_pages_sees_a_page(loaded: Loaded) -> None:
    """A draft is read back from Word where layout is asked for."""
    draft = compose(Level.COMMUNE, 2023, loaded.knowledge)

    assert read_draft(draft, loaded.knowledge, in_word=True).document.has_layout
    assert not read_draft(draft, loaded.knowledge).document.has_layout


def test_an_example_that_sets_the_plan_is_read_from_word(loaded: Loaded) -> None:
    """Slots, traits and looks together; elsewhere the lines of looks change nothing."""
    text = "noi_nhan:\n~ tieu_ngu: size 15\n+ comment: xem lại\n~ page: left 20"
    plan = read_example(text, loaded.knowledge)
    plain = read_example("noi_nhan:\n+ comment: xem lại", loaded.knowledge)
    (motto,) = [b for b in plan.document.blocks if b.text.startswith("Độc lập")]

    assert motto.runs[0].format.size_pt == 15
    assert [page.left_mm for page in plan.document.pages] == [20]
    assert plan.document.facts == plain.document.facts == (Fact(Trait.COMMENT, "xem lại"),)
    assert (plan.recipients, plain.recipients) == (None, None)
    assert not plain.document.has_layout


def test_a_draft_is_typeset_as_asked(loaded: Loaded) -> None:
    """A setting is for Word: pasted text has none."""
    draft = compose(Level.COMMUNE, 2023, loaded.knowledge)
    setting = Setting(pair=13)
    plan = read_draft(draft, loaded.knowledge, in_word=True, setting=setting)
    pasted = read_draft(draft, loaded.knowledge, setting=setting)

    assert {run.format.size_pt for block in plan.document.blocks for run in block.runs} == {
        *(11, 12, 13)
    }
    assert {run.format.size_pt for block in pasted.document.blocks for run in block.runs} <= {None}


def test_text_and_draft_are_judged_alike(loaded: Loaded) -> None:
    """The two ways to give a plan."""
    draft = compose_example("noi_nhan:", loaded.knowledge)
    by_draft, by_text = (check_text(plan, [no_recipients]) for plan in (draft, as_text(draft)))

    assert [(f.rule, f.excerpt) for f in by_draft.findings] == [("XX001", "KẾ HOẠCH")]
    assert by_draft == by_text


def test_installed_rules_are_the_default(loaded: Loaded) -> None:
    """Every installed rule comes to a verdict."""
    report = check_text(compose_example("", loaded.knowledge))

    assert report.outcomes.keys() == {one.id for one in loaded.rules}


def test_importing_the_kit_loads_no_reader() -> None:
    """Neither lxml nor python-docx."""
    code = (
        "import sys, plancheck.testing\n"
        "print(sorted({'lxml', 'docx', 'click'} & sys.modules.keys()))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, encoding="utf-8", check=True
    )

    assert done.stdout == "[]\n"
