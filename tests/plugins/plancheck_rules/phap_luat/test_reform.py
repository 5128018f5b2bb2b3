"""PL004 … PL008 · bodies and units that ended with the reform of 2025."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from plancheck.finding import DocumentReport, Severity

Judge = Callable[[str, str], DocumentReport]
Said = Callable[[str, str], list[tuple[str, str]]]
HEAD = "co_quan: ỦY BAN NHÂN DÂN\n{}"
ORGANISED = """
@ tỉnh 2025
to_chuc_thuc_hien: V. TỔ CHỨC THỰC HIỆN
1. Sở Lao động - Thương binh và Xã hội
Hướng dẫn, đôn đốc việc thực hiện.
2. UBND các huyện, thị xã, thành phố
Báo cáo kết quả về Sở LĐTBXH trước ngày 20/12/2025.
"""
RECIPIENTS = "noi_nhan: Nơi nhận:\n- {};\n- Lưu: VT, KGVX."


@pytest.mark.parametrize(
    ("plan", "successor"),
    [
        (f"@ xã 2025\n{HEAD.format('HUYỆN TÂN LẬP')}", None),
        (f"@ xã 2025\n{HEAD.format('THỊ TRẤN BÌNH AN')}", None),
        (f"@ xã 2025\n{HEAD.format('XÃ CAO LÂU')}", "xã Ba Sơn"),
        (f"@ xã 2025\n{HEAD.format('THÀNH PHỐ HẠ LONG')}", None),
        (f"@ tỉnh 2025\n{HEAD.format('TỈNH HÀ GIANG')}", "tỉnh Tuyên Quang"),
        ("@ tỉnh 2025\nco_quan: SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI", "Sở Nội vụ"),
        ("@ trường 2025\nchu_quan: UBND HUYỆN TÂN LẬP", None),
        ("@ trường 2025\nchu_quan: PHÒNG GD&ĐT TÂN LẬP", None),
        (
            "@ xã 2025\nquyen_han: TL. CHỦ TỊCH\nchuc_vu: TRƯỞNG PHÒNG LĐ-TB&XH",
            "Phòng Văn hóa - Xã hội",
        ),
    ],
)
def test_a_head_of_a_body_that_is_no_longer(
    judged: Judge, plan: str, successor: str | None
) -> None:
    """Issuer, superior, signer's post and unit are judged; who followed is told if known."""
    (found,) = judged("PL004", plan).findings

    assert (found.severity, found.expected) == (Severity.ERROR, successor)


@pytest.mark.parametrize(
    "plan",
    [
        f"@ xã 2025\n{HEAD.format('XÃ BA SƠN')}",
        f"@ xã 2025\n{HEAD.format('PHƯỜNG TAM THANH')}",
        f"@ xã 2025\n{HEAD.format('XÃ KHÔNG CÓ TRONG DỮ LIỆU')}",
        f"@ tỉnh 2025\n{HEAD.format('TỈNH TUYÊN QUANG')}",
        f"@ tỉnh 2025\n{HEAD.format('THÀNH PHỐ HUẾ')}",
        f"@ tỉnh 2025\n{HEAD.format('THÀNH PHỐ HỒ CHÍ MINH')}",
        f"@ tỉnh 2026\n{HEAD.format('THÀNH PHỐ BẮC NINH')}",
        f"@ xã 2025\ncan_cu: Căn cứ Luật Bình đẳng giới.\n{HEAD.format('XÃ CAO LÂU')}",
        f"@ xã 2024\n{HEAD.format('THỊ TRẤN BÌNH AN')}",
    ],
)
def test_a_head_that_may_be_right(said: Said, plan: str) -> None:
    """New and unknown names, ambiguous ones, communes of an unknown province, older plans."""
    assert said("PL004", plan) == []


