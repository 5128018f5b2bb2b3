"""Every built-in rule has a family with a name, and a chapter where the family has chapters."""

from __future__ import annotations

from plancheck_rules import FAMILIES, RULES
from plancheck_rules.the_thuc import RULES as FORM


def test_every_prefix_is_named_once() -> None:
    """In the order of the rules' packages, in both languages."""
    prefixes = list(dict.fromkeys(rule.id[:2] for rule in RULES))

    assert [one.prefix for one in FAMILIES if one.prefix in prefixes] == prefixes
    assert len({one.prefix for one in FAMILIES}) == len(FAMILIES)
    assert all(one.title.vi and one.title.en for one in FAMILIES)


def test_every_rule_of_form_is_in_one_chapter() -> None:
    """A new component cannot be forgotten in the manual."""
    (family,) = [one for one in FAMILIES if one.prefix == "TT"]

    listed = [identifier for chapter in family.chapters for identifier in chapter.rules]

    assert sorted(listed) == sorted(rule.id for rule in FORM)
