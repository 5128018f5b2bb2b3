"""What is known from outside the document: campaigns, documents, offices, provinces.

Every record says from when to when it holds, where it was found and how sure that is. Records
come from packs; nothing here names a campaign or a province. What is not known is unknown: a
look-up returns None or nothing, and no rule may conclude anything from that.
"""

from __future__ import annotations

import datetime as dt
from enum import StrEnum
from typing import NamedTuple


class Confidence(StrEnum):
    """How sure a datum is: several independent sources, one good source, memory or analogy."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"


class Source(NamedTuple):
    """Where a datum was found."""

    reference: str
    confidence: Confidence


class Theme(NamedTuple):
    """An official theme; ``province`` restricts it to one province (None: the whole country).

    ``accepted`` are spellings that count as right; ``wrong`` are alterations seen in real texts.
    """

    text: str
    source: Source
    accepted: tuple[str, ...] = ()
    wrong: tuple[str, ...] = ()
    province: str | None = None


class CampaignName(NamedTuple):
    """What the campaign was called in the years from ``first_year`` to ``last_year``.

    In ``tolerant_until`` and before, the previous name is a minor slip; later it is an error.
    """

    text: str
    first_year: int
    last_year: int | None
    tolerant_until: int | None
    source: Source


class CampaignYear(NamedTuple):
    """One year's campaign: window (both days included), themes, and the documents that order it."""

    year: int
    start: dt.date
    end: dt.date
    themes: tuple[Theme, ...]
    orders: tuple[str, ...] = ()


class Campaign(NamedTuple):
    """A yearly campaign.

    ``keyword`` is the opening of its name that no other campaign shares; it finds mentions.
    """

    id: str
    keyword: str
    names: tuple[CampaignName, ...]
    years: tuple[CampaignYear, ...]
    source: Source

    def year(self, year: int) -> CampaignYear | None:
        """Return the record of *year*, None if nothing is known."""
        return next((record for record in self.years if record.year == year), None)

    def name(self, year: int) -> CampaignName | None:
        """Return the name that is right in *year*, None outside all periods."""
        for name in self.names:
            if name.first_year <= year and (name.last_year is None or year <= name.last_year):
                return name
        return None


class KnownDocument(NamedTuple):
    """A document whose particulars are known; a part that is not known is None.

    ``designation`` is number and symbol without spaces ("28/NQ-CP"). ``valid_to`` is the last
    day it was in force, None while it is. ``province`` names the issuer's province, None for
    central documents. ``campaign`` and ``year`` are set for those that order a yearly campaign.
    """

    designation: str
    type: str
    source: Source
    issuer: str | None = None
    date: dt.date | None = None
    title: str | None = None
    valid_from: dt.date | None = None
    valid_to: dt.date | None = None
    successor: str | None = None
    province: str | None = None
    campaign: str | None = None
    year: int | None = None


class Province(NamedTuple):
    """A province of one era; after a merger the old name has ``valid_to`` and ``successor``."""

    name: str
    source: Source
    valid_from: dt.date | None = None
    valid_to: dt.date | None = None
    successor: str | None = None


class Knowledge(NamedTuple):
    """All records of the loaded packs."""

    campaigns: tuple[Campaign, ...] = ()
    documents: tuple[KnownDocument, ...] = ()
    provinces: tuple[Province, ...] = ()

    def campaign(self, identifier: str) -> Campaign | None:
        """Return the campaign with this id."""
        return next((c for c in self.campaigns if c.id == identifier), None)

    def documents_numbered(self, designation: str) -> tuple[KnownDocument, ...]:
        """Return the known documents with this number and symbol (numbers recur over years)."""
        return tuple(d for d in self.documents if d.designation == designation)

    def with_theme(self, campaign: str, year: int, theme: Theme) -> Knowledge:
        """Return these records with *theme* first among a year's; the year need not be known.

        An unknown year gets the window of the nearest known one: a yearly campaign keeps its days.
        """
        known = self.campaign(campaign)
        if known is None or not known.years:
            return self
        nearest = min(known.years, key=lambda record: abs(record.year - year))
        record = CampaignYear(
            year,
            nearest.start.replace(year=year),
            nearest.end.replace(year=year),
            themes=(theme,),
        )
        return self.merged(
            Knowledge((Campaign(known.id, known.keyword, (), (record,), known.source),))
        )

    def merged(self, other: Knowledge) -> Knowledge:
        """Return the records of both; for one campaign's year, the other's themes come first."""
        return Knowledge(
            campaigns=_merged_campaigns(self.campaigns, other.campaigns),
            documents=self.documents + other.documents,
            provinces=self.provinces + other.provinces,
        )


def _merged_campaigns(
    ours: tuple[Campaign, ...], others: tuple[Campaign, ...]
) -> tuple[Campaign, ...]:
    merged = {campaign.id: campaign for campaign in ours}
    for campaign in others:
        known = merged.get(campaign.id)
        merged[campaign.id] = _merged_campaign(known, campaign) if known else campaign
    return tuple(merged.values())


def _merged_campaign(ours: Campaign, other: Campaign) -> Campaign:
    years = {record.year: record for record in ours.years}
    for record in other.years:
        known = years.get(record.year)
        years[record.year] = (
            CampaignYear(
                record.year,
                record.start,
                record.end,
                record.themes + known.themes,
                record.orders + known.orders,
            )
            if known
            else record
        )
    return Campaign(
        ours.id,
        ours.keyword,
        ours.names + other.names,
        tuple(sorted(years.values(), key=lambda record: record.year)),
        ours.source,
    )
