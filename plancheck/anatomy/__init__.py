"""From what is in the file to what it says: ``Document`` → ``Plan``.

One file a part. The frame (head, title, outline, foot) is read first; the content (themes,
periods, references, campaigns) is found over the whole text. Nothing here judges, and nothing
here fails: what cannot be recognised is None.
"""

from __future__ import annotations

from typing import NamedTuple

from plancheck.anatomy.body import find_bases, find_closing, find_end_mark, find_preamble
from plancheck.anatomy.campaign import find_campaign_mentions
from plancheck.anatomy.frame import Frame, read_frame
from plancheck.anatomy.issuer import find_issuer, find_province, with_territory
from plancheck.anatomy.lines import evidence
from plancheck.anatomy.organisation import read_organisation
from plancheck.anatomy.period import find_periods
from plancheck.anatomy.references import find_references
from plancheck.anatomy.reported import Reported, find_reported
from plancheck.anatomy.stamps import find_stamps
from plancheck.anatomy.theme import find_themes
from plancheck.anatomy.year import implied_year, stated_year
from plancheck.dates import PartialDate, find_dates
from plancheck.document import Document, Span
from plancheck.knowledge import Knowledge
from plancheck.plan import (
    CampaignMention,
    Designation,
    DocumentKind,
    Field,
    Level,
    Organisation,
    Period,
    Plan,
    Reference,
    Stage,
    ThemeMention,
)
from plancheck.text import squeeze

__all__ = ["extract"]


class _Content(NamedTuple):
    """What is found over the whole text, with what the frame alone does not tell."""

    preamble: Span | None
    references: tuple[Reference, ...]
    mentions: tuple[CampaignMention, ...]
    number: Field[Designation] | None
    date: Field[PartialDate] | None
    issuer: Field[Organisation] | None
    campaign: Field[str] | None
    year: Field[int] | None
    themes: tuple[ThemeMention, ...]
    periods: tuple[Period, ...]


def extract(document: Document, knowledge: Knowledge) -> Plan:
    """Return what *document* says, each value with the words it was read from."""
    frame = read_frame(document)
    content = _content(document, frame, knowledge)
    return _framed(document, frame)._replace(
        stage=_stage(frame, content.references),
        year=content.year,
        level=_level(content.issuer),
        issuer=content.issuer,
        province=_province(document, frame, content, knowledge),
        number=content.number,
        date=content.date,
        campaign=content.campaign,
        campaign_mentions=content.mentions,
        theme=content.themes[0] if content.themes else None,
        themes=content.themes,
        period=content.periods[0] if content.periods else None,
        periods=content.periods,
        preamble=content.preamble,
        bases=find_bases(document, frame.body, content.preamble),
        references=content.references,
        dates=tuple(
            evidence(document, found.value, found.start, found.end)
            for found in find_dates(document.text)
        ),
    )


def _framed(document: Document, frame: Frame) -> Plan:
    """The plan as far as its frame tells."""
    body = frame.body
    return Plan(
        document=document,
        kind=frame.kind,
        quoc_hieu=frame.header.quoc_hieu,
        tieu_ngu=frame.header.tieu_ngu,
        bodies=frame.header.bodies,
        superior=_superior(frame),
        place=frame.header.place,
        kind_word=_kind_word(document, frame),
        title=frame.title,
        attachment=_attachment(document, frame),
        stamps=find_stamps(document, frame.start) if frame.official else (),
        body=document.span(body[0].start, body[-1].end) if body else None,
        outline=frame.outline,
        closing=find_closing(document, frame.start, frame.end) if frame.official else None,
        addressees=frame.addressees,
        recipients=frame.recipients,
        signature=frame.signature,
        end_mark=find_end_mark(document, frame.start, frame.end, last=frame.footed),
        annexes=frame.annexes,
    )


