"""The text report says what, where, why by law and what to write; and never less."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

import pytest

from plancheck.finding import Bilingual, DocumentReport, Failure, Finding, Report, Safety, Severity
from plancheck.rendering.report_text import render_text

ANSI = re.compile(r"\x1b\[[\d;]*m")


def test_a_finding_in_vietnamese(
    report_of: Callable[..., Report], document: DocumentReport
) -> None:
    """The whole page as a reviewer sees it in a pipe."""
    assert render_text(report_of(document, exit_code=1), lang="vi") == (
        "ke_hoach.txt\n"
        "Kế hoạch, dự thảo, năm 2023, xét theo quy định tại ngày 08/11/2023.\n"
        "\n"
        "Lỗi CD003 chu-de-nam-khac: Chủ đề là của năm 2022.\n"
        "  Vị trí:    II. NỘI DUNG › 1. Chủ đề › bảng 1, hàng 2, ô 3 › đoạn 14 (khoảng trang 2)\n"
        "    │ Chủ đề:→Chung tay⍽xóa bỏ bạo lực\n"
        "    │         ~~~~~~~~~~~~~~~~~~~~\n"
        "  Đối chiếu: năm của kế hoạch (đoạn 4): năm 2023\n"
        "  Nên viết:  Bảo đảm an sinh xã hội\n"
        "  Cách sửa:  Ghi chủ đề năm 2023.\n"
        "  Bản sửa:   có sẵn, cần người xem lại\n"
        "  Theo:      Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 3 (điểm c)\n"
        "\n"
        "Chưa kết luận được:\n"
        "  TT001, TT002: tệp không có trang in\n"
        "\n"
        "Phát hiện 1 lỗi trong 1 tệp, 4 quy tắc. Có 2 trường hợp chưa kết luận được.\n"
        "Xem lý do và ví dụ của quy tắc: plancheck explain CD003\n"
    )


def test_english_is_complete(
    report_of: Callable[..., Report],
    document: DocumentReport,
    unread: DocumentReport,
    crash: Failure,
) -> None:
    """No Vietnamese word is left but the author's own, the law's and the path's."""
    report = report_of(document, unread, failures=(*unread.failures, crash))
    text = render_text(report, lang="en", verbose=True)
    for line in (
        "Plan, draft, of 2023, judged by the law of 2023-11-08.",
        "Error CD003 chu-de-nam-khac: The theme is that of 2022.",
        "(about page 2)",
        "Compare: the plan's year (paragraph 4): năm 2023",
        "Basis:   Nghị định",
        "  TT001, TT002: no pages",
        "Not judged: anh.png is not a Word document.",
        "Failure: Rule LA001 failed",
        "Found 1 error in 1 file, 4 rules. 2 verdicts left open.",
        "1 file not judged.",
    ):
        assert line in text


def test_colour_marks_without_a_second_line_and_says_the_same(
    report_of: Callable[..., Report], document: DocumentReport
) -> None:
    """In colour the words are underlined in place; stripped of colour nothing else changes."""
    plain = render_text(report_of(document), lang="vi")
    coloured = render_text(report_of(document), lang="vi", colour=True)
    assert "\x1b[4;31mChung tay⍽xóa bỏ bạo\x1b[0m" in coloured
    kept = [line for line in plain.splitlines() if "~~~" not in line]
    assert ANSI.sub("", coloured).splitlines() == kept


def test_a_missing_thing_is_marked_by_a_caret(
    report_of: Callable[..., Report], document: DocumentReport, finding: Finding
) -> None:
    """Where words are missing there is nothing to underline, in colour neither."""
    missing = finding._replace(context="Số: /KH-UBND", context_start=4, excerpt="")
    report = report_of(replace(document, findings=(missing,)))
    for colour in (False, True):
        text = render_text(report, lang="vi", colour=colour)
        assert "    │ Số: /KH-UBND\n    │     ^\n" in text


def test_a_safe_fix_is_marked_as_such(
    report_of: Callable[..., Report], document: DocumentReport, finding: Finding
) -> None:
    """Only a fix that needs a person says so."""
    safe = finding._replace(fix=finding.fix._replace(safety=Safety.SAFE))
    text = render_text(report_of(replace(document, findings=(safe,))), lang="vi")
    assert "  Bản sửa:   có sẵn, an toàn\n" in text


