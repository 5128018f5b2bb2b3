"""Invented plans in the styles of real offices: read rightly, and not faulted where they are right.

The texts and what a careful reader finds in them are in ``styles/*.toml``. What such a reader would
remark on is listed under ``findings``; everything else would be a false alarm.
"""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest

from plancheck.engine import judge
from plancheck.host import Loaded, load
from plancheck.plan import Plan
from plancheck.testing import read_draft

FOLDER = Path(__file__).parent / "styles"
COMMON = tomllib.loads((FOLDER / "common.toml").read_text(encoding="utf-8"))
STYLES = [
    style
    for path in sorted(FOLDER.glob("*.toml"))
    for style in tomllib.loads(path.read_text(encoding="utf-8")).get("style", ())
]
FAMILIES = ("CD", "TG", "BC", "CC", "NN", "NQ", "PL")
LOADED: Loaded = load()
CAMPAIGN = LOADED.knowledge.campaigns[0]


def text_of(style: dict[str, Any]) -> str:
    name = CAMPAIGN.name(style["year"])
    assert name is not None
    filled: str = style["text"].format(ten=name.text, chu_de=theme_of(style["year"]), **COMMON)
    return filled.lstrip("\n")


def theme_of(year: int) -> str:
    record = CAMPAIGN.year(year)
    return next(theme.text for theme in record.themes if not theme.province) if record else ""


def expected(style: dict[str, Any]) -> dict[str, Any]:
    """What is stated of the style; an empty string says that the plan does not have it."""
    usual = {"kind": "plan", "stage": "issued", "theme": theme_of(style["year"])}
    stated = {key: value for key, value in style.items() if key not in {"name", "text", "findings"}}
    return {key: None if value == "" else value for key, value in (usual | stated).items()}


def seen(plan: Plan) -> dict[str, Any]:
    start, end = (plan.period.start, plan.period.end) if plan.period else (None, None)
    signer = plan.signature.name if plan.signature else None
    return {
        "kind": plan.kind.value,
        "stage": plan.stage.value if plan.stage else None,
        "year": plan.year.value if plan.year else None,
        "level": plan.level.value.label if plan.level else None,
        "number": str(plan.number.value) if plan.number else None,
        "date": plan.date.value.isoformat() if plan.date else None,
        "theme": plan.theme.text.value if plan.theme else None,
        "start": start.value.isoformat() if start else None,
        "end": end.value.isoformat() if end else None,
        "sections": ["+".join(sorted(s.kinds)) for s in plan.outline if s.level == 1],
        "references": len(plan.references),
        "recipients": len(plan.recipients.items) if plan.recipients else None,
        "signer": signer.value if signer else None,
    }


def named(style: dict[str, Any]) -> str:
    return str(style["name"])


@pytest.mark.parametrize("style", STYLES, ids=named)
def test_the_plan_is_read_as_a_careful_reader_does(style: dict[str, Any]) -> None:
    """Kind, level, number, dates, theme, window, sections, citations and recipients are right."""
    plan = read_draft(text_of(style), LOADED.knowledge)
    stated = expected(style)

    assert {key: value for key, value in seen(plan).items() if key in stated} == stated


@pytest.mark.parametrize("style", STYLES, ids=named)
def test_a_right_plan_is_not_faulted(style: dict[str, Any]) -> None:
    """The rules on content remark on nothing but what is listed."""
    plan = read_draft(text_of(style), LOADED.knowledge)

    report = judge(plan, LOADED.rules, LOADED.knowledge)

    found = [f.rule for f in report.findings if f.rule.startswith(FAMILIES)]
    assert (sorted(found), report.failures) == (sorted(style.get("findings", ())), ())
