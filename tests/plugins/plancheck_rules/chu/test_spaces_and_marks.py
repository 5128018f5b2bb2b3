"""CH012, CH013, CH016 · spaces and punctuation of running text, mended all at once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from plancheck.document import FileKind
from plancheck.engine import judge
from plancheck.finding import Safety, Verdict
from plancheck.host import Loaded
from plancheck.testing import compose_example, read_draft

Found = Callable[..., list]
Mended = Callable[..., str]


@pytest.mark.parametrize(
    ("rule", "wrong", "right"),
    [
        ("CH012", "Kinh phí do xã , thôn bố trí .", "Kinh phí do xã, thôn bố trí."),
        ("CH012", "Kinh phí do  xã bố trí ;  thôn.", "Kinh phí do xã bố trí; thôn."),
        ("CH012", "Kinh phí ( nếu có ) của xã :", "Kinh phí (nếu có) của xã:"),
        ("CH012", "Kinh phí cho “ Ngày hội ” xã.", "Kinh phí cho “Ngày hội” xã."),
        ("CH012", "Kinh phí ngày  15/11/2023.", "Kinh phí ngày 15/11/2023."),
        ("CH013", "Kinh phí do xã,thôn;bản bố trí.", "Kinh phí do xã, thôn; bản bố trí."),
        ("CH013", "Kinh phí:ngân sách xã.Các thôn.", "Kinh phí: ngân sách xã. Các thôn."),
        ("CH016", "Kinh phí do xã,, thôn bố trí.", "Kinh phí do xã, thôn bố trí."),
        ("CH016", "Kinh phí do xã; ; thôn bố trí.", "Kinh phí do xã; thôn bố trí."),
    ],
)
def test_there_is_one_right_way(
    found: Found, mended: Mended, rule: str, wrong: str, right: str
) -> None:
    """One finding tells of all places, and its safe edits make the sentence right."""
    (finding,) = found(rule, wrong)

    assert finding.fix.safety is Safety.SAFE
    assert mended(wrong, finding.fix.edits) == right
    assert found(rule, right) == []


@pytest.mark.parametrize(
    ("wrong", "marks"),
    [
        ("Kinh phí do xã bố trí..", ".."),
        ("Kinh phí do xã bố trí,.", ",."),
        ("Kinh phí gồm:; ngân sách xã.", ":;"),
    ],
)
def test_clashing_marks_are_left_to_the_author(found: Found, wrong: str, marks: str) -> None:
    """Which of two marks is meant nobody can tell, so there is no fix."""
    (finding,) = found("CH016", wrong)

    assert (finding.message_id, finding.excerpt, finding.fix) == ("mixed", marks, None)


@pytest.mark.parametrize(
    "layout",
    [
        "Kinh phí:     50.000.000 đồng  (năm mươi triệu đồng).",
        "Kinh phí\t50.000.000 đồng , năm mươi triệu đồng.",
        "1.  Kinh phí do xã bố trí.",
        "Kinh phí quyết toán ngày  tháng  năm 2023.",
        "Kinh phí ........ , đồng.",
        "Kinh phí chia theo tỷ lệ 1 : 2 cho các thôn.",
    ],
)
def test_layout_and_blanks_are_no_stray_spaces(found: Found, layout: str) -> None:
    """Columns made of spaces, labels, open days and ratios stay as they are."""
    assert found("CH012", layout) == []


@pytest.mark.parametrize("rule", ["CH012", "CH013", "CH029", "CH031"])
def test_a_printed_page_does_not_tell_its_spaces(rule: str, loaded: Loaded) -> None:
    """Spaces and line ends of a PDF are the reader's guess: undecided, never passed."""
    plan = read_draft(compose_example("@ xã 2023", loaded.knowledge), loaded.knowledge)
    plan = plan._replace(document=replace(plan.document, kind=FileKind.PDF))

    report = judge(plan, loaded.rules, loaded.knowledge)

    assert report.outcomes[rule].verdict is Verdict.UNDECIDED
