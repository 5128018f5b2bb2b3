"""Model plans in small: every slot of a plan filled in correctly for its level and year.

A model is what a careful office would issue in that year: its campaign name, theme, window and
parent documents are those of the period, taken from the packs; wording, numbers and place names
are invented (``models.toml``). Replacing one slot makes a plan with one fault.
"""

from __future__ import annotations

import datetime as dt
import re
import tomllib
from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from typing import Any, NamedTuple

from plancheck.knowledge import Campaign, CampaignYear, Knowledge, Theme
from plancheck.plan import Level, Stage

DISTRICTS_END = dt.date(2025, 7, 1)
"""From this day there is no district level (Luật Tổ chức chính quyền địa phương 72/2025/QH15)."""

LEVELS = (Level.PROVINCE, Level.DISTRICT, Level.COMMUNE, Level.SCHOOL)
"""The levels that have a model."""


_Tables = dict[str, Any]


class Draft(NamedTuple):
    """A plan's text by slots, in reading order; several lines in a slot are several paragraphs.

    An empty slot is left out of the plan. The slots are the components of NĐ 30/2020/NĐ-CP
    Điều 8 and the usual sections; section slots begin with their heading, each annex of
    ``phu_luc`` with a line such as "Phụ lục I".
    """

    dau: str = ""
    chu_quan: str = ""
    co_quan: str = ""
    quoc_hieu: str = ""
    tieu_ngu: str = ""
    so_ky_hieu: str = ""
    dia_danh_ngay: str = ""
    ten_loai: str = ""
    trich_yeu: str = ""
    kem_theo: str = ""
    kinh_gui: str = ""
    can_cu: str = ""
    mo_dau: str = ""
    muc_dich_yeu_cau: str = ""
    chu_de: str = ""
    thoi_gian: str = ""
    noi_dung: str = ""
    kinh_phi: str = ""
    to_chuc_thuc_hien: str = ""
    ket_thuc: str = ""
    noi_nhan: str = ""
    quyen_han: str = ""
    chuc_vu: str = ""
    ho_ten: str = ""
    phu_luc: str = ""


def compose(
    level: Level,
    year: int,
    knowledge: Knowledge,
    *,
    stage: Stage = Stage.ISSUED,
    attached: bool = False,
    **slots: str,
) -> Draft:
    """Return the model plan of *level* for the campaign of *year*, with *slots* replaced.

    An *attached* one is issued with a decision, which has the head, the bases, the recipients
    and the signature (NĐ 30/2020/NĐ-CP Phụ lục III, Mẫu 1.3).

    A replaced section slot whose first line is no heading keeps the model's heading; likewise
    ``noi_nhan``. In a heading, "#." stands for the next roman number. In a draft, the number
    and the day are empty. A year whose theme is not known borrows the latest one before it.

    Raises:
        ValueError: no model fits, or there is no such slot.
    """
    if unknown := slots.keys() - set(Draft._fields):
        raise ValueError(f"a plan has no slot {sorted(unknown)}; it has {list(Draft._fields)}")
    tables = _tables()
    wording = _wording(level, year, tables, attached=attached)
    values = _values(level, year, stage, knowledge, tables)
    model = {slot: text.format_map(values) for slot, text in wording.items()}
    if slots.get("noi_nhan") and not slots["noi_nhan"].startswith("Nơi nhận"):
        slots["noi_nhan"] = f"Nơi nhận:\n{slots['noi_nhan']}"
    return Draft(**_numbered(model | slots, tables["headings"]))


def as_text(draft: Draft) -> str:
    """Return *draft* as it looks pasted from a file: one paragraph a line, the header flattened."""
    return "\n".join(text for text in draft if text) + "\n"


@cache
def _tables() -> _Tables:
    return tomllib.loads(files(__package__).joinpath("models.toml").read_text(encoding="utf-8"))


def _wording(level: Level, year: int, tables: _Tables, *, attached: bool) -> dict[str, str]:
    reformed = year >= DISTRICTS_END.year
    if level not in LEVELS or (reformed and level is Level.DISTRICT):
        raise ValueError(f"there is no model plan of {level.label} in {year}")
    latest = tables.get(f"{level.label}_reformed", {}) if reformed else {}
    wording: dict[str, str] = tables["common"] | tables[level.label] | latest
    if attached:
        wording |= tables["attached"] | {"kem_theo": tables["decisions"][level.label]}
    return wording


