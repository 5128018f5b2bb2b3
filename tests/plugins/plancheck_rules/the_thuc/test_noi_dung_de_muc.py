"""TT063 - TT069, TT073 · headings of parts, sections, clauses and articles."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from plancheck.finding import DocumentReport, Severity

Judge = Callable[[str, str], DocumentReport]
Said = Callable[[str, str], list[tuple[str, str]]]

UNDER = "1. Mục đích\nNâng cao nhận thức của người dân về bình đẳng giới."


def parted(part: str) -> str:
    return f"@ xã 2023\nmuc_dich_yeu_cau: {part}\nMỤC ĐÍCH, YÊU CẦU\n{UNDER}"


@pytest.mark.parametrize(
    ("part", "expected"),
    [
        ("Phần I", []),
        ("Chương II", []),
        ("Phần 1", [("figures", Severity.WARNING, "Phần I")]),
        ("Chương 4", [("figures", Severity.WARNING, "Chương IV")]),
        ("Phần thứ nhất", [("words", Severity.INFO, "Phần I")]),
        ("Phần thứ hai", [("words", Severity.INFO, "Phần II")]),
    ],
)
def test_parts_have_roman_numerals(
    judged: Judge, part: str, expected: list[tuple[str, Severity, str]]
) -> None:
    """Figures are wrong, the old habit of words is pointed out."""
    found = judged("TT063", parted(part)).findings

    assert [(one.message_id, one.severity, one.expected) for one in found] == expected


def test_a_part_has_a_line_of_its_own(said: Said) -> None:
    """The title stands on the line below, in capitals."""
    plan = f"@ xã 2023\nmuc_dich_yeu_cau: Phần I. MỤC ĐÍCH, YÊU CẦU\n{UNDER}"

    found = said("TT064", f"{plan}\n~ muc_dich_yeu_cau: bold yes")

    assert [message for message, _ in found] == ["one_line"]


@pytest.mark.parametrize(
    ("look", "expected"),
    [
        ("align center, bold yes, first_line 0", []),
        ("align center", ["not_bold"]),
        ("bold yes, first_line 0", ["alignment"]),
        ("align center, bold yes, size 16", ["size"]),
    ],
)
def test_parts_are_centred_and_bold(said: Said, look: str, expected: list[str]) -> None:
    """As the type samples show them."""
    plan = f"{parted('Phần I')}\n~ muc_dich_yeu_cau: {look}"

    assert [message for message, _ in said("TT064", plan)] == expected


@pytest.mark.parametrize(
    ("look", "expected"),
    [
        ("bold no", ["not_bold"]),
        ("italic yes", ["italic"]),
        ("size 15", ["size"]),
        ("size 13", []),
        ("align center, first_line 0", []),
    ],
)
def test_sections_are_bold_and_upright(said: Said, look: str, expected: list[str]) -> None:
    """Where they stand on the line is left free."""
    found = said("TT065", f"@ xã 2023\n~ heading: {look}")

    assert [message for message, _ in found] == expected


@pytest.mark.parametrize(
    ("heading", "expected"),
    [
        ("I. MỤC ĐÍCH, YÊU CẦU", None),
        ("I. MỤC ĐÍCH, YÊU CẦU (theo Kế hoạch của huyện)", None),
        ("I. Mục đích, yêu cầu", "MỤC ĐÍCH, YÊU CẦU"),
        ("I. MụC ĐÍCH, YÊU CẦU", "MỤC ĐÍCH, YÊU CẦU"),
    ],
)
def test_sections_are_in_capitals(judged: Judge, heading: str, expected: str | None) -> None:
    """A slip of one letter counts; words in brackets do not."""
    found = judged("TT066", f"muc_dich_yeu_cau: {heading}\n{UNDER}").findings

    assert [one.expected for one in found] == ([expected] if expected else [])


def test_capitals_by_type_are_capitals(said: Said) -> None:
    """Word may show small letters as capitals."""
    plan = f"@ xã 2023\nmuc_dich_yeu_cau: I. Mục đích, yêu cầu\n{UNDER}\n~ heading: caps yes"

    assert said("TT066", plan) == []


ARABIC = """
muc_dich_yeu_cau: 1. MỤC ĐÍCH, YÊU CẦU
Nâng cao nhận thức của người dân.
chu_de: 2. CHỦ ĐỀ
“Chung tay xóa bỏ bạo lực đối với phụ nữ và trẻ em gái”.
thoi_gian: 3. THỜI GIAN
Từ ngày 15/11/2023 đến ngày 15/12/2023.
noi_dung: 4. NỘI DUNG
Tuyên truyền trên hệ thống loa truyền thanh xã.
kinh_phi:
to_chuc_thuc_hien: 5. TỔ CHỨC THỰC HIỆN
Các thôn tổ chức thực hiện."""


def test_sections_with_arabic_figures_are_pointed_out(said: Said) -> None:
    """Once, at the first; clauses below Roman sections are right as they are."""
    assert said("TT067", ARABIC) == [("found", "1. MỤC ĐÍCH, YÊU CẦU")]
    assert said("TT067", "@ tỉnh 2023") == []


def test_clauses_below_parts_are_right(said: Said) -> None:
    """With parts above them, "1." may follow at once."""
    assert said("TT067", ARABIC.replace("yeu_cau: ", "yeu_cau: Phần I\nNỘI DUNG\n")) == []


def test_a_heading_ends_without_a_colon(judged: Judge) -> None:
    """The colon of a clause that leads into a list is left in peace."""
    plan = "muc_dich_yeu_cau: I. MỤC ĐÍCH, YÊU CẦU:\n1. Yêu cầu:\n- Thiết thực, tiết kiệm."
    (found,) = judged("TT068", plan).findings

    assert found.excerpt == ":"
    assert found.fix is not None
    assert [edit.replacement for edit in found.fix.edits] == [""]


@pytest.mark.parametrize(
    ("look", "expected"),
    [("bold no", ["not_bold"]), ("italic yes", ["italic"]), ("size 12", ["size"]), ("size 13", [])],
)
def test_titled_clauses_are_bold(said: Said, look: str, expected: list[str]) -> None:
    """Untitled clauses of the same plan are text and stay upright."""
    found = said("TT069", f"@ xã 2023\n~ clause: {look}")

    assert [message for message, _ in found] == expected


def test_doubtful_titles_are_pointed_out(judged: Judge) -> None:
    """Where the familiar titles are bold, another short line may well be text."""
    plan = (
        "@ xã 2023\nmuc_dich_yeu_cau: Nâng cao nhận thức của người dân.\nnoi_dung: 1. Treo băng "
        "rôn, khẩu hiệu\n- Tại chợ xã.\nto_chuc_thuc_hien: Các thôn thực hiện.\n~ clause: bold no"
    )

    assert [found.severity for found in judged("TT069", plan).findings] == [Severity.INFO]


def test_a_line_that_leads_into_a_list_is_no_title(said: Said) -> None:
    """ "1. Tuyên truyền qua các hình thức:" is a sentence."""
    plan = (
        "@ xã 2023\nnoi_dung: 1. Tuyên truyền qua các hình thức sau:\n- Loa truyền thanh xã.\n"
        "2. Treo băng rôn tại các nơi công cộng sau:\n- Chợ xã.\n~ clause: bold no"
    )

    assert all("hình thức" not in words for _, words in said("TT069", plan))


@pytest.mark.parametrize(
    ("look", "expected"),
    [
        ("bold yes", []),
        ("bold yes, first_line 10", []),
        ("bold no", [("not_bold", "Điều 1.")]),
        ("bold yes, first_line 0", [("indent", "Điều 1.")]),
    ],
)
def test_articles_stand_out(said: Said, look: str, expected: list[tuple[str, str]]) -> None:
    """Bold, and indented by 1 or 1.27 cm; their indent is not told a second time."""
    plan = (
        "@ xã 2023\nnoi_dung: Điều 1. Tuyên truyền trên loa truyền thanh.\n"
        f"Điều 2. Treo băng rôn.\n~ noi_dung: {look}"
    )

    assert said("TT073", plan) == expected
    assert said("TT077", plan) == []