@pytest.mark.parametrize(("day", "count"), [("31 tháng 8", 0), ("01 tháng 9", 1)])
def test_a_province_that_became_a_city(said: Said, day: str, count: int) -> None:
    """Quảng Ninh is a city from 01/9/2026."""
    head = HEAD.format("TỈNH QUẢNG NINH")
    plan = f"@ tỉnh 2026\n{head}\ndia_danh_ngay: Hạ Long, ngày {day} năm 2026"

    assert len(said("PL004", plan)) == count


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("Bộ LĐTBXH (để báo cáo)", "followed"),
        ("Bộ Lao động - TB&XH", "followed"),
        ("Bộ LĐ-TB và XH", "followed"),
        ("Các sở: Y tế, LĐTBXH, Tài chính", "moved"),
        ("Các Sở: LĐ-TB&XH, Y tế", "moved"),
        ("UBND các huyện, thành phố", "ended"),
        ("UBND cấp huyện", "ended"),
        ("Thường trực HĐND huyện", "ended"),
        ("Công an các huyện, thành phố", "ended"),
        ("UBND các xã, phường, thị trấn", "group"),
        ("Các huyện, thị xã, thành phố", "group"),
        ("UBND tỉnh Bắc Giang", "merged"),
    ],
)
def test_recipients_that_are_no_longer(judged: Judge, line: str, message: str) -> None:
    """In full, abbreviated, in lists and groups: a letter can correct the list."""
    (found,) = judged("PL005", f"@ tỉnh 2025\n{RECIPIENTS.format(line)}").findings

    assert (found.message_id, found.severity) == (message, Severity.WARNING)


@pytest.mark.parametrize(
    "line",
    [
        "Bộ Nội vụ (để báo cáo)",
        "UBND các xã, phường",
        "UBND các xã, phường, đặc khu",
        "UBND thành phố Hà Nội",
        "Sở Văn hóa, Thể thao và Du lịch",
        "Cán bộ lao động - thương binh và xã hội",
        "Văn phòng LĐTBXH",
        "Phòng Văn hóa - Xã hội",
        "Ban Dân tộc (nay là Sở Dân tộc và Tôn giáo)",
    ],
)
def test_recipients_of_today(said: Said, line: str) -> None:
    """Nothing in them had ended."""
    assert said("PL005", f"@ tỉnh 2025\n{RECIPIENTS.format(line)}") == []


def test_the_fix_writes_the_successor(judged: Judge) -> None:
    """Where the name stands alone; a list or a name with its district needs an author."""
    lines = ("Bộ LĐTBXH", "Các sở: LĐTBXH, Y tế", "Phòng LĐTBXH huyện Cao Lộc")
    plans = [f"@ tỉnh 2025\n{RECIPIENTS.format(line)}" for line in lines]
    alone, listed, with_district = (judged("PL005", plan).findings[0].fix for plan in plans)

    assert alone is not None
    assert [edit.replacement for edit in alone.edits] == ["Bộ Nội vụ"]
    assert (listed, with_district) == (None, None)


def test_each_body_with_work_is_told_once(judged: Judge) -> None:
    """With the number of its mentions, and where the others are."""
    found = judged("PL006", ORGANISED).findings

    assert [(one.message_id, one.arguments["times"]) for one in found] == [
        ("moved", " (×2)"),
        ("ended", ""),
    ]
    assert [related.excerpt for related in found[0].related] == ["Sở LĐTBXH"]


def test_bodies_are_told_as_the_text_names_them(judged: Judge) -> None:
    """From left to right, whichever the data know first; "cơ sở" is another word."""
    words = "Công an huyện, UBND huyện, cơ sở LĐTBXH và Sở LĐTBXH phối hợp tổ chức."
    found = judged("PL006", f"@ tỉnh 2025\nnoi_dung: {words}").findings

    assert [one.excerpt for one in found] == ["Công an huyện", "UBND huyện", "Sở LĐTBXH"]


