"""Every rule, whoever wrote it: its identity, its words, its page and its place."""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path
from string import Formatter

import pytest

from plancheck import Rule
from plancheck.engine import judge
from plancheck.host import Loaded, load
from plancheck.testing import compose_example, read_draft, run_examples
from plancheck_rules import RULES

FAMILIES = Path(__file__).parents[1] / "plugins" / "plancheck_rules"
PREFIXES = {
    "bo_cuc": "BC",
    "can_cu": "CC",
    "chu": "CH",
    "chu_de": "CD",
    "nhat_quan": "NQ",
    "noi_nhan": "NN",
    "phap_luat": "PL",
    "the_thuc": "TT",
    "thoi_gian": "TG",
}
every_rule = pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)


@pytest.fixture(scope="module")
def loaded() -> Loaded:
    return load()


def files_of_rules() -> list[Path]:
    return [path for path in FAMILIES.glob("*/**/*.py") if not path.name.startswith("_")]


def placeholders(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name}


def unaccented(text: str) -> str:
    bare = unicodedata.normalize("NFD", text.lower().replace("đ", "d"))
    return "".join(letter for letter in bare if not unicodedata.combining(letter))


def test_every_file_is_a_registered_rule() -> None:
    """A rule that is written but not listed in RULES would never run."""
    written = {
        ".".join(["plancheck_rules", *path.relative_to(FAMILIES).with_suffix("").parts])
        for path in files_of_rules()
    }

    assert {rule.check.__module__ for rule in RULES} == written


def test_ids_and_names_are_unique() -> None:
    """An id or a name in a settings file means one rule."""
    assert len({rule.id for rule in RULES}) == len(RULES)
    assert len({rule.name for rule in RULES}) == len(RULES)


@every_rule
def test_id_belongs_to_its_family(rule: Rule) -> None:
    """The prefix tells the family, and the module's first line repeats the id."""
    _, family, *rooms = rule.check.__module__.split(".")
    source = FAMILIES.joinpath(family, *rooms).with_suffix(".py").read_text(encoding="utf-8")

    assert rule.id[:2] == PREFIXES[family]
    assert source.startswith(f'"""{rule.id} · ')


@every_rule
def test_name_is_the_file_in_kebab_case(rule: Rule) -> None:
    """The name in reports leads to the file: unaccented Vietnamese, words joined by hyphens."""
    assert re.fullmatch(r"[a-z]+(-[a-z]+)+", rule.name)
    assert rule.name.replace("-", "_") == rule.check.__name__


@every_rule
def test_messages_say_the_same_in_both_languages(rule: Rule) -> None:
    """Each sentence and its advice exist in Vietnamese and English with the same arguments."""
    for key, message in rule.messages.items():
        assert message.vi, key
        assert message.en, key
        assert placeholders(message.vi) == placeholders(message.en), key
        assert bool(message.advice_vi) == bool(message.advice_en), key
        assert placeholders(message.advice_vi) == placeholders(message.advice_en), key
        assert message.vi.endswith("."), key


@every_rule
def test_citations_name_instrument_and_clause(rule: Rule) -> None:
    """A finding without authority is an opinion."""
    assert rule.citations
    assert all(citation.instrument and citation.clause for citation in rule.citations)


@every_rule
def test_page_is_complete(rule: Rule) -> None:
    """Summary and reason in both languages, an example that fires and one that does not."""
    page = rule.page

    assert unaccented(page.summary.vi) != page.summary.vi.lower()
    assert page.summary.en.isascii() or "“" in page.summary.en
    assert {example.fires for example in page.examples} == {True, False}


@every_rule
def test_examples_do_what_the_page_says(rule: Rule, loaded: Loaded) -> None:
    """The page is the first test."""
    assert [result for result in run_examples(rule, loaded) if not result.ok] == []


@pytest.mark.parametrize(
    "plan",
    [
        *("@ tỉnh 2023", "@ huyện 2023", "@ xã 2023", "@ trường 2023"),
        *("@ tỉnh 2025", "@ xã 2025", "@ trường 2025", "@ xã 2019", "@ huyện 2021"),
        *("@ xã 2023\ndự thảo", "@ tỉnh 2025\ndự thảo"),
    ],
)
def test_model_plans_are_faultless(plan: str, loaded: Loaded) -> None:
    """A false alarm on a correct plan is the worst bug; a draft is reminded of its number."""
    draft = compose_example(plan, loaded.knowledge)
    report = judge(read_draft(draft, loaded.knowledge), loaded.rules, loaded.knowledge)

    assert report.judged
    reminder = ["TT031"] if "dự thảo" in plan else []
    assert [found.rule for found in report.findings] == reminder
    assert report.failures == ()
