"""One finding as a reviewer wants it: what, where, the author's words, what to write, by what law.

The headline stands alone; the law's clause is always named; the reason is on the rule's page.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

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
_ALSO = N_("Also at")
_WHY = N_("Why")
_BASIS = N_("Basis")
_FIX = N_("Fix")
_LABELS = (_AT, _WRITE, _ADVICE, _FIX, _COMPARE, _ALSO, _WHY, _BASIS)
_INDENT = 2
_BAR = "│ "
_LONGEST_QUOTE = 300
_SHORT_QUOTE = 60
_MOST_PLACES = 8
_FRAME = 20
_FRAME_SHARE = 4


def finding_lines(finding: Finding, paper: Paper, others: Sequence[Finding] = ()) -> Iterator[str]:
    """Yield the lines of *finding*, and in short of *others* that say the same elsewhere."""
    yield from _headline(finding, paper)
    yield from _labelled(_AT, _where(finding, paper), paper)
    yield from _excerpt(finding, paper)
    for comparison in _comparisons(finding, paper):
        yield from _labelled(_COMPARE, comparison, paper)
    yield from _remedy(finding, paper)
    for other in _elsewhere(finding, others, paper):
        yield from _labelled(_ALSO, other, paper)
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
    expected, advice = finding.expected or "", finding.advice.in_language(paper.lang)
    if expected.strip():
        yield from _labelled(_WRITE, expected, paper, "bold")
    if advice and not _says_only(advice, expected):
        yield from _labelled(_ADVICE, advice, paper)
    if finding.fix:
        yield from _labelled(_FIX, _safety(finding.fix, paper), paper)


def _elsewhere(first: Finding, others: Sequence[Finding], paper: Paper) -> Iterator[str]:
    """A line for each of the others, and the number of those that are too many."""
    for other in others[:_MOST_PLACES]:
        where = place(other.location._replace(heading_path=()), paper.lang)
        yield f"{where}: {_briefly(first, other, paper)}"
    if more := len(others[_MOST_PLACES:]):
        yield paper.number(
            "{number} more place (--verbose tells all)",
            "{number} more places (--verbose tells all)",
            more,
        )


def _briefly(first: Finding, other: Finding, paper: Paper) -> str:
    """The words and what to write, else what is wrong with them."""
    message = other.message.in_language(paper.lang)
    words = f"“{shortened(other.excerpt, _SHORT_QUOTE)}”"
    if other.excerpt.strip() and other.expected:
        return f"{words} → {other.expected}"
    return words if other.excerpt.strip() and other.message == first.message else message


def _says_only(advice: str, expected: str) -> bool:
    """Whether *advice* is the expected words with a verb, or little for their length, around."""
    if not expected.strip() or expected not in advice:
        return False
    return len(advice) - len(expected) <= max(_FRAME, len(expected) // _FRAME_SHARE)


def _safety(fix: Fix, paper: Paper) -> str:
    if fix.safety is Safety.SAFE:
        return paper.say("certain: there is one right answer")
    return paper.say("a suggestion, to be reviewed by a person")


def _comparisons(finding: Finding, paper: Paper) -> Iterator[str]:
    """A line for each other place; those with one label share a line and are quoted in short."""
    places: dict[str, list[Related]] = {}
    for related in finding.related:
        places.setdefault(related.label.in_language(paper.lang), []).append(related)
    for label, mine in places.items():
        if len(mine) == 1:
            where = paragraph_place(mine[0].block, mine[0].block, paper.lang)
            words = shortened(mine[0].excerpt.strip(), _LONGEST_QUOTE)
            yield f"{label} ({where}): {words}".removesuffix(": ")
        else:
            yield f"{label}: {'; '.join(dict.fromkeys(_spot(one, paper) for one in mine))}"


def _spot(related: Related, paper: Paper) -> str:
    where = paragraph_place(related.block, related.block, paper.lang)
    words = shortened(related.excerpt.strip(), _SHORT_QUOTE)
    return f"{where} “{words}”" if words else where


def _labelled(label: str, text: str, paper: Paper, *styles: str) -> Iterator[str]:
    """A label and its text, the texts of all labels in one column."""
    column = max(len(paper.say(each)) for each in _LABELS) + 2
    front = f"{paper.say(label)}:".ljust(column)
    first, *rest = paper.wrap(front + visible(text), indent=_INDENT, hang=column)
    margin = " " * (_INDENT + column)
    yield f"{first[: len(margin)]}{paper.paint(first[len(margin) :], *styles)}"
    for line in rest:
        yield f"{margin}{paper.paint(line.removeprefix(margin), *styles)}"
