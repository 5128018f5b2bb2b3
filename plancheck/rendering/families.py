"""Rules in the order of a manual: by family, and by chapter where a family has chapters."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from plancheck.finding import Bilingual
from plancheck.rule import Chapter, Family, Rule


def family_of(rule: Rule, families: Sequence[Family]) -> Family:
    """Return the family that *rule* belongs to; an unnamed one is called by who brings it."""
    named = (family for family in families if family.prefix == rule.prefix)
    return next(named, Family(rule.prefix, Bilingual(rule.origin, rule.origin)))


def chapter_of(rule: Rule, family: Family) -> Chapter | None:
    """Return the chapter of *family* that lists *rule*."""
    return next((chapter for chapter in family.chapters if rule.id in chapter.rules), None)


def by_family(
    rules: Sequence[Rule], families: Sequence[Family]
) -> Iterator[tuple[Family, list[Rule]]]:
    """Yield each family that has rules with them: those of *families* first, in their order."""
    groups: dict[str, tuple[Family, list[Rule]]] = {one.prefix: (one, []) for one in families}
    for rule in rules:
        groups.setdefault(rule.prefix, (family_of(rule, ()), []))[1].append(rule)
    yield from (group for group in groups.values() if group[1])


def by_chapter(
    family: Family, rules: Sequence[Rule]
) -> Iterator[tuple[Chapter | None, list[Rule]]]:
    """Yield each chapter that has rules with them; last, under None, those in no chapter."""
    for chapter in (*family.chapters, None):
        if mine := [rule for rule in rules if chapter_of(rule, family) == chapter]:
            yield chapter, mine
