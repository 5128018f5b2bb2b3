"""A rule's page comes whole from the rule, in both languages and every form."""

from __future__ import annotations

import json

from jsonschema import Draft202012Validator

from plancheck.finding import Bilingual
from plancheck.rendering.paper import Paper
from plancheck.rendering.rule_pages import (
    render_rule_page,
    render_rules_json,
    render_rules_text,
)
from plancheck.rule import Chapter, Family, Rule
from plancheck.schemas import load


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


FAMILY = Family(
    "XX", Bilingual("Thử", "Trial"), (Chapter(Bilingual("Phần một", "Part one"), ("XX001",)),)
)


def test_the_list_names_every_rule_and_their_number(theft: Rule) -> None:
    """Below the family id, name, severity and summary of each, then the count."""
    assert render_rules_text([theft], [FAMILY], Paper("en")) == (
        "XX · Trial\n\nXX001 thieu-chu-de (error)\n      The plan states no theme.\n\n1 rule.\n"
    )


def test_json_keeps_to_its_schema(theft: Rule) -> None:
    """A site or an editor can show the rule in both languages without asking again."""
    told = json.loads(render_rules_json([theft, theft._replace(id="YY001")], [FAMILY]))
    Draft202012Validator(load("rules")).validate(told)
    assert [one["id"] for one in told] == ["XX001", "YY001"]
    assert told[0]["why"] == {
        "vi": "Chủ đề do trung ương đặt.",
        "en": "The theme is set centrally.",
    }
    assert told[0]["examples"] == [
        {"text": "chu_de:", "fires": True},
        {"text": "chu_de: 1. Chủ đề: “A”.", "fires": False},
    ]
    assert (told[0]["levels"], told[0]["since"], told[0]["until"]) == (
        ["province", "commune"],
        "2020-03-05",
        None,
    )


def test_json_names_family_and_chapter(theft: Rule) -> None:
    """As far as the plug-in names them."""
    named, unnamed = json.loads(
        render_rules_json([theft, theft._replace(id="YY001", origin="tinh-y")], [FAMILY])
    )
    assert named["family"] == {"id": "XX", "title": {"vi": "Thử", "en": "Trial"}}
    assert named["chapter"] == {"vi": "Phần một", "en": "Part one"}
    assert unnamed["family"] == {"id": "YY", "title": {"vi": "tinh-y", "en": "tinh-y"}}
    assert unnamed["chapter"] is None
