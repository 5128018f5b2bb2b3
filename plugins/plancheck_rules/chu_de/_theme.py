"""Which themes are right for a plan, and which of its statements are about them."""

from __future__ import annotations

from collections.abc import Iterator

from plancheck import Campaign, CampaignYear, Plan, Theme, ThemeMention, same
from plancheck_rules.chu_de._quoted import is_cut, quoted_themes
from plancheck_rules.chu_de._words import closeness, plain, words

LIKE = 0.6
"""From this share of common words on, another statement is taken for the theme, altered."""


def official(plan: Plan, record: CampaignYear) -> tuple[Theme, ...]:
    """Return the themes of the year that hold for the plan's province (all, if it is unknown)."""
    return tuple(theme for theme in record.themes if _holds(theme, plan))


def _holds(theme: Theme, plan: Plan) -> bool:
    return not theme.province or not plan.province or same(theme.province, plan.province.value)


def says(text: str, theme: Theme) -> bool:
    """Tell whether *text* is the theme in one of its accepted spellings."""
    return plain(text) in {plain(one) for one in (theme.text, *theme.accepted)}


def right(text: str, themes: tuple[Theme, ...]) -> bool:
    """Tell whether *text* is one of *themes*."""
    return any(says(text, theme) for theme in themes)


def nearest(text: str, themes: tuple[Theme, ...]) -> Theme:
    """Return the well-attested theme that *text* is nearest to, the first of equals."""
    sure = [theme for theme in themes if is_sure(theme)] or themes
    return max(sure, key=lambda theme: closeness(text, theme.text))


def is_sure(theme: Theme) -> bool:
    """Tell whether several sources agree on the theme; a banner's variant is less sure."""
    return theme.source.confidence == "high"


def spelling(text: str, theme: Theme) -> str:
    """Return the accepted spelling of the theme that *text* follows."""
    return max((theme.text, *theme.accepted), key=lambda one: closeness(text, one))


def same_words(text: str, theme: Theme) -> bool:
    """Tell whether only punctuation sets *text* apart from the theme."""
    return words(text) == words(spelling(text, theme))


def other_years(text: str, campaign: Campaign | None, year: int) -> dict[int, Theme]:
    """Return the themes of other years than *year* that *text* is, by year."""
    records = campaign.years if campaign else ()
    return {
        record.year: theme
        for record in records
        for theme in record.themes
        if record.year != year and says(text, theme)
    }


def statements(plan: Plan) -> Iterator[ThemeMention]:
    """Yield the statements about this year's theme: the plan's own, and those of no other year."""
    for mention in plan.themes:
        if mention == plan.theme or mention.year is None or mention.year == _year(plan):
            yield mention


def _year(plan: Plan) -> int | None:
    return plan.year.value if plan.year else None


def deviations(
    plan: Plan, campaign: Campaign | None, record: CampaignYear
) -> Iterator[tuple[ThemeMention, Theme, bool]]:
    """Yield statements that are no theme of any year, with the theme meant and whether near it.

    Far from the theme, only the plan's own statement counts: a contest has a theme of its own.
    """
    themes = official(plan, record)
    for mention in (*statements(plan), *_in_passing(plan, themes)) if themes else ():
        said = mention.text.value
        if right(said, themes) or other_years(said, campaign, record.year):
            continue
        meant = nearest(said, themes)
        like = closeness(said, meant.text) >= LIKE or is_cut(said, meant.text)
        if like or mention == plan.theme:
            yield mention, meant, like


def _in_passing(plan: Plan, themes: tuple[Theme, ...]) -> Iterator[ThemeMention]:
    return (mention for mention, _ in quoted_themes(plan, themes))
