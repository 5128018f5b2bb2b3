"""What is known of a year, and what a user can do where it is nothing."""

from __future__ import annotations

import datetime as dt
import json

import pytest

from plancheck.datum import Confidence, Source
from plancheck.knowledge import Campaign, CampaignYear, Knowledge, Theme
from plancheck.pack import Pack, Validity
from plancheck.rendering.pack_year import render_year_json, render_year_text
from plancheck.rendering.paper import Paper

SOURCE = Source("Công văn 9", Confidence.HIGH)
YEARS = tuple(
    CampaignYear(year, dt.date(year, 11, 1), dt.date(year, 11, 30), themes, orders)
    for year, themes, orders in (
        (2024, (), ()),
        (2025, (Theme("Trồng cây", SOURCE), Theme("Tưới", SOURCE, province="X")), ("9/CV-X",)),
    )
)
KNOWN = Knowledge((Campaign("xanh", "Tháng hành động xanh", (), YEARS, SOURCE),))


def pack(reviewed: str, knowledge: Knowledge = KNOWN) -> Pack:
    day = dt.date.fromisoformat(reviewed)
    return Pack("x", "X", "x.toml", day, (), knowledge, Validity())


def test_a_known_year_tells_theme_time_and_order() -> None:
    """With confidence, province and source."""
    text = render_year_text(KNOWN, [pack("2026-11-01")], 2025, Paper("vi"))
    assert text == (
        "Tháng hành động xanh, năm 2025\n"
        "  Thời gian: từ 01/11/2025 đến 30/11/2025.\n"
        "  Chủ đề: “Trồng cây” (tin cậy cao; Công văn 9).\n"
        "  Chủ đề: “Tưới” (tin cậy cao, X; Công văn 9).\n"
        "  Văn bản chỉ đạo: 9/CV-X.\n"
        "  Dữ liệu được rà soát lần cuối ngày 01/11/2026, sau khi đợt năm 2025 bắt đầu "
        "(01/11/2025).\n"
    )


@pytest.mark.parametrize("year", [2024, 2026])
def test_an_unknown_theme_is_told_plainly_with_the_way_out(year: int) -> None:
    """Whether the year has no record or a record without a theme."""
    text = render_year_text(KNOWN, [pack("2023-01-01")], year, Paper("en", width=200))
    assert f"  No theme of {year} is known. " in text
    assert f"before the campaign of {year} began ({year}-11-01): newer orders may exist." in text
    assert f'    plancheck ke-hoach.docx --theme "The official theme of {year}"\n' in text
    assert text.endswith(
        f'    [[theme]]\n    year = {year}\n    text = "The official theme of {year}"\n'
    )


def test_the_newest_review_of_the_campaign_counts() -> None:
    """Packs that do not speak of the campaign say nothing about it."""
    packs = [pack("2020-01-01"), pack("2025-10-31"), pack("2026-06-01", Knowledge())]
    (told,) = json.loads(render_year_json(KNOWN, packs, 2025))["campaigns"]
    assert (told["reviewed"], told["reviewed_before_campaign"]) == ("2025-10-31", True)


def test_json_tells_whether_the_theme_is_known() -> None:
    """And the record as the list of packs has it."""
    known, unknown = (
        json.loads(render_year_json(KNOWN, [], year))["campaigns"][0] for year in (2025, 2030)
    )
    assert (known["theme_known"], known["record"]["orders"]) == (True, ["9/CV-X"])
    assert (unknown["theme_known"], unknown["record"], unknown["reviewed"]) == (False, None, None)


def test_without_campaigns_that_is_said() -> None:
    """A run without packs is answered, not left blank."""
    assert render_year_text(Knowledge(), [], 2025, Paper("en")) == "No campaign is known.\n"


def test_a_campaign_without_years_has_no_day_to_compare() -> None:
    """Its review is told all the same."""
    bare = Knowledge((KNOWN.campaigns[0]._replace(years=()),))
    text = render_year_text(bare, [pack("2026-11-01", bare)], 2026, Paper("en"))
    assert "  The data were last reviewed on 2026-11-01.\n" in text
