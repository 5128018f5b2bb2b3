"""The reader's words for the program's values: kinds, stages, severities, verdicts, levels."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping

from plancheck.datum import Confidence
from plancheck.finding import Severity, Verdict
from plancheck.plan import DocumentKind, Level, Stage
from plancheck.translation import N_

KINDS: Mapping[str, str] = {
    DocumentKind.PLAN: N_("plan"),
    DocumentKind.ATTACHED_PLAN: N_("plan issued with another document"),
    DocumentKind.OTHER_DOCUMENT: N_("administrative document of another kind"),
    DocumentKind.PARTY_DOCUMENT: N_("document of the Party"),
    DocumentKind.NOT_A_DOCUMENT: N_("not an administrative document"),
}
STAGES: Mapping[str, str] = {Stage.DRAFT: N_("draft"), Stage.ISSUED: N_("issued")}
SEVERITIES: Mapping[Severity, str] = {
    Severity.ERROR: N_("error"),
    Severity.WARNING: N_("warning"),
    Severity.INFO: N_("note"),
}
SEVERITY_COLOURS: Mapping[Severity, str] = {
    Severity.ERROR: "red",
    Severity.WARNING: "yellow",
    Severity.INFO: "cyan",
}
VERDICTS: Mapping[Verdict, str] = {
    Verdict.PASSED: N_("passed"),
    Verdict.FAILED: N_("failed"),
    Verdict.NOT_APPLICABLE: N_("not applicable"),
    Verdict.UNDECIDED: N_("undecided"),
    Verdict.CRASHED: N_("crashed"),
    Verdict.SUPPRESSED: N_("suppressed"),
}
CONFIDENCES: Mapping[Confidence, str] = {
    Confidence.HIGH: N_("high"),
    Confidence.MEDIUM: N_("medium"),
    Confidence.LOW: N_("low"),
}
OF_LEVEL: Mapping[str, str] = {
    Level.CENTRE.label: N_("of a central body"),
    Level.PROVINCE.label: N_("of a province"),
    Level.PROVINCE_DEPARTMENT.label: N_("of a provincial department"),
    Level.DISTRICT.label: N_("of a district"),
    Level.DISTRICT_DEPARTMENT.label: N_("of a district office"),
    Level.COMMUNE.label: N_("of a commune"),
    Level.SCHOOL.label: N_("of a school"),
}
LEVELS: Mapping[Level, str] = {
    Level.CENTRE: N_("central bodies"),
    Level.PROVINCE: N_("provinces"),
    Level.PROVINCE_DEPARTMENT: N_("departments of a province"),
    Level.DISTRICT: N_("districts"),
    Level.DISTRICT_DEPARTMENT: N_("offices of a district"),
    Level.COMMUNE: N_("communes"),
    Level.SCHOOL: N_("schools"),
}


def day(iso: str, lang: str) -> str:
    """Return an ISO date as the reader writes it: 08/11/2023 in Vietnamese."""
    return dt.date.fromisoformat(iso).strftime("%d/%m/%Y") if lang == "vi" else iso


def capitalised(sentence: str) -> str:
    """Return *sentence* with its first letter as a capital."""
    return sentence[:1].upper() + sentence[1:]
