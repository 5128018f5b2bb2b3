"""The built-in packs: whole, sourced, consistent, and as the ministry's documents have it."""

from __future__ import annotations

import datetime as dt
import re
import tomllib
from collections import Counter
from pathlib import Path

import pytest

from plancheck import same
from plancheck.datum import Confidence
from plancheck.knowledge import Campaign, Knowledge, KnownDocument
from plancheck.pack import load_pack
from plancheck.text import compose
from plancheck_kinds import plancheck_kinds
from plancheck_packs import plancheck_packs

FOLDER = Path(plancheck_packs.__code__.co_filename).parent
FILES = [Path(str(source)) for source in plancheck_packs()]
PACKS = [load_pack(file, plancheck_kinds(), validate=True) for file in FILES]
SECURITY = (
    "Đảm bảo an sinh xã hội, tăng quyền năng và tạo cơ hội cho phụ nữ và trẻ em gái nhằm thực "
    "hiện bình đẳng giới và xóa bỏ bạo lực trên cơ sở giới"
)
THEMES = {
    2016: "Chung tay xóa bỏ bạo lực đối với phụ nữ và trẻ em gái",
    2017: "Chung tay chấm dứt bạo lực đối với phụ nữ và trẻ em gái",
    2018: "Chủ động phòng, chống bạo lực, xâm hại phụ nữ và trẻ em",
    2019: "Chấm dứt bạo lực đối với phụ nữ và trẻ em",
    2020: "Chấm dứt bạo lực đối với phụ nữ và trẻ em",
    2021: SECURITY,
    2022: SECURITY,
    2023: SECURITY,
    2024: SECURITY,
    2025: "Bình đẳng giới và an toàn cho phụ nữ và trẻ em gái trong kỷ nguyên số",
}
LETTERS = {
    2019: ("3304/LĐTBXH-BĐG", dt.date(2019, 8, 6)),
    2020: ("3665/LĐTBXH-BĐG", dt.date(2020, 9, 23)),
    2021: ("3496/LĐTBXH-BĐG", dt.date(2021, 10, 7)),
    2022: ("3917/LĐTBXH-BĐG", dt.date(2022, 10, 3)),
    2023: ("4076/LĐTBXH-BĐG", dt.date(2023, 9, 27)),
    2024: ("4893/BLĐTBXH-VBĐG", None),
    2025: ("8935/BNV-CTTN&BĐG", dt.date(2025, 10, 3)),
}


def merged() -> Knowledge:
    knowledge = Knowledge()
    for pack in PACKS:
        knowledge = knowledge.merged(pack.knowledge)
    return knowledge


ALL = merged()
CAMPAIGN = PACKS[0].knowledge.campaigns[0]


def document(designation: str) -> KnownDocument:
    (found,) = ALL.documents_numbered(designation)
    return found


def test_every_file_in_the_folder_is_brought() -> None:
    """General packs first: the others build on them."""
    assert sorted(FILES) == sorted(FOLDER.rglob("*.toml"))
    general = ["binh_dang_gioi", "laws", "offices", "units", "ca_nuoc"]
    assert [file.stem for file in FILES[:5]] == general


def test_a_pack_extends_one_that_is_brought_before() -> None:
    """And no two share an id."""
    identifiers = [pack.id for pack in PACKS]

    assert len(set(identifiers)) == len(identifiers)
    for index, pack in enumerate(PACKS):
        assert pack.extends is None or pack.extends in identifiers[:index]


@pytest.mark.parametrize("pack", PACKS, ids=lambda pack: pack.id)
def test_every_record_says_where_it_was_found_and_how_sure_it_is(pack: object) -> None:
    """A pack without a record would be a promise only."""
    found = list(pack.knowledge.sources())

    assert found or pack.knowledge.units.tables
    assert [one for one in found if not one.reference.strip()] == []
    assert {one.confidence for one in found} <= set(Confidence)


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_the_text_is_as_documents_have_it(file: Path) -> None:
    """Composed letters, single spaces, no space at the ends."""
    text = file.read_text(encoding="utf-8")
    strings = re.findall(r'"([^"\n]*)"', text)

    assert compose(text) == text
    assert [one for one in strings if " ".join(one.split()) != one] == []
    assert tomllib.loads(text)["reviewed"] >= dt.date(2026, 11, 22)


