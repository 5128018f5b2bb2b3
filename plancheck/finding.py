"""What a checker says (``Remark``) and what the tool reports (``Finding``, ``Report``).

A finding is complete at birth, in both languages, and independent of rules, documents and
plug-ins: it can be pickled, cached and rendered anywhere. Only the engine makes one.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple

from plancheck.document import Cell, Span


class Severity(StrEnum):
    """Grave enough for what: NĐ 30/2020/NĐ-CP Điều 18.3 draws the line.

    ERROR: the content must be reissued. WARNING: corrected by a letter. INFO: worth a look.
    """

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"

    @property
    def rank(self) -> int:
        """0 for the gravest."""
        return tuple(Severity).index(self)


class Bilingual(NamedTuple):
    """The same words in Vietnamese and English."""

    vi: str
    en: str

    def in_language(self, lang: str) -> str:
        """Return the words in *lang* ("vi" or "en")."""
        return self.en if lang == "en" else self.vi


class Citation(NamedTuple):
    """The authority of a rule: an instrument, the clause in it, and a note."""

    instrument: str
    clause: str
    note: str = ""


class Safety(StrEnum):
    """SAFE: one right answer, meaning unchanged. UNSAFE: a person must agree."""

    SAFE = "safe"
    UNSAFE = "unsafe"


class Edit(NamedTuple):
    """Replace the words at ``span`` by ``replacement``.

    A replacement that reads the same composes what the file has in decomposed letters.
    """

    span: Span
    replacement: str


class Fix(NamedTuple):
    """Edits that together mend a finding."""

    safety: Safety
    edits: tuple[Edit, ...]


class Remark(NamedTuple):
    """All that a checker may say about a place: which of its messages, and with what values.

    ``expected`` is what to write instead, literally; the message itself may carry advice.
    ``related`` are other places that the author must compare. ``severity`` overrides the rule's.
    ``citations`` are authorities for this very case; the finding names them before the rule's.
    """

    span: Span
    message: str
    arguments: dict[str, str] = {}  # noqa: RUF012  (never mutated; a NamedTuple default)
    expected: str | None = None
    related: tuple[tuple[Bilingual, Span], ...] = ()
    fix: Fix | None = None
    severity: Severity | None = None
    citations: tuple[Citation, ...] = ()


class Abstention(NamedTuple):
    """A checker's word that it cannot judge this document: undecided or not applicable."""

    message: str
    arguments: dict[str, str] = {}  # noqa: RUF012
    applicable: bool = True


class Verdict(StrEnum):
    """What a rule came to; silence is never ambiguous."""

    PASSED = "passed"
    FAILED = "failed"
    NOT_APPLICABLE = "not_applicable"
    UNDECIDED = "undecided"
    CRASHED = "crashed"
    SUPPRESSED = "suppressed"


class Location(NamedTuple):
    """Where a finding is, for people first: the headings above it, the table cell, the block."""

    span: Span
    heading_path: tuple[str, ...]
    cell: Cell | None
    page: int | None


class Related(NamedTuple):
    """A second place that belongs to the finding."""

    label: Bilingual
    block: int
    excerpt: str


class Finding(NamedTuple):
    """One fault, complete.

    ``context`` is the line around ``excerpt``; ``excerpt`` starts at ``context_start`` in it.
    ``advice`` says what to do and ``why`` it matters; ``expected`` is the literal text to write,
    if there is one.
    ``fingerprint`` survives edits elsewhere in the document.
    """

    rule: str
    name: str
    severity: Severity
    message: Bilingual
    message_id: str
    arguments: dict[str, str]
    location: Location
    excerpt: str
    context: str
    context_start: int
    expected: str | None
    advice: Bilingual
    why: Bilingual
    related: tuple[Related, ...]
    citations: tuple[Citation, ...]
    fix: Fix | None
    fingerprint: str


class Outcome(NamedTuple):
    """What one rule came to on one document, with the reason where it is not plain."""

    verdict: Verdict
    reason: Bilingual | None = None


class Failure(NamedTuple):
    """Something broken that is not the document: ``kind`` is plugin, document or internal.

    ``origin`` names the plug-in, rule or file; ``detail`` holds a traceback for ``--verbose``.
    """

    kind: str
    origin: str
    message: Bilingual
    detail: str = ""


@dataclass(frozen=True, slots=True)
class DocumentReport:
    """The judgement of one document; ``reason`` says why it was not judged."""

    path: str
    sha256: str
    judged: bool
    reason: Bilingual | None
    kind: str
    stage: str | None
    as_of: str | None
    campaign: str | None
    year: int | None
    level: str | None = None
    findings: tuple[Finding, ...] = ()
    outcomes: dict[str, Outcome] = field(default_factory=dict)
    failures: tuple[Failure, ...] = ()


class PluginInfo(NamedTuple):
    """A loaded plug-in as reports name it."""

    name: str
    version: str
    rules: int


@dataclass(frozen=True, slots=True)
class Report:
    """A whole run. ``exit_code`` follows the table in the README; the gravest wins.

    ``notes`` are for people: where the data behind the verdicts may be older than a document.
    """

    version: str
    plugins: tuple[PluginInfo, ...]
    documents: tuple[DocumentReport, ...]
    failures: tuple[Failure, ...]
    rules: int
    exit_code: int
    notes: tuple[Bilingual, ...] = ()

    def count(self, severity: Severity) -> int:
        """Return the number of findings of *severity* in all documents."""
        return sum(
            finding.severity is severity
            for document in self.documents
            for finding in document.findings
        )
