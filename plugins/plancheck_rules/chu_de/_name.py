"""Judging one mention of the campaign's name: right, of another period, or garbled."""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum
from typing import NamedTuple

from plancheck import Campaign, CampaignMention, Context, Plan
from plancheck_rules._campaign import campaign_of
from plancheck_rules.chu_de._words import plain, words


class State(Enum):
    """What a mention of the name came to."""

    RIGHT = "right"
    OTHER_PERIOD = "other_period"
    GARBLED = "garbled"


class Judged(NamedTuple):
    """A mention with its judgement; ``expected`` is the name that would be right there.

    ``tolerant`` is true while the former name is still a minor slip.
    """

    mention: CampaignMention
    state: State
    expected: str
    tolerant: bool


def judged_names(plan: Plan, context: Context) -> Iterator[Judged]:
    """Yield a judgement of every mention that is the author's own, not a cited title."""
    campaign = campaign_of(plan, context)
    if campaign is None or plan.year is None:
        return
    for mention in plan.campaign_mentions:
        year = _year(mention, plan.year.value)
        name = campaign.name(year)
        if mention.cited or mention.campaign != campaign.id or name is None:
            continue
        state, expected = _judge(mention.text.value, name.text, campaign)
        tolerant = name.tolerant_until is not None and year <= name.tolerant_until
        yield Judged(mention, state, expected, tolerant)


def _year(mention: CampaignMention, of_plan: int) -> int:
    """A look back at an earlier year uses the name of that time."""
    return min(mention.year.value, of_plan) if mention.year else of_plan


def _judge(said: str, name: str, campaign: Campaign) -> tuple[State, str]:
    if plain(said) in (plain(name), plain(campaign.keyword)):
        return State.RIGHT, name
    if any(_means(said, other.text, name) for other in campaign.names):
        return State.OTHER_PERIOD, name
    short = len(words(said)) <= len(words(campaign.keyword)) + 1
    return State.GARBLED, campaign.keyword if short else name


def _means(said: str, other: str, name: str) -> bool:
    """Whether more words of *said* are the *other* name's own than the right name's own."""
    mine, others, right = set(words(said)), set(words(other)), set(words(name))
    return len(mine & (others - right)) > len(mine & (right - others))


def written_like(name: str, sample: str) -> str:
    """Return *name* in capitals where the author wrote it so."""
    return name.upper() if sample.isupper() else name
