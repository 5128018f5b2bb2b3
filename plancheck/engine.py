"""The only loop over rules: a plan in, a document's report out.

A checker is called and exhausted inside a guard together with the making of its findings, so a
broken rule costs its own findings and nothing else. The engine names no rule.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import traceback
from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence

from plancheck.dates import PartialDate
from plancheck.document import Block, Span
from plancheck.finding import (
    Abstention,
    Bilingual,
    DocumentReport,
    Failure,
    Finding,
    Location,
    Outcome,
    Related,
    Remark,
    Severity,
    Verdict,
)
from plancheck.knowledge import Knowledge
from plancheck.plan import DocumentKind, Plan, Section, Stage
from plancheck.rule import JUDGED, Context, Message, Rule
from plancheck.text import fold, squeeze

NOT_JUDGED = {
    DocumentKind.NOT_A_DOCUMENT: Bilingual(
        "không phải kế hoạch: không nhận ra tên loại “KẾ HOẠCH” và bố cục của một văn bản",
        "not a plan: no kind word “KẾ HOẠCH” and no structure of a document recognised",
    ),
    DocumentKind.OTHER_DOCUMENT: Bilingual(
        "không phải kế hoạch: là văn bản hành chính loại khác",
        "not a plan: an administrative document of another kind",
    ),
    DocumentKind.PARTY_DOCUMENT: Bilingual(
        "văn bản của Đảng, có thể thức riêng ngoài Nghị định 30/2020/NĐ-CP",
        "a Party document, whose layout Nghị định 30/2020/NĐ-CP does not govern",
    ),
}

_OTHER_KIND = Outcome(
    Verdict.NOT_APPLICABLE,
    Bilingual("không áp dụng cho loại văn bản này", "does not apply to this kind of document"),
)
_OTHER_LEVEL = Outcome(
    Verdict.NOT_APPLICABLE,
    Bilingual("không bắt buộc ở cấp này", "not required at this level"),
)
_NO_CAMPAIGN = Outcome(
    Verdict.NOT_APPLICABLE,
    Bilingual(
        "văn bản không về Tháng hành động nào có trong dữ liệu", "no known campaign's document"
    ),
)
_NO_LAYOUT = Outcome(
    Verdict.UNDECIDED,
    Bilingual("tệp không cho biết phông chữ và trang in", "the file tells no fonts and pages"),
)
_PASSED = Outcome(Verdict.PASSED)
_FAILED = Outcome(Verdict.FAILED)
_CRASHED = Outcome(Verdict.CRASHED)


def judge(
    plan: Plan,
    rules: Sequence[Rule],
    knowledge: Knowledge,
    *,
    stage: Stage | None = None,
    as_of: dt.date | None = None,
    severities: Mapping[str, Severity] | None = None,
) -> DocumentReport:
    """Return the judgement of *plan* by *rules*.

    *stage* overrides the recognised one, *severities* (by rule id) what rules and checkers say.
    *as_of* is the date whose law counts: the option, else the document's date, else the
    campaign's beginning.
    """
    if stage is not None:
        plan = plan._replace(stage=stage)
    as_of = as_of or _date_of(plan, knowledge)
    if plan.kind not in JUDGED:
        return _report(plan, as_of, reason=NOT_JUDGED[plan.kind])
    bench = _Bench(plan, Context(knowledge, as_of), severities or {})
    for rule in rules:
        bench.try_rule(rule)
    return _report(plan, as_of, bench=bench)


def _date_of(plan: Plan, knowledge: Knowledge) -> dt.date | None:
    if plan.date and plan.date.value.year:
        year, month, day = plan.date.value
        return PartialDate(year, month, day or 1).as_date()
    if not plan.year:
        return None
    campaign = knowledge.campaign(plan.campaign.value) if plan.campaign else None
    record = campaign.year(plan.year.value) if campaign else None
    return record.start if record else dt.date(plan.year.value, 1, 1)


def _report(
    plan: Plan,
    as_of: dt.date | None,
    *,
    reason: Bilingual | None = None,
    bench: _Bench | None = None,
) -> DocumentReport:
    return DocumentReport(
        path=plan.document.path,
        sha256=plan.document.sha256,
        judged=reason is None,
        reason=reason,
        kind=plan.kind.value,
        stage=plan.stage.value if plan.stage else None,
        as_of=as_of.isoformat() if as_of else None,
        campaign=plan.campaign.value if plan.campaign else None,
        year=plan.year.value if plan.year else None,
        level=plan.level.value.label if plan.level else None,
        findings=tuple(sorted(bench.findings, key=_place)) if bench else (),
        outcomes=bench.outcomes if bench else {},
        failures=tuple(bench.failures) if bench else (),
    )


def _place(finding: Finding) -> tuple[Span, int, str]:
    return finding.location.span, finding.severity.rank, finding.rule


class _Bench:
    """One plan on the bench: what the rules tried so far came to."""

    def __init__(self, plan: Plan, context: Context, severities: Mapping[str, Severity]) -> None:
        self.plan = plan
        self.context = context
        self.severities = severities
        self.findings: list[Finding] = []
        self.outcomes: dict[str, Outcome] = {}
        self.failures: list[Failure] = []
        self._seen: dict[str, int] = {}
        self._contexts: dict[tuple[int, int], str] = {}
        self._headings = _Headings(plan.outline)

    def try_rule(self, rule: Rule) -> None:
        barred = self._barred(rule)
        if barred is not None:
            self.outcomes[rule.id] = barred
            return
        try:
            findings, outcome = self._run(rule)
        except (Exception, SystemExit) as fault:  # noqa: BLE001  a stranger's code may raise anything
            self.outcomes[rule.id] = _CRASHED
            self.failures.append(self._crash(rule, fault))
        else:
            self.findings += findings
            self.outcomes[rule.id] = outcome

    def _barred(self, rule: Rule) -> Outcome | None:
        plan, as_of = self.plan, self.context.as_of
        if plan.kind not in rule.kinds:
            return _OTHER_KIND
        if rule.campaign_only and plan.campaign is None:
            return _NO_CAMPAIGN
        if rule.levels is not None and plan.level and plan.level.value not in rule.levels:
            return _OTHER_LEVEL
        if as_of and (reason := _out_of_force(rule, as_of)):
            return Outcome(Verdict.NOT_APPLICABLE, reason)
        if rule.layout_only and not plan.document.has_layout:
            return _NO_LAYOUT
        return None

    def _run(self, rule: Rule) -> tuple[list[Finding], Outcome]:
        findings: list[Finding] = []
        outcome = _PASSED
        for said in rule.check(self.plan, self.context):
            if isinstance(said, Abstention):
                outcome = _abstained(rule, said)
            else:
                findings.append(self._finding(rule, said))
        return findings, _FAILED if findings else outcome

    def _crash(self, rule: Rule, fault: BaseException) -> Failure:
        where = f"{rule.id} ({rule.origin})" if rule.origin else rule.id
        cause = f"{type(fault).__name__}: {fault}"
        return Failure(
            kind="plugin",
            origin=rule.origin or rule.id,
            message=Bilingual(
                f"Quy tắc {where} bị lỗi khi xét {self.plan.document.path}: {cause}",
                f"Rule {where} failed on {self.plan.document.path}: {cause}",
            ),
            detail="".join(traceback.format_exception(fault)),
        )

    def _finding(self, rule: Rule, remark: Remark) -> Finding:
        message = rule.messages[remark.message]
        document = self.plan.document
        excerpt = document.excerpt(remark.span)
        block = document.block(remark.span.block)
        path = self._headings.above(block)
        return Finding(
            rule=rule.id,
            name=rule.name,
            severity=self.severities.get(rule.id) or remark.severity or rule.severity,
            message=_worded(message.vi, message.en, remark.arguments),
            message_id=remark.message,
            arguments=remark.arguments,
            location=Location(remark.span, path, block.cell, block.page),
            excerpt=excerpt,
            context=self._context(remark.span.block, remark.span.end_block),
            context_start=remark.span.start,
            expected=remark.expected,
            advice=_worded(message.advice_vi, message.advice_en, remark.arguments),
            why=rule.page.why,
            related=tuple(
                Related(label, span.block, document.excerpt(span)) for label, span in remark.related
            ),
            citations=remark.citations + rule.citations,
            fix=remark.fix,
            fingerprint=self._fingerprint(rule.id, remark.message, excerpt, *path),
        )

    def _context(self, first: int, last: int) -> str:
        """The text of whole blocks, one string for all findings there: a block may be long."""
        if (first, last) not in self._contexts:
            document = self.plan.document
            start, end = document.offset(first), document.offsets(document.whole(last))[1]
            self._contexts[first, last] = document.everything[start:end]
        return self._contexts[first, last]

    def _fingerprint(self, *parts: str) -> str:
        """A name for a fault that survives edits elsewhere; the n-th of equals gets an n."""
        digest = hashlib.sha256("\0".join(squeeze(fold(part)) for part in parts).encode())
        name = digest.hexdigest()[:16]
        self._seen[name] = self._seen.get(name, 0) + 1
        return f"{name}:{self._seen[name]}"


def _out_of_force(rule: Rule, as_of: dt.date) -> Bilingual | None:
    if rule.since and as_of < rule.since:
        day, vi, en = rule.since, "quy định chưa có hiệu lực trước ngày", "not in force before"
    elif rule.until and as_of > rule.until:
        day, vi, en = rule.until, "quy định hết hiệu lực sau ngày", "not in force after"
    else:
        return None
    return Bilingual(f"{vi} {day:%d/%m/%Y}", f"{en} {day}")


def _abstained(rule: Rule, said: Abstention) -> Outcome:
    message: Message = rule.messages[said.message]
    return Outcome(
        Verdict.UNDECIDED if said.applicable else Verdict.NOT_APPLICABLE,
        _worded(message.vi, message.en, said.arguments),
    )


def _worded(vi: str, en: str, arguments: dict[str, str]) -> Bilingual:
    return Bilingual(vi.format(**arguments), en.format(**arguments))


class _Headings:
    """The headings above each block, outermost first, as they are written."""

    def __init__(self, outline: Iterable[Section]) -> None:
        self._starts: list[int] = []
        self._open: list[tuple[Section, ...]] = []
        around: tuple[Section, ...] = ()
        for section in sorted(outline, key=lambda section: section.span.block):
            start = section.span.block
            around = (*(one for one in around if one.last_block >= start), section)
            self._starts.append(start)
            self._open.append(around)

    def above(self, block: Block) -> tuple[str, ...]:
        index = bisect_right(self._starts, block.ordinal)
        return tuple(
            squeeze(f"{section.label} {section.title}")
            for section in (self._open[index - 1] if index else ())
            if section.last_block >= block.ordinal
        )
