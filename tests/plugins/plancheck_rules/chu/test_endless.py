"""CH · no text is too long for the rules on letters; what they cost is measured in ``bench``."""

from __future__ import annotations

import pytest

from plancheck.engine import judge
from plancheck.finding import Verdict
from plancheck.host import Loaded
from plancheck.testing import compose_example, read_draft

LENGTH = 100_000


def verdicts(text: str, loaded: Loaded) -> set[Verdict]:
    """What the rules on letters come to for a plan with *text* in one paragraph."""
    draft = compose_example(f"kinh_phi: Kinh phí {text}", loaded.knowledge)
    plan = read_draft(draft, loaded.knowledge)
    rules = [rule for rule in loaded.rules if rule.id.startswith("CH")]
    report = judge(plan, rules, loaded.knowledge)
    return {outcome.verdict for outcome in report.outcomes.values()}


@pytest.mark.parametrize(
    "unit",
    [
        *("(", "“", "a)", "”", "..", "… ", "**a", "<b ", "[", "{", "`a ", "a\t", "- "),
        *("các ", " ,", "xã,", "bổ xung ", "ị", "óa", "đồngN", "hoá hóa ", "Ủy Ban Nhân Dân "),
        *("Xã Bình ", "điều 1 ", "thứ hai, ngày 1/1 ", "nhân dân ", "Thủ Tướng "),
    ],
)
def test_an_endless_text_is_judged(unit: str, loaded: Loaded) -> None:
    """A hundred thousand characters of one pattern, in one paragraph."""
    assert Verdict.CRASHED not in verdicts(unit * (LENGTH // len(unit)), loaded)


def test_endlessly_many_words_are_judged(loaded: Loaded) -> None:
    """Ten thousand different wrong words are looked up, not tried one after the other."""
    letters = "bcdđghklmnpqrstvx"
    words = {f"{a}{b}{c}ưòng{d}" for a in letters for b in letters for c in letters for d in "ax"}

    assert Verdict.FAILED in verdicts(" ".join(sorted(words)), loaded)
