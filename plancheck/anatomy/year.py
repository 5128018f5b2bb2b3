"""The campaign year: what the document says about its year, the surest statement first."""

from __future__ import annotations

import re
from collections.abc import Sequence

from plancheck.anatomy.lines import evidence
from plancheck.dates import PartialDate
from plancheck.document import Document
from plancheck.plan import CampaignMention, Field, Period, ThemeMention

# "đến năm 2030" tells when a programme ends.
_YEAR = re.compile(r"(?<!đến )năm\s{1,5}(20\d\d)(?!\d)")


def stated_year(
    document: Document,
    title: Field[str] | None,
    mentions: Sequence[CampaignMention],
    date: Field[PartialDate] | None,
) -> Field[int] | None:
    """Return the year from the title, a mention of the campaign, or the document's own date."""
    found = _year_of_title(document, title) if title else None
    if found:
        return found
    mentioned = [mention.year for mention in mentions if mention.year and not mention.cited]
    mentioned += [mention.year for mention in mentions if mention.year]
    if mentioned:
        return mentioned[0]
    if date and date.value.year is not None:
        return Field(date.value.year, date.text, date.span)
    return None


def _year_of_title(document: Document, title: Field[str]) -> Field[int] | None:
    start, end = document.offsets(title.span)
    years = list(_YEAR.finditer(document.folded, start, end))
    if not years:
        return None
    return evidence(document, int(years[-1][1]), years[-1].start(1), years[-1].end(1))


def implied_year(
    document: Document, themes: Sequence[ThemeMention], periods: Sequence[Period], *, loose: bool
) -> Field[int] | None:
    """Return the year said along with a theme, else the year of a period's end or start.

    With *loose*, for a page that is no document, also the first year named anywhere.
    """
    for theme in themes:
        if theme.year is not None:
            return Field(theme.year, theme.text.text, theme.text.span)
    for period in periods:
        for date in (period.end, period.start):
            if date and date.value.year is not None:
                return Field(date.value.year, date.text, date.span)
    named = _YEAR.search(document.folded) if loose else None
    return evidence(document, int(named[1]), *named.span(1)) if named else None