def _values(
    level: Level, year: int, stage: Stage, knowledge: Knowledge, tables: _Tables
) -> dict[str, str]:
    """What the model's placeholders stand for."""
    campaign = knowledge.campaign(tables["campaign"])
    name = campaign.name(year) if campaign else None
    if campaign is None or name is None:
        raise ValueError(f"no pack tells of {tables['campaign']} in {year}")
    record, theme = _latest(campaign, year)
    days = {key: _workday(year, *day) for key, day in tables["days"].items()}
    issued = days[f"{level.label}_date"]
    draft = stage is Stage.DRAFT
    values = {key: _figures(day) for key, day in days.items()} | {
        "campaign": name.text,
        "issue": name.text.split(" vì ", 1)[-1],
        "year": str(year),
        "theme": theme.text,
        "start": _figures(record.start.replace(year=year)),
        "end": _figures(record.end.replace(year=year)),
        "number": _BLANK if draft else tables["numbers"][level.label],
        "decision": _BLANK if draft else tables["numbers"]["decision"],
        "date": _words(issued, draft=draft),
    }
    values |= {key: text.format_map(values) for key, text in tables["chain"].items()}
    orders = (f"{name.text} năm {year}", values["coordination_plan"])
    values["bases"] = ";\n".join(_bases(knowledge, year, issued, orders, tables)) + "."
    return values


def _latest(campaign: Campaign, year: int) -> tuple[CampaignYear, Theme]:
    """The last record up to *year* that has a theme for the whole country, and that theme."""
    known = [
        (record, theme)
        for record in campaign.years
        for theme in record.themes
        if record.year <= year and theme.province is None
    ]
    newest = max(record.year for record, _ in known)
    return next(pair for pair in known if pair[0].year == newest)


def _bases(
    knowledge: Knowledge, year: int, issued: dt.date, orders: tuple[str, str], tables: _Tables
) -> Iterator[str]:
    """What a province cites: the standing central documents, and what orders the campaign.

    *orders* are the subject of the ministry's letter, and what is cited if no letter is known.
    """
    subject, substitute = orders
    letters = []
    for document in knowledge.documents:
        if not document.date or not document.date <= issued <= (document.last_day or issued):
            continue
        # First citations are in full: NĐ 30/2020/NĐ-CP Phụ lục I, I.II.6.b.
        cited = (
            f"Thực hiện {document.type} số {document.designation} "
            f"ngày {_figures(document.date)} của {document.issuer} "
        )
        if (document.campaign, document.year, document.type) == (tables["campaign"], year, _LETTER):
            letters.append(f"{cited}{tables['verbs'][_LETTER]} {subject}")
        elif document.designation in tables["bases"]:
            yield f"{cited}{tables['verbs'][document.type]} {document.title}"
    yield from letters or [f"Thực hiện {substitute}"]


def _workday(year: int, day: int, month: int) -> dt.date:
    """The day itself, or the Monday after it."""
    date = dt.date(year, month, day)
    return date if date.weekday() < _SATURDAY else date + dt.timedelta(days=7 - date.weekday())


def _figures(date: dt.date) -> str:
    """The date as plans write it: day padded, of the months only 1 and 2 (I.II.4.b)."""
    return f"{date.day:02d}/{_month(date)}/{date.year}"


def _words(date: dt.date, *, draft: bool) -> str:
    day = _BLANK if draft else f"{date.day:02d}"
    return f"ngày {day} tháng {_month(date)} năm {date.year}"


def _month(date: dt.date) -> str:
    return f"{date.month:02d}" if date.month in (1, 2) else str(date.month)


_SATURDAY = 5
_BLANK = "     "  # to be filled in by hand
_LETTER = "Công văn"
_LABEL = re.compile(r"(?:#|[IVXL]+|\d+)\.\s*")
_ROMAN = ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII")


def _numbered(slots: dict[str, str], headings: dict[str, str]) -> dict[str, str]:
    """Give every section its heading, once where two slots share one, and number the headings."""
    headed, count, last = dict(slots), 0, ""
    for slot, heading in headings.items():
        text = headed.get(slot)
        if not text:
            continue
        if not _is_heading(text) and heading != last:
            text = f"#. {heading}\n{text}"
        if _is_heading(text):
            count += 1
            text = re.sub(r"\A#(?=\.)", _ROMAN[count], text)
        headed[slot], last = text, heading
    return headed


def _is_heading(text: str) -> bool:
    """Whether the first line is in capitals, number apart."""
    title = _LABEL.sub("", text.split("\n", 1)[0], count=1)
    return title.isupper() or title.startswith("Phần thứ")
