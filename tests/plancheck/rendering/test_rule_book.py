"""The manual: contents that lead somewhere, and a page for each rule."""

from __future__ import annotations

import re

import pytest

from plancheck.finding import Bilingual
from plancheck.host import load
from plancheck.rendering.rule_book import render_rules_markdown
from plancheck.rule import Chapter, Family, Rule

CHAPTERED = Family(
    "XX", Bilingual("Thử", "Trial"), (Chapter(Bilingual("Phần một", "Part one"), ("XX001",)),)
)


def test_a_rule_stands_below_its_chapter(theft: Rule) -> None:
    """Contents, family, chapter, table, then the page of the rule."""
    page = render_rules_markdown([theft], [CHAPTERED], lang="vi")

    parts = (
        "\n## Mục lục\n\n- [XX · Thử](#xx): 1 quy tắc\n  - [Phần một](#xx-1): 1 quy tắc\n",
        '\n<a id="xx"></a>\n\n## XX · Thử\n',
        '\n<a id="xx-1"></a>\n\n### Phần một\n',
        "\n| [XX001](#xx001) | Kế hoạch không nêu chủ đề. | lỗi |\n",
        '\n<a id="xx001"></a>\n\n#### XX001 · Kế hoạch không nêu chủ đề\n\n`thieu-chu-de` · lỗi\n',
        "\n**Vì sao.** Chủ đề do trung ương đặt.\n",
        "\n**Căn cứ.** Nghị định 30/2020/NĐ-CP, Điều 8 khoản 2 (điểm d).\n",
        "\nSai:\n\n```text\n(không có: chủ đề)\n```\n",
        "\n**Lưu ý.** Dự thảo cũng vậy.\n",
        "\n**Áp dụng cho.** kế hoạch; ",
    )
    places = [page.find(part) for part in parts]
    assert -1 not in places
    assert places == sorted(places)


def test_a_family_without_chapters_has_its_rules_right_below(theft: Rule) -> None:
    """One level of headings less, in English too."""
    page = render_rules_markdown([theft], [CHAPTERED._replace(chapters=())], lang="en")

    assert "\n### XX001 · The plan states no theme\n" in page
    assert "####" not in page


def test_signs_of_markdown_stay_signs(theft: Rule) -> None:
    """A "<" opens no tag and a "|" no column."""
    summary = Bilingual("Ghi <đơn vị> | khác.", "")
    strange = theft._replace(page=theft.page._replace(summary=summary))

    page = render_rules_markdown([strange], [], lang="vi")

    assert "| Ghi \\<đơn vị> \\| khác. |" in page


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_every_link_leads_to_a_place(lang: str) -> None:
    """Of the whole manual, each place is there once."""
    loaded = load()

    page = render_rules_markdown(loaded.rules, loaded.families, lang=lang)

    anchors = re.findall(r'<a id="([^"]+)"></a>', page)
    assert len(set(anchors)) == len(anchors)
    assert set(re.findall(r"\]\(#([^)]+)\)", page)) == set(anchors)
