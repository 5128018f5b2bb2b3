"""Rules come in the order of a manual, named or not."""

from __future__ import annotations

from plancheck.finding import Bilingual
from plancheck.rendering.families import by_chapter, by_family, chapter_of, family_of
from plancheck.rule import Chapter, Family, Rule

FIRST = Chapter(Bilingual("Phần một", "Part one"), ("XX002",))
SECOND = Chapter(Bilingual("Phần hai", "Part two"), ("XX009",))
XX = Family("XX", Bilingual("Thử", "Trial"), (FIRST, SECOND))
NOBODY = Family("ZZ", Bilingual("Không", "None"))


def of(rule: Rule, *ids: str) -> list[Rule]:
    return [rule._replace(id=one, origin="tinh-y") for one in ids]


def test_named_families_come_first_in_their_order(theft: Rule) -> None:
    """Those without rules are left out, those without a name follow."""
    rules = of(theft, "AA001", "XX001", "XX002")

    groups = list(by_family(rules, [NOBODY, XX]))

    assert [(one.prefix, [rule.id for rule in mine]) for one, mine in groups] == [
        ("XX", ["XX001", "XX002"]),
        ("AA", ["AA001"]),
    ]


def test_an_unnamed_family_is_called_by_who_brings_it(theft: Rule) -> None:
    """A province's own pack needs no more than its rules."""
    named, unnamed = of(theft, "XX001", "YYY001")

    assert family_of(named, [NOBODY, XX]) is XX
    assert family_of(unnamed, [NOBODY, XX]) == Family("YYY", Bilingual("tinh-y", "tinh-y"))


def test_rules_of_no_chapter_come_last(theft: Rule) -> None:
    """And a chapter without rules does not come at all."""
    rules = of(theft, "XX001", "XX002")

    assert [chapter_of(rule, XX) for rule in rules] == [None, FIRST]
    assert [(one, [rule.id for rule in mine]) for one, mine in by_chapter(XX, rules)] == [
        (FIRST, ["XX002"]),
        (None, ["XX001"]),
    ]
