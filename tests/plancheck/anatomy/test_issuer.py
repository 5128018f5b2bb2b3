from __future__ import annotations

import pytest

from plancheck.anatomy import extract
from plancheck.datum import Confidence, Source
from plancheck.knowledge import Knowledge, Province
from plancheck.plan import Level, Plan
from plancheck.reading import read_bytes

SOURCE = Source("test", Confidence.HIGH)
KNOWLEDGE = Knowledge(
    provinces=tuple(Province(name, SOURCE) for name in ("Lạng Sơn", "Hòa Bình", "Hà Nội"))
)
BODY = "KẾ HOẠCH\nTổ chức Tháng hành động\n{opening}\nI. MỤC ĐÍCH\nNâng cao."
OPENING = "Căn cứ Luật Bình đẳng giới;\nUBND xã xây dựng Kế hoạch như sau:"


def plan(head: str, opening: str = OPENING, foot: str = "") -> Plan:
    text = f"{head}\n{BODY.format(opening=opening)}\n{foot}"
    return extract(read_bytes(text.encode(), "a.txt"), KNOWLEDGE)


def issuer(read: Plan) -> tuple[str, Level | None, str | None] | None:
    found = read.issuer
    return (found.value.name, found.value.level, found.value.territory) if found else None


def test_the_head_names_the_issuer() -> None:
    read = plan("UBND HUYỆN CAO LỘC\nPHÒNG NỘI VỤ\nSố: 1/KH-PNV")

    assert issuer(read) == ("PHÒNG NỘI VỤ", Level.DISTRICT_DEPARTMENT, None)
    assert read.superior
    assert read.superior.value.name == "UBND HUYỆN CAO LỘC"


def test_without_a_head_the_opening_names_it_and_the_place_its_territory() -> None:
    """A commune's place in the date line is the commune itself."""
    read = plan("Số: /KH-UBND\nCao Lâu, ngày tháng 11 năm 2023")

    assert issuer(read) == ("UBND xã Cao Lâu", Level.COMMUNE, "Cao Lâu")
    assert read.issuer
    assert read.issuer.text == "UBND xã"


def test_a_head_cut_short_is_completed_by_the_opening() -> None:
    read = plan(
        "ỦY BAN NHÂN DÂN\nSố: 1/KH-UBND\nLạng Sơn, ngày 1 tháng 2 năm 2023",
        "Theo Kế hoạch của Ủy ban nhân dân huyện, Ủy ban nhân dân tỉnh ban hành kế hoạch, cụ thể:",
    )

    assert issuer(read) == ("Ủy ban nhân dân tỉnh Lạng Sơn", Level.PROVINCE, "Lạng Sơn")


def test_the_title_may_name_the_territory() -> None:
    head = "KẾ HOẠCH\nRà soát trên địa bàn huyện U Minh Thượng\n"
    text = f"{head}Ủy ban nhân dân huyện Xây dựng Kế hoạch:\nI. MỤC ĐÍCH\nA."
    read = extract(read_bytes(text.encode(), "a.txt"), KNOWLEDGE)

    assert issuer(read) == ("Ủy ban nhân dân huyện U Minh Thượng", Level.DISTRICT, "U Minh Thượng")


def test_at_last_the_signature_names_it() -> None:
    read = plan("Số: /KH-UBND", "Căn cứ Luật Bình đẳng giới;", "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH")

    assert read.issuer
    assert (read.issuer.text, read.issuer.value.type) == ("ỦY BAN NHÂN DÂN", "ủy ban nhân dân")


def test_nobody_is_named() -> None:
    assert issuer(plan("Số: /KH", "Căn cứ Luật Bình đẳng giới;")) is None


@pytest.mark.parametrize(
    ("head", "province"),
    [
        ("UBND TỈNH LẠNG SƠN\nSố: 1/KH-UBND", "Lạng Sơn"),
        ("UBND TỈNH\nLẠNG SƠN\nSố: 1/KH-UBND", "Lạng Sơn"),
        ("SỞ NỘI VỤ\nSố: 1/KH-SNV\nLạng Sơn, ngày 1 tháng 2 năm 2023", "Lạng Sơn"),
        ("UBND XÃ HOÀ BÌNH\nSố: 1/KH-UBND\nHòa Bình, ngày 1 tháng 2 năm 2023", None),
        ("BỘ NỘI VỤ\nSố: 1/KH-BNV\nHà Nội, ngày 1 tháng 2 năm 2023", None),
        ("UBND HUYỆN CAO LỘC\nSố: 1/KH-UBND", None),
    ],
)
def test_the_province_of_the_head(head: str, province: str | None) -> None:
    """A commune may bear a province's name, and a ministry sits in one."""
    found = plan(head, "Căn cứ Luật Bình đẳng giới;").province

    assert (found.value if found else None) == province


def test_a_superior_named_in_the_text_tells_the_province() -> None:
    cited = "Thực hiện Kế hoạch số 3/KH-UBND ngày 1/2/2023 của UBND tỉnh Lạng Sơn;"
    found = plan("UBND XÃ CAO LÂU\nSố: 1/KH-UBND", cited).province

    assert found
    assert (found.value, found.text) == ("Lạng Sơn", "Lạng Sơn")
