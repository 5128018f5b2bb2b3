"""The table of administrative units: three levels to 30/6/2025, two levels after."""

from __future__ import annotations

import datetime as dt
from collections import Counter

import pytest

from plancheck import Unit, UnitKind, valid_on
from plancheck.datum import Confidence
from plancheck.knowledge import Knowledge
from plancheck.plan import Level
from plancheck.units import _read

LAST_OLD, FIRST_NEW = dt.date(2025, 6, 30), dt.date(2025, 7, 1)


@pytest.fixture(scope="module")
def every(known: Knowledge) -> list[Unit]:
    """All rows of the built-in table."""
    (path,) = known.units.tables
    return list(_read(path).units())


def test_the_country_after_the_reform(every: list[Unit]) -> None:
    """3,321 communes in 34 provinces, of which two became cities in 2026."""
    counts = Counter(one.kind.value for one in every if one.valid_to is None)

    assert counts == {
        "xã": 2621,
        "phường": 687,
        "đặc khu": 13,
        "tỉnh": 26,
        "thành phố trực thuộc trung ương": 8,
    }


def test_each_era_has_its_levels(every: list[Unit]) -> None:
    """Districts and thị trấn ended with 30/6/2025; no new one is inside a district."""
    districts = [one for one in every if one.level is Level.DISTRICT]
    communes = [one for one in every if one.level is Level.COMMUNE]

    assert {one.valid_to for one in districts} == {LAST_OLD}
    assert {(one.valid_from, one.valid_to) for one in communes} == {
        (None, LAST_OLD),
        (FIRST_NEW, None),
    }
    assert all((one.district is None) == (one.valid_from == FIRST_NEW) for one in communes)
    assert {one.kind for one in communes if one.valid_from} == {
        UnitKind.XA,
        UnitKind.PHUONG,
        UnitKind.DAC_KHU,
    }


def test_successors_are_communes_of_the_new_era(every: list[Unit]) -> None:
    """In the province that took the old one over."""
    new = {(one.province, one.full_name) for one in every if one.valid_from == FIRST_NEW}
    goal = {
        one.name: one.successors[0].removeprefix("tỉnh ").removeprefix("thành phố ")
        for one in every
        if one.level is Level.PROVINCE and one.valid_to == LAST_OLD
    }
    told = [
        (goal.get(one.province or "", one.province), successor)
        for one in every
        if one.level is not Level.PROVINCE
        for successor in one.successors
    ]

    assert len(told) > 10_000
    assert [pair for pair in told if pair not in new] == []


def test_provinces_of_both_records_agree(known: Knowledge, every: list[Unit]) -> None:
    """The pack of the country states what Nghị quyết 202/2025/QH15 merged."""
    stated = {one.name.removeprefix("Thành phố "): one.valid_to for one in known.provinces}
    goals = {one.name: one.successor for one in known.provinces if one.successor}
    table = [one for one in every if one.level is Level.PROVINCE]
    ended = {one.name: one for one in table if one.valid_to == LAST_OLD}

    assert {one.name for one in table} == {*stated, "Thừa Thiên Huế"}
    assert ended.keys() - {"Thừa Thiên Huế"} == goals.keys()
    for name, goal in goals.items():
        assert ended[name].successors[0].lower().endswith(goal.lower())


@pytest.mark.parametrize(
    ("name", "province", "last", "successors"),
    [
        ("xã Cao Lâu", "Lạng Sơn", LAST_OLD, ("xã Ba Sơn",)),
        ("xã Ba Sơn", "Lạng Sơn", None, ()),
        ("huyện Cao Lộc", "Lạng Sơn", LAST_OLD, ()),
        ("huyện Đông Sơn", "Thanh Hóa", LAST_OLD, ()),
        ("huyện Thường Tín", "Hà Nội", LAST_OLD, ()),
        ("huyện Quan Hóa", "Thanh Hóa", LAST_OLD, ()),
        ("huyện Lý Sơn", "Quảng Ngãi", LAST_OLD, ("đặc khu Lý Sơn",)),
        ("đặc khu Lý Sơn", "Quảng Ngãi", None, ()),
        ("thị trấn Cao Lộc", "Lạng Sơn", LAST_OLD, ("phường Kỳ Lừa",)),
    ],
)
def test_units_that_plans_name(
    known: Knowledge,
    name: str,
    province: str,
    last: dt.date | None,
    successors: tuple[str, ...],
) -> None:
    """By kind word and name, inside their province."""
    (found,) = known.units.named(name, province)

    assert (found.valid_to, found.successors) == (last, successors)


@pytest.mark.parametrize(
    ("name", "day", "kind"),
    [
        ("Bắc Giang", LAST_OLD, "tỉnh"),
        ("Bắc Giang", FIRST_NEW, None),
        ("Lạng Sơn", FIRST_NEW, "tỉnh"),
        ("Thanh Hoá", dt.date(2019, 11, 15), "tỉnh"),
        ("Thành phố Hồ Chí Minh", dt.date(2026, 1, 1), "thành phố trực thuộc trung ương"),
        ("Đồng Nai", dt.date(2026, 4, 29), "tỉnh"),
        ("Đồng Nai", dt.date(2026, 4, 30), "thành phố trực thuộc trung ương"),
        ("Quảng Ninh", dt.date(2026, 8, 31), "tỉnh"),
        ("Quảng Ninh", dt.date(2026, 9, 1), "thành phố trực thuộc trung ương"),
        ("Bắc Ninh", dt.date(2026, 11, 22), "tỉnh"),
        ("Cao Lộc", dt.date(2023, 1, 1), None),
    ],
)
def test_provinces_of_a_day(known: Knowledge, name: str, day: dt.date, kind: str | None) -> None:
    """Mergers of 2025, new cities of 2026; of Bắc Ninh nothing sure is known."""
    provinces = (unit for unit in known.units.named(name) if unit.level is Level.PROVINCE)
    found = [unit.kind.value for unit in provinces if valid_on(unit, day)]

    assert found == ([kind] if kind else [])


def test_a_unit_of_one_source_is_less_sure(known: Knowledge) -> None:
    """Both sources have Cao Lâu; huyện Đông Sơn was gone before the later one."""
    (both,) = known.units.named("xã Cao Lâu")
    (one,) = known.units.named("huyện Đông Sơn")

    assert both.source.confidence is Confidence.HIGH
    assert one.source.confidence is Confidence.MEDIUM


def test_the_table_ships_with_its_licences(known: Knowledge) -> None:
    """MIT asks for the notices of both sources."""
    (path,) = known.units.tables
    notice = (path.parent / "NGUON.md").read_text(encoding="utf-8")

    assert notice.count("Permission is hereby granted, free of charge") == 2
    assert "Copyright (c) 2024 HanChinhVN" in notice
    assert "Copyright (c) 2025 Tran Ngoc Minh Hieu" in notice
