"""The report as JSON, version 1.0: schemas/report.schema.json is the contract, kept for years."""

from __future__ import annotations

import json
from typing import Any

from plancheck.finding import DocumentReport, Finding, Fix, Report, Severity
from plancheck.rendering.places import paragraph_place, place

SCHEMA_VERSION = "1.0"


def render_json(report: Report, *, lang: str) -> str:
    """Return *report* as JSON with messages in *lang*, ending in a line break."""
    return json.dumps(report_to_json(report, lang), ensure_ascii=False, indent=2) + "\n"


def report_to_json(report: Report, lang: str) -> dict[str, Any]:
    """Return *report* as plain dictionaries and lists in the schema's shape and order."""
    return {
        "schema_version": SCHEMA_VERSION,
        "tool": {
            "name": "plancheck",
            "version": report.version,
            "plugins": [plugin._asdict() for plugin in report.plugins],
        },
        "lang": lang,
        "documents": [_document(document, lang) for document in report.documents],
        "errors": [
            {"kind": f.kind, "origin": f.origin, "message": f.message.in_language(lang)}
            for f in report.failures
        ],
        "summary": _summary(report),
        "exit_code": report.exit_code,
    }


def _summary(report: Report) -> dict[str, Any]:
    judged = sum(document.judged for document in report.documents)
    return {
        "documents": len(report.documents),
        "judged": judged,
        "not_judged": len(report.documents) - judged,
        "rules": report.rules,
        "findings": {severity.value: report.count(severity) for severity in Severity},
        "suppressed": 0,
        "baselined": 0,
    }


def _document(document: DocumentReport, lang: str) -> dict[str, Any]:
    return {
        "path": document.path,
        "sha256": document.sha256,
        "status": "judged" if document.judged else "not_judged",
        "reason": document.reason.in_language(lang) if document.reason else None,
        "kind": document.kind,
        "stage": document.stage,
        "as_of": document.as_of,
        "campaign": document.campaign,
        "year": document.year,
        "findings": [_finding(finding, lang) for finding in document.findings],
        "suppressed": [],
        "baselined": [],
        "verdicts": {rule: outcome.verdict.value for rule, outcome in document.outcomes.items()},
    }


def _finding(finding: Finding, lang: str) -> dict[str, Any]:
    return {
        "rule": finding.rule,
        "name": finding.name,
        "severity": finding.severity.value,
        "message": finding.message.in_language(lang),
        "message_id": finding.message_id,
        "arguments": dict(finding.arguments),
        "location": _location(finding, lang),
        "excerpt": finding.excerpt,
        "expected": _expected(finding, lang),
        "related": [
            {
                "label": f"{related.label.in_language(lang)} "
                f"({paragraph_place(related.block, related.block, lang)})",
                "block": related.block,
                "excerpt": related.excerpt,
            }
            for related in finding.related
        ],
        "citations": [citation._asdict() for citation in finding.citations],
        "fix": _fix(finding.fix),
        "fingerprint": finding.fingerprint,
    }


def _expected(finding: Finding, lang: str) -> str | None:
    """What to write, literally, else what to do."""
    if finding.expected is not None:
        return finding.expected
    return finding.advice.in_language(lang) or None


def _location(finding: Finding, lang: str) -> dict[str, Any]:
    span, cell = finding.location.span, finding.location.cell
    return {
        "label": place(finding.location, lang),
        "block": span.block,
        "end_block": span.end_block,
        "start": span.start,
        "end": span.end,
        "heading_path": list(finding.location.heading_path),
        "table": {"index": cell.table, "row": cell.row, "column": cell.column} if cell else None,
        "page_hint": finding.location.page,
    }


def _fix(fix: Fix | None) -> dict[str, Any] | None:
    if fix is None:
        return None
    return {
        "safety": fix.safety.value,
        "edits": [
            {
                "block": edit.span.block,
                "start": edit.span.start,
                "end": edit.span.end,
                "replacement": edit.replacement,
            }
            for edit in fix.edits
        ],
    }
