"""The report as text for a reviewer: each document, its findings in reading order, a summary.

Silence is never a verdict: what could not be judged or decided is said, and the summary always
tells how many files were judged by how many rules.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from plancheck.finding import DocumentReport, Failure, Finding, Report, Severity, Verdict
from plancheck.rendering.excerpt import visible
from plancheck.rendering.finding_text import finding_lines
from plancheck.rendering.paper import Paper
from plancheck.rendering.words import KINDS, OF_LEVEL, STAGES, VERDICTS, capitalised, day
from plancheck.translation import plural

_WIDTH = 100
_MANY_ALIKE = 2
_MOST_NAMED = 5
_MANY_BARRED = 10
_COUNTED = (
    (Severity.ERROR, plural("{number} error", "{number} errors")),
    (Severity.WARNING, plural("{number} warning", "{number} warnings")),
    (Severity.INFO, plural("{number} note", "{number} notes")),
)


def render_text(
    report: Report,
    *,
    lang: str,
    colour: bool = False,
    verbose: bool = False,
    width: int = _WIDTH,
) -> str:
    """Return *report* for people, in *lang*, ending in a line break.

    *verbose* adds every rule's verdict, the reasons of rules and tracebacks.
    """
    paper = Paper(lang, colour, verbose, width)
    paragraphs = [
        *(part for document in report.documents for part in _document(document, paper)),
        *(_failure(failure, paper) for failure in _unsaid(report, paper)),
        "\n".join(summary_lines(report, paper)),
    ]
    return "\n\n".join(paragraphs) + "\n"


def summary_lines(report: Report, paper: Paper) -> Iterator[str]:
    """Yield what was done and found, in one or two sentences."""
    judged = sum(document.judged for document in report.documents)
    yield from paper.wrap(_verdict(report, judged, paper))
    if unjudged := len(report.documents) - judged:
        sentence = paper.number("{number} file not judged.", "{number} files not judged.", unjudged)
        yield paper.paint(sentence, "bold")
    for note in report.notes:
        yield from paper.wrap(note.in_language(paper.lang))
    if any(document.findings for document in report.documents):
        yield paper.paint(
            paper.say("Reason and examples of a rule: {command}").format(
                command=f"plancheck explain {_first_rule(report)}"
            ),
            "dim",
        )


def _verdict(report: Report, judged: int, paper: Paper) -> str:
    if not judged:
        return paper.say("No file was judged.")
    scope = paper.say("{files}, by {rules}").format(
        files=paper.number("{number} file", "{number} files", judged),
        rules=paper.number("{number} rule", "{number} rules", report.rules),
    )
    counts = [
        paper.number(*forms, report.count(severity))
        for severity, forms in _COUNTED
        if report.count(severity)
    ]
    if not counts:
        sentence = paper.say("Nothing found wrong in {scope}.").format(scope=scope)
    else:
        sentence = paper.say("Found {counts} in {scope}.").format(
            counts=", ".join(counts), scope=scope
        )
    return sentence + _reservation(report, paper)


def _reservation(report: Report, paper: Paper) -> str:
    """How often a rule could not decide or broke: then "nothing wrong" is not the whole truth."""
    open_ones = sum(
        outcome.verdict in (Verdict.UNDECIDED, Verdict.CRASHED)
        for document in report.documents
        for outcome in document.outcomes.values()
    )
    if not open_ones:
        return ""
    return " " + paper.number(
        "{number} verdict left open.", "{number} verdicts left open.", open_ones
    )


def _first_rule(report: Report) -> str:
    return next(d.findings[0].rule for d in report.documents if d.findings)


def _document(document: DocumentReport, paper: Paper) -> Iterator[str]:
    yield "\n".join(_header(document, paper))
    for first, *others in _alike(document.findings, paper):
        yield "\n".join(finding_lines(first, paper, others))
    if open_ones := [*_undecided(document, paper), *_out_of_scope(document, paper)]:
        yield "\n".join(open_ones)
    if paper.verbose and document.outcomes:
        yield "\n".join(_verdicts(document, paper))


def _header(document: DocumentReport, paper: Paper) -> Iterator[str]:
    yield paper.paint(visible(document.path), "bold")
    if not document.judged:
        reason = document.reason.in_language(paper.lang) if document.reason else ""
        sentence = paper.say("Not judged: {reason}").format(reason=reason)
        yield from paper.wrap(sentence.rstrip(".") + ".")
        return
    yield from paper.wrap(capitalised(", ".join(_traits(document, paper))) + ".")
    if not document.findings:
        yield paper.say("Nothing found wrong.")


def _traits(document: DocumentReport, paper: Paper) -> Iterator[str]:
    """What the document was taken for; a reviewer sees a wrong guess at once."""
    yield paper.say(KINDS[document.kind])
    if document.level:
        yield paper.say(OF_LEVEL[document.level])
    if document.stage:
        yield paper.say(STAGES[document.stage])
    if document.year:
        yield paper.say("of {year}").format(year=document.year)
    if document.as_of:
        yield paper.say("judged by the law of {day}").format(day=day(document.as_of, paper.lang))


def _alike(findings: Sequence[Finding], paper: Paper) -> Iterator[list[Finding]]:
    """Each finding alone, but many of one rule and message together, at the place of the first."""
    groups: dict[tuple[str, str, Severity], list[Finding]] = {}
    for finding in findings:
        groups.setdefault(_sort(finding), []).append(finding)
    for finding in findings:
        group = groups[_sort(finding)]
        if paper.verbose or len(group) <= _MANY_ALIKE:
            yield [finding]
        elif finding is group[0]:
            yield group


def _sort(finding: Finding) -> tuple[str, str, Severity]:
    return finding.rule, finding.message_id, finding.severity


def _undecided(document: DocumentReport, paper: Paper) -> Iterator[str]:
    """The rules without a verdict, one line a reason; many with the same are counted."""
    rules = _by_reason(document, Verdict.UNDECIDED, paper)
    if rules:
        yield paper.paint(paper.say("Left undecided:"), "dim")
    for reason, names in rules.items():
        who = _number(names, paper) if len(names) > _MOST_NAMED else ", ".join(names)
        yield from paper.wrap(f"{who}: {_sentence(reason)}".rstrip(": "), indent=2, hang=2)


def _out_of_scope(document: DocumentReport, paper: Paper) -> Iterator[str]:
    """Why many rules at once do not apply; a reader might think that they were tried."""
    rules = _by_reason(document, Verdict.NOT_APPLICABLE, paper)
    shared = {reason: names for reason, names in rules.items() if len(names) > _MANY_BARRED}
    if shared:
        yield paper.paint(paper.say("Not applicable:"), "dim")
    for reason, names in shared.items():
        told = f"{_number(names, paper)}: {_sentence(reason)}"
        yield from paper.wrap(told, indent=2, hang=2)


def _sentence(reason: str) -> str:
    """The reason as it stands alone; rules and engine word it with and without a stop."""
    return f"{capitalised(reason.rstrip('.'))}." if reason else ""


def _by_reason(document: DocumentReport, verdict: Verdict, paper: Paper) -> dict[str, list[str]]:
    rules: dict[str, list[str]] = {}
    for rule, outcome in document.outcomes.items():
        if outcome.verdict is verdict:
            reason = outcome.reason.in_language(paper.lang) if outcome.reason else ""
            rules.setdefault(reason, []).append(rule)
    return rules


def _number(rules: Sequence[str], paper: Paper) -> str:
    return paper.number("{number} rule", "{number} rules", len(rules))


def _verdicts(document: DocumentReport, paper: Paper) -> Iterator[str]:
    yield paper.paint(paper.say("Verdict of every rule:"), "dim")
    for rule, outcome in document.outcomes.items():
        reason = outcome.reason.in_language(paper.lang) if outcome.reason else ""
        verdict = paper.say(VERDICTS[outcome.verdict])
        yield from paper.wrap(
            f"{rule}  {verdict}{f' ({reason})' if reason else ''}", indent=2, hang=2
        )


def _unsaid(report: Report, paper: Paper) -> Iterator[Failure]:
    """Failures that no document's header has told, or not in full."""
    told = {document.reason for document in report.documents if not document.judged}
    for failure in report.failures:
        if failure.message not in told or (paper.verbose and failure.detail):
            yield failure


def _failure(failure: Failure, paper: Paper) -> str:
    message = failure.message.in_language(paper.lang)
    sentence = paper.say("Failure: {message}").format(message=message)
    lines = [paper.paint(line, "red") for line in paper.wrap(sentence, hang=2)]
    if paper.verbose and failure.detail:
        lines += [f"    {line}" for line in failure.detail.rstrip().splitlines()]
    return "\n".join(lines)
