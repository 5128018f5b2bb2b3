"""``forbidden_phrase``: every occurrence in the author's own text."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from plancheck import Plan, Reference, Remark, Span
from plancheck_kinds.forbidden_phrase import forbidden_phrase

CHECK = forbidden_phrase(phrase=["UBND huyện", "Ủy ban nhân dân huyện"], write="UBND xã")


def test_each_occurrence_is_shown_in_the_authors_words(
    plan_of: Callable[..., Plan], said: Any
) -> None:
    """The span covers the words, over a line break too."""
    plan = plan_of("- UBND Huyện;", "của Uỷ ban nhân dân", "huyện X")
    phrase = "UBND huyện / Ủy ban nhân dân huyện"

    assert said(CHECK, plan) == [
        Remark(
            Span(1, 2, 1, 12),
            "fault",
            {"phrase": phrase, "actual": "UBND Huyện"},
            expected="UBND xã",
        ),
        Remark(
            Span(2, 4, 3, 5),
            "fault",
            {"phrase": phrase, "actual": "Uỷ ban nhân dân\nhuyện"},
            expected="UBND xã",
        ),
    ]


def test_an_innocent_text_is_left_alone(plan_of: Callable[..., Plan], said: Any) -> None:
    """A longer word is another word."""
    assert said(CHECK, plan_of("UBND xã", "UBND huyệnx")) == []


def test_a_citation_of_another_document_is_left_alone(
    plan_of: Callable[..., Plan], said: Any
) -> None:
    """A plan of 2025 may cite a district's plan of 2023."""
    text = "Thực hiện Kế hoạch số 1/KH-UBND của UBND huyện X; giao UBND huyện"
    cited = Reference(
        text=text[10:49],
        span=Span(1, 10, 1, 49),
        type=None,
        designation=None,
        date=None,
        issuer=None,
        title=None,
        preamble=True,
        first=True,
        blank=False,
    )

    assert [remark.span for remark in said(CHECK, plan_of(text, references=(cited,)))] == [
        Span(1, 55, 1, 65)
    ]
