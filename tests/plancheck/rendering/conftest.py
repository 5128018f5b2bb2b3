"""Hand-made reports: what the engine would say, without an engine."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator

import pytest

from plancheck.document import Cell, Span
from plancheck.finding import (
    Abstention,
    Bilingual,
    Citation,
    DocumentReport,
    Edit,
    Failure,
    Finding,
    Fix,
    Location,
    Outcome,
    PluginInfo,
    Related,
    Report,
    Safety,
    Severity,
    Verdict,
)
from plancheck.plan import DocumentKind, Level, Plan
from plancheck.rule import Context, Message, Rule, rule

LINE = "Chủ đề:\tChung tay xóa bỏ bạo lực"


@pytest.fixture
def finding() -> Finding:
    """A wrong theme in a table cell, with everything that a finding can carry."""
    return Finding(
        rule="CD003",
        name="chu-de-nam-khac",
        severity=Severity.ERROR,
        message=Bilingual("Chủ đề là của năm 2022.", "The theme is that of 2022."),
        message_id="other_year",
        arguments={"year": "2022"},
        location=Location(
            Span(14, 8, 14, 28), ("II. NỘI DUNG", "1. Chủ đề"), Cell(1, 2, 3), page=2
        ),
        excerpt="Chung tay\u00a0xóa bỏ bạo",
        context=LINE.replace("tay ", "tay\u00a0"),
        context_start=8,
        expected="Bảo đảm an sinh xã hội",
        advice=Bilingual("Ghi chủ đề năm 2023.", "Write the theme of 2023."),
        why=Bilingual("Vì chủ đề do trung ương đặt.", "Because it is set centrally."),
        related=(Related(Bilingual("năm của kế hoạch", "the plan's year"), 4, "năm 2023"),),
        citations=(
            Citation("Nghị định 30/2020/NĐ-CP", "Phụ lục I, Phần I, Mục II, khoản 3", "điểm c"),
        ),
        fix=Fix(Safety.UNSAFE, (Edit(Span(14, 8, 14, 28), "Bảo đảm an sinh xã hội"),)),
        fingerprint="0123456789abcdef:1",
    )


@pytest.fixture
def document(finding: Finding) -> DocumentReport:
    """A judged document with one finding, one undecided and one passed rule."""
    return DocumentReport(
        path="ke_hoach.txt",
        sha256="a" * 64,
        judged=True,
        reason=None,
        kind="plan",
        stage="draft",
        as_of="2023-11-08",
        campaign="binh-dang-gioi",
        year=2023,
        findings=(finding,),
        outcomes={
            "CD001": Outcome(Verdict.PASSED),
            "CD003": Outcome(Verdict.FAILED),
            "TT001": Outcome(Verdict.UNDECIDED, Bilingual("tệp không có trang in", "no pages")),
            "TT002": Outcome(Verdict.UNDECIDED, Bilingual("tệp không có trang in", "no pages")),
        },
    )


@pytest.fixture
def unread() -> DocumentReport:
    """A file that is no document."""
    reason = Bilingual("anh.png không phải văn bản Word.", "anh.png is not a Word document.")
    return DocumentReport(
        path="anh.png",
        sha256="",
        judged=False,
        reason=reason,
        kind="not_a_document",
        stage=None,
        as_of=None,
        campaign=None,
        year=None,
        failures=(Failure("document", "anh.png", reason),),
    )


@pytest.fixture
def crash() -> Failure:
    """A plug-in's broken rule."""
    return Failure(
        "plugin",
        "la, plancheck-la 1.0",
        Bilingual("Quy tắc LA001 bị lỗi", "Rule LA001 failed"),
        "Traceback: ZeroDivisionError",
    )


@pytest.fixture
def report_of() -> Callable[..., Report]:
    """Make a report of documents and failures."""

    def make(
        *documents: DocumentReport, failures: tuple[Failure, ...] = (), exit_code: int = 0
    ) -> Report:
        return Report(
            version="0.1.0",
            plugins=(PluginInfo("plancheck_rules", "0.1.0", 4),),
            documents=documents,
            failures=failures,
            rules=4,
            exit_code=exit_code,
        )

    return make


@pytest.fixture
def theft() -> Rule:
    """A rule with everything a page can show."""

    @rule(
        "XX001",
        "thieu-chu-de",
        Severity.ERROR,
        citations=(Citation("Nghị định 30/2020/NĐ-CP", "Điều 8 khoản 2", "điểm d"),),
        messages={"missing": Message("Thiếu.", "Missing.")},
        kinds=frozenset({DocumentKind.PLAN}),
        levels=frozenset({Level.COMMUNE, Level.PROVINCE}),
        campaign_only=True,
        since=dt.date(2020, 3, 5),
    )
    def checker(_plan: Plan, _context: Context) -> Iterator[Abstention]:
        """Kế hoạch không nêu chủ đề.
        The plan states no theme.

        Vì sao
            Chủ đề do trung ương đặt.
        Why
            The theme is set centrally.
        Sai
            chu_de:
        Đúng
            chu_de: 1. Chủ đề: “A”.
        Lưu ý
            Dự thảo cũng vậy.
        Note
            So do drafts.
        """
        yield Abstention("missing")

    return checker
