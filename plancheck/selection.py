"""Which rules a request names: by id, by family or by name."""

from __future__ import annotations

from collections.abc import Sequence

from plancheck.errors import RequestError
from plancheck.rule import Rule


def select_rules(
    rules: Sequence[Rule], select: Sequence[str] = (), ignore: Sequence[str] = ()
) -> tuple[Rule, ...]:
    """Return the rules that *select* names (all if empty) less those that *ignore* names.

    A selector is an id, the beginning of one, or a name.

    Raises:
        RequestError: a selector fits no rule.
    """
    for selector in (*select, *ignore):
        if not any(_answers_to(rule, selector) for rule in rules):
            prefixes = sorted({rule.prefix for rule in rules})
            raise RequestError(
                "No rule is called {selector}. There are the families {families}; "
                "`plancheck rules` lists every rule.",
                selector=selector,
                families=", ".join(prefixes),
            )
    return tuple(
        rule
        for rule in rules
        if (not select or any(_answers_to(rule, selector) for selector in select))
        and not any(_answers_to(rule, selector) for selector in ignore)
    )


def _answers_to(rule: Rule, selector: str) -> bool:
    return bool(selector) and (rule.id.startswith(selector.upper()) or rule.name == selector)
