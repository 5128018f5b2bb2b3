"""What is known from outside the document: campaigns, documents, offices, provinces, units.

Every record says from when to when it holds, where it was found and how sure that is. Records
come from packs; nothing here names a campaign or a province. What is not known is unknown: a
look-up returns None or nothing, and no rule may conclude anything from that.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import NamedTuple

from plancheck.datum import Source
from plancheck.units import Units


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

    ``designation`` is number and symbol without spaces ("28/NQ-CP"). ``title`` is of a law its
    name with the kind word, of a programme what it approves. ``valid_to`` is the last day a
    document was in force, None while it is; ``period`` are the first and last year of a
    programme, which ends with them without being repealed. ``province`` names the issuer's
    province, None for central documents. ``campaign`` and ``year`` are set for those that order a
    yearly campaign.
    """

    designation: str
    type: str
    source: Source
    issuer: str | None = None
    date: dt.date | None = None
    title: str | None = None
    valid_from: dt.date | None = None
    valid_to: dt.date | None = None
    period: tuple[int, int] | None = None
    successor: str | None = None
    province: str | None = None
    campaign: str | None = None
    year: int | None = None

    @property
    def last_day(self) -> dt.date | None:
        """The last day in force or of the period, whichever comes first; None if neither ends."""
        ends = (self.valid_to, self.period and dt.date(self.period[1], 12, 31))
        return min((day for day in ends if day), default=None)

    @property
    def issue_year(self) -> int | None:
        """The year of the date, else the one inside the number ("02/2007/QH12")."""
        if self.date:
            return self.date.year
        inside = self.designation.split("/")[1:-1]
        return int(inside[0]) if inside and inside[0].isdecimal() else None


class Province(NamedTuple):
    """A province of one era; after a merger the old name has ``valid_to`` and ``successor``."""

    name: str
    source: Source
    valid_from: dt.date | None = None
    valid_to: dt.date | None = None
    successor: str | None = None


class Duty(NamedTuple):
    """A duty of an office that another successor took than the office's own."""

    text: str
    successor: str
    source: Source


class Office(NamedTuple):
    """A body of one era, or a kind of body such as "Ủy ban nhân dân huyện".

    ``aliases`` are other forms of the name, abbreviations among them. ``valid_to`` is the last
    day on which it can have been: where such bodies ended one after another, the latest.
    ``successor`` took over gender equality, or the body as a whole; ``duties`` went elsewhere.
    """

    name: str
    source: Source
    aliases: tuple[str, ...] = ()
    valid_from: dt.date | None = None
    valid_to: dt.date | None = None
    successor: str | None = None
    duties: tuple[Duty, ...] = ()


class Knowledge(NamedTuple):
    """All records of the loaded packs; ``units`` are read when they are first asked."""

    campaigns: tuple[Campaign, ...] = ()
    documents: tuple[KnownDocument, ...] = ()
    provinces: tuple[Province, ...] = ()
    offices: tuple[Office, ...] = ()
    units: Units = Units()

    def campaign(self, identifier: str) -> Campaign | None:
        """Return the campaign with this id."""
        return next((c for c in self.campaigns if c.id == identifier), None)

    def documents_numbered(self, designation: str) -> tuple[KnownDocument, ...]:
        """Return the known documents with this number and symbol (numbers recur over years)."""
        return tuple(d for d in self.documents if d.designation == designation)

    def sources(self) -> Iterator[Source]:
        """Yield the source of every record; those of ``units`` stand in their tables."""
        for campaign in self.campaigns:
            yield campaign.source
            yield from (name.source for name in campaign.names)
            yield from (theme.source for year in campaign.years for theme in year.themes)
        for office in self.offices:
            yield office.source
            yield from (duty.source for duty in office.duties)
        yield from (document.source for document in self.documents)
        yield from (province.source for province in self.provinces)

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
            offices=self.offices + other.offices,
            units=Units(self.units.tables + other.units.tables),
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
