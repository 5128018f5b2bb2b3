"""CH017 · leftovers of templates and converters."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from plancheck.finding import DocumentReport, Severity

Found = Callable[..., list]
Judge = Callable[[str, str], DocumentReport]


@pytest.mark.parametrize(
    ("sentence", "message", "words"),
    [
        ("Kinh phí là ............ đồng.", "blank", "............"),
        ("Kinh phí là ……… đồng.", "blank", "………"),
        ("Kinh phí tổ chức … lớp tập huấn.", "blank", "…"),
        ("Kinh phí chi trước ngày .../11/2023.", "blank", "..."),
        ("Kinh phí của <tên đơn vị> năm 2023.", "placeholder", "<tên đơn vị>"),
        ("Kinh phí của [tên đơn vị] năm 2023.", "placeholder", "[tên đơn vị]"),
        ("Kinh phí của «Ten_don_vi» năm 2023.", "placeholder", "«Ten_don_vi»"),
        ("Kinh phí của {{don_vi}} năm 20xx.", "placeholder", "{{don_vi}}"),
        ("Kinh phí (ghi rõ nguồn) năm 2023.", "placeholder", "(ghi rõ nguồn)"),
        ("Kinh phí của xã xxx năm 2023.", "placeholder", "xxx"),
        ("Kinh phí **của xã** năm 2023.", "markup", "**của xã**"),
        ("Kinh phí của `xã` năm 2023.", "markup", "`xã`"),
        ("Kinh phí<br> của xã&nbsp;năm 2023.", "markup", "<br>"),
        ("Kinh phí của xã\\r\\nnăm 2023.", "markup", "\\r\\n"),
        ("Kinh phí theo Error! Reference source not found.", "markup", "Error! Reference source"),
    ],
)
def test_what_was_left_is_shown(found: Found, sentence: str, message: str, words: str) -> None:
    """The very marks are pointed at."""
    finding = found("CH017", sentence)[0]

    assert (finding.message_id, finding.excerpt) == (message, words)
    assert finding.severity is Severity.WARNING


@pytest.mark.parametrize(
    "right",
    [
        "Kinh phí cho văn nghệ, thể thao...; tuyên truyền v.v... năm 2023.",
        "Kinh phí cho văn nghệ, thể thao, … và hội thi (nếu có).",
        "Kinh phí khóa XXX, lần thứ XX; số lượng < 5 và > 2 lớp.",
        "Kinh phí gửi về D`ran, K`Bang; a & b; **; #BinhDangGioi; 2 * 3.",
        "Kinh phí tại thư điện tử <vanthu@binhan.gov.vn> của xã.",
    ],
)
def test_ordinary_signs_are_no_leftovers(found: Found, right: str) -> None:
    """ "And so on", roman numerals, comparisons and addresses are words of the author."""
    assert found("CH017", right) == []


def test_a_drafts_blank_is_a_reminder(judged: Judge) -> None:
    """A draft waits to be filled in."""
    example = "@ xã 2023\ndự thảo\nkinh_phi: Kinh phí là ............ đồng."

    assert [f.severity for f in judged("CH017", example).findings] == [Severity.INFO]


def test_a_citations_blank_is_told_once(judged: Judge) -> None:
    """CC011 tells of it."""
    example = (
        "can_cu: Thực hiện Kế hoạch số ..../KH-UBND ngày .... tháng 11 năm 2023 của UBND huyện."
    )

    assert judged("CC011", example).findings != ()
    assert judged("CH017", example).findings == ()
