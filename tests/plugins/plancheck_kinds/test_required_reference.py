"""``required_reference``: by number and symbol, or by kind and issuer."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from plancheck import Plan, Reference, Remark, Span
from plancheck.plan import Field, Organisation
from plancheck_kinds.required_reference import required_reference

BY_NUMBER = required_reference(designation="28/NQ-CP")
BY_ISSUER = required_reference(type="Kế hoạch", issuer="Ủy ban nhân dân tỉnh")


def cited(kind: str, issuer: str) -> Reference:
    span = Span(1, 0, 1, 1)
    return Reference(
        text="",
        span=span,
        type=Field(kind, kind, span),
        designation=None,
        date=None,
        issuer=Field(Organisation(issuer), issuer, span),
        title=None,
        preamble=True,
        first=True,
        blank=False,
    )


@pytest.mark.parametrize(
    "text", ["số 28/NQ-CP ngày", "28 / nq – cp", "(28/NQ‑CP)", "28/NQ-\nCP", "28/NQ-CP;"]
)
def test_a_cited_number_satisfies_however_typed(
    plan_of: Callable[..., Plan], said: Any, text: str
) -> None:
    """A stray space is another rule's matter."""
    assert said(BY_NUMBER, plan_of(*text.split("\n"))) == []


@pytest.mark.parametrize("text", ["128/NQ-CP", "28/NQ-CPX", "28/2021/NQ-CP", "28/NQ-HĐND"])
def test_another_number_does_not(plan_of: Callable[..., Plan], said: Any, text: str) -> None:
    """It is missing at the preamble, or at the top."""
    missing = {"designation": "28/NQ-CP"}
    preamble = Span(1, 1, 1, 3)

    assert said(BY_NUMBER, plan_of(text, preamble=preamble)) == [Remark(preamble, "fault", missing)]
    assert said(BY_NUMBER, plan_of(text)) == [Remark(Span(1, 0, 1, len(text)), "fault", missing)]


@pytest.mark.parametrize(
    ("kind", "issuer", "missing"),
    [
        ("Kế hoạch", "Uỷ ban nhân dân tỉnh Sơn La", False),
        ("KẾ HOẠCH", "Ủy ban nhân dân tỉnh", False),
        ("Công văn", "Ủy ban nhân dân tỉnh Sơn La", True),
        ("Kế hoạch", "Ủy ban nhân dân huyện X", True),
    ],
)
def test_kind_and_issuer_must_belong_to_one_citation(
    plan_of: Callable[..., Plan], said: Any, kind: str, issuer: str, *, missing: bool
) -> None:
    """Words of the issuer's name are enough."""
    plan = plan_of("x", references=(cited(kind, issuer),))

    assert [remark.arguments["designation"] for remark in said(BY_ISSUER, plan)] == (
        ["Kế hoạch – Ủy ban nhân dân tỉnh"] if missing else []
    )


def test_either_way_will_do(plan_of: Callable[..., Plan], said: Any) -> None:
    """When all keys are given."""
    check = required_reference(designation="28/NQ-CP", type="Kế hoạch", issuer="Sở Nội vụ")

    assert said(check, plan_of("số 28/NQ-CP")) == []
    assert said(check, plan_of("x", references=(cited("Kế hoạch", "Sở Nội vụ tỉnh"),))) == []
    assert [remark.arguments for remark in said(check, plan_of("x"))] == [
        {"designation": "28/NQ-CP / Kế hoạch – Sở Nội vụ"}
    ]


def test_a_kind_without_issuer_is_refused() -> None:
    """Any plan of anyone would satisfy it."""
    with pytest.raises(ValueError, match="either designation, or type and issuer"):
        required_reference(designation="28/NQ-CP", type="Kế hoạch")
