"""What is known, pack by pack: as a list for people, and as JSON with every source."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Any

from plancheck.datum import Confidence, Source
from plancheck.knowledge import Campaign, CampaignYear
from plancheck.pack import Pack
from plancheck.rendering.paper import Paper
from plancheck.rendering.words import CONFIDENCES, capitalised, day
from plancheck.translation import plural

_FEW = 3
_COUNTED = {
    "offices": plural("{number} office", "{number} offices"),
    "provinces": plural("{number} province", "{number} provinces"),
}


def render_packs_text(packs: Sequence[Pack], paper: Paper) -> str:
    """Return what each of *packs* knows: campaigns by year, counts of records, sources."""
    parts = ["\n".join(_pack(pack, paper)) for pack in packs]
    total = paper.number("{number} pack", "{number} packs", len(packs))
    return "\n\n".join([*parts, f"{capitalised(total)}."]) + "\n"


def render_packs_json(packs: Sequence[Pack]) -> str:
    """Return *packs* with their campaigns, counts and sources as JSON."""
    return json.dumps([_packed(pack) for pack in packs], ensure_ascii=False, indent=2) + "\n"


def year_json(record: CampaignYear) -> dict[str, Any]:
    """Return one year of a campaign as plain dictionaries and lists."""
    return {
        "year": record.year,
        "start": record.start.isoformat(),
        "end": record.end.isoformat(),
        "themes": [
            {"text": theme.text, "province": theme.province} | theme.source._asdict()
            for theme in record.themes
        ],
        "orders": list(record.orders),
    }


def confidence(source: Source, paper: Paper) -> str:
    """Return "high confidence" in the reader's language."""
    return paper.say("{degree} confidence").format(degree=paper.say(CONFIDENCES[source.confidence]))


def _pack(pack: Pack, paper: Paper) -> Iterator[str]:
    say, info = paper.say, pack.info
    yield f"{paper.paint(info.id, 'bold')} · {info.title}"
    reviewed = say("reviewed on {day}").format(day=day(info.reviewed.isoformat(), paper.lang))
    brought = say("brought by {origin}").format(origin=info.origin) if info.origin else info.file
    yield from paper.wrap(capitalised(f"{reviewed}; {brought}."), indent=2, hang=2)
    for campaign in pack.knowledge.campaigns:
        yield from _campaign(campaign, paper)
    for line in (*_records(pack, paper), *_units(pack, paper), *_sources(pack, paper)):
        yield from paper.wrap(f"{line}.", indent=2, hang=2)


def _campaign(campaign: Campaign, paper: Paper) -> Iterator[str]:
    yield f"  {campaign.keyword}:"
    for record in campaign.years:
        orders = ", ".join(record.orders) or paper.say("no order known")
        told = f"{record.year}  {_themes(record, paper)}; {orders}"
        yield from paper.wrap(told, indent=4, hang=6)


def _themes(record: CampaignYear, paper: Paper) -> str:
    """How sure the year's themes are, with the province of one that is only there official."""
    if not record.themes:
        return paper.say("no theme known")
    sure = "; ".join(
        ", ".join(filter(None, (confidence(theme.source, paper), theme.province)))
        for theme in record.themes
    )
    return paper.say("theme known ({confidence})").format(confidence=sure)


def _records(pack: Pack, paper: Paper) -> Iterator[str]:
    known = pack.knowledge
    if known.documents:
        counts = Counter(document.source.confidence for document in known.documents)
        shares = ", ".join(
            f"{paper.say(CONFIDENCES[degree])} {counts[degree]}"
            for degree in Confidence
            if counts[degree]
        )
        total = paper.number("{number} document", "{number} documents", len(known.documents))
        yield paper.say("{documents} by confidence: {shares}").format(
            documents=capitalised(total), shares=shares
        )
    for name, forms in _COUNTED.items():
        if records := getattr(known, name):
            yield capitalised(paper.number(*forms, len(records)))
    if pack.rules:
        yield capitalised(paper.number("{number} rule", "{number} rules", len(pack.rules)))


def _units(pack: Pack, paper: Paper) -> Iterator[str]:
    eras = _eras(pack)
    if not eras:
        return
    total = paper.number("{number} unit", "{number} units", sum(one["rows"] for one in eras))
    yield paper.say("{units} by era: {eras}").format(
        units=capitalised(total), eras="; ".join(_era(era, paper) for era in eras)
    )


def _era(era: dict[str, Any], paper: Paper) -> str:
    start, end = (era[key] and day(era[key], paper.lang) for key in ("from", "to"))
    if start and end:
        span = paper.say("{start} to {end}").format(start=start, end=end)
    elif start:
        span = paper.say("from {start}").format(start=start)
    else:
        span = paper.say("up to {end}").format(end=end) if end else paper.say("no end known")
    return f"{span}: {era['rows']}"


def _eras(pack: Pack) -> list[dict[str, Any]]:
    """How many units have the same first and last day, the largest number first."""
    counts = Counter((unit.valid_from, unit.valid_to) for unit in pack.knowledge.units.every())
    return [
        {"from": start and start.isoformat(), "to": end and end.isoformat(), "rows": rows}
        for (start, end), rows in counts.most_common()
    ]


def _sources(pack: Pack, paper: Paper) -> Iterator[str]:
    """A few references are named, many are counted."""
    references = sorted({source.reference for source in _counted(pack)})
    if 0 < len(references) <= _FEW:
        yield paper.say("Sources: {names}").format(names="; ".join(references))
    elif references:
        total = paper.number("{number} source", "{number} sources", len(references))
        yield paper.say("{sources}, named by --format json").format(sources=capitalised(total))


def _counted(pack: Pack) -> Counter[Source]:
    units = (unit.source for unit in pack.knowledge.units.every())
    return Counter((*pack.knowledge.sources(), *units))


def _packed(pack: Pack) -> dict[str, Any]:
    info, known = pack.info, pack.knowledge
    documents = Counter(document.source.confidence for document in known.documents)
    return {
        "id": info.id,
        "title": info.title,
        "plugin": info.origin or None,
        "file": info.file,
        "reviewed": info.reviewed.isoformat(),
        "rules": len(pack.rules),
        "campaigns": [
            {"id": one.id, "keyword": one.keyword, "years": [year_json(y) for y in one.years]}
            for one in known.campaigns
        ],
        "documents": {degree.value: documents[degree] for degree in Confidence},
        **{name: len(getattr(known, name)) for name in _COUNTED},
        "units": _eras(pack),
        "sources": [
            source._asdict() | {"records": records}
            for source, records in _counted(pack).most_common()
        ],
    }
