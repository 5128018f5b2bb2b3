"""TT020-TT025 · the names of the issuing body and the one above it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from plancheck.finding import DocumentReport, Safety, Verdict

Judge = Callable[[str, str], DocumentReport]
Said = Callable[[str, str], list[tuple[str, str]]]


@pytest.mark.parametrize(
    ("plan", "expected"),
    [
        ("co_quan:", [("missing", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")]),
        ("co_quan: HỢP TÁC XÃ BÌNH AN", []),
        ("co_quan: UBND XÃ BÌNH AN", []),
        ("@ tỉnh 2023 kèm theo", []),
    ],
)
def test_thieu_ten_co_quan(said: Said, plan: str, expected: list[tuple[str, str]]) -> None:
    """A line that is not understood may be the name: nothing is said then."""
    assert said("TT020", plan) == expected


def test_an_unknown_line_leaves_it_undecided(judged: Judge) -> None:
    """Not passed by ignorance."""
    report = judged("TT020", "co_quan: HỢP TÁC XÃ BÌNH AN")

    assert report.outcomes["TT020"].verdict is Verdict.UNDECIDED


@pytest.mark.parametrize(
    ("issuer", "said_and_meant"),
    [
        ("UBND XÃ BÌNH AN", [("UBND", "ỦY BAN NHÂN DÂN")]),
        ("UBND TP. VIỆT TRÌ", [("UBND", "ỦY BAN NHÂN DÂN"), ("TP.", "THÀNH PHỐ")]),
        ("SỞ LĐ-TB&XH", [("LĐ-TB&XH", "LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI")]),
        ("SỞ LĐTBXH", [("LĐTBXH", "LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI")]),
        ("PHÒNG GD&ĐT", [("GD&ĐT", "GIÁO DỤC VÀ ĐÀO TẠO")]),
        ("PHÒNG GDĐT", [("GDĐT", "GIÁO DỤC VÀ ĐÀO TẠO")]),
        ("ỦY BAN NHÂN DÂN\nXÃ BÌNH AN", []),
        ("UỶ BAN NHÂN DÂN\nXÃ BÌNH AN", []),
        ("TRƯỜNG THPT BÌNH AN", []),
        ("TRƯỜNG MN SƠN CA", []),
    ],
)
def test_ten_co_quan_viet_tat(
    judged: Judge, issuer: str, said_and_meant: list[tuple[str, str]]
) -> None:
    """What stands for common words of public bodies; names of schools are their own."""
    findings = judged("TT021", f"co_quan: {issuer}").findings

    assert [(found.excerpt, found.expected) for found in findings] == said_and_meant
    assert all(found.fix and found.fix.safety is Safety.UNSAFE for found in findings)


def test_the_superior_may_be_abbreviated(said: Said) -> None:
    """The decree allows it there and only there."""
    plan = "chu_quan: UBND TỈNH LẠNG SƠN\nco_quan: SỞ NỘI VỤ"

    assert said("TT021", plan) == []


@pytest.mark.parametrize(
    ("plan", "expected"),
    [
        ("co_quan: Ủy ban nhân dân xã Bình An", ["ỦY BAN NHÂN DÂN XÃ BÌNH AN"]),
        ("co_quan: ỦY BAN NHÂN DÂN xã Bình An", ["ỦY BAN NHÂN DÂN XÃ BÌNH AN"]),
        ("chu_quan: UBND huyện Tân Lập\nco_quan: PHÒNG NỘI VỤ", ["UBND HUYỆN TÂN LẬP"]),
        ("co_quan: Ủy ban nhân dân xã Bình An\n~ co_quan: caps yes", []),
        ("@ trường 2023", []),
    ],
)
def test_ten_co_quan_khong_in_hoa(judged: Judge, plan: str, expected: list[str]) -> None:
    """As printed, whether typed in capitals or set so."""
    assert [found.expected for found in judged("TT022", plan).findings] == expected


@pytest.mark.parametrize("layout", ["table", "tabs", "text_boxes"])
@pytest.mark.parametrize(
    ("look", "expected"),
    [("bold no", ["not_bold"]), ("size 15", ["size"]), ("italic yes", ["italic"])],
)
def test_ten_co_quan_sai_kieu_chu(said: Said, layout: str, look: str, expected: list[str]) -> None:
    """Told once for a name over two lines, also where Quốc hiệu stands between them."""
    plan = f"~ co_quan: {look}\n~ page: layout {layout}"

    assert [message for message, _ in said("TT023", plan)] == expected


@pytest.mark.parametrize("layout", ["table", "tabs", "text_boxes"])
def test_co_quan_chu_quan_sai_kieu_chu(said: Said, layout: str) -> None:
    """A bold superior is told in every layout."""
    plan = f"@ trường 2023\n~ chu_quan: bold yes\n~ page: layout {layout}"

    assert said("TT024", plan) == [("bold", "UBND HUYỆN TÂN LẬP")]


@pytest.mark.parametrize(
    "name",
    [
        "ỦY BAN NHÂN DÂN\nXÃ BÌNH AN",
        "VĂN PHÒNG\nỦY BAN NHÂN DÂN TỈNH LẠNG SƠN",
        "BAN THƯỜNG TRỰC\nỦY BAN MTTQ VIỆT NAM XÃ BÌNH AN",
    ],
)
def test_a_name_over_two_lines_has_no_superior(judged: Judge, name: str) -> None:
    """The first line of a name is bold by right."""
    report = judged("TT024", f"co_quan: {name}")

    assert report.findings == ()
    assert report.outcomes["TT024"].verdict is Verdict.NOT_APPLICABLE


@pytest.mark.parametrize(
    ("superior", "fires"),
    [
        ("ỦY BAN NHÂN DÂN", True),
        ("ỦY BAN NHÂN DÂN TỈNH", True),
        ("UBND HUYỆN", True),
        ("SỞ GIÁO DỤC VÀ ĐÀO TẠO", True),
        ("PHÒNG GD&ĐT", True),
        ("SỞ Y TẾ", True),
        ("UBND TỈNH LẠNG SƠN", False),
        ("ỦY BAN NHÂN DÂN\nTỈNH LẠNG SƠN", False),
        ("SỞ Y TẾ QUẢNG BÌNH", False),
        ("SỞ GD&ĐT TỈNH THANH HÓA", False),
        ("BỘ GIÁO DỤC VÀ ĐÀO TẠO", False),
    ],
)
def test_chu_quan_thieu_dia_danh(said: Said, superior: str, fires: bool) -> None:  # noqa: FBT001
    """A local body needs its place, a ministry has none."""
    plan = f"chu_quan: {superior}\nco_quan: TRUNG TÂM BÌNH AN"

    assert bool(said("TT025", plan)) is fires
