"""Model plans: right for their level and year, and replaceable slot by slot."""

from __future__ import annotations

import datetime as dt
import re

import pytest

from plancheck.dates import find_dates
from plancheck.host import load
from plancheck.knowledge import Knowledge
from plancheck.plan import Level, Stage
from plancheck.testing import LEVELS, Draft, as_text, compose
from plancheck.text import squeeze

YEARS = range(2016, 2026)
MODELS = [
    (level, year)
    for level in LEVELS
    for year in YEARS
    if not (level is Level.DISTRICT and year >= 2025)
]


@pytest.fixture(scope="module")
def knowledge() -> Knowledge:
    return load().knowledge


@pytest.mark.parametrize(("level", "year"), MODELS)
def test_a_model_names_the_campaign_of_its_year(
    level: Level, year: int, knowledge: Knowledge
) -> None:
    """Name, theme and window are those of the packs."""
    draft = compose(level, year, knowledge)
    campaign = knowledge.campaign("binh-dang-gioi")
    assert campaign is not None
    name, record = campaign.name(year), campaign.year(year)

    assert name is not None
    assert record is not None
    assert f"{name.text} năm {year}" in draft.trich_yeu
    national = [theme.text for theme in record.themes if theme.province is None]
    assert f"“{national[0]}”" in draft.chu_de
    assert f"từ ngày 15/11/{year} đến ngày 15/12/{year}" in draft.thoi_gian


@pytest.mark.parametrize(("level", "year"), MODELS)
def test_a_model_cites_nothing_later_than_itself(
    level: Level, year: int, knowledge: Knowledge
) -> None:
    """A parent's date is not after the plan's own (equal is allowed)."""
    draft = compose(level, year, knowledge)
    (own,) = find_dates(draft.dia_danh_ngay)
    cited = [found.value for found in find_dates(draft.can_cu)]

    assert cited
    assert [date for date in cited if date.is_after(own.value)] == []


@pytest.mark.parametrize(("level", "year"), MODELS)
def test_the_lines_of_a_list_end_as_ordered(level: Level, year: int, knowledge: Knowledge) -> None:
    """Bases and recipients end with a semicolon, the last with a full stop."""
    draft = compose(level, year, knowledge)

    for lines in (draft.can_cu.splitlines(), draft.noi_nhan.splitlines()[1:]):
        assert [line[-1] for line in lines] == [";"] * (len(lines) - 1) + ["."]


@pytest.mark.parametrize(("level", "year"), MODELS)
def test_office_days_are_working_days(level: Level, year: int, knowledge: Knowledge) -> None:
    """Nobody issues a plan on a Sunday."""
    draft = compose(level, year, knowledge)
    (own,) = find_dates(draft.dia_danh_ngay)
    date = own.value.as_date()

    assert date is not None
    assert date.weekday() < 5
    assert date < dt.date(year, 11, 15)


@pytest.mark.parametrize("level", [Level.PROVINCE, Level.COMMUNE, Level.SCHOOL])
def test_from_2025_no_district_and_no_old_ministry_is_named(
    level: Level, knowledge: Knowledge
) -> None:
    """The reforms of 2025 are carried out in every slot."""
    text = as_text(compose(level, 2025, knowledge)).lower()

    assert re.findall(r"\b(?:huyện|thị trấn|lao động|lđtbxh)\b", text) == []


@pytest.mark.parametrize(
    ("level", "year"), [(Level.DISTRICT, 2025), (Level.CENTRE, 2023), (Level.COMMUNE, 2010)]
)
def test_what_has_no_model_is_refused(level: Level, year: int, knowledge: Knowledge) -> None:
    """No plan is made up for a level or a year that had none."""
    with pytest.raises(ValueError, match=str(year)):
        compose(level, year, knowledge)


def test_a_slot_that_does_not_exist_is_refused(knowledge: Knowledge) -> None:
    """A slip in a slot's name must not pass as a correct plan."""
    with pytest.raises(ValueError, match="noi_nhn"):
        compose(Level.COMMUNE, 2023, knowledge, noi_nhn="- Lưu: VT.")


def test_a_later_year_borrows_the_latest_theme(knowledge: Knowledge) -> None:
    """Rules about years without a record need a plan of such a year."""
    latest = compose(Level.COMMUNE, 2025, knowledge)
    later = compose(Level.COMMUNE, 2040, knowledge)

    assert later.chu_de == latest.chu_de
    assert later.thoi_gian == latest.thoi_gian.replace("2025", "2040")


def test_a_draft_has_neither_number_nor_day(knowledge: Knowledge) -> None:
    """They are given after signing (NĐ 30/2020/NĐ-CP Điều 15); the rest stays."""
    issued = compose(Level.COMMUNE, 2023, knowledge)
    draft = compose(Level.COMMUNE, 2023, knowledge, stage=Stage.DRAFT)

    assert squeeze(draft.so_ky_hieu) == "Số: /KH-UBND"
    assert squeeze(draft.dia_danh_ngay) == "Bình An, ngày tháng 11 năm 2023"
    assert draft._replace(
        so_ky_hieu=issued.so_ky_hieu, dia_danh_ngay=issued.dia_danh_ngay
    ) == issued  # fmt: skip


