"""TT040-TT049 · place and time of issue."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from plancheck.engine import judge
from plancheck.finding import DocumentReport, Severity
from plancheck.host import Loaded
from plancheck.plan import Stage
from plancheck.testing import check_text, read_example

Judge = Callable[[str, str], DocumentReport]
Said = Callable[[str, str], list[tuple[str, str]]]

CITY = "@ tỉnh 2023\nco_quan: ỦY BAN NHÂN DÂN\nTHÀNH PHỐ HỒ CHÍ MINH\n"
ABOVE_THE_NUMBER = """
dia_danh_ngay:
tieu_ngu: Độc lập - Tự do - Hạnh phúc
Bình An, ngày 02 tháng 11 năm 2023
"""


def line(text: str) -> str:
    return f"dia_danh_ngay: {text}"


@pytest.mark.parametrize(
    ("written", "message", "severity"),
    [
        ("", "missing", Severity.WARNING),
        ("ngày 02 tháng 11 năm 2023", "place", Severity.WARNING),
        ("ngày … tháng … năm …", "place", Severity.WARNING),
        ("02/11/2023", "place", Severity.WARNING),
    ],
)
def test_place_or_line_missing(
    judged: Judge, written: str, message: str, severity: Severity
) -> None:
    """What is not sent out yet can still be mended, and the place alone is form."""
    (found,) = judged("TT040", line(written)).findings

    assert (found.message_id, found.severity) == (message, severity)


def test_an_issued_plan_without_its_date_is_an_error(loaded: Loaded) -> None:
    """Nothing can cite it, not even a letter that would correct it (khoản 3 Điều 18)."""
    rules = [rule for rule in loaded.rules if rule.id == "TT040"]
    plan = read_example(line(""), loaded.knowledge)
    (found,) = judge(plan, rules, loaded.knowledge, stage=Stage.ISSUED).findings

    assert (found.message_id, found.severity) == ("missing", Severity.ERROR)


@pytest.mark.parametrize(
    "written",
    [
        "Bình An, ngày 02 tháng 11 năm 2023",
        "Bình An, ngày      tháng 11 năm 2023",
        "Bình An, ngày … tháng … năm …",
        "Bình An, ngày 02/11/2023",
    ],
)
def test_place_and_line_are_there(said: Said, written: str) -> None:
    """However much of the date is blank, the line is there."""
    assert said("TT040", line(written)) == []


def test_an_attached_plan_has_no_such_line(judged: Judge) -> None:
    """By Mẫu 1.3 place and time stand in the decision."""
    report = judged("TT040", "@ tỉnh 2023 kèm theo")

    assert report.findings == ()
    assert report.outcomes["TT040"].verdict == "not_applicable"


def test_a_line_outside_of_the_head_is_not_called_missing(loaded: Loaded) -> None:
    """A page read column by column may give the head's right half after the title."""
    text = (
        "ỦY BAN NHÂN DÂN\nXÃ BÌNH AN\nSố: 87/KH-UBND\nKẾ HOẠCH\nTriển khai Tháng hành động\n"
        "I. MỤC ĐÍCH, YÊU CẦU\nNâng cao nhận thức.\nBình An, ngày 02 tháng 11 năm 2023\n"
        "II. TỔ CHỨC THỰC HIỆN\nCác thôn thực hiện./.\n"
    )
    rules = [rule for rule in loaded.rules if rule.id == "TT040"]
    report = check_text(text, rules)

    assert report.outcomes["TT040"].verdict == "undecided"


def test_an_empty_day_is_an_error_once_issued(loaded: Loaded) -> None:
    """Số and ngày are given after the signing (Điều 15): an issued plan has both."""
    rules = [rule for rule in loaded.rules if rule.id == "TT041"]
    plan = read_example("@ xã 2023\ndự thảo", loaded.knowledge)
    (found,) = judge(plan, rules, loaded.knowledge, stage=Stage.ISSUED).findings

    assert (found.message_id, found.severity) == ("issued", Severity.ERROR)