def test_installed_packs_build_without_their_schema() -> None:
    """What validation accepts is what is built at every start."""
    built = [load_pack(file, plancheck_kinds(), validate=False) for file in FILES]

    assert [pack.knowledge for pack in built] == [pack.knowledge for pack in PACKS]


def test_the_packs_stay_small() -> None:
    """They are parsed at every start."""
    assert sum(file.stat().st_size for file in FILES) < 40_000


def test_the_themes_are_the_official_ones() -> None:
    """A year's first nationwide theme is its official one; 2026 is not known."""
    official = {record.year: record.themes[0].text for record in CAMPAIGN.years}

    assert official == THEMES
    assert all(theme.province is None for year in CAMPAIGN.years for theme in year.themes)


def test_every_years_window_is_the_same() -> None:
    """15/11 to 15/12."""
    windows = {(one.year, one.start, one.end) for one in CAMPAIGN.years}

    assert windows == {(y, dt.date(y, 11, 15), dt.date(y, 12, 15)) for y in THEMES}


def test_both_spellings_of_dam_bao_are_right() -> None:
    """Ministry and provinces differ from 2021 to 2024."""
    for year in (2021, 2022, 2023, 2024):
        record = CAMPAIGN.year(year)
        assert record is not None
        assert record.themes[0].accepted == ("B" + SECURITY.replace("Đảm bảo", "ảo đảm"),)


def test_no_wrong_theme_is_right_anywhere() -> None:
    """An alteration must differ from every right text by more than case and tone place."""
    themes = [theme for record in ALL.campaigns[0].years for theme in record.themes]
    right = [text for theme in themes for text in (theme.text, *theme.accepted)]
    wrong = [text for theme in themes for text in theme.wrong]

    assert wrong
    assert [text for text in wrong if any(same(text, one) for one in right)] == []


def test_the_name_changed_in_2021() -> None:
    """In that year the old name is a slip, later an error."""
    old, new = CAMPAIGN.name(2020), CAMPAIGN.name(2021)

    assert old is not None
    assert new is not None
    assert old.text.endswith("và phòng, chống bạo lực trên cơ sở giới")
    assert new.text.endswith("và phòng ngừa, ứng phó với bạo lực trên cơ sở giới")
    assert new.tolerant_until == 2021
    assert CAMPAIGN.name(2015) is None


def test_the_keyword_opens_every_name() -> None:
    """It finds the mentions."""
    assert all(name.text.startswith(CAMPAIGN.keyword) for name in CAMPAIGN.names)


def test_the_orders_of_each_year_are_known_documents() -> None:
    """Each with the year it orders."""
    for record in CAMPAIGN.years:
        assert [document(order).year for order in record.orders] == [record.year] * len(
            record.orders
        )
    orders = {record.year: record.orders[0] for record in CAMPAIGN.years if record.orders}
    assert orders == {year: designation for year, (designation, _) in LETTERS.items()}


@pytest.mark.parametrize("year", LETTERS)
def test_the_ministrys_letters_have_their_true_dates(year: int) -> None:
    """Of 2024 the day is not known."""
    designation, day = LETTERS[year]

    assert document(designation).date == day


