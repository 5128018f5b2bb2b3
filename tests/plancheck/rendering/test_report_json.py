"""The JSON report keeps its published shape."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import jsonschema
import pytest

from plancheck.finding import Bilingual, DocumentReport, Failure, Finding, Report
from plancheck.rendering.report_json import render_json
from plancheck.schemas import load

DESIGNED = {
    "report": "schema_version tool lang documents errors summary exit_code",
    "tool": "name version plugins",
    "document": "path sha256 status reason kind stage as_of campaign year findings suppressed "
    "baselined verdicts",
    "finding": "rule name severity message message_id arguments location excerpt expected related "
    "citations fix fingerprint",
    "location": "label block end_block start end heading_path table page_hint",
    "summary": "documents judged not_judged rules findings suppressed baselined",
}


def valid(report: Report, lang: str = "vi") -> dict[str, Any]:
    rendered = json.loads(render_json(report, lang=lang))
    schema = load("report")
    jsonschema.Draft202012Validator.check_schema(schema)
    jsonschema.Draft202012Validator(schema).validate(rendered)
    return rendered


def test_every_kind_of_report_is_valid(
    report_of: Callable[..., Report],
    document: DocumentReport,
    unread: DocumentReport,
    crash: Failure,
) -> None:
    """Judged, unread, empty and crashed runs all keep to the schema."""
    for report in (
        report_of(),
        report_of(document, exit_code=1),
        report_of(document, unread, failures=(*unread.failures, crash), exit_code=4),
    ):
        assert valid(report)["exit_code"] == report.exit_code


def test_keys_and_their_order_are_the_designed_ones(
    report_of: Callable[..., Report], document: DocumentReport
) -> None:
    """No key more, none less, in the order that the manual shows."""
    rendered = valid(report_of(document))
    (one,) = rendered["documents"]
    (finding,) = one["findings"]
    found = {
        "report": rendered,
        "tool": rendered["tool"],
        "document": one,
        "finding": finding,
        "location": finding["location"],
        "summary": rendered["summary"],
    }
    assert {name: " ".join(part) for name, part in found.items()} == DESIGNED


def test_a_finding_says_everything(
    report_of: Callable[..., Report], document: DocumentReport
) -> None:
    """Place, words, what to write, other places, authority and fix are all there."""
    (finding,) = valid(report_of(document))["documents"][0]["findings"]
    assert finding["message"] == "Chủ đề là của năm 2022."
    assert finding["location"] == {
        "label": "II. NỘI DUNG › 1. Chủ đề › bảng 1, hàng 2, ô 3 › đoạn 14",
        "block": 14,
        "end_block": 14,
        "start": 8,
        "end": 28,
        "heading_path": ["II. NỘI DUNG", "1. Chủ đề"],
        "table": {"index": 1, "row": 2, "column": 3},
        "page_hint": 2,
    }
    assert finding["excerpt"] == "Chung tay\u00a0xóa bỏ bạo"
    assert finding["expected"] == "Bảo đảm an sinh xã hội"
    assert finding["related"] == [
        {"label": "năm của kế hoạch (đoạn 4)", "block": 4, "excerpt": "năm 2023"}
    ]
    assert finding["citations"][0]["note"] == "điểm c"
    assert finding["fix"] == {
        "safety": "unsafe",
        "edits": [{"block": 14, "start": 8, "end": 28, "replacement": "Bảo đảm an sinh xã hội"}],
    }


@pytest.mark.parametrize(
    ("expected", "advice", "told"),
    [
        ("chữ", Bilingual("Sửa.", "Mend."), "chữ"),
        ("", Bilingual("Bỏ.", "Delete."), ""),
        (None, Bilingual("Sửa.", "Mend."), "Mend."),
        (None, Bilingual("", ""), None),
    ],
)
def test_expected_is_literal_else_advice_else_null(
    *,
    report_of: Callable[..., Report],
    document: DocumentReport,
    finding: Finding,
    expected: str | None,
    advice: Bilingual,
    told: str | None,
) -> None:
    """An empty replacement means "delete it" and is not advice."""
    changed = replace(document, findings=(finding._replace(expected=expected, advice=advice),))
    assert valid(report_of(changed), "en")["documents"][0]["findings"][0]["expected"] == told


def test_messages_follow_the_language(
    report_of: Callable[..., Report], document: DocumentReport, unread: DocumentReport
) -> None:
    """The same report in English says everything in English but the author's words."""
    rendered = valid(report_of(document, unread, failures=unread.failures, exit_code=3), "en")
    assert rendered["lang"] == "en"
    assert rendered["documents"][0]["findings"][0]["message"] == "The theme is that of 2022."
    assert rendered["documents"][0]["findings"][0]["location"]["label"].endswith("paragraph 14")
    assert rendered["documents"][1]["reason"] == "anh.png is not a Word document."
    assert rendered["errors"] == [
        {"kind": "document", "origin": "anh.png", "message": "anh.png is not a Word document."}
    ]


def test_the_summary_counts(
    report_of: Callable[..., Report], document: DocumentReport, unread: DocumentReport
) -> None:
    """Files, verdicts' rules and findings are counted apart."""
    assert valid(report_of(document, unread))["summary"] == {
        "documents": 2,
        "judged": 1,
        "not_judged": 1,
        "rules": 4,
        "findings": {"error": 1, "warning": 0, "info": 0},
        "suppressed": 0,
        "baselined": 0,
    }
