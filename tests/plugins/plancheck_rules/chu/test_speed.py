"""CH · no text makes the rules on letters slow: each passes over it a bounded number of times."""

from __future__ import annotations

import time

import pytest

from plancheck.engine import judge
from plancheck.host import Loaded
from plancheck.testing import compose_example, read_draft

LENGTH = 100_000
SECONDS = 3.0
"""Far above what a straight pass takes on a slow machine, far below a quadratic one."""


def seconds(text: str, loaded: Loaded) -> float:
    """What all rules on letters take for a plan with *text* in one paragraph."""
    draft = compose_example(f"kinh_phi: Kinh phí {text}", loaded.knowledge)
    plan = read_draft(draft, loaded.knowledge)
    rules = [rule for rule in loaded.rules if rule.id.startswith("CH")]
    begin = time.perf_counter()
    report = judge(plan, rules, loaded.knowledge)
    assert report.failures == ()
    return time.perf_counter() - begin


@pytest.mark.parametrize(
    "unit",
    [
        *("(", "“", "a)", "”", "..", "… ", "**a", "<b ", "[", "{", "`a ", "a\t", "- "),
        *("các ", " ,", "xã,", "bổ xung ", "ị", "óa", "đồngN", "hoá hóa ", "Ủy Ban Nhân Dân "),
        *("Xã Bình ", "điều 1 ", "thứ hai, ngày 1/1 ", "nhân dân ", "Thủ Tướng "),
    ],
)
def test_an_endless_text_is_read_in_time(unit: str, loaded: Loaded) -> None:
    """A hundred thousand characters of one pattern, in one paragraph."""
    assert seconds(unit * (LENGTH // len(unit)), loaded) < SECONDS


def test_endlessly_many_words_are_read_in_time(loaded: Loaded) -> None:
    """Ten thousand different wrong words are looked up, not tried one after the other."""
    letters = "bcdđghklmnpqrstvx"
    words = {f"{a}{b}{c}ưòng{d}" for a in letters for b in letters for c in letters for d in "ax"}

    assert seconds(" ".join(sorted(words)), loaded) < SECONDS