@pytest.mark.parametrize("blank", ["     ", " … ", " ..... "])
def test_an_empty_day_with_a_number_is_a_reminder(judged: Judge, blank: str) -> None:
    """The number is there, so the plan was signed; the day was forgotten."""
    (found,) = judged("TT041", line(f"Bình An, ngày{blank}tháng 11 năm 2023")).findings

    assert (found.message_id, found.severity) == ("numbered", Severity.INFO)


def test_an_empty_draft_is_legitimate(judged: Judge) -> None:
    """A draft leaves number and day empty."""
    report = judged("TT041", "@ xã 2023\ndự thảo")

    assert report.outcomes["TT041"].verdict == "not_applicable"


@pytest.mark.parametrize(
    ("date", "expected"),
    [
        ("ngày 2 tháng 11 năm 2023", [("day", "2")]),
        ("ngày 02 tháng 1 năm 2023", [("month", "1")]),
        ("ngày 9 tháng 2 năm 2023", [("day", "9"), ("month", "2")]),
        ("ngày 02 tháng 02 năm 2023", []),
        ("ngày 12 tháng 6 năm 2023", []),
        ("ngày      tháng 11 năm 2023", []),
        ("ngày 2/11/2023", []),
    ],
)
def test_zero_before_small_figures(said: Said, date: str, expected: list[tuple[str, str]]) -> None:
    """Days below 10 and the months 1 and 2 are padded (điểm b khoản 4)."""
    assert said("TT042", line(f"Bình An, {date}")) == expected


def test_the_zero_is_put_in_safely(judged: Judge) -> None:
    """There is one right way, at the very figure."""
    (found,) = judged("TT042", line("Bình An, ngày 2 tháng 11 năm 2023")).findings

    assert found.fix is not None
    assert found.fix.safety == "safe"
    assert [edit.replacement for edit in found.fix.edits] == ["02"]
    assert found.fix.edits[0].span == found.location.span


@pytest.mark.parametrize(
    ("month", "expected"),
    [("03", [("padded", "03")]), ("09", [("padded", "09")]), ("3", []), ("02", []), ("11", [])],
)
def test_zero_before_other_months(said: Said, month: str, expected: list[tuple[str, str]]) -> None:
    """The decree's sample says "tháng 6"; 01 and 02 are ordered."""
    assert said("TT043", line(f"Bình An, ngày 12 tháng {month} năm 2023")) == expected


@pytest.mark.parametrize(
    ("date", "meant"),
    [
        ("ngày 02/11/2023", "ngày 02 tháng 11 năm 2023"),
        ("02/11/2023", "ngày 02 tháng 11 năm 2023"),
        ("ngày 5.1.2023", "ngày 05 tháng 01 năm 2023"),
        ("ngày … /11/2023", "ngày … tháng 11 năm 2023"),
    ],
)
def test_time_in_figures(judged: Judge, date: str, meant: str) -> None:
    """The time of issue is written in full."""
    (found,) = judged("TT044", line(f"Bình An, {date}")).findings

    assert (found.excerpt, found.expected) == (date, meant)


def test_time_in_words(said: Said) -> None:
    """Figures in the text below are usual and not judged."""
    assert said("TT044", "@ xã 2023") == []
    assert said("TT044", "@ xã 2023\ndự thảo") == []


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("Bình An ngày 02 tháng 11 năm 2023", [("comma", "Bình An")]),
        ("Bình An. ngày 02 tháng 11 năm 2023", [("comma", "Bình An")]),
        ("Bình An , ngày 02 tháng 11 năm 2023", []),
        ("Bình An,ngày 02 tháng 11 năm 2023", []),
        ("ngày 02 tháng 11 năm 2023", []),
    ],
)
def test_comma(said: Said, written: str, expected: list[tuple[str, str]]) -> None:
    """A comma follows the place; its spaces are not this rule's matter."""
    assert said("TT045", line(written)) == expected


@pytest.mark.parametrize("place", ["Bình An", "Bình An.", "Bình An ;", "Bình An -"])
def test_the_comma_replaces_what_stands_in_its_place(judged: Judge, place: str) -> None:
    """One mark follows the place, not two."""
    (found,) = judged("TT045", line(f"{place} ngày 02 tháng 11 năm 2023")).findings

    assert found.expected == "Bình An, ngày 02 tháng 11 năm 2023"
    assert found.fix is not None
    (edit,) = found.fix.edits
    assert (edit.span.start, edit.replacement) == (len("Bình An"), ", ")


