"""One finding as a reviewer wants it: what, where, the author's words, what to write, by what law.

The headline stands alone; the law's clause is always named; the reason is on the rule's page.
"""

from __future__ import annotations

from collections.abc import Iterator

from plancheck.finding import Citation, Finding, Fix, Related, Safety
from plancheck.rendering.excerpt import cut, visible
from plancheck.rendering.paper import Paper
from plancheck.rendering.places import page_hint, paragraph_place, place, shortened
from plancheck.rendering.words import SEVERITIES, SEVERITY_COLOURS, capitalised
from plancheck.translation import N_

_AT = N_("At")
_WRITE = N_("Write")
_ADVICE = N_("To do")
_COMPARE = N_("Compare")
_WHY = N_("Why")
_BASIS = N_("Basis")
_FIX = N_("Fix")
_LABELS = (_AT, _WRITE, _ADVICE, _FIX, _COMPARE, _WHY, _BASIS)
_INDENT = 2
_BAR = "│ "
_LONGEST_QUOTE = 300
_FRAME = 20


def finding_lines(finding: Finding, paper: Paper) -> Iterator[str]:
    """Yield the lines of *finding*."""
    yield from _headline(finding, paper)
    yield from _labelled(_AT, _where(finding, paper), paper)
    yield from _excerpt(finding, paper)
    for related in finding.related:
        yield from _labelled(_COMPARE, _comparison(related, paper), paper)
    yield from _remedy(finding, paper)
    if paper.verbose:
        yield from _labelled(_WHY, finding.why.in_language(paper.lang), paper)
    for citation in finding.citations:
        yield from _labelled(_BASIS, cited(citation), paper, "dim")


def cited(citation: Citation) -> str:
    """Return a citation in one line: instrument, clause (note)."""
    authority = ", ".join(part for part in (citation.instrument, citation.clause) if part)
    return f"{authority} ({citation.note})" if citation.note else authority


def _headline(finding: Finding, paper: Paper) -> Iterator[str]:
    severity = capitalised(paper.say(SEVERITIES[finding.severity]))
    front = f"{severity} {finding.rule} {finding.name}"
    message = finding.message.in_language(paper.lang)
    first, *rest = paper.wrap(visible(f"{front}: {message}"), hang=_INDENT)
    painted = paper.paint(f"{severity} {finding.rule}", "bold", SEVERITY_COLOURS[finding.severity])
    yield first.replace(f"{severity} {finding.rule}", painted, 1)
    yield from rest


def _where(finding: Finding, paper: Paper) -> str:
    label = place(finding.location, paper.lang)
    page = finding.location.page
    return f"{label} ({page_hint(page, paper.lang)})" if page else label


def _excerpt(finding: Finding, paper: Paper) -> Iterator[str]:
    """The line with the span underlined; a caret shows where something is missing."""
    if not finding.context.strip():
        return
    margin = " " * (_INDENT * 2) + _BAR
    room = max(20, paper.width - len(margin))
    line = cut(finding.context, finding.context_start, finding.excerpt, room)
    marked = paper.paint(line.marked, "underline", SEVERITY_COLOURS[finding.severity])
    yield f"{margin}{line.before}{marked}{line.after}".rstrip()
    sign = "~" * len(line.marked) or "^"
    if not (paper.colour and line.marked):
        yield f"{margin}{' ' * len(line.before)}{sign}"


def _remedy(finding: Finding, paper: Paper) -> Iterator[str]:
    """What to write, what to do unless that says the same, and whether a fix is at hand."""
    expected, advice = finding.expected, finding.advice.in_language(paper.lang)
    if expected is not None:
        yield from _labelled(_WRITE, expected, paper, "bold")
    if advice and not _says_only(advice, expected):
        yield from _labelled(_ADVICE, advice, paper)
    if finding.fix:
        yield from _labelled(_FIX, _safety(finding.fix, paper), paper)


def _says_only(advice: str, expected: str | None) -> bool:
    """Whether *advice* is the expected words with a verb around them."""
    if not expected or expected not in advice:
        return False
    return len(advice) - len(expected) <= _FRAME


def _safety(fix: Fix, paper: Paper) -> str:
    if fix.safety is Safety.SAFE:
        return paper.say("at hand, safe")
    return paper.say("at hand, to be reviewed by a person")


def _comparison(related: Related, paper: Paper) -> str:
    words = shortened(related.excerpt, _LONGEST_QUOTE)
    where = paragraph_place(related.block, related.block, paper.lang)
    return f"{related.label.in_language(paper.lang)} ({where}): {words}"


def _labelled(label: str, text: str, paper: Paper, *styles: str) -> Iterator[str]:
    """A label and its text, the texts of all labels in one column."""
    column = max(len(paper.say(each)) for each in _LABELS) + 2
    front = f"{paper.say(label)}:".ljust(column)
    first, *rest = paper.wrap(front + visible(text), indent=_INDENT, hang=column)
    margin = " " * (_INDENT + column)
    yield f"{first[: len(margin)]}{paper.paint(first[len(margin) :], *styles)}"
    for line in rest:
        yield f"{margin}{paper.paint(line.removeprefix(margin), *styles)}"
