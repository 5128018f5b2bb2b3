"""What is known of one year's campaigns, and what a user can do where it is nothing."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from plancheck.knowledge import Campaign, CampaignYear, Knowledge
from plancheck.pack import Pack
from plancheck.rendering.pack_list import confidence, year_json
from plancheck.rendering.paper import Paper
from plancheck.rendering.words import day


class _Year(NamedTuple):
    """A campaign's year: its record, its first day and the day of review, as far as known."""

    campaign: Campaign
    year: int
    record: CampaignYear | None
    start: dt.date | None
    reviewed: dt.date | None

    @property
    def reviewed_before(self) -> bool | None:
        """Whether the data are older than the campaign."""
        return self.reviewed < self.start if self.reviewed and self.start else None


def render_year_text(knowledge: Knowledge, packs: Sequence[Pack], year: int, paper: Paper) -> str:
    """Return what *knowledge* has of each campaign's *year*; *packs* tell when it was reviewed."""
    parts = ["\n".join(_lines(one, paper)) for one in _years(knowledge, packs, year)]
    return "\n\n".join(parts or [paper.say("No campaign is known.")]) + "\n"


def render_year_json(knowledge: Knowledge, packs: Sequence[Pack], year: int) -> str:
    """Return the same as JSON."""
    told = [_told(one) for one in _years(knowledge, packs, year)]
    return json.dumps({"year": year, "campaigns": told}, ensure_ascii=False, indent=2) + "\n"


def _years(knowledge: Knowledge, packs: Sequence[Pack], year: int) -> Iterator[_Year]:
    for campaign in knowledge.campaigns:
        mine = [pack.reviewed for pack in packs if pack.knowledge.campaign(campaign.id)]
        nearest = min(campaign.years, key=lambda one: abs(one.year - year), default=None)
        start = nearest.start.replace(year=year) if nearest else None
        yield _Year(campaign, year, campaign.year(year), start, max(mine, default=None))


def _lines(one: _Year, paper: Paper) -> Iterator[str]:
    heading = paper.say("{campaign}, {year}").format(campaign=one.campaign.keyword, year=one.year)
    yield paper.paint(heading, "bold")
    if one.record and one.record.themes:
        lines = list(_known(one.record, paper))
    else:
        lines = [
            paper.say(
                "No theme of {year} is known. A plan's theme is then not judged, and never faulted."
            ).format(year=one.year)
        ]
    for line in (*lines, *_review(one, paper)):
        yield from paper.wrap(line, indent=2, hang=2)
    if not (one.record and one.record.themes):
        yield from _way_out(one.year, paper)


def _known(record: CampaignYear, paper: Paper) -> Iterator[str]:
    yield paper.say("Time: {start} to {end}.").format(
        start=day(record.start.isoformat(), paper.lang), end=day(record.end.isoformat(), paper.lang)
    )
    for theme in record.themes:
        where = f", {theme.province}" if theme.province else ""
        sure = f"{confidence(theme.source, paper)}{where}; {theme.source.reference}"
        yield paper.say("Theme: “{text}” ({source}).").format(text=theme.text, source=sure)
    orders = ", ".join(record.orders) or paper.say("none known")
    yield paper.say("Ordered by: {documents}.").format(documents=orders)


def _review(one: _Year, paper: Paper) -> Iterator[str]:
    if one.reviewed is None:
        return
    template = paper.say("The data were last reviewed on {day}.")
    if one.reviewed_before:
        template = paper.say(
            "The data were last reviewed on {day}, before the campaign of {year} began ({start}): "
            "newer orders may exist."
        )
    elif one.start:
        template = paper.say(
            "The data were last reviewed on {day}, after the campaign of {year} began ({start})."
        )
    start = day(one.start.isoformat(), paper.lang) if one.start else ""
    reviewed = day(one.reviewed.isoformat(), paper.lang)
    yield template.format(day=reviewed, year=one.year, start=start)


def _way_out(year: int, paper: Paper) -> Iterator[str]:
    text = paper.say("The official theme of {year}").format(year=year)
    yield "  " + paper.say("Give the theme when you check:")
    yield f'    plancheck ke-hoach.docx --theme "{text}"'
    yield "  " + paper.say("or in plancheck.toml beside the documents:")
    yield from ("    [[theme]]", f"    year = {year}", f'    text = "{text}"')


def _told(one: _Year) -> dict[str, Any]:
    record = year_json(one.record) if one.record else None
    return {
        "id": one.campaign.id,
        "keyword": one.campaign.keyword,
        "theme_known": bool(one.record and one.record.themes),
        "record": record,
        "reviewed": one.reviewed.isoformat() if one.reviewed else None,
        "reviewed_before_campaign": one.reviewed_before,
    }
