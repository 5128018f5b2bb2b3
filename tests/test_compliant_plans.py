"""Correct plans, however an office sets them, are left in peace by every rule.

A false alarm on a correct plan is the worst bug. ``test_samples`` has every level and year in the
usual setting; here the setting varies.
"""

from __future__ import annotations

from itertools import product
from typing import Any, get_args, get_type_hints

import pytest
from defects.annexed import annexed
from hypothesis import given, settings
from hypothesis import strategies as st

from plancheck.engine import judge
from plancheck.finding import DocumentReport, Severity
from plancheck.host import load
from plancheck.plan import DocumentKind, Level, Plan, Stage
from plancheck.testing import LEVELS, Draft, Setting, compose, read_draft
from plancheck.testing.setting import ORDERED

LOADED = load()
YEARS = range(2016, 2026)
CHOICES = {
    name: get_args(get_type_hints(Setting)[name])
    for name in ("layout", "numbering", "pair", "source")
}
SETTINGS = [
    Setting(layout=layout, pair=pair, source=source)
    for layout, pair, source in product(CHOICES["layout"], CHOICES["pair"], CHOICES["source"])
]
ONE_PAGE = {"number": "none", "pages": "1"}


def existing(level: Level, year: int) -> bool:
    return level is not Level.DISTRICT or year < 2025


def models() -> list[Any]:
    """Every level and stage in every setting, the years in turn."""
    cases = product(SETTINGS, LEVELS, Stage)
    return [
        pytest.param(
            level,
            next(year for year in (*YEARS[n % len(YEARS) :], *YEARS) if existing(level, year)),
            stage,
            setting,
            id="-".join(map(str, (level.label, stage, *setting[:4]))),
        )
        for n, (setting, level, stage) in enumerate(cases)
    ]


def read(draft: Draft, setting: Setting = ORDERED) -> tuple[Plan, DocumentReport]:
    plan = read_draft(draft, LOADED.knowledge, in_word=True, setting=setting)
    return plan, judge(plan, LOADED.rules, LOADED.knowledge)


def alarms(report: DocumentReport, stage: Stage = Stage.ISSUED) -> list[tuple[str, str, str]]:
    """What is said of a plan; of a draft, what is said beyond what is still to be filled in."""
    return [
        (found.rule, found.message.en, found.excerpt)
        for found in report.findings
        if stage is Stage.ISSUED or found.severity is not Severity.INFO
    ]


@pytest.mark.parametrize(("level", "year", "stage", "setting"), models())
def test_no_setting_of_an_office_is_a_fault(
    level: Level, year: int, stage: Stage, setting: Setting
) -> None:
    """Header in a table, on tabs or in text boxes; sizes 14/13 or 13/12; fonts said anywhere."""
    plan, report = read(compose(level, year, LOADED.knowledge, stage=stage), setting)

    assert alarms(report, stage) == []
    assert report.failures == ()
    assert (plan.kind, plan.stage) == (DocumentKind.PLAN, stage)


@settings(max_examples=40, deadline=None)
@given(data=st.data())
def test_no_combination_is_a_fault(data: st.DataObject) -> None:
    """A fresh sample of levels, years and settings, automatic numbers among them."""
    level = data.draw(st.sampled_from(LEVELS))
    year = data.draw(st.sampled_from([year for year in YEARS if existing(level, year)]))
    stage = data.draw(st.sampled_from(Stage))
    setting = Setting(**{key: data.draw(st.sampled_from(of)) for key, of in CHOICES.items()})
    _, report = read(compose(level, year, LOADED.knowledge, stage=stage), setting)

    assert alarms(report, stage) == []


@pytest.mark.parametrize("setting", SETTINGS)
def test_automatic_numbers_are_no_fault(setting: Setting) -> None:
    """Word's own numbers are read as typed ones are."""
    draft = compose(Level.PROVINCE, 2023, LOADED.knowledge)
    plan, report = read(draft, setting._replace(numbering="automatic"))

    assert alarms(report) == []
    assert [s.label for s in plan.outline if s.level == 1] == ["I.", "II.", "III.", "IV.", "V."]


@pytest.mark.parametrize("in_word", [True, False], ids=["word", "text"])
@pytest.mark.parametrize("stage", list(Stage))
@pytest.mark.parametrize("level", LEVELS)
def test_a_plan_issued_with_a_decision_is_no_fault(
    level: Level, stage: Stage, *, in_word: bool
) -> None:
    """It has no head, no recipients and no signature of its own (Mẫu 1.3)."""
    draft = compose(level, 2023, LOADED.knowledge, stage=stage, attached=True)
    plan = read_draft(draft, LOADED.knowledge, in_word=in_word)
    report = judge(plan, LOADED.rules, LOADED.knowledge)

    assert alarms(report, stage) == []
    assert plan.kind is DocumentKind.ATTACHED_PLAN


@pytest.mark.parametrize("level", LEVELS)
def test_a_plan_of_one_page_needs_no_page_number(level: Level) -> None:
    """The first page shows none, and there is no other."""
    plan, report = read(compose(level, 2022, LOADED.knowledge), Setting(page=ONE_PAGE))

    assert alarms(report) == []
    assert plan.document.page_count == 1


@pytest.mark.parametrize("setting", SETTINGS)
@pytest.mark.parametrize("level", LEVELS)
def test_announced_annexes_are_no_fault(level: Level, setting: Setting) -> None:
    """Two annexes with Roman numbers, each with title, note and pages of its own."""
    plan, report = read(annexed(level, 2023, LOADED.knowledge), setting)

    assert alarms(report) == []
    assert [annex.number for annex in plan.annexes] == ["I", "II"]


STAMPS = ("HỎA TỐC", "HOẢ TỐC", "THƯỢNG KHẨN", "KHẨN", "MẬT", "XEM XONG TRẢ LẠI", "LƯU HÀNH NỘI BỘ")


@pytest.mark.parametrize("layout", [*CHOICES["layout"], None])
@pytest.mark.parametrize("stamp", STAMPS)
def test_stamps_of_their_size_are_no_fault(stamp: str, layout: Any) -> None:
    """They are frames beside the text, or lines of a pasted one, and no part of a name."""
    plan = read_draft(
        compose(Level.COMMUNE, 2023, LOADED.knowledge, dau=stamp),
        LOADED.knowledge,
        in_word=layout is not None,
        setting=Setting(layout=layout or "table"),
    )

    assert alarms(judge(plan, LOADED.rules, LOADED.knowledge)) == []
    assert [found.text for found in plan.stamps] == [stamp]
    assert [body.value for body in plan.bodies] == ["ỦY BAN NHÂN DÂN XÃ BÌNH AN"]


@pytest.mark.parametrize("layout", CHOICES["layout"])
def test_a_draft_may_be_marked_as_one(layout: Any) -> None:
    """In a frame beside the head, as offices do."""
    draft = compose(Level.COMMUNE, 2023, LOADED.knowledge, stage=Stage.DRAFT, dau="DỰ THẢO")
    plan, report = read(draft, Setting(layout=layout))

    assert alarms(report, Stage.DRAFT) == []
    assert plan.stage is Stage.DRAFT
