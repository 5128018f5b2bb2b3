"""The fixes of TT010-TT039: what they write is right, and they do not touch each other."""

from __future__ import annotations

import pytest

from plancheck import Edit, Plan
from plancheck.engine import judge
from plancheck.host import Loaded
from plancheck.rule import Rule
from plancheck.testing import read_draft, read_example

FAULTS = [
    "quoc_hieu: Cộng hoà xã hội chủ nghĩa Việt Nam",
    "quoc_hieu: CÔNG HÒA XÃ HỘI CHỦ NGHIÃ VIỆT NAM",
    "tieu_ngu: ĐỘC LẬP – TỰ DO – HẠNH PHÚC",
    "tieu_ngu: Độc Lập-tự do Hạnh Phục",
    "tieu_ngu: Độc lập Tự do Hạnh phúc",
    "co_quan: Ubnd xã Bình An",
    "co_quan: UBND TP. VIỆT TRÌ",
    "so_ky_hieu: SỐ 5/kh–ubnd",
    "so_ky_hieu: số: 152/KH-UBND",
    "so_ky_hieu: Số 9/KHUBND",
]


def own_rules(loaded: Loaded) -> list[Rule]:
    return [rule for rule in loaded.rules if "TT010" <= rule.id <= "TT039"]


def edits_of(plan: Plan, rules: list[Rule], loaded: Loaded) -> list[Edit]:
    report = judge(plan, rules, loaded.knowledge)
    return [edit for found in report.findings if found.fix for edit in found.fix.edits]


def mended(plan: Plan, edits: list[Edit]) -> str:
    text = plan.document.text
    for edit in sorted(edits, key=lambda one: plan.document.offsets(one.span), reverse=True):
        start, end = plan.document.offsets(edit.span)
        text = text[:start] + edit.replacement + text[end:]
    return text


@pytest.mark.parametrize("fault", FAULTS)
def test_fixes_leave_nothing_to_say(fault: str, loaded: Loaded) -> None:
    """One rule's fixes after the other's, each on what is left, end in a plan without fault."""
    plan, rules = read_example(fault, loaded.knowledge), own_rules(loaded)
    for rule in rules:
        edits = edits_of(plan, [rule], loaded)
        plan = read_draft(mended(plan, edits), loaded.knowledge) if edits else plan

    report = judge(plan, rules, loaded.knowledge)
    assert [(found.rule, found.excerpt) for found in report.findings] == []


@pytest.mark.parametrize("fault", [fault for fault in FAULTS if fault.startswith("tieu_ngu")])
def test_fixes_of_tieu_ngu_go_together(fault: str, loaded: Loaded) -> None:
    """Words are one rule's and hyphens another's; both at once write the right line."""
    plan = read_example(fault, loaded.knowledge)
    text = mended(plan, edits_of(plan, own_rules(loaded), loaded))

    assert "\nĐộc lập - Tự do - Hạnh phúc\n" in text
