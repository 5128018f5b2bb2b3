"""TT080 and TT081 · the end mark of the text."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from plancheck.finding import DocumentReport, Severity, Verdict

Judge = Callable[[str, str], DocumentReport]

CLOSING = "Trên đây là Kế hoạch triển khai Tháng hành động năm 2023"
ENDS = (".", ";", "", "./.", " ./.", f"{'.' * 40}./.", "/.", ". /.", "./", "../.", ";/.")


@pytest.mark.parametrize(
    ("rule", "wrong"),
    [("TT080", {".", ";", ""}), ("TT081", {"/.", ". /.", "./", "../.", ";/."})],
)
@pytest.mark.parametrize("end", ENDS)
def test_the_text_ends_in_its_mark(judged: Judge, rule: str, wrong: set[str], end: str) -> None:
    """A missing mark and a miswritten one are two rules; a space or a blank before it is fine."""
    found = judged(rule, f"ket_thuc: {CLOSING}{end}").findings

    assert [one.severity for one in found] == [Severity.INFO] * (end in wrong)


@pytest.mark.parametrize(("rule", "end"), [("TT080", "."), ("TT081", ". /."), ("TT081", "/.")])
def test_the_mark_is_written_instead(judged: Judge, rule: str, end: str) -> None:
    """The fix puts "./." where the marks stood."""
    (found,) = judged(rule, f"ket_thuc: {CLOSING}{end}").findings

    assert found.fix is not None
    (edit,) = found.fix.edits
    text = f"{CLOSING}{end}"
    assert text[: edit.span.start] + edit.replacement + text[edit.span.end :] == f"{CLOSING}./."


def test_a_text_cut_off_is_not_judged(judged: Judge) -> None:
    """Without recipients and signature nobody knows where it ends."""
    text = f"ket_thuc: {CLOSING}.\nnoi_nhan:\nquyen_han:\nchuc_vu:\nho_ten:"

    assert judged("TT080", text).outcomes["TT080"].verdict is Verdict.UNDECIDED


def test_an_attached_plan_ends_with_the_mark(judged: Judge) -> None:
    """The models of attached texts show it too."""
    assert judged("TT080", "@ tỉnh 2023 kèm theo").findings == ()
    assert len(judged("TT080", f"@ tỉnh 2023 kèm theo\nket_thuc: {CLOSING}.").findings) == 1
