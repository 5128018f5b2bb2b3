from __future__ import annotations

import pytest

from plancheck.anatomy import extract
from plancheck.anatomy.body import find_end_mark
from plancheck.knowledge import Knowledge
from plancheck.plan import Plan
from plancheck.reading import read_bytes

HEAD = "UBND XÃ CAO LÂU\nSố: 12/KH-UBND\nKẾ HOẠCH\nTổ chức Tháng hành động\n"


def plan(text: str) -> Plan:
    return extract(read_bytes((HEAD + text).encode(), "a.txt"), Knowledge())


def preamble(text: str) -> str | None:
    read = plan(text)
    return read.document.excerpt(read.preamble) if read.preamble else None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Căn cứ A;\nXã lập kế hoạch như sau:\nI. MỤC ĐÍCH\nB.",
            "Căn cứ A;\nXã lập kế hoạch như sau:",
        ),
        ("-----\nCăn cứ A;\nI. MỤC ĐÍCH\nB.", "Căn cứ A;"),
        ("Căn cứ A.\nTổ chức mít tinh.\nTreo băng rôn.", "Căn cứ A."),
        ("(Kèm theo Quyết định số 1)\nCăn cứ A;\nI. MỤC ĐÍCH\nB.", "Căn cứ A;"),
        ("I. MỤC ĐÍCH\nCăn cứ A.", None),
    ],
)
def test_the_preamble_lies_between_title_and_first_section(text: str, expected: str | None) -> None:
    assert preamble(text) == expected


def test_addressees_and_what_follows_them() -> None:
    """A plan must have none, so a rule needs to see them."""
    read = plan("Kính gửi:\n- UBND huyện;\n- Phòng Văn hóa.\nCăn cứ A;\nI. MỤC ĐÍCH\nB.")

    assert read.addressees
    assert read.addressees.value == "- UBND huyện; - Phòng Văn hóa."
    assert read.preamble
    assert read.document.excerpt(read.preamble) == "Căn cứ A;"


def test_the_closing_goes_without_the_end_mark() -> None:
    read = plan(
        "I. MỤC ĐÍCH\nA.\nTrên đây là Kế hoạch của xã. Đề nghị thực hiện./.\nNơi nhận:\n- B;"
    )

    assert read.closing
    assert read.closing.value == "Trên đây là Kế hoạch của xã. Đề nghị thực hiện"
    assert read.end_mark
    assert read.end_mark.text == "./."


@pytest.mark.parametrize(
    ("text", "mark"),
    [
        ("Xong./.", "./."),
        ("Xong ./.", "./."),
        ("Xong. /.", ". /."),
        ("Xong/.", "/."),
        ("Xong./.Nơi nhận:", "./."),
        ("Xong.", None),
        ("Xem https://a.vn/. Xong.", None),
        ("Xong./.\nCòn nữa.", None),
    ],
)
def test_the_end_mark_ends_the_body(text: str, mark: str | None) -> None:
    read = read_bytes(text.encode(), "a.txt")
    end = read.text.find("Nơi nhận") if "Nơi nhận" in text else len(read.text)

    found = find_end_mark(read, 0, end, last=True)

    assert (found.text if found else None) == mark


def test_in_a_page_furniture_may_follow_the_end_mark() -> None:
    read = read_bytes("Sở chủ trì lễ phát động./.\nTin mới".encode(), "a.txt")

    assert find_end_mark(read, 0, len(read.text), last=False)