def _content(document: Document, frame: Frame, knowledge: Knowledge) -> _Content:
    preamble = find_preamble(document, frame.body, frame.first_section) if frame.official else None
    references = find_references(document, preamble)
    mentions = find_campaign_mentions(document, knowledge.campaigns, references)
    reported = _reported(document, frame, references)
    date = frame.header.date or reported.date
    own = _own_mentions(document, frame, preamble, mentions)
    campaign = Field(own[0].campaign, own[0].text.text, own[0].text.span) if own else None
    year = stated_year(document, frame.title, own or mentions, date)
    known_year = year.value if year else None
    themes = find_themes(document, knowledge, campaign.value if campaign else None, known_year)
    periods = find_periods(document, frame.outline, mentions, known_year)
    return _Content(
        preamble=preamble,
        references=reported.references,
        mentions=mentions,
        number=frame.header.number or reported.number,
        date=date,
        issuer=_issuer(document, frame, preamble, reported),
        campaign=campaign,
        year=year or implied_year(document, themes, periods, loose=not frame.official),
        themes=themes,
        periods=periods,
    )


def _reported(document: Document, frame: Frame, references: tuple[Reference, ...]) -> Reported:
    """A page about a plan reports the plan's particulars; a document of its own has them."""
    if frame.official:
        return Reported(None, None, None, references)
    return find_reported(document, references)


def _issuer(
    document: Document, frame: Frame, preamble: Span | None, reported: Reported
) -> Field[Organisation] | None:
    if not frame.official:
        return reported.issuer
    named = frame.header.bodies[-1] if frame.header.bodies else None
    opening = document.offsets(preamble) if preamble else (frame.start, frame.first_section)
    issuer = find_issuer(document, named, opening, frame.signature)
    return with_territory(issuer, frame.header.place, frame.title) if issuer else None


def _superior(frame: Frame) -> Field[Organisation] | None:
    if len(frame.header.bodies) <= 1:
        return None
    above = frame.header.bodies[-2]
    return Field(read_organisation(above.value), above.text, above.span)


def _level(issuer: Field[Organisation] | None) -> Field[Level] | None:
    if issuer is None or issuer.value.level is None:
        return None
    return Field(issuer.value.level, issuer.text, issuer.span)


def _province(
    document: Document, frame: Frame, content: _Content, knowledge: Knowledge
) -> Field[str] | None:
    """The place in the date line is the province's name in provincial documents only."""
    level = content.issuer.value.level if content.issuer else None
    provincial = level in {Level.PROVINCE, Level.PROVINCE_DEPARTMENT}
    cited = (reference.issuer for reference in content.references)
    return find_province(
        document,
        knowledge.provinces,
        (content.issuer, _superior(frame), *cited),
        frame.header.place if provincial else None,
        (0, frame.first_section if frame.official else 0),
    )


def _own_mentions(
    document: Document,
    frame: Frame,
    preamble: Span | None,
    mentions: tuple[CampaignMention, ...],
) -> tuple[CampaignMention, ...]:
    """The mentions that tell for which campaign the document is.

    A plan's title does: one for another campaign may mention this one in its text. Without a
    title its opening does; of what is no plan, the whole text.
    """
    if not frame.is_plan:
        return tuple(mention for mention in mentions if not mention.cited) or mentions
    within = frame.title.span if frame.title else preamble
    if within is None:
        return ()
    first, last = document.offsets(within)
    return tuple(
        mention
        for mention in mentions
        if first <= document.offsets(mention.text.span)[0] < last
        and (frame.title or not mention.cited)
    )


def _stage(frame: Frame, references: tuple[Reference, ...]) -> Stage | None:
    """Issued when number and day are there; an attached plan has those of its decision."""
    if frame.attachment and frame.kind is DocumentKind.ATTACHED_PLAN:
        ordinal = frame.attachment.block.ordinal
        decision = next((r for r in references if r.span.block == ordinal), None)
        number, date = (decision.designation, decision.date) if decision else (None, None)
    elif frame.header.stated or frame.is_plan:
        number, date = frame.header.number, frame.header.date
    else:
        return None
    complete = number and number.value.number and date and date.value.day
    return Stage.ISSUED if complete else Stage.DRAFT


def _attachment(document: Document, frame: Frame) -> Field[str] | None:
    line = frame.attachment
    return evidence(document, squeeze(line.text), line.start, line.end) if line else None


def _kind_word(document: Document, frame: Frame) -> Field[str] | None:
    if frame.heading is None:
        return None
    return evidence(document, frame.heading.word, frame.heading.start, frame.heading.end)