def test_an_emptied_section_is_left_out_and_the_rest_renumbered(knowledge: Knowledge) -> None:
    """One fault stays one fault: no gap in the numbers."""
    draft = compose(Level.COMMUNE, 2023, knowledge, noi_dung="")

    assert draft.noi_dung == ""
    assert draft.kinh_phi.startswith("III. KINH PHÍ THỰC HIỆN\n")
    assert draft.to_chuc_thuc_hien.startswith("IV. TỔ CHỨC THỰC HIỆN\n")


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ("1. Treo băng rôn.", "III. NỘI DUNG HOẠT ĐỘNG\n1. Treo băng rôn."),
        ("#. CÁC HOẠT ĐỘNG\n1. Treo băng rôn.", "III. CÁC HOẠT ĐỘNG\n1. Treo băng rôn."),
        ("V. CÁC HOẠT ĐỘNG", "V. CÁC HOẠT ĐỘNG"),
        ("NỘI DUNG:\n1. Treo băng rôn.", "NỘI DUNG:\n1. Treo băng rôn."),
    ],
)
def test_a_replaced_section_keeps_its_heading_unless_it_brings_one(
    given: str, expected: str, knowledge: Knowledge
) -> None:
    """Authors of rules write only what their rule is about."""
    assert compose(Level.COMMUNE, 2023, knowledge, noi_dung=given).noi_dung == expected


def test_theme_and_time_share_a_heading(knowledge: Knowledge) -> None:
    """Without a theme, the time carries the heading of both."""
    whole = compose(Level.COMMUNE, 2023, knowledge)
    timed = compose(Level.COMMUNE, 2023, knowledge, chu_de="")

    assert whole.chu_de.startswith("II. CHỦ ĐỀ, THỜI GIAN THỰC HIỆN\n")
    assert whole.thoi_gian.startswith("2. Thời gian:")
    assert timed.thoi_gian.startswith("II. CHỦ ĐỀ, THỜI GIAN THỰC HIỆN\n2. Thời gian:")


def test_recipients_keep_their_heading(knowledge: Knowledge) -> None:
    """A list alone is put under "Nơi nhận:"; none at all leaves no heading behind."""
    given = compose(Level.COMMUNE, 2023, knowledge, noi_nhan="- Lưu VP.")

    assert given.noi_nhan == "Nơi nhận:\n- Lưu VP."
    assert compose(Level.COMMUNE, 2023, knowledge, noi_nhan="").noi_nhan == ""


def test_text_is_one_paragraph_a_line() -> None:
    """Empty slots leave no empty line."""
    draft = Draft(co_quan="ỦY BAN NHÂN DÂN\nXÃ BÌNH AN", ten_loai="KẾ HOẠCH")

    assert as_text(draft) == "ỦY BAN NHÂN DÂN\nXÃ BÌNH AN\nKẾ HOẠCH\n"


@pytest.mark.parametrize("level", LEVELS)
def test_an_attached_plan_leaves_the_frame_to_its_decision(
    level: Level, knowledge: Knowledge
) -> None:
    """Head, bases, recipients and signature are the decision's (Mẫu 1.3); it is named instead."""
    plan = compose(level, 2023, knowledge)
    attached = compose(level, 2023, knowledge, attached=True)
    left = [
        slot for slot, was, now in zip(Draft._fields, plan, attached, strict=True) if was == now
    ]

    assert re.fullmatch(
        r"\(Kèm theo Quyết định số 1100/QĐ-\w+ ngày \d+ tháng \d+ năm 2023 của .+\)",
        attached.kem_theo,
    )
    assert [slot for slot in left if getattr(attached, slot)] == [
        *("ten_loai", "trich_yeu", "mo_dau", "muc_dich_yeu_cau", "chu_de", "thoi_gian", "noi_dung"),
        *(("kinh_phi",) * (level is not Level.SCHOOL)),
        *("to_chuc_thuc_hien", "ket_thuc"),
    ]
    assert {slot for slot in Draft._fields if slot not in left} >= {"co_quan", "noi_nhan", "ho_ten"}


def test_the_decision_of_a_draft_has_neither_number_nor_day(knowledge: Knowledge) -> None:
    """They are the same blanks as of a plan's own."""
    draft = compose(Level.COMMUNE, 2023, knowledge, stage=Stage.DRAFT, attached=True)

    assert squeeze(draft.kem_theo) == (
        "(Kèm theo Quyết định số /QĐ-UBND ngày tháng 11 năm 2023 của Ủy ban nhân dân xã Bình An)"
    )


def test_stamps_come_first_and_annexes_last(knowledge: Knowledge) -> None:
    """In pasted text; a model has neither unless asked for."""
    slots = {"dau": "HỎA TỐC", "phu_luc": "Phụ lục I\nDANH MỤC"}
    lines = as_text(compose(Level.COMMUNE, 2023, knowledge, **slots)).splitlines()

    assert (lines[0], lines[-2:]) == ("HỎA TỐC", ["Phụ lục I", "DANH MỤC"])
    assert compose(Level.COMMUNE, 2023, knowledge)[0] == ""
