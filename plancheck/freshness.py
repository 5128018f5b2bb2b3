"""Whether the data are as new as the documents: told to people, judged by no rule."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence

from plancheck.finding import Bilingual, DocumentReport
from plancheck.knowledge import Campaign
from plancheck.pack import Pack

_A_YEAR = dt.timedelta(days=366)


def unknown_years(
    documents: Sequence[DocumentReport], campaigns: Sequence[Campaign]
) -> Iterator[Bilingual]:
    """Yield where a judged document is of a later year than the data of its campaign."""
    years = {(one.campaign, one.year) for one in documents if one.judged and one.year}
    for campaign in campaigns:
        newest = max((record.year for record in campaign.years), default=0)
        for year in sorted(year for name, year in years if name == campaign.id and year):
            if year > newest:
                yield _later(campaign, year, newest)


def old_data(documents: Sequence[DocumentReport], packs: Sequence[Pack]) -> Iterator[Bilingual]:
    """Yield whether *packs* were reviewed more than a year before the day of a judged document."""
    days = [dt.date.fromisoformat(one.as_of) for one in documents if one.judged and one.as_of]
    reviewed = max((pack.reviewed for pack in packs), default=None)
    if days and reviewed and max(days) - reviewed > _A_YEAR:
        yield _old(reviewed, max(days))


def _later(campaign: Campaign, year: int, newest: int) -> Bilingual:
    name = campaign.keyword
    return Bilingual(
        f"Dữ liệu về {name} chỉ có đến năm {newest}: chủ đề năm {year} chưa được đối chiếu. "
        f"Cách nêu chủ đề: plancheck packs --year {year}",
        f"The data on “{name}” end with {newest}: the theme of {year} was not compared. "
        f"How to give it: plancheck packs --year {year}",
    )


def _old(reviewed: dt.date, day: dt.date) -> Bilingual:
    return Bilingual(
        f"Dữ liệu được rà soát lần cuối ngày {reviewed:%d/%m/%Y}, trước ngày xét văn bản "
        f"({day:%d/%m/%Y}) hơn một năm: quy định và tên cơ quan có thể đã thay đổi.",
        f"The data were last reviewed on {reviewed}, more than a year before the document's day "
        f"({day}): laws and names of offices may have changed.",
    )
