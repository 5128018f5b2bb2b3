"""The family over the model plans: silent in their own time, alert when an old one is re-dated."""

from __future__ import annotations

import datetime as dt
from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plancheck.engine import judge
from plancheck.host import Loaded, load
from plancheck.plan import Level, Stage
from plancheck.testing import LEVELS, Draft, compose, read_draft
from plancheck_rules.phap_luat import RULES

REFORM = {"PL004", "PL005", "PL006", "PL007"}
LOADED = load()
LAST_DAY = dt.date(2025, 2, 28)
MODELS = [
    (level, year)
    for level, year in product(LEVELS, range(2016, 2027))
    if level is not Level.DISTRICT or year < 2025
]


def told(draft: Draft, loaded: Loaded, as_of: dt.date | None = None) -> set[str]:
    report = judge(read_draft(draft, loaded.knowledge), RULES, loaded.knowledge, as_of=as_of)
    assert report.failures == ()
    return {finding.rule for finding in report.findings}


@pytest.mark.parametrize("attached", [False, True])
@pytest.mark.parametrize("stage", list(Stage))
def test_model_plans_of_all_years_are_right(
    loaded: Loaded, stage: Stage, *, attached: bool
) -> None:
    """Every body, unit and document in them was there on the day."""
    plans = {
        model: compose(*model, loaded.knowledge, stage=stage, attached=attached) for model in MODELS
    }

    assert {model: told(plan, loaded) for model, plan in plans.items()} == {
        model: set() for model in MODELS
    }


@pytest.mark.parametrize(
    ("level", "expected"),
    [
        (Level.PROVINCE, {"PL005", "PL006"}),
        (Level.DISTRICT, {"PL004", "PL005", "PL006"}),
        (Level.COMMUNE, {"PL005", "PL006"}),
        (Level.SCHOOL, {"PL004", "PL005", "PL006"}),
    ],
)
def test_last_years_plan_with_a_new_date_is_found_out(
    loaded: Loaded, level: Level, expected: set[str]
) -> None:
    """The model of 2024, its date line alone replaced."""
    day = "Bình An, ngày 20 tháng 10 năm 2025"
    plan = compose(level, 2024, loaded.knowledge, dia_danh_ngay=day)

    assert told(plan, loaded) == expected


@settings(max_examples=30, deadline=None)
@given(level=st.sampled_from(LEVELS), year=st.integers(2016, 2024), data=st.data())
def test_the_reform_counts_from_its_first_day(level: Level, year: int, data: st.DataObject) -> None:
    """Nothing of it is told before; from 01/7/2025 on, every old plan is told of."""
    before = data.draw(st.dates(dt.date(year, 1, 1), LAST_DAY))
    after = data.draw(st.dates(dt.date(2025, 7, 1), dt.date(2030, 1, 1)))
    plan = compose(level, year, LOADED.knowledge)

    assert not told(plan, LOADED, before) & REFORM
    assert told(plan, LOADED, after) & REFORM
