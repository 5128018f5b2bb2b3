"""The rules' documentation: one rule's page, the list, and JSON; the manual is ``rule_book``.

All of it comes from ``Rule`` alone, so a pack's rule is documented like one in code.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from typing import Any

from plancheck.plan import DocumentKind
from plancheck.rendering.example_text import example_lines
from plancheck.rendering.families import by_family, chapter_of, family_of
from plancheck.rendering.finding_text import cited
from plancheck.rendering.paper import Paper
from plancheck.rendering.words import KINDS, LEVELS, SEVERITIES, SEVERITY_COLOURS, day
from plancheck.rule import Family, Rule


def render_rule_page(rule: Rule, paper: Paper) -> str:
    """Return the page of *rule*: what, why, by what law, wrong, right, to whom it applies."""
    say, lang, page = paper.say, paper.lang, rule.page
    severity = paper.paint(say(SEVERITIES[rule.severity]), SEVERITY_COLOURS[rule.severity])
    lines = [f"{paper.paint(rule.id, 'bold')} {rule.name} ({severity})"]
    lines += paper.wrap(page.summary.in_language(lang))
    lines += _part(say("Why"), paper.wrap(page.why.in_language(lang), indent=2), paper)
    by_law = [line for c in rule.citations for line in paper.wrap(f"- {cited(c)}", 2, 2)]
    lines += _part(say("Legal basis"), by_law, paper)
    for example in page.examples:
        title = say("Wrong") if example.fires else say("Right")
        lines += _part(title, [f"  │ {line}" for line in example_lines(example.text, say)], paper)
    if page.note:
        lines += _part(say("Note"), paper.wrap(page.note.in_language(lang), indent=2), paper)
    to_whom = [line for each in scope(rule, paper) for line in paper.wrap(f"- {each}", 2, 2)]
    lines += _part(say("Applies to"), to_whom, paper)
    if rule.origin:
        lines += _part(say("Brought by"), [f"  {rule.origin}"], paper)
    return "\n".join(lines) + "\n"


def render_rules_text(rules: Sequence[Rule], families: Sequence[Family], paper: Paper) -> str:
    """Return the list of *rules* by family: id, severity, name, summary."""
    lines: list[str] = []
    for family, mine in by_family(rules, families):
        title = " · ".join(filter(None, (family.prefix, family.title.in_language(paper.lang))))
        lines += [paper.paint(title, "bold", "underline"), ""]
        lines += [line for rule in mine for line in _entry(rule, paper)]
        lines.append("")
    total = paper.number("{number} rule", "{number} rules", len(rules))
    return "\n".join([*lines, f"{total}."]) + "\n"


def render_rules_json(rules: Sequence[Rule], families: Sequence[Family]) -> str:
    """Return *rules* with their pages in both languages as JSON (schemas/rules.schema.json)."""
    told = [_rule(rule, family_of(rule, families)) for rule in rules]
    return json.dumps(told, ensure_ascii=False, indent=2) + "\n"


def _part(title: str, lines: Sequence[str], paper: Paper) -> list[str]:
    return ["", paper.paint(title, "bold"), *lines]


def _entry(rule: Rule, paper: Paper) -> list[str]:
    severity = paper.paint(paper.say(SEVERITIES[rule.severity]), SEVERITY_COLOURS[rule.severity])
    head = f"{paper.paint(rule.id, 'bold')} {rule.name} ({severity})"
    return [head, *paper.wrap(rule.page.summary.in_language(paper.lang), indent=6)]


def scope(rule: Rule, paper: Paper) -> Iterator[str]:
    """Yield to what documents *rule* applies."""
    say, lang = paper.say, paper.lang
    yield ", ".join(say(KINDS[kind]) for kind in DocumentKind if kind in rule.kinds)
    if rule.levels is not None:
        yield ", ".join(say(LEVELS[level]) for level in sorted(rule.levels))
    if rule.campaign_only:
        yield say("plans of a known campaign only")
    if rule.layout_only:
        yield say("files that tell fonts and pages (.docx) only")
    if rule.since:
        yield say("documents from {day} on").format(day=day(rule.since.isoformat(), lang))
    if rule.until:
        yield say("documents up to {day}").format(day=day(rule.until.isoformat(), lang))


def _rule(rule: Rule, family: Family) -> dict[str, Any]:
    chapter = chapter_of(rule, family)
    return {
        "id": rule.id,
        "name": rule.name,
        "family": {"id": family.prefix, "title": family.title._asdict()},
        "chapter": chapter.title._asdict() if chapter else None,
        "severity": rule.severity.value,
        "summary": rule.page.summary._asdict(),
        "why": rule.page.why._asdict(),
        "note": rule.page.note._asdict() if rule.page.note else None,
        "examples": [{"text": e.text, "fires": e.fires} for e in rule.page.examples],
        "citations": [citation._asdict() for citation in rule.citations],
        "kinds": sorted(kind.value for kind in rule.kinds),
        "levels": None if rule.levels is None else [each.label for each in sorted(rule.levels)],
        "campaign_only": rule.campaign_only,
        "layout_only": rule.layout_only,
        "since": rule.since.isoformat() if rule.since else None,
        "until": rule.until.isoformat() if rule.until else None,
        "origin": rule.origin,
    }