@pytest.mark.parametrize(
    ("place", "meant"),
    [
        ("TP. Hồ Chí Minh", "Thành phố Hồ Chí Minh"),
        ("TP.HCM", "Thành phố Hồ Chí Minh"),
        ("TP HCM", "Thành phố Hồ Chí Minh"),
        ("Hồ Chí Minh", "Thành phố Hồ Chí Minh"),
        ("thành phố Hồ Chí Minh", "Thành phố Hồ Chí Minh"),
        ("Q.1", "Quận 1"),
        ("phường 5", "Phường 5"),
        ("P.5", "Phường 5"),
        ("lạng sơn", "Lạng Sơn"),
        ("Lạng sơn", "Lạng Sơn"),
        ("LẠNG SƠN", "Lạng Sơn"),
        ("BÀ RỊA - VŨNG TÀU", "Bà Rịa - Vũng Tàu"),
    ],
)
def test_name_of_the_place(judged: Judge, place: str, meant: str) -> None:
    """Units named after persons or by figures are named in full; initials are capitals."""
    (found,) = judged("TT046", line(f"{place}, ngày 19 tháng 10 năm 2023")).findings

    assert (found.excerpt, found.expected) == (place, meant)


@pytest.mark.parametrize(
    "place",
    [
        *("Thành phố Hồ Chí Minh", "Quận 1", "Phường 05", "Lạng Sơn", "TP. Việt Trì", "Thủ Đức"),
        *("thành phố Huế", "Bà Rịa - Vũng Tàu", "Cư M’gar", "Bình An, huyện Tân Lập", "Đắk Nông"),
    ],
)
def test_right_name_of_the_place(said: Said, place: str) -> None:
    """What may be an official name is left alone."""
    assert said("TT046", line(f"{place}, ngày 19 tháng 10 năm 2023")) == []


@pytest.mark.parametrize(
    ("setting", "expected"),
    [
        ("dia_danh_ngay: italic no", ["not_italic"]),
        ("dia_danh_ngay: bold yes", ["bold"]),
        ("dia_danh_ngay: size 12", ["size"]),
        ("dia_danh_ngay: align right", ["alignment"]),
        ("dia_danh_ngay: size 13", []),
        ("page: layout tabs", []),
        ("page: layout text_boxes", []),
    ],
)
def test_type_of_the_line(said: Said, setting: str, expected: list[str]) -> None:
    """Size 13 to 14, italic, not bold, centred in its cell."""
    assert [message for message, _ in said("TT047", f"~ {setting}")] == expected


@pytest.mark.parametrize(
    ("example", "expected"),
    [
        ("@ xã 2023", []),
        ("~ page: layout tabs", []),
        (ABOVE_THE_NUMBER, [("other_row", "ngày 02 tháng 11 năm 2023")]),
    ],
)
def test_level_with_the_number(said: Said, example: str, expected: list[tuple[str, str]]) -> None:
    """In a table, the line stands in the number's row."""
    assert said("TT048", example) == expected


@pytest.mark.parametrize(
    ("example", "expected"),
    [
        (line("Tân Lập, ngày 02 tháng 11 năm 2023"), [("other", "Tân Lập")]),
        (line("xã Bình An, ngày 02 tháng 11 năm 2023"), []),
        ("@ huyện 2023", []),
        (f"{CITY}{line('Quận 1, ngày 19 tháng 10 năm 2023')}", []),
        ("co_quan: UBND XÃ\n" + line("Tân Lập, ngày 02 tháng 11 năm 2023"), []),
        ("@ trường 2023\n" + line("Tân Lập, ngày 12 tháng 11 năm 2023"), []),
    ],
)
def test_place_of_another_unit(said: Said, example: str, expected: list[tuple[str, str]]) -> None:
    """Only a commune's or district's People's Committee that is named with its unit is judged."""
    assert said("TT049", example) == expected
