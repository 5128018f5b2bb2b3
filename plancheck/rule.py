"""The waist of the program: ``Rule``, and the decorator that makes one from a function.

Rules written in code and rules compiled from a pack are the same type; the engine, the
documentation and the tests cannot tell them apart.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator, Mapping
from typing import Any, NamedTuple

from plancheck.finding import Abstention, Bilingual, Citation, Remark, Severity
from plancheck.knowledge import Knowledge
from plancheck.plan import DocumentKind, Level, Plan

JUDGED = frozenset({DocumentKind.PLAN, DocumentKind.ATTACHED_PLAN})


class Message(NamedTuple):
    """A sentence with ``{named}`` arguments in both languages, and advice what to write."""

    vi: str
    en: str
    advice_vi: str = ""
    advice_en: str = ""


class Context(NamedTuple):
    """What a checker may know besides the plan.

    ``as_of`` is the date by whose law the plan is judged; a checker has no clock of its own.
    """

    knowledge: Knowledge
    as_of: dt.date | None = None


Checker = Callable[[Plan, Context], Iterator[Remark | Abstention]]


Kind = Callable[[Mapping[str, Any]], Checker]
"""A declarative kind: compiles the kind's own keys of a pack's ``[[rule]]`` into a checker."""


class Chapter(NamedTuple):
    """A part of a family for readers of the manual; ``rules`` are ids."""

    title: Bilingual
    rules: tuple[str, ...]


class Family(NamedTuple):
    """What the rules with one prefix are about; only lists and the manual ask for it."""

    prefix: str
    title: Bilingual
    chapters: tuple[Chapter, ...] = ()


class Example(NamedTuple):
    """A plan in small (see :mod:`plancheck.testing`) that a rule must or must not fire on."""

    text: str
    fires: bool


class Page(NamedTuple):
    """The rule's documentation, in both languages; ``examples`` are run by the tests."""

    summary: Bilingual
    why: Bilingual
    examples: tuple[Example, ...] = ()
    note: Bilingual | None = None


class Rule(NamedTuple):
    """One thing that can be wrong, and how to find it.

    ``id`` is a family prefix and three digits and is never reused; ``name`` states the offence.
    A rule is "not applicable" to a document of a kind, level or date it does not name, to one of
    no known campaign if ``campaign_only``, to one without layout if ``layout_only`` (then
    "undecided"), and outside ``since``..``until`` (both included).
    """

    id: str
    name: str
    severity: Severity
    citations: tuple[Citation, ...]
    messages: Mapping[str, Message]
    check: Checker
    page: Page
    kinds: frozenset[DocumentKind] = JUDGED
    levels: frozenset[Level] | None = None
    campaign_only: bool = False
    layout_only: bool = False
    since: dt.date | None = None
    until: dt.date | None = None
    origin: str = ""

    @property
    def prefix(self) -> str:
        """The letters of the id, which tell the family."""
        return self.id.rstrip("0123456789")


def rule(
    identifier: str,
    name: str,
    severity: Severity,
    *,
    citations: tuple[Citation, ...],
    messages: Mapping[str, Message],
    kinds: frozenset[DocumentKind] = JUDGED,
    levels: frozenset[Level] | None = None,
    campaign_only: bool = False,
    layout_only: bool = False,
    since: dt.date | None = None,
    until: dt.date | None = None,
) -> Callable[[Checker], Rule]:
    """Turn a checker into a :class:`Rule`; its docstring is the rule's page (see ``read_page``).

    Raises:
        ValueError: the docstring lacks a heading, or no citation is given.
    """
    if not citations:
        raise ValueError(f"{identifier} cites no authority")

    def decorate(check: Checker) -> Rule:
        return Rule(
            id=identifier,
            name=name,
            severity=severity,
            citations=citations,
            messages=messages,
            check=check,
            page=read_page(check.__doc__ or ""),
            kinds=kinds,
            levels=levels,
            campaign_only=campaign_only,
            layout_only=layout_only,
            since=since,
            until=until,
        )

    return decorate


def read_page(docstring: str) -> Page:
    """Return the page written in a checker's docstring.

    The first line is the summary in Vietnamese, the second in English. Then come headings at
    the margin with indented text: ``Vì sao`` and ``Why`` (both needed), ``Lưu ý`` and ``Note``,
    and any number of ``Sai`` (an example that fires) and ``Đúng`` (one that is silent).

    Raises:
        ValueError: a needed heading is missing.
    """
    parts: list[tuple[str, list[str]]] = [("", [])]
    for line in map(str.strip, docstring.splitlines()):
        if line in _HEADINGS:
            parts.append((line, []))
        else:
            parts[-1][1].append(line)
    prose = {
        head: " ".join(" ".join(text).split()) for head, text in parts[1:] if head not in _EXAMPLES
    }
    try:
        in_vietnamese, in_english = filter(None, parts[0][1])
    except ValueError:
        raise ValueError(f"a rule's page begins with two summaries: {docstring}") from None
    if missing := {"Vì sao", "Why"} - prose.keys():
        raise ValueError(f"a rule's page lacks {missing}: {docstring}")
    return Page(
        summary=Bilingual(in_vietnamese, in_english),
        why=Bilingual(prose["Vì sao"], prose["Why"]),
        examples=tuple(
            Example("\n".join(text).strip(), fires=_EXAMPLES[head])
            for head, text in parts[1:]
            if head in _EXAMPLES
        ),
        note=Bilingual(prose["Lưu ý"], prose["Note"]) if "Note" in prose else None,
    )


_EXAMPLES = {"Sai": True, "Đúng": False}
_HEADINGS = frozenset({"Vì sao", "Why", "Lưu ý", "Note", *_EXAMPLES})
