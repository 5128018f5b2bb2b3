"""Which rules a selector names."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from plancheck.errors import RequestError
from plancheck.finding import Bilingual, Citation, Remark, Severity
from plancheck.plan import Plan
from plancheck.rule import Context, Page, Rule
from plancheck.selection import select_rules


def finds_nothing(_plan: Plan, _context: Context) -> Iterator[Remark]:
    yield from ()


def named(identifier: str) -> Rule:
    said = Bilingual("…", "…")
    return Rule(
        id=identifier,
        name=f"ten-{identifier.lower()}",
        severity=Severity.ERROR,
        citations=(Citation("NĐ", "Điều 1"),),
        messages={},
        check=finds_nothing,
        page=Page(said, said),
    )


def test_rules_are_selected_by_id_prefix_and_name() -> None:
    """Selectors add up, ignoring wins, order is kept."""
    rules = [named(identifier) for identifier in ("AA001", "AA002", "BB001")]

    def chosen(*select: str, ignore: tuple[str, ...] = ()) -> list[str]:
        return [rule.id for rule in select_rules(rules, select, ignore)]

    assert chosen() == ["AA001", "AA002", "BB001"]
    assert chosen("AA") == ["AA001", "AA002"]
    assert chosen("ten-bb001", "AA002") == ["AA002", "BB001"]
    assert chosen("aa", ignore=("AA001",)) == ["AA002"]


@pytest.mark.parametrize("selector", ["ZZ", "AA009", "", "khong-co"])
def test_an_unknown_selector_is_refused(selector: str) -> None:
    """A misspelt rule must not silently check less; the sentence says what exists."""
    with pytest.raises(RequestError, match="AA"):
        select_rules([named("AA001")], [selector])
