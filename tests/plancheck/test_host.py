"""Loading plug-ins: real distributions on the path, some of them broken on purpose."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from plancheck.engine import judge
from plancheck.errors import PackError
from plancheck.finding import Verdict
from plancheck.host import Loaded, load
from plancheck.testing import compose_example, read_draft


def judged(loaded: Loaded) -> dict[str, Verdict]:
    plan = read_draft(compose_example("@ xã 2023", loaded.knowledge), loaded.knowledge)
    report = judge(plan, loaded.rules, loaded.knowledge)
    return {rule: outcome.verdict for rule, outcome in report.outcomes.items()}


def test_the_built_in_rules_come_by_the_third_party_door() -> None:
    """Rules, kinds and packs of our own are found through entry points."""
    loaded = load()

    assert loaded.failures == ()
    assert {"CD", "TG", "BC", "CC", "NN"} <= {rule.id[:2] for rule in loaded.rules}
    assert loaded.knowledge.campaigns
    assert [rule.id for rule in loaded.rules] == sorted(rule.id for rule in loaded.rules)


def test_a_third_party_rule_runs_beside_ours(site: Any) -> None:
    """An installed distribution adds its rule and is named as its origin."""
    site.install_rule("tinh_x", "TX001")

    loaded = load()

    assert judged(loaded)["TX001"] is Verdict.FAILED
    (rule,) = [rule for rule in loaded.rules if rule.id == "TX001"]
    assert rule.origin == "tinh_x, tinh_x 1.0"


def test_a_blocked_plug_in_stays_out(site: Any) -> None:
    """The user can do without a plug-in by its name."""
    site.install_rule("tinh_x", "TX001")

    assert "TX001" not in {rule.id for rule in load(blocked=["tinh_x"]).rules}


@pytest.mark.parametrize(
    "source",
    [
        "raise LookupError('hỏng khi nạp')",
        "raise SystemExit(1)",
        "from plancheck import hookimpl\n@hookimpl\ndef plancheck_rulez(): return []\n",
        "from plancheck import hookimpl\n@hookimpl\ndef plancheck_rules(): return 1 / 0\n",
        "from plancheck import hookimpl\n@hookimpl\ndef plancheck_rules(): yield 1\n",
        "def",
    ],
    ids=["import", "exit", "misspelt hook", "hook", "no rule", "syntax"],
)
def test_a_plug_in_that_cannot_load_costs_only_itself(site: Any, source: str) -> None:
    """It is named as a failure, and every built-in rule still gives its verdict."""
    built_in = judged(load())
    site.install("hong", source)

    loaded = load()

    assert [(failure.kind, failure.origin) for failure in loaded.failures] == [
        ("plugin", "hong, hong 1.0")
    ]
    assert judged(loaded) == built_in


@pytest.mark.parametrize(
    "body",
    [
        "raise LookupError('hỏng')\nyield",
        "yield Remark(Span(1, 0, 1, 1), 'any')\nraise LookupError('hỏng')",
    ],
    ids=["first finding", "second finding"],
)
def test_a_rule_that_breaks_costs_only_itself(site: Any, body: str) -> None:
    """Breaking at the first or the second finding makes no difference to others."""
    built_in = judged(load())
    site.install_rule("hong", "HO001", body=body)

    verdicts = judged(load())

    assert verdicts.pop("HO001") is Verdict.CRASHED
    assert verdicts == built_in


def test_a_taken_prefix_is_refused_naming_both(site: Any) -> None:
    """A stranger cannot replace or join a built-in family."""
    site.install_rule("gia_mao", "CD900")

    loaded = load()

    (failure,) = loaded.failures
    assert "gia_mao" in failure.message.vi
    assert "plancheck_rules" in failure.message.vi
    assert "CD900" not in {rule.id for rule in loaded.rules}


def test_a_users_pack_adds_rules(tmp_path: Path) -> None:
    """A province writes its rule in TOML, without Python."""
    pack = tmp_path / "tinh_x.toml"
    pack.write_text(PACK, encoding="utf-8")

    verdicts = judged(load([pack]))

    assert verdicts["TX101"] is Verdict.FAILED


def test_a_users_pack_may_not_reuse_an_id(tmp_path: Path) -> None:
    """An id means one thing; the sentence names who has it."""
    pack = tmp_path / "tinh_x.toml"
    pack.write_text(PACK.replace("TX101", "CD001"), encoding="utf-8")

    with pytest.raises(PackError, match="CD001 exists already"):
        load([pack])


PACK = """
id = "tinh-x"
title = "Quy định của tỉnh X"
reviewed = 2026-11-01

[[rule]]
id = "TX101"
name = "thieu-cau-khau-hieu"
severity = "warning"
kind = "required_phrase"
phrase = ["một câu không kế hoạch mẫu nào có"]
citations = [{ instrument = "Quy định của tỉnh X", clause = "Điều 2" }]
message_vi = "Chưa có câu “{phrase}”"
message_en = "The phrase “{phrase}” is missing"
summary_vi = "Thiếu câu bắt buộc của tỉnh."
summary_en = "The province's phrase is missing."
why_vi = "Tỉnh quy định."
why_en = "The province asks for it."
wrong = "@ xã 2023"
right = "mo_dau: một câu không kế hoạch mẫu nào có"
"""


FAMILIES = """
    from plancheck import Bilingual, Family, hookimpl

    @hookimpl
    def plancheck_families():
        return [Family("CC", Bilingual("Khác", "Other")), Family("TX", Bilingual("Tỉnh X", "X"))]
"""


def test_a_plug_in_names_its_families(site: Any) -> None:
    """After ours, which keep their names."""
    before = load().families
    site.install("tinh_x", FAMILIES)

    families = load().families

    assert families[: len(before)] == before
    assert [(one.prefix, one.title.vi) for one in families[len(before) :]] == [("TX", "Tỉnh X")]


def test_wrong_families_cost_their_plug_in_alone(site: Any) -> None:
    """What is no family is told like any other fault of a plug-in."""
    site.install("tinh_x", FAMILIES.replace('Family("CC", Bilingual("Khác", "Other"))', '"CC"'))

    loaded = load()

    assert [failure.origin for failure in loaded.failures] == ["tinh_x, tinh_x 1.0"]
    assert "TX" not in {family.prefix for family in loaded.families}


def test_a_pack_tells_who_brought_it() -> None:
    """Built-in packs name their plug-in."""
    assert {pack.origin.split(",")[0] for pack in load().packs} == {"plancheck_packs"}
