"""A rule's page comes whole from the rule, in both languages and every form."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterator

import pytest

from plancheck.finding import Abstention, Bilingual, Citation, Severity
from plancheck.plan import DocumentKind, Level, Plan
from plancheck.rendering.paper import Paper
from plancheck.rendering.rule_pages import (
    render_rule_page,
    render_rules_json,
    render_rules_markdown,
    render_rules_text,
)
from plancheck.rule import Context, Message, Rule, rule

LAW = Citation("Nghị định 30/2020/NĐ-CP", "Điều 8 khoản 2", "điểm d")


@pytest.fixture
def theft() -> Rule:
    """A rule with everything a page can show."""

    @rule(
        "XX001",
        "thieu-chu-de",
        Severity.ERROR,
        citations=(LAW,),
        messages={"missing": Message("Thiếu.", "Missing.")},
        kinds=frozenset({DocumentKind.PLAN}),
        levels=frozenset({Level.COMMUNE, Level.PROVINCE}),
        campaign_only=True,
        since=dt.date(2020, 3, 5),
    )
    def checker(_plan: Plan, _context: Context) -> Iterator[Abstention]:
        """Kế hoạch không nêu chủ đề.
        The plan states no theme.

        Vì sao
            Chủ đề do trung ương đặt.
        Why
            The theme is set centrally.
        Sai
            chu_de:
        Đúng
            chu_de: 1. Chủ đề: “A”.
        Lưu ý
            Dự thảo cũng vậy.
        Note
            So do drafts.
        """
        yield Abstention("missing")

    return checker


def test_a_page_in_vietnamese(theft: Rule) -> None:
    """What, why, law, wrong, right, note and scope, in this order."""
    assert render_rule_page(theft, Paper("vi")) == (
        "XX001 thieu-chu-de (lỗi)\n"
        "Kế hoạch không nêu chủ đề.\n"
        "\n"
        "Vì sao\n"
        "  Chủ đề do trung ương đặt.\n"
        "\n"
        "Căn cứ\n"
        "  - Nghị định 30/2020/NĐ-CP, Điều 8 khoản 2 (điểm d)\n"
        "\n"
        "Sai\n"
        "  │ (không có: chủ đề)\n"
        "\n"
        "Đúng\n"
        "  │ 1. Chủ đề: “A”.\n"
        "\n"
        "Lưu ý\n"
        "  Dự thảo cũng vậy.\n"
        "\n"
        "Áp dụng cho\n"
        "  - kế hoạch\n"
        "  - cấp tỉnh, cấp xã\n"
        "  - chỉ kế hoạch về một Tháng hành động có trong dữ liệu\n"
        "  - văn bản từ ngày 05/03/2020\n"
    )


def test_a_page_in_english(theft: Rule) -> None:
    """The same parts, in English."""
    page = render_rule_page(theft, Paper("en"))
    heads = [line for line in page.splitlines() if line and not line.startswith(" ")]
    assert heads == [
        "XX001 thieu-chu-de (error)",
        "The plan states no theme.",
        "Why",
        "Legal basis",
        "Wrong",
        "Right",
        "Note",
        "Applies to",
    ]
    assert "  - documents from 2020-03-05 on\n" in page


def test_the_list_names_every_rule_and_their_number(theft: Rule) -> None:
    """Id, name, severity and summary of each, then the count."""
    assert render_rules_text([theft], Paper("en")) == (
        "XX001 thieu-chu-de (error)\n      The plan states no theme.\n\n1 rule.\n"
    )


def test_json_carries_both_languages(theft: Rule) -> None:
    """A site or an editor can show the rule without asking again."""
    (told,) = json.loads(render_rules_json([theft]))
    assert told["id"] == "XX001"
    assert (
        told["why"]
        == Bilingual("Chủ đề do trung ương đặt.", "The theme is set centrally.")._asdict()
    )
    assert told["examples"] == [
        {"text": "chu_de:", "fires": True},
        {"text": "chu_de: 1. Chủ đề: “A”.", "fires": False},
    ]
    assert (told["levels"], told["since"], told["until"]) == (
        ["province", "commune"],
        "2020-03-05",
        None,
    )


def test_markdown_links_the_table_to_each_page(theft: Rule) -> None:
    """Every row's link is the anchor of a heading below."""
    page = render_rules_markdown([theft], lang="vi")
    assert "| [XX001](#xx001-thieu-chu-de) | thieu-chu-de | lỗi | Kế hoạch không nêu" in page
    assert "\n## XX001 thieu-chu-de\n" in page
    assert "\n**Vì sao.** Chủ đề do trung ương đặt.\n" in page
    assert "\nSai:\n\n```text\n(không có: chủ đề)\n```\n" in page
