"""A plan in small for the kinds: lines of text, with those parts that a test is about."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from plancheck import Abstention, Checker, Context, DocumentKind, Plan, Remark
from plancheck.document import Block, Document, FileKind, Part
from plancheck.knowledge import Knowledge


@pytest.fixture
def plan_of() -> Callable[..., Plan]:
    """Return the maker of a plan: lines become blocks, parts are given by name."""

    def make(*lines: str, **parts: Any) -> Plan:
        blocks = tuple(Block(n, Part.BODY, line) for n, line in enumerate(lines, 1))
        document = Document("x.txt", "", FileKind.TEXT, blocks)
        return Plan(**{"document": document, "kind": DocumentKind.PLAN, **parts})

    return make


@pytest.fixture
def said() -> Callable[[Checker, Plan], list[Remark | Abstention]]:
    """Return what a checker says of a plan."""
    return lambda check, plan: list(check(plan, Context(Knowledge())))