@pytest.mark.parametrize(
    ("designation", "issuer", "day", "last", "successor"),
    [
        ("28/NQ-CP", "Chính phủ", "2021-03-03", "2030-12-31", None),
        ("2351/QĐ-TTg", "Thủ tướng Chính phủ", "2010-12-24", "2020-12-31", "28/NQ-CP"),
        ("2232/QĐ-TTg", "Thủ tướng Chính phủ", "2020-12-28", "2025-12-31", None),
        ("02/2007/QH12", "Quốc hội", "2007-11-21", "2023-06-30", "13/2022/QH15"),
        ("739/BNV-CTTN&BĐG", "Bộ Nội vụ", "2025-03-28", None, None),
        ("09/2010/NĐ-CP", "Chính phủ", None, "2020-03-04", "30/2020/NĐ-CP"),
        ("217/KH-UBND", "Ủy ban nhân dân tỉnh Thanh Hóa", "2019-10-18", None, None),
        ("263/KH-UBND", "Ủy ban nhân dân thành phố Hà Nội", "2022-10-13", None, None),
    ],
)
def test_documents_that_plans_misquote_are_right(
    designation: str, issuer: str, day: str | None, last: str | None, successor: str | None
) -> None:
    """The ones seen with a wrong date, issuer or period."""
    found = document(designation)

    assert found.issuer == issuer
    assert found.date == (dt.date.fromisoformat(day) if day else None)
    assert found.last_day == (dt.date.fromisoformat(last) if last else None)
    assert found.successor == successor


def test_no_document_is_there_twice() -> None:
    """Numbers recur over years, not on one day."""
    counted = Counter((one.designation, one.date) for one in ALL.documents)

    assert [one for one, number in counted.items() if number > 1] == []


def test_designations_are_written_as_meant() -> None:
    """Number, stroke or hyphen, symbol; no spaces."""
    shape = re.compile(r"\d+[a-zđ]?[/-][\dA-ZĐ][\w&Đđ/-]*")

    assert [d.designation for d in ALL.documents if not shape.fullmatch(d.designation)] == []


def test_successors_are_known_documents() -> None:
    """A finding names what to cite instead."""
    successors = {one.successor for one in ALL.documents if one.successor}

    assert successors <= {one.designation for one in ALL.documents}


def test_times_run_forwards() -> None:
    """Nothing ends before it begins."""
    for one in ALL.documents:
        days = [day for day in (one.date, one.valid_from, one.last_day) if day]
        assert days == sorted(days), one.designation


def test_the_country_has_34_provinces_of_63() -> None:
    """29 names ended with 30/6/2025; each leads to one that goes on."""
    former = [one for one in ALL.provinces if one.valid_to]
    current = {one.name for one in ALL.provinces if not one.valid_to}

    assert (len(former), len(current), len(ALL.provinces)) == (29, 34, 63)
    assert {one.valid_to for one in former} == {dt.date(2025, 6, 30)}
    assert {one.successor for one in former} <= current
    assert len({one.name for one in ALL.provinces}) == 63


@pytest.mark.parametrize(
    ("name", "successor"),
    [
        ("Thanh Hóa", None),
        ("Sơn La", None),
        ("Lạng Sơn", None),
        ("Hà Nội", None),
        ("Bắc Ninh", None),
        ("Bắc Giang", "Bắc Ninh"),
        ("Bình Phước", "Đồng Nai"),
        ("Đắk Nông", "Lâm Đồng"),
    ],
)
def test_mergers_are_right(name: str, successor: str | None) -> None:
    """Nghị quyết 202/2025/QH15."""
    (found,) = [one for one in ALL.provinces if one.name == name]

    assert found.successor == successor


def test_documents_name_known_provinces() -> None:
    """A province pack speaks of provinces that the country's pack knows."""
    names = {one.name for one in ALL.provinces}

    assert {one.province for one in ALL.documents if one.province} <= names


def test_thanh_hoa_had_its_own_theme_in_2019() -> None:
    """For that province alone, and not surely."""
    campaign: Campaign = ALL.campaigns[0]
    record = campaign.year(2019)

    assert record is not None
    assert {(theme.text, theme.province) for theme in record.themes} == {
        (THEMES[2019], None),
        ("Chấm dứt bạo lực, xâm hại phụ nữ và trẻ em", "Thanh Hóa"),
    }
    assert {theme.source.confidence for theme in record.themes if theme.province} == {
        Confidence.MEDIUM
    }
    assert [record.year for record in campaign.years] == list(range(2016, 2026))
