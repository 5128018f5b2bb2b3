"""``required_section``: under any of the headings, however they are written."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from plancheck import Abstention, Plan, Remark, Section, SectionKind, Span
from plancheck_kinds.required_section import required_section

FUNDS = required_section(heading=["Kinh phí", "Nguồn lực"])
AIMS = required_section(heading=["Mục đích, yêu cầu"])


def section(title: str, *kinds: SectionKind) -> Section:
    return Section("I.", title, 1, Span(1, 0, 1, 1), frozenset(kinds), 1, empty=False)


@pytest.mark.parametrize(
    ("check", "title"),
    [
        (FUNDS, "KINH PHÍ THỰC HIỆN"),
        (FUNDS, "Nguồn kinh phí:"),
        (FUNDS, "NGUỒN LỰC"),
        (AIMS, "MỤC ĐÍCH, YÊU CẦU"),
        (AIMS, "MỤC ĐÍCH YÊU CẦU:"),
        (AIMS, "Mục đích - yêu cầu"),
        (AIMS, "Mục đích và yêu cầu"),
    ],
)
def test_a_heading_is_recognised_however_written(
    plan_of: Callable[..., Plan], said: Any, check: Any, title: str
) -> None:
    """Case, end marks and the marks between words do not matter."""
    assert said(check, plan_of("x", outline=(section(title),))) == []


@pytest.mark.parametrize(
    "line", ["3. Kinh phí: từ ngân sách", "IV. KINH PHÍ", "- Kinh phí: không", "đ) Kinh phí"]
)
def test_a_paragraph_that_opens_with_the_words_will_do(
    plan_of: Callable[..., Plan], said: Any, line: str
) -> None:
    """It may be an item of the last section."""
    assert said(FUNDS, plan_of("KẾ HOẠCH", line, outline=(section("Tổ chức"),))) == []


def test_a_missing_section_is_shown_at_the_top(plan_of: Callable[..., Plan], said: Any) -> None:
    """Words within a sentence are no section."""
    plan = plan_of("KẾ HOẠCH", "Sử dụng kinh phí tiết kiệm", outline=(section("Tổ chức"),))

    assert said(FUNDS, plan) == [
        Remark(Span(1, 0, 1, 8), "fault", {"heading": "Kinh phí / Nguồn lực"}, expected="Kinh phí")
    ]


def test_a_known_section_counts_under_all_its_headings(
    plan_of: Callable[..., Plan], said: Any
) -> None:
    """What plancheck recognised as the section is one."""
    check = required_section(section="to_chuc_thuc_hien")
    named = section("PHÂN CÔNG NHIỆM VỤ", SectionKind.TO_CHUC_THUC_HIEN)

    assert said(check, plan_of("x", outline=(named,))) == []
    assert [remark.expected for remark in said(check, plan_of("x", outline=(section("A"),)))] == [
        "Tổ chức thực hiện"
    ]


@pytest.mark.parametrize("kind", SectionKind)
def test_every_known_section_has_a_usual_heading(
    plan_of: Callable[..., Plan], said: Any, kind: SectionKind
) -> None:
    """It is what the finding tells the author to write."""
    (remark,) = said(required_section(section=kind.value), plan_of("x", outline=(section("A"),)))

    assert remark.expected
    assert remark.arguments == {"heading": remark.expected}


def test_without_any_heading_nothing_is_decided(plan_of: Callable[..., Plan], said: Any) -> None:
    """The outline may not have been recognised."""
    assert said(FUNDS, plan_of("x")) == [Abstention("undecided")]
