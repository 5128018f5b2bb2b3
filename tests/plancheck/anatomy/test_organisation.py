"""Bodies: type, tier and territory of a name; where a name ends in prose."""

from __future__ import annotations

import pytest

from plancheck.anatomy.organisation import organisation_at, read_organisation
from plancheck.plan import Level
from plancheck.text import fold

UBND = "ủy ban nhân dân"


@pytest.mark.parametrize(
    ("name", "kind", "level", "territory"),
    [
        ("UBND huyện Quan Hóa", UBND, Level.DISTRICT, "Quan Hóa"),
        ("Uỷ ban nhân dân tỉnh", UBND, Level.PROVINCE, None),
        ("ỦY BAN NHÂN DÂN\nXÃ AN BÌNH", UBND, Level.COMMUNE, "AN BÌNH"),
        ("UBND xã", UBND, Level.COMMUNE, None),
        ("Ủy ban nhân dân", UBND, None, None),
        ("UBND TP. Hồ Chí Minh", UBND, Level.PROVINCE, "Hồ Chí Minh"),
        ("UBND thành phố Việt Trì", UBND, Level.DISTRICT, "Việt Trì"),
        ("UBND phường 5", UBND, Level.COMMUNE, "5"),
        ("UBND đặc khu Cô Tô", UBND, Level.COMMUNE, "Cô Tô"),
        ("UBND tỉnh Bà Rịa – Vũng Tàu", UBND, Level.PROVINCE, "Bà Rịa – Vũng Tàu"),
        ("huyện Cư M’gar", "", Level.DISTRICT, "Cư M’gar"),
        (
            *("Phòng Văn hoá – Thông tin huyện Cao Lộc", "phòng"),
            *(Level.DISTRICT_DEPARTMENT, "Cao Lộc"),
        ),
        ("Phòng Giáo dục và Đào tạo tỉnh X", "phòng", Level.DISTRICT_DEPARTMENT, "X"),
        ("Phòng Văn hóa - Xã hội", "phòng", Level.DISTRICT_DEPARTMENT, None),
        ("Phòng Văn hóa - Xã hội xã A", "phòng", Level.COMMUNE, "A"),
        ("Bộ Lao động - Thương binh và Xã hội", "bộ", Level.CENTRE, None),
        ("Bộ LĐTBXH", "bộ", Level.CENTRE, None),
        ("Thủ tướng Chính phủ", "thủ tướng chính phủ", Level.CENTRE, None),
        ("Chính phủ", "chính phủ", Level.CENTRE, None),
        ("Quốc hội", "quốc hội", Level.CENTRE, None),
        ("Bộ Chính trị", "bộ chính trị", Level.CENTRE, None),
        ("TRƯỜNG MN DINH BÀ", "trường", Level.SCHOOL, None),
        ("Nhà trường", "trường", Level.SCHOOL, None),
        ("Sở Nội vụ", "sở", Level.PROVINCE_DEPARTMENT, None),
        ("Hội LHPN", "hội liên hiệp phụ nữ", None, None),
        ("Hội LHPN huyện", "hội liên hiệp phụ nữ", Level.DISTRICT, None),
        ("Hội LHPN Việt Nam", "hội liên hiệp phụ nữ", Level.CENTRE, None),
        ("Thành ủy", "thành ủy", None, None),
        ("Thành ủy Hà Nội", "thành ủy", Level.PROVINCE, "Hà Nội"),
        ("Tỉnh ủy", "tỉnh ủy", Level.PROVINCE, None),
        ("Văn phòng Bộ Tài chính", "văn phòng", Level.CENTRE, None),
        ("Văn phòng UBND tỉnh", "văn phòng", Level.PROVINCE_DEPARTMENT, None),
        ("Câu lạc bộ", "", None, None),
    ],
)
def test_a_name_tells_type_tier_and_territory(
    name: str, kind: str, level: Level | None, territory: str | None
) -> None:
    assert read_organisation(name)[1:] == (kind, level, territory)


def test_a_name_is_kept_as_written_in_single_spaces() -> None:
    assert read_organisation("ỦY BAN  NHÂN DÂN\nXÃ A").name == "ỦY BAN NHÂN DÂN XÃ A"


@pytest.mark.parametrize(
    ("prose", "name"),
    [
        ("UBND huyện triển khai Tháng hành động", "UBND huyện"),
        ("UBND tỉnh Kiên Giang, rà soát hộ nghèo", "UBND tỉnh Kiên Giang"),
        ("UBND tỉnh Thanh Hoá về việc", "UBND tỉnh Thanh Hoá"),
        ("UBND xã A giao các thôn", "UBND xã A"),
        ("phòng giáo dục và đào tạo […] “Tháng", "phòng giáo dục và đào tạo"),
        ("Bộ Văn hóa, Thể thao và Du lịch về việc", "Bộ Văn hóa, Thể thao và Du lịch"),
        ("Bộ Xây dựng ban hành", "Bộ Xây dựng"),
        ("Bộ Giao thông vận tải hướng dẫn", "Bộ Giao thông vận tải"),
        ("Bộ Ngoại giao;", "Bộ Ngoại giao"),
        ("Sở Thông tin và Truyền thông về", "Sở Thông tin và Truyền thông"),
        ("Ban Chỉ đạo 35 tổ chức", "Ban Chỉ đạo 35"),
        ("Thủ tướng Chính phủ phê duyệt", "Thủ tướng Chính phủ"),
        ("Chính phủ Chiến lược quốc gia", "Chính phủ"),
        ("Viện kiểm sát nhân dân tối cao về", "Viện kiểm sát nhân dân tối cao"),
        ("Bộ Lao động - Thương binh và\nxã hội; Bộ Y tế", "Bộ Lao động - Thương binh và xã hội"),
    ],
)
def test_a_name_in_prose_ends_where_another_clause_begins(prose: str, name: str) -> None:
    found = organisation_at(prose, fold(prose), 0, len(prose))
    assert found is not None
    assert found[0].name == name


def test_small_words_that_name_no_body_are_none() -> None:
    prose = "một số đơn vị"
    assert organisation_at(prose, fold(prose), 0, len(prose)) is None


@pytest.mark.parametrize("word", ["UBND ", "tỉnh A, ", "Bộ - ", "A "])
def test_hostile_names_are_read_to_an_end(word: str) -> None:
    text = word * (100_000 // len(word))
    assert read_organisation(text).name == text.strip()
