"""The manual of all rules as one Markdown page: contents, then each family with its rules."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from plancheck.rendering.example_text import example_lines
from plancheck.rendering.families import by_chapter, by_family
from plancheck.rendering.finding_text import cited
from plancheck.rendering.paper import Paper
from plancheck.rendering.rule_pages import scope
from plancheck.rendering.words import SEVERITIES
from plancheck.rule import Chapter, Family, Rule


def render_rules_markdown(rules: Sequence[Rule], families: Sequence[Family], *, lang: str) -> str:
    """Return *rules* as one Markdown page in *lang*."""
    paper = Paper(lang)
    groups = list(by_family(rules, families))
    lines = [
        "# " + paper.say("Rules of plancheck"),
        "",
        paper.say("This page is made by `plancheck rules --format markdown`; do not edit it."),
        "",
        *_severities(paper),
        "",
        "## " + paper.say("Contents"),
        "",
        *(line for family, mine in groups for line in _contents(family, mine, paper)),
        *(line for family, mine in groups for line in _family(family, mine, paper)),
    ]
    return "\n".join(lines) + "\n"


def _severities(paper: Paper) -> Iterator[str]:
    yield paper.say(
        "An **error** is wrong content: the plan must be reissued. A **warning** is corrected by a "
        "letter. A **note** is worth a look."
    )


def _contents(family: Family, rules: Sequence[Rule], paper: Paper) -> Iterator[str]:
    yield _entry(_title(family, paper), _anchor(family), rules, paper)
    for chapter, mine in by_chapter(family, rules):
        if chapter:
            yield "  " + _entry(_name(chapter, paper), _anchor(family, chapter), mine, paper)


def _entry(title: str, anchor: str, rules: Sequence[Rule], paper: Paper) -> str:
    number = paper.number("{number} rule", "{number} rules", len(rules))
    return f"- [{title}](#{anchor}): {number}"


def _family(family: Family, rules: Sequence[Rule], paper: Paper) -> Iterator[str]:
    yield from _heading(2, _title(family, paper), _anchor(family))
    for chapter, mine in by_chapter(family, rules):
        if chapter:
            yield from _heading(3, _name(chapter, paper), _anchor(family, chapter))
        columns = (paper.say("Rule"), paper.say("What it finds"), paper.say("Severity"))
        yield from ("", f"| {' | '.join(columns)} |", "|---|---|---|")
        yield from (_row(rule, paper) for rule in mine)
        for rule in mine:
            yield from _rule(rule, 4 if chapter else 3, paper)


def _heading(level: int, text: str, anchor: str) -> Iterator[str]:
    yield from ("", f'<a id="{anchor}"></a>', "", f"{'#' * level} {text}")


def _title(family: Family, paper: Paper) -> str:
    title = family.title.in_language(paper.lang)
    return f"{family.prefix} · {_escaped(title)}" if title else family.prefix


def _name(chapter: Chapter, paper: Paper) -> str:
    return _escaped(chapter.title.in_language(paper.lang))


def _anchor(family: Family, chapter: Chapter | None = None) -> str:
    number = f"-{family.chapters.index(chapter) + 1}" if chapter else ""
    return f"{family.prefix.lower()}{number}"


def _row(rule: Rule, paper: Paper) -> str:
    summary = _escaped(rule.page.summary.in_language(paper.lang))
    return (
        f"| [{rule.id}](#{rule.id.lower()}) | {summary} | {paper.say(SEVERITIES[rule.severity])} |"
    )


def _rule(rule: Rule, level: int, paper: Paper) -> Iterator[str]:
    say, lang, page = paper.say, paper.lang, rule.page
    summary = _escaped(page.summary.in_language(lang)).rstrip(".")
    yield from _heading(level, f"{rule.id} · {summary}", rule.id.lower())
    yield from ("", f"`{rule.name}` · {say(SEVERITIES[rule.severity])}")
    yield from _paragraph(say("Why"), page.why.in_language(lang))
    yield from _paragraph(say("Legal basis"), "; ".join(map(cited, rule.citations)) + ".")
    for example in page.examples:
        title = say("Wrong") if example.fires else say("Right")
        yield from ("", f"{title}:", "", "```text", *example_lines(example.text, say), "```")
    if page.note:
        yield from _paragraph(say("Note"), page.note.in_language(lang))
    yield from _paragraph(say("Applies to"), "; ".join(scope(rule, paper)) + ".")


def _paragraph(title: str, text: str) -> Iterator[str]:
    yield from ("", f"**{title}.** {_escaped(text)}")


def _escaped(text: str) -> str:
    """Text that Markdown takes for neither a tag nor a table's border."""
    return text.replace("<", "\\<").replace("|", "\\|")
