"""The text report says what, where, why by law and what to write; and never less."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

import pytest

from plancheck.document import Span
from plancheck.finding import (
    Bilingual,
    DocumentReport,
    Failure,
    Finding,
    Outcome,
    Related,
    Report,
    Safety,
    Severity,
    Verdict,
)
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
        "  Bản sửa:   gợi ý, cần người xem lại\n"
        "  Theo:      Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 3 (điểm c)\n"
        "\n"
        "Chưa kết luận được:\n"
        "  TT001, TT002: Tệp không có trang in.\n"
        "\n"
        "Phát hiện 1 lỗi trong 1 tệp, xét theo 4 quy tắc. Có 2 trường hợp chưa kết luận được.\n"
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
        "  TT001, TT002: No pages.",
        "Not judged: anh.png is not a Word document.",
        "Failure: Rule LA001 failed",
        "Found 1 error in 1 file, by 4 rules. 2 verdicts left open.",
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
    assert "  Bản sửa:   chắc chắn, chỉ có một cách viết đúng\n" in text


def test_a_long_text_to_write_is_told_once(
    report_of: Callable[..., Report], document: DocumentReport, finding: Finding
) -> None:
    """Advice that adds little to it would only repeat it; advice that adds something stays."""
    theme = (
        "Đảm bảo an sinh xã hội, tăng quyền năng và tạo cơ hội cho phụ nữ và trẻ em gái nhằm " * 2
    )
    short = f"Ghi đúng chủ đề chính thức: “{theme}”."
    full = f"{short} Trước đó đối chiếu với công văn hướng dẫn của năm."
    for words, number in ((short, 1), (full, 2)):
        long = finding._replace(expected=theme, advice=Bilingual(words, words))
        report = report_of(replace(document, findings=(long,)))
        text = render_text(report, lang="vi", width=10_000)
        assert text.count(theme.strip()) == number


def test_a_place_of_spaces_is_named_without_words(
    report_of: Callable[..., Report], document: DocumentReport, finding: Finding
) -> None:
    """There is nothing to quote of a stray space."""
    related = (finding.related[0]._replace(excerpt="  "),)
    spaced = finding._replace(related=related)
    text = render_text(report_of(replace(document, findings=(spaced,))), lang="vi")
    assert "  Đối chiếu: năm của kế hoạch (đoạn 4)\n" in text


def test_clean_is_said_plainly(report_of: Callable[..., Report], document: DocumentReport) -> None:
    """A clean document gets a sentence with the numbers of files and rules, never silence."""
    clean = replace(document, findings=(), outcomes={})
    text = render_text(report_of(clean), lang="vi")
    assert text.splitlines()[-3:] == [
        "Không phát hiện lỗi nào.",
        "",
        "Không phát hiện lỗi nào trong 1 tệp, xét theo 4 quy tắc.",
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
    assert "Phát hiện 1 lỗi, 1 cảnh báo, 1 lưu ý trong 1 tệp, xét theo 4 quy tắc." in text


def alike(finding: Finding, number: int) -> tuple[Finding, ...]:
    """Findings of one rule and message in *number* paragraphs."""
    return tuple(
        finding._replace(
            location=finding.location._replace(span=Span(block, 0, block, 3), cell=None),
            excerpt=f"chữ {block}",
            expected=f"từ {block}",
        )
        for block in range(1, number + 1)
    )


def test_many_findings_of_one_rule_are_summed_up(
    report_of: Callable[..., Report], document: DocumentReport, finding: Finding
) -> None:
    """The first in full, the others a line each, under one headline and one basis."""
    text = render_text(report_of(replace(document, findings=alike(finding, 4))), lang="vi")
    assert text.count("Lỗi CD003") == text.count("  Theo:") == 1
    assert "  Cũng ở:    đoạn 2: “chữ 2” → từ 2\n" in text
    assert "  Cũng ở:    đoạn 4: “chữ 4” → từ 4\n" in text
    assert "Phát hiện 4 lỗi" in text


def test_what_is_summed_up_is_told_in_full_on_request(
    report_of: Callable[..., Report], document: DocumentReport, finding: Finding
) -> None:
    """Two alike, or any number with --verbose, stand each on its own."""
    for number, verbose in ((2, False), (4, True)):
        report = report_of(replace(document, findings=alike(finding, number)))
        text = render_text(report, lang="vi", verbose=verbose)
        assert (text.count("Lỗi CD003"), "Cũng ở" in text) == (number, False)


def test_too_many_places_are_counted(
    report_of: Callable[..., Report], document: DocumentReport, finding: Finding
) -> None:
    """A wall of lines helps nobody; the number is told, and how to see them."""
    report = report_of(replace(document, findings=alike(finding, 40)))
    text = render_text(report, lang="vi")
    assert text.count("Cũng ở:") == 9
    assert "  Cũng ở:    còn 31 chỗ nữa (--verbose nêu đủ)\n" in text


def test_only_the_same_message_is_summed_up(
    report_of: Callable[..., Report], document: DocumentReport, finding: Finding
) -> None:
    """Another message of the rule has a headline of its own; another wording tells itself."""
    first, second, third, fourth = alike(finding, 4)
    other = fourth._replace(message_id="other", message=Bilingual("Khác.", "Other."))
    reworded = third._replace(message=Bilingual("Của năm 2021.", "Of 2021."), expected=None)
    report = report_of(replace(document, findings=(first, second, reworded, other)))
    text = render_text(report, lang="vi")
    assert text.count("Lỗi CD003") == 2
    assert "  Cũng ở:    đoạn 3: Của năm 2021.\n" in text


def test_places_with_one_label_share_a_line(
    report_of: Callable[..., Report], document: DocumentReport, finding: Finding
) -> None:
    """Quoted in short; what is blank or told already is not repeated."""
    label = Bilingual("chỗ khác", "another place")
    places = [(15, "một hai ba " * 20), (16, "  "), (16, " ")]
    several = finding._replace(related=tuple(Related(label, *place) for place in places))
    text = render_text(report_of(replace(document, findings=(several,))), lang="vi", width=200)
    quoted = "một hai ba " * 5 + "một"
    assert f"  Đối chiếu: chỗ khác: đoạn 15 “{quoted}…”; đoạn 16\n" in text


def test_a_blank_to_write_is_left_to_the_advice(
    report_of: Callable[..., Report], document: DocumentReport, finding: Finding
) -> None:
    """A single space cannot be read from a line."""
    text = render_text(
        report_of(replace(document, findings=(finding._replace(expected=" "),))), lang="vi"
    )
    assert "Nên viết" not in text
    assert "  Cách sửa:  Ghi chủ đề năm 2023.\n" in text


def barred(document: DocumentReport, verdict: Verdict, number: int) -> DocumentReport:
    outcome = Outcome(verdict, Bilingual("lý do chung", "a shared reason"))
    return replace(document, outcomes={f"TT{one:03}": outcome for one in range(1, number + 1)})


@pytest.mark.parametrize(
    ("number", "line"),
    [
        (5, "  TT001, TT002, TT003, TT004, TT005: Lý do chung.\n"),
        (6, "  6 quy tắc: Lý do chung.\n"),
    ],
)
def test_many_rules_undecided_for_one_reason_are_counted(
    report_of: Callable[..., Report], document: DocumentReport, number: int, line: str
) -> None:
    """A file without fonts leaves dozens undecided: their number and the reason are enough."""
    told = barred(document, Verdict.UNDECIDED, number)
    assert f"Chưa kết luận được:\n{line}" in render_text(report_of(told), lang="vi")


@pytest.mark.parametrize(("number", "told"), [(10, False), (11, True)])
def test_many_rules_that_do_not_apply_are_told(
    report_of: Callable[..., Report], document: DocumentReport, number: int, *, told: bool
) -> None:
    """A plan older than the decree was not tried by its rules, and a reader must know."""
    report = report_of(barred(document, Verdict.NOT_APPLICABLE, number))
    line = f"Không áp dụng:\n  {number} quy tắc: Lý do chung.\n"
    assert (line in render_text(report, lang="vi")) is told


def test_notes_on_the_data_stand_with_the_summary(
    report_of: Callable[..., Report], document: DocumentReport
) -> None:
    """Old data are told in the reader's language, not as a finding."""
    report = replace(report_of(document), notes=(Bilingual("Dữ liệu cũ.", "The data are old."),))
    assert "trường hợp chưa kết luận được.\nDữ liệu cũ.\nXem" in render_text(report, lang="vi")
    assert "\nThe data are old.\n" in render_text(report, lang="en")


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
