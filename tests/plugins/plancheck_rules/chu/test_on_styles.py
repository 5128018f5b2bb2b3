"""CH · plans in the styles of real offices are not faulted for their letters."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from plancheck.engine import judge
from plancheck.host import Loaded
from plancheck.testing import read_draft

STYLES = Path(__file__).parents[3] / "plancheck" / "anatomy" / "styles"
TEXTS = {
    style["name"]: style["text"].lstrip("\n")
    for path in sorted(STYLES.glob("*.toml"))
    for style in tomllib.loads(path.read_text(encoding="utf-8")).get("style", ())
}
KNOWN = {
    "Phần thứ nhất, phần thứ hai": ["CH012"],
    "không có phần đầu, dán từ trang mạng": ["CH017"],
    "xã đảo 2016, tên cũ, dấu chấm lửng trong lời văn": ["CH012"],
}


@pytest.mark.parametrize("name", TEXTS)
def test_only_real_slips_are_told(name: str, loaded: Loaded) -> None:
    """Stray spaces inside quotation marks and pasted asterisks are; nothing else is."""
    text = TEXTS[name].replace("{", "").replace("}", "")
    plan = read_draft(text, loaded.knowledge)
    rules = [rule for rule in loaded.rules if rule.id.startswith("CH")]

    report = judge(plan, rules, loaded.knowledge)

    assert [f.rule for f in report.findings] == KNOWN.get(name, [])