@pytest.mark.parametrize(
    "words",
    [
        "Tiếp nhận nhiệm vụ từ Sở Lao động - Thương binh và Xã hội.",
        "Sở Lao động - Thương binh và Xã hội (cũ) bàn giao hồ sơ.",
        "Năm 2024, Phòng Lao động - Thương binh và Xã hội đã tập huấn cho cộng tác viên.",
        "Thực hiện Kế hoạch số 5/KH-UBND ngày 05/02/2024 của UBND huyện Tân Lập.",
        "Treo khẩu hiệu “Huyện Tân Lập và UBND huyện hưởng ứng Tháng hành động”.",
        "Sau khi cấp huyện kết thúc hoạt động, các xã chủ động thực hiện.",
        "Hỗ trợ phụ nữ ở các huyện nghèo, vùng sâu, vùng xa.",
        "Giao các xã, phường tổ chức mít tinh.",
    ],
)
def test_what_was_may_be_named(said: Said, words: str) -> None:
    """In the past tense, in citations and quotations, and where it is a place, not a body."""
    assert said("PL006", f"@ tỉnh 2025\nnoi_dung: {words}") == []


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("tại tỉnh Hà Giang", ["tỉnh Hà Giang"]),
        ("tại tỉnh Bà Rịa - Vũng Tàu", ["tỉnh Bà Rịa - Vũng Tàu"]),
        ("tại huyện Cao Lộc và huyện Cao Lộc", ["huyện Cao Lộc"]),
        ("tại TP. Thủ Đức", ["TP. Thủ Đức"]),
        ("tại thôn Pò Nhùng, xã Cao Lâu", ["xã Cao Lâu"]),
        ("tại tỉnh Hà Giang (cũ)", []),
        ("tại huyện Cao Lộc, nay là các xã mới", []),
        ("tại Bệnh viện Đa khoa tỉnh Hà Giang", []),
        ("theo Kế hoạch số 5/KH-UBND ngày 05/02/2024 của UBND tỉnh Hà Giang", []),
        ("tại xã Ba Sơn, phường Tam Thanh, tỉnh Tuyên Quang, thành phố Huế", []),
        ("tại xã Yên Hòa", []),
        ("trong toàn tỉnh. Hà Giang và các nơi khác cùng tham gia", []),
        ("tại huyện Không Có", []),
    ],
)
def test_names_of_units_in_the_text(said: Said, words: str, expected: list[str]) -> None:
    """Told once each, where they are named as if they were still there."""
    found = said("PL007", f"@ tỉnh 2025\nnoi_dung: Tổ chức mít tinh {words}.")

    assert [excerpt for _, excerpt in found] == expected


def test_the_issuers_unit_is_the_heads_matter(said: Said) -> None:
    """PL004 has told of it."""
    plan = f"@ tỉnh 2025\n{HEAD.format('TỈNH HÀ GIANG')}\nnoi_dung: Mít tinh tại tỉnh Hà Giang."

    assert said("PL007", plan) == []


@pytest.mark.parametrize(
    ("cited", "expected"),
    [
        ("Kế hoạch số 5/KH-UBND ngày 01/7/2025 của UBND huyện Tân Lập", ["UBND huyện"]),
        ("Kế hoạch số 5/KH-UBND ngày 30/6/2025 của UBND huyện Tân Lập", []),
        (
            "Công văn số 12/LĐTBXH-BĐG ngày 05/3/2025 của Bộ Lao động - Thương binh và Xã hội",
            ["Bộ Lao động - Thương binh và Xã hội"],
        ),
        ("Công văn số 12/LĐTBXH-BĐG ngày 28/02/2025 của Bộ LĐTBXH", []),
        ("Công văn số 12/SLĐTBXH-BĐG ngày 05/10/2025", ["SLĐTBXH"]),
        ("Kế hoạch số 5/KH-UBND ngày 05/10/2025 của UBND tỉnh Hà Giang", ["tỉnh Hà Giang"]),
        ("Kế hoạch số 5/KH-UBND ngày 05/10/2025 của UBND tỉnh Tuyên Quang", []),
        ("Kế hoạch số 5/KH-UBND của UBND huyện Tân Lập", []),
        ("Kế hoạch số 5/KH-UBND ngày 05/02/2024 của UBND xã Ba Sơn, tỉnh Lạng Sơn", []),
    ],
)
def test_issuers_on_the_day_of_what_they_issued(
    said: Said, cited: str, expected: list[str]
) -> None:
    """An old document of an old body is rightly cited."""
    found = said("PL008", f"@ xã 2025\ncan_cu: Thực hiện {cited}.")

    assert [excerpt for _, excerpt in found] == expected