def test_clean_is_said_plainly(report_of: Callable[..., Report], document: DocumentReport) -> None:
    """A clean document gets a sentence with the numbers of files and rules, never silence."""
    clean = replace(document, findings=(), outcomes={})
    text = render_text(report_of(clean), lang="vi")
    assert text.splitlines()[-3:] == [
        "Không phát hiện lỗi nào.",
        "",
        "Không phát hiện lỗi nào trong 1 tệp, 4 quy tắc.",
    ]


def test_nothing_judged_is_never_clean(
    report_of: Callable[..., Report], unread: DocumentReport
) -> None:
    """A run that judged nothing says so, and why."""
    text = render_text(report_of(unread, failures=unread.failures, exit_code=3), lang="vi")
    assert text == (
        "anh.png\n"
        "Không xét: anh.png không phải văn bản Word.\n"
        "\n"
        "Không có tệp nào được xét.\n"
        "Có 1 tệp không được xét.\n"
    )


def test_counts_name_each_severity(
    report_of: Callable[..., Report], document: DocumentReport, finding: Finding
) -> None:
    """Errors, warnings and notes are counted apart, in that order."""
    findings = tuple(finding._replace(severity=severity) for severity in Severity)
    text = render_text(report_of(replace(document, findings=findings)), lang="vi")
    assert "Phát hiện 1 lỗi, 1 cảnh báo, 1 lưu ý trong 1 tệp, 4 quy tắc." in text


def test_a_failure_shows_its_traceback_only_on_request(
    report_of: Callable[..., Report], document: DocumentReport, crash: Failure
) -> None:
    """A user sees one sentence; --verbose the details."""
    report = report_of(document, failures=(crash,), exit_code=4)
    assert "Sự cố: Quy tắc LA001 bị lỗi" in render_text(report, lang="vi")
    assert "Traceback" not in render_text(report, lang="vi")
    assert "    Traceback: ZeroDivisionError" in render_text(report, lang="vi", verbose=True)


def test_verbose_tells_every_verdict_and_the_reasons(
    report_of: Callable[..., Report], document: DocumentReport
) -> None:
    """Silence is never ambiguous: with --verbose each rule's verdict is listed."""
    text = render_text(report_of(document), lang="vi", verbose=True)
    assert "  Vì sao:    Vì chủ đề do trung ương đặt." in text
    assert "  CD001  đạt\n  CD003  không đạt\n  TT001  chưa kết luận được" in text


@pytest.mark.parametrize("width", [60, 80, 120])
def test_lines_keep_to_the_width(
    report_of: Callable[..., Report], document: DocumentReport, finding: Finding, width: int
) -> None:
    """Long messages, advice and lines are wrapped or cut."""
    long = Bilingual("rất dài " * 60, "very long " * 60)
    wordy = finding._replace(message=long, advice=long, context="chữ " * 3 + "từ " * 300)
    wordy = wordy._replace(context_start=12, excerpt="từ " * 200)
    text = render_text(
        report_of(replace(document, findings=(wordy,))), lang="vi", width=width, verbose=True
    )
    assert max(map(len, text.splitlines())) <= width


def test_words_of_a_document_cannot_steer_the_terminal(
    report_of: Callable[..., Report], document: DocumentReport, finding: Finding
) -> None:
    """Control characters from a hostile file are printed as signs."""
    hostile = finding._replace(
        message=Bilingual("\x1b[2J", ""), context="\x1b]0;x", excerpt="\x1b", context_start=0
    )
    report = report_of(replace(document, findings=(hostile,), path="\x1b.txt"))
    assert "\x1b" not in render_text(report, lang="vi")


def test_advice_that_only_repeats_is_left_out(
    report_of: Callable[..., Report], document: DocumentReport, finding: Finding
) -> None:
    """ "Write X" need not be followed by "Do: write X"."""
    short = finding._replace(expected="Lưu: VT", advice=Bilingual("Ghi “Lưu: VT”.", "Write it."))
    text = render_text(report_of(replace(document, findings=(short,))), lang="vi")
    assert "  Nên viết:  Lưu: VT\n" in text
    assert "Cách sửa:" not in text
